"""Where a table's rows come from."""

from dataclasses import replace

from goldenthread.home.sources import documents_of, place_of, placing
from tests.home.packs import record

ONE = record("findings", "a")
OTHER = replace(ONE, document_title="A report", document_place="row 2")


def test_each_document_is_named_once() -> None:
    """The source under a table names the documents in the order in which they are met."""
    assert documents_of((ONE, OTHER, ONE)) == "A strategy and A report"
    assert documents_of(()) == ""


def test_a_place_names_its_document_where_there_is_more_than_one() -> None:
    """Every quoted wording shows document and place; the document stands under the table where it is the only one."""
    assert placing((ONE, ONE))(ONE) == "page 1"
    assert placing((ONE, OTHER))(ONE) == place_of(ONE) == "A strategy, page 1"
