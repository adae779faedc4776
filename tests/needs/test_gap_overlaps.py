"""Two services for the same, commissioned apart (R20)."""

from __future__ import annotations

from typing import Any

from goldenthread.needs.gap_analysis import find_gaps
from tests.areas import printed
from tests.needs.made_up_map import FULL, Row, found, service


def test_northumberlands_two_speech_and_language_services_are_found() -> None:
    """One of the board, one of the council, for the same need; the council's in-house team does not say the same."""
    gaps = [gap for gap in find_gaps(dict(printed("northumberland").sheets), {}) if gap.kind == "overlap"]
    assert [set(gap.services) for gap in gaps] == [{"speech-and-language", "salt-special-schools"}]


def test_durham_and_derby_show_no_duplication() -> None:
    """Services of one commissioner, and services for a need that do different work, are no duplication."""
    for area in ("county-durham", "derby"):
        assert [gap for gap in find_gaps(dict(printed(area).sheets), {}) if gap.kind == "overlap"] == []


def test_two_services_of_two_partners_for_the_same_are_a_duplication() -> None:
    """Where tier, ages and commissioners are recorded, their names need not be alike."""
    one = service("one", "Talking point", needs=("slcn",), commissioners=("council",), **FULL)
    two = service("two", "Chatterbox", needs=("slcn",), commissioners=("board",), **FULL)
    gap = found(one, two)["overlap-one-two"]
    assert (gap.kind, gap.severity, gap.needs) == ("overlap", 1, ("slcn",))
    assert "Tier, ages and commissioners are recorded." in gap.words


def test_what_is_no_duplication() -> None:
    """One commissioner in common, joint funding of both, another tier, other ages, another need, or unlike work of
    which not everything is recorded."""
    one: dict[str, Any] = {"needs": ("slcn",), "commissioners": ("council",), **FULL}
    two: dict[str, Any] = {"needs": ("slcn",), "commissioners": ("board",), **FULL}
    joint = [Row("joint_arrangements", k, k, {"service": k, "jointly_funded": "yes"}) for k in ("one", "two")]
    for other, more in (
        ({**two, "commissioners": ("board", "council")}, []),
        (two, joint),
        ({**two, "tier": "specialist"}, []),
        ({**one, "commissioners": ("board",), "needs": ("asd",)}, []),
        ({**two, "tier": "not recorded"}, []),
    ):
        gaps = found(service("one", "Talking point", **one), service("two", "Chatterbox", **other), *more)
        assert not [key for key in gaps if key.startswith("overlap")], other
    early = found(service("one", **{**one, "age_max": 4}), service("two", **{**two, "age_min": 5}))
    assert not [key for key in early if key.startswith("overlap")]
