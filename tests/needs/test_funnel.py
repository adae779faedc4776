"""A funnel and its conversion rates (R11)."""

from __future__ import annotations

from goldenthread.needs.funnel import funnels
from tests.areas import printed
from tests.needs.made_up_map import Row, figure


def stage(key: str, value: str) -> Row:
    return figure(key, value=value, overlap_group="funnel of Works", unit="young people", statistic="count")


def test_durhams_funnel() -> None:
    """1,638 → 991 → 438: 60.5%, 44.2%, and 26.7% of all."""
    (found,) = funnels(printed("county-durham").rows("stated_figures"))
    assert found.name == "DurhamWorks" and found.holds
    rates = [(each.of_before, each.of_first) for each in found.stages[1:]]
    assert [tuple(round(rate or 0, 1) for rate in pair) for pair in rates] == [(60.5, 60.5), (44.2, 26.7)]
    assert found.sentence == (
        "Of 1,638 young people engaged, 991 (60.5%) participated in education, employment or training, and of those "
        "438 (44.2%) progressed into employment: 26.7% of all."
    )
    assert found.stages[2].interval is not None and found.stages[2].interval.holds(44.2)


def test_a_stage_is_never_larger_than_the_one_before() -> None:
    """It is refused in words, without a rate; so is every stage after it, as nobody knows of whom it would be."""
    (found,) = funnels([stage("a", "10"), stage("b", "12"), stage("c", "6")])
    assert not found.holds and found.sentence == ""
    assert found.stages[1].refused == "12 cannot come from 10: no rate is worked out."
    assert found.stages[1].of_before is None and found.stages[2].of_before is None
    assert found.stages[2].refused.startswith("No rate is worked out after")


def test_a_stage_that_is_not_known_has_no_rate() -> None:
    """The next stage is of the last one that is known; other groups are no funnel."""
    (found,) = funnels(
        [stage("a", "10"), stage("b", "some"), stage("c", "5"), figure("d", value="1", overlap_group="x")]
    )
    assert [each.of_before for each in found.stages] == [None, None, 50.0]
