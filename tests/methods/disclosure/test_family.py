"""All readings of one indicator and place are protected together; an attacker reads them all and solves the sums."""

from __future__ import annotations

import random
from collections.abc import Hashable, Sequence
from itertools import product

import pytest

from goldenthread.methods.breakdown import TOTAL, Breakdown, breakdown_of
from goldenthread.methods.disclosure import linked
from goldenthread.methods.disclosure.family import Fact, ShownFact, Where, link, protect_family
from goldenthread.methods.disclosure.policy import (
    NHS_STAR7_ROUND5,
    NONE,
    ROUND5_ONLY,
    SUPPRESS_LT5_SECONDARY,
    Policy,
    Shown,
    shown_count,
)
from goldenthread.methods.period import Period, calendar_year, month_instant, months_interval
from tests.methods.disclosure.solving import MOST, Solver

MAY = month_instant(2025, 5)
SEX = ("female", "male")
NEED = ("asd", "slcn", "semh")
PHASE = ("0-4", "5-10", "11-15", "16-25")
KINDS = {"sex": SEX, "need": NEED, "age-phase": PHASE}


def count(value: float | None, period: Period = MAY, published: bool = False, **parts: str) -> Fact:
    return Fact(breakdown_of(parts), period, "count", value, published=published)


def shown(facts: Sequence[Fact], *policies: Policy, **parts: str) -> Shown:
    return protect_family(facts, policies or (SUPPRESS_LT5_SECONDARY,))[breakdown_of(parts), MAY].value


def test_a_part_is_not_told_by_its_total() -> None:
    """3 of 23 takes the 20 with it; the total stays."""
    facts = [count(23), count(3, sex="female"), count(20, sex="male")]
    assert [shown(facts), shown(facts, sex="female"), shown(facts, sex="male")] == [23, "c", "c"]


def test_a_rest_that_nobody_sent_is_not_told_either() -> None:
    """20 of 23 leave 3, who are just as few."""
    facts = [count(23), count(20, sex="male")]
    assert "c" in (shown(facts), shown(facts, sex="male"))


def test_parts_of_two_kinds_come_to_the_same_total() -> None:
    """The sexes tell how many there are, and so 20 of another need beside them would tell the 3."""
    facts = [
        count(11, sex="female"), count(12, sex="male"), count(3, need="asd"), count(20, need="slcn"),
    ]  # fmt: skip
    assert shown(facts, need="asd") == "c"
    assert "c" in (shown(facts, need="slcn"), shown(facts, sex="female"), shown(facts, sex="male"))


def test_parts_that_overlap_are_no_sum() -> None:
    """Needs of which a child may have two are more than the children, and no subtraction tells anything."""
    facts = [count(23), count(3, need="asd"), count(22, need="slcn")]
    assert [shown(facts), shown(facts, need="asd"), shown(facts, need="slcn")] == [23, "c", 22]


def test_months_and_their_year() -> None:
    """A month with 3 is not the year less the other months; nor is a month that nobody sent."""
    months = [months_interval((2025, n), (2025, n)) for n in range(1, 13)]
    facts = [count(20 if n else 3, month) for n, month in enumerate(months)] + [
        count(223, calendar_year(2025))
    ]
    found = protect_family(facts, (SUPPRESS_LT5_SECONDARY,))
    hidden = [where for where, each in found.items() if each.value == "c"]
    assert len(hidden) == 2 and (TOTAL, months[0]) in hidden
    quarter, more = months_interval((2025, 4), (2025, 6)), months_interval((2025, 4), (2025, 7))
    told = protect_family([count(40, quarter), count(42, more)], (SUPPRESS_LT5_SECONDARY,))
    assert "c" in {each.value for each in told.values()}


def test_a_share_has_a_complement() -> None:
    """18 of 20 in time are 2 who were not."""
    share = Fact(TOTAL, MAY, "share", 90.0, 18, 20)
    found = protect_family([share], (SUPPRESS_LT5_SECONDARY,))[TOTAL, MAY]
    assert "c" in (found.numerator, found.denominator)


def test_what_is_published_is_known() -> None:
    """A published total of 9 beside a part that rounds to 10 would tell that the other part is 1."""
    facts = [count(9, published=True), count(8, sex="male"), count(1, sex="female")]
    assert shown(facts, NHS_STAR7_ROUND5) == 9
    assert shown(facts, NHS_STAR7_ROUND5, sex="female") == "*"
    assert shown(facts, NHS_STAR7_ROUND5, sex="male") == "c"


def test_two_releases() -> None:
    """What was hidden stays hidden, and a change of 2 is not shown."""
    before = [count(23), count(3, sex="female"), count(20, sex="male")]
    after = [count(25), count(5, sex="female"), count(20, sex="male")]
    found = protect_family(after, (SUPPRESS_LT5_SECONDARY,), [before])
    assert found[breakdown_of({"sex": "female"}), MAY].value == "c"
    assert found[TOTAL, MAY].value == "c"


def test_an_average_of_few_takes_another_with_it() -> None:
    """The mean of all and that of the boys would tell the mean of two girls."""

    def mean(value: float, of: int, **parts: str) -> Fact:
        return Fact(breakdown_of(parts), MAY, "mean", value, None, of)

    facts = [mean(10, 42), mean(9, 40, sex="male"), mean(30, 2, sex="female")]
    found = protect_family(facts, (NHS_STAR7_ROUND5,))
    assert found[TOTAL, MAY].denominator == 40
    assert {found[breakdown_of({"sex": each}), MAY].denominator for each in SEX} == {"*", "c"}


def test_one_policy_after_the_other_tells_no_more_than_the_first() -> None:
    """What the pages hide stays hidden in a document that rounds, and what they show is rounded."""
    facts = [count(23), count(3, sex="female"), count(20, sex="male")]
    both = (SUPPRESS_LT5_SECONDARY, NHS_STAR7_ROUND5)
    assert [shown(facts, *both), shown(facts, *both, sex="female"), shown(facts, *both, sex="male")] == [
        25,
        "c",
        "c",
    ]


def test_with_no_policy_all_is_as_it_is() -> None:
    """For people who may see the records themselves."""
    facts = [count(23), count(3, sex="female"), Fact(TOTAL, calendar_year(2025), "share", 10.0, 2, 20)]
    found = protect_family(facts, (NONE,))
    assert (found[TOTAL, MAY].value, found[breakdown_of({"sex": "female"}), MAY].value) == (23, 3)
    assert found[TOTAL, calendar_year(2025)] == ShownFact("x", 2, 20)


def test_ties_are_true() -> None:
    """Every sum that is looked at holds for what was sent."""
    linked = link(children(random.Random(1), 40))
    assert linked.sums
    for each in linked.sums:
        assert linked.values[each.total] == sum(linked.values[part] for part in each.parts)


@pytest.mark.parametrize("policy", [NHS_STAR7_ROUND5, SUPPRESS_LT5_SECONDARY], ids=lambda policy: policy.key)
@pytest.mark.parametrize("seed", range(6))
def test_no_hidden_count_is_solved(policy: Policy, seed: int) -> None:
    """Totals, parts of three kinds, two kinds crossed, two of four of a kind, a published total: each mark could stand
    for several numbers."""
    made = random.Random(seed)
    facts = children(made, made.choice((15, 30, 60)), published=seed % 3 == 0)
    found = protect_family(facts, (policy,))
    solver = reading(facts, found, policy)
    known = {(each.breakdown, each.period) for each in facts if each.published}
    truth = {(each.breakdown, each.period): round(each.value or 0) for each in facts}
    for where, each in found.items():
        if isinstance(each.value, int) or where in known:
            continue
        assert not solver.is_told(where, truth[where]), (policy.key, seed, where)


@pytest.mark.parametrize("policy", [SUPPRESS_LT5_SECONDARY, NHS_STAR7_ROUND5])
@pytest.mark.parametrize("fewest", [1, 4])
def test_a_search_that_is_cut_short_hides_more(
    policy: Policy, fewest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thousands of small counts of one indicator keep nobody waiting, and tell no more."""
    monkeypatch.setattr(linked, "MOST_IN_ALL", 0)
    monkeypatch.setattr(linked, "FEWEST_TRIED", fewest)
    for seed in range(12):
        facts = children(random.Random(seed), 15 + 15 * (seed % 3), published=seed % 3 == 0)
        found = protect_family(facts, (policy,))
        solver = reading(facts, found, policy)
        for each in facts:
            where = each.breakdown, each.period
            if not isinstance(found[where].value, int) and not each.published:
                assert not solver.is_told(where, round(each.value or 0)), (seed, where)


def test_the_attacker_is_able() -> None:
    """Hiding small counts alone is solved, so that finding nothing means something."""
    solved = 0
    for seed in range(4):
        facts = children(random.Random(seed), 15)
        found = {
            (each.breakdown, each.period): ShownFact(
                shown_count(round(each.value or 0), SUPPRESS_LT5_SECONDARY)
            )
            for each in facts
        }
        solver = reading(facts, found, SUPPRESS_LT5_SECONDARY)
        truth = {(each.breakdown, each.period): round(each.value or 0) for each in facts}
        solved += sum(
            solver.is_told(where, truth[where]) for where, each in found.items() if each.value == "c"
        )
    assert solved > 5


@pytest.mark.parametrize("seed", range(3))
def test_two_releases_of_made_children_are_not_solved(seed: int) -> None:
    """One child or a few are added between two releases; all that both show is put together."""
    made = random.Random(seed)
    first = children(made, 30)
    more = {each.breakdown: each for each in children(made, made.choice((1, 2, 4)), every=True)}
    second = [
        each._replace(
            value=(each.value or 0) + (more[each.breakdown].value or 0)
            if each.breakdown in more
            else each.value
        )
        for each in first
    ]
    policy = SUPPRESS_LT5_SECONDARY
    shown_first = protect_family(first, (policy,))
    shown_second = protect_family(second, (policy,), [first])
    solver = reading(first, shown_first, policy, "first")
    later = reading(second, shown_second, policy, "second")
    solver.bounds |= later.bounds
    solver.sums += later.sums
    for key in [each.breakdown for each in first]:
        solver.adds_up(("second", key), [("first", key), ("added", key)])
    for each in second:
        if shown_second[each.breakdown, MAY].value == "c":
            told = solver.is_told(("second", each.breakdown), round(each.value or 0))
            assert not told, (seed, each.breakdown)


def children(made: random.Random, number: int, published: bool = False, every: bool = False) -> list[Fact]:
    """The readings of made-up children: a total, parts by sex, need and age, sex and need crossed; some seeds have ages
    of which not all are sent."""
    them = [
        {kind: made.choice(codes[: made.choice((1, 2, len(codes)))]) for kind, codes in KINDS.items()}
        for _ in range(number)
    ]
    keys: list[dict[str, str]] = [{}]
    ages = PHASE if every or made.random() < 0.5 else PHASE[:2]
    for kind, codes in (("sex", SEX), ("need", NEED), ("age-phase", ages)):
        keys += [{kind: code} for code in codes]
    if every or made.random() < 0.5:
        keys += [{"sex": sex, "need": need} for sex, need in product(SEX, NEED)]
    return [
        count(
            sum(all(each[kind] == code for kind, code in key.items()) for each in them),
            published=published and not key,
            **key,
        )
        for key in keys
    ]


def reading(
    facts: Sequence[Fact], found: dict[Where, ShownFact], policy: Policy, release: str = ""
) -> Solver:
    """What an attacker knows who reads it all, knows the policy, and knows that sexes, needs and ages add up."""
    solver = Solver()
    keys = {each.breakdown: each for each in facts}

    def name(breakdown: Breakdown) -> Hashable:
        return (release, breakdown) if release else (breakdown, MAY)

    for breakdown, fact in keys.items():
        mark = found[breakdown, MAY].value
        low, high = (int(fact.value or 0),) * 2 if fact.published else meaning(mark, policy)
        solver.know(name(breakdown), low, high)
    for above in keys:
        for kind, codes in KINDS.items():
            parts = [
                part
                for code in codes
                if (part := breakdown_of([*above, (kind, code)]) if kind not in dict(above) else ()) in keys
                and part
            ]
            if parts:
                solver.adds_up(name(above), [name(part) for part in parts], at_least=len(parts) < len(codes))
    return solver


def meaning(mark: Shown, policy: Policy) -> tuple[int, int]:
    if mark == "*":
        return 1, policy.hidden_to
    if not isinstance(mark, int):
        return 1, MOST
    if policy in (NHS_STAR7_ROUND5, ROUND5_ONLY) and mark:
        return max(mark - 2, policy.hidden_to + 1), mark + 2
    return mark, mark
