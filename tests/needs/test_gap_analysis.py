"""Needs, ages, tiers, places and times set against the service map (R20): what is found, and what is not."""

from __future__ import annotations

from datetime import date
from typing import Any

from goldenthread.needs.gap import Gap
from goldenthread.needs.gap_analysis import find_gaps
from tests.areas import printed
from tests.needs.made_up_map import Row, access, rows, service

FULL: dict[str, Any] = {"tier": "targeted", "age_min": 0, "age_max": 25}


def found(*given: Row, **children: float) -> dict[str, Gap]:
    return {gap.key: gap for gap in find_gaps(rows(*given), children, date(2025, 1, 1))}


def test_stocktons_two_speech_and_language_services_are_found_by_the_map_too() -> None:
    """The document records the duplication; the map shows the same pair, once, and says what nobody recorded."""
    gaps = {gap.key: gap for gap in find_gaps(dict(printed("stockton-on-tees").sheets), {})}
    salt = gaps["salt-several-services"]
    assert (
        salt.recorded
        and salt.kind == "overlap"
        and set(salt.services) == {"salt-health", "salt-local-authority"}
    )
    assert "language and speech" in salt.also_found and "Not recorded: who commissions" in salt.also_found
    assert [gap.key for gap in gaps.values() if gap.kind == "overlap"] == ["salt-several-services"]


def test_durhams_three_short_break_gaps_are_recorded_with_their_place() -> None:
    """Each with the words of the document as its evidence."""
    gaps = {gap.key: gap for gap in find_gaps(dict(printed("county-durham").sheets), {})}
    three = [gaps[f"short-breaks-{level}"] for level in ("universal", "targeted", "specialist")]
    assert [each.kind for each in three] == ["gap", "inequity", "gap"]
    assert all("short breaks, gap" in each.evidence[0].words for each in three)


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


def test_a_need_without_service_is_a_gap_only_where_the_map_is_full() -> None:
    """With a service whose needs nobody recorded, the map cannot tell, and says so once for all such needs."""
    sure = found(service("salt", needs=("slcn",), **FULL), slcn=90, hi=60)
    assert sure["no-service-hi"].severity == 3
    assert (
        "60 children and young people had it as the main need of their EHC plan in January 2025"
        in sure["no-service-hi"].words
    )
    unsure = found(service("salt", needs=("slcn",), **FULL), service("all"), slcn=90, hi=60, vi=1)
    assert "no-service-hi" not in unsure
    gap = unsure["needs-of-services-not-recorded"]
    assert (gap.kind, gap.needs, gap.children) == ("not known", ("hi", "vi"), 61)


def test_missing_tiers_are_told_only_where_every_tier_is_recorded() -> None:
    """A universal service for everybody counts for each need; one without a tier might be any."""
    gaps = found(service("salt", needs=("slcn",), **FULL))
    assert gaps["no-tier-slcn"].tiers == ("universal", "specialist")
    with_all = found(service("salt", needs=("slcn",), **FULL), service("visitors", tier="universal"))
    assert with_all["no-tier-slcn"].tiers == ("specialist",)
    assert "no-tier-slcn" not in found(service("salt", needs=("slcn",), **FULL), service("other"))


def test_ages_left_out_are_told_only_where_ages_are_recorded() -> None:
    """A service for no need in particular without ages may serve them: then the records cannot tell."""
    short = service("salt", needs=("slcn",), tier="targeted", age_min=2, age_max=18)
    gap = found(short)["ages-slcn"]
    assert (gap.kind, gap.ages[:2], gap.ages[-1]) == ("gap", (0, 1), 25)
    assert "aged 0 to 1 and 19 to 25" in gap.words
    assert found(short, service("all"))["ages-slcn"].kind == "not known"
    assert "ages-slcn" not in found(short, service("more", needs=("slcn",), age_min=0))
    assert "ages-slcn" not in found(short, service("all", age_min=0, age_max=25))


def test_thresholds_waiting_and_times() -> None:
    """Only a recorded no is a gap, and not where another service is named or runs."""
    base = service("asd-team", needs=("asd",))
    no = found(
        base,
        access("asd-team", below_threshold="no", waiting_offer="no", out_of_hours="no", school_holidays="no"),
    )
    kinds = {"below-threshold", "while-waiting", "out-of-hours", "school-holidays"}
    assert {f"{kind}-asd-team" for kind in kinds} <= set(no)
    named = access(
        "asd-team", below_threshold="no", below_services=("b",), waiting_offer="no", waiting_services=("b",),
        out_of_hours="no", school_holidays="not recorded",
    )  # fmt: skip
    evening = service("evening", needs=("asd",))
    gaps = found(base, named, evening, access("evening", out_of_hours="yes"))
    assert not [key for key in gaps if key.rpartition("-asd-team")[0] in kinds]


def test_places_left_out() -> None:
    """A service of one place only is unequal, unless another for the same need is in the rest or everywhere."""
    north, south = service("n", needs=("slcn",)), service("s", needs=("slcn",))
    other = service("o", needs=("hi",))
    alone = found(north, other, access("n", places=("North",)), access("o", places=("North", "South")))
    assert alone["place-n"].places == ("South",) and alone["place-n"].kind == "inequity"
    both = found(north, south, access("n", places=("North",)), access("s", places=("South",)))
    assert not [key for key in both if key.startswith("place")]
    unsaid = found(
        north, south, other, access("n", places=("North",)), access("o", places=("North", "South"))
    )
    assert not [key for key in unsaid if key.startswith("place")]


def test_no_service_at_all_finds_nothing() -> None:
    """An empty map is no finding: nothing is recorded yet."""
    assert found(slcn=90) == {}
