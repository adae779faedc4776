"""Documents are put together from the parts that say that they belong in them."""

from goldenthread.access.declarations import find
from goldenthread.publishing.documents.board_paper import BOARD_PAPER
from goldenthread.publishing.part import Part, document_kinds, parts_of


def test_every_part_belongs_to_a_document_that_there_is() -> None:
    """A part that names no document, or one that nobody declares, would never be seen."""
    kinds = document_kinds()
    assert kinds["board-paper"] is BOARD_PAPER
    for part in find(Part, "parts"):
        assert part.documents and set(part.documents) <= set(kinds), part.key


def test_parts_stand_in_their_order() -> None:
    """What the board is asked to decide comes first, the sources last."""
    keys = [part.key for part in parts_of("board-paper")]
    assert (keys[0], keys[-1]) == ("decisions", "sources")
    assert parts_of("no-such-document") == []
