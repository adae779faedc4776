"""The words of gaps."""

from __future__ import annotations

from datetime import date

from goldenthread.needs.gap_words import Children, access_evidence, key_of, listed, need_words, plural, short
from goldenthread.needs.service_reach import Reach


def test_how_many_children_a_gap_is_about() -> None:
    """One is a child or young person; none says nothing; several needs are “one of them”."""
    children = Children({"hi": 1, "vi": 3}, date(2025, 1, 1))
    assert children.words(["hi"]) == (
        "1 child or young person had it as the main need of their EHC plan in January 2025. "
    )
    assert children.words(["hi", "vi"]).startswith("4 children and young people had one of them")
    assert Children({}, None).words(["hi"]) == ""


def test_keys_are_the_same_for_the_same_services_and_never_too_long() -> None:
    """Whatever their order."""
    assert key_of("overlap", "b", "a") == "overlap-a-b"
    long = key_of("overlap", "a" * 90, "b" * 90)
    assert len(long) == 100 and long == key_of("overlap", "b" * 90, "a" * 90)


def test_lists_and_long_texts() -> None:
    """Plain words; a long text ends at a word."""
    assert listed(["a", "b", "c"], "or") == "a, b or c" and plural(2, "need") == "needs"
    assert need_words("asd") == "autistic spectrum disorder"
    assert short("a gap.") == "A gap" and short("word " * 40).endswith(" …")


def test_evidence_is_the_documents_words_where_it_has_any() -> None:
    """Else the service that it is about."""
    assert access_evidence(Reach("a", "A team", access_words="We wait.", source="Strategy")).words == (
        "“We wait.” Strategy"
    )
    assert access_evidence(Reach("a", "A team")).words == "Access to A team."
