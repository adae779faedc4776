"""Needs without a service, of a tier or at some ages (R20)."""

from __future__ import annotations

from tests.needs.made_up_map import FULL, found, service


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
