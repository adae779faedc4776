"""The terms of the glossary."""

from collections import Counter

from goldenthread.indicators.dimension import NEEDS
from goldenthread.web.glossary.term import declared_terms


def test_every_term_says_what_it_means_and_who_says_so() -> None:
    """Nothing is left out, and what it means ends as a sentence."""
    for term in declared_terms():
        assert term.key and term.short and term.full and term.source, term.key
        assert term.plain.endswith("."), term.key


def test_two_terms_never_have_one_form() -> None:
    """Else the second could never be reached."""
    forms = Counter(form for term in declared_terms() for form in term.forms)
    assert [form for form, count in forms.items() if count > 1] == []


def test_the_types_of_need_are_there() -> None:
    """Every code of the SEN2 return that is an abbreviation."""
    known = {term.key for term in declared_terms()}
    assert {code for code in NEEDS if code not in ("oth", "not-recorded")} <= known


def test_terms_come_from_a_to_z_and_are_found_by_any_word() -> None:
    """In order of their letters; a search looks in all that a term says."""
    shorts = [term.short.casefold() for term in declared_terms()]
    assert shorts == sorted(shorts)
    found = {term.key for term in declared_terms() if term.says("clinical COMMISSIONING")}
    assert found == {"ccg", "icb"}
