"""The chain shows every change: to an event, to their order, and every event taken out."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.access.chain import Broken, Link, canonical, check, digest, plain


def chain_of(*contents: dict[str, object]) -> list[Link]:
    """A chain that holds."""
    links: list[Link] = []
    for number, content in enumerate(contents, start=1):
        previous = links[-1].hash if links else ""
        links.append(Link(number, previous, digest(previous, content), content))
    return links


FOUR = chain_of({"action": "a"}, {"action": "b"}, {"action": "c"}, {"action": "d"})


def test_an_untouched_chain_holds() -> None:
    """Nothing is reported of no event, of one and of four."""
    assert list(check([])) == []
    assert list(check(FOUR[:1])) == []
    assert list(check(FOUR)) == []


@pytest.mark.parametrize("number", [1, 2, 4])
def test_a_changed_event_is_named(number: int) -> None:
    """An event that says something else than when it was written breaks at its own number."""
    links = [replace(link, content={"action": "z"}) if link.number == number else link for link in FOUR]
    assert [broken.number for broken in check(links)] == [number]


def test_a_changed_event_with_a_new_hash_breaks_the_next() -> None:
    """Who writes the event's hash anew leaves the one after it without a predecessor."""
    forged = replace(FOUR[1], content={"action": "z"}, hash=digest(FOUR[0].hash, {"action": "z"}))
    assert [broken.number for broken in check([FOUR[0], forged, *FOUR[2:]])] == [3]


def test_missing_events_are_named() -> None:
    """Events taken out from the start or the middle leave a gap."""
    assert list(check([FOUR[0], FOUR[2], FOUR[3]])) == [Broken(2, "it is missing")]
    assert next(check(FOUR[2:])) == Broken(1, "it and all up to 2 are missing")


def test_events_in_another_order_break() -> None:
    """Two events that changed places are both out of place."""
    swapped = [FOUR[0], replace(FOUR[2], number=2), replace(FOUR[1], number=3), FOUR[3]]
    assert {broken.number for broken in check(swapped)} >= {2, 3}


def test_the_text_of_an_event_does_not_depend_on_the_order_of_its_keys() -> None:
    """A store may give an object's keys back in another order."""
    assert canonical({"b": 1, "a": "é"}) == canonical({"a": "é", "b": 1}) == '{"a":"é","b":1}'


def test_detail_is_kept_as_any_store_gives_it_back() -> None:
    """Dates, amounts and sets become text and lists; NUL, which PostgreSQL cannot keep, is dropped."""
    assert plain(
        {"on": date(2020, 3, 18), "amount": Decimal("1.10"), "keys": {"b", "a"}, 3: ("x\x00y", None, True)}
    ) == {
        "on": "2020-03-18",
        "amount": "1.10",
        "keys": ["a", "b"],
        "3": ["xy", None, True],
    }


@given(
    st.lists(st.dictionaries(st.text(max_size=5), st.text(max_size=10), max_size=3), min_size=2, max_size=6),
    st.data(),
)
def test_whatever_is_changed_shows(contents: list[dict[str, object]], data: st.DataObject) -> None:
    """Any change to any one event breaks the chain, and nowhere before that event."""
    links = chain_of(*contents)
    at = data.draw(st.integers(0, len(links) - 1))
    links[at] = replace(links[at], content={**links[at].content, "\x01": "changed"})
    assert next(check(links)).number == at + 1
