"""Figures of the published release, with the facts of the four areas."""

from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries

from goldenthread.indicators.queries import figures, latest, series
from goldenthread.methods.period import calendar_year, january

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("release")]

AREAS = {"840": "County Durham", "808": "Stockton-on-Tees", "929": "Northumberland", "831": "Derby"}


def values(indicator: str, place: str) -> list[float | None]:
    return [figure.value for figure in series(indicator, place)]


@pytest.mark.parametrize(
    ("place", "plans"),
    [
        ("E92000001", [353995, 390109, 430697, 473255, 517048, 576474, 638745]),
        ("840", [3240, 3442, 3628, 3975, 4224, 4501, 5390]),
        ("808", [1452, 1548, 1650, 1821, 1891, 2080, 2442]),
        ("929", [2058, 2173, 2392, 2650, 2877, 3310, 3873]),
        ("831", [1895, 2298, 2613, 2900, 3301, 3564, 3735]),
    ],
)
def test_plans_each_january(place: str, plans: list[int]) -> None:
    """EHC plans from January 2019 to January 2025."""
    assert values("ehc-plans", place) == plans


@pytest.mark.parametrize(
    ("place", "requests", "in_time", "new"),
    [
        (
            "840",
            [574, 675, 673, 965, 1042, 1009],
            [70.2, 73.2, 76.2, 29.2, 1.9, 18.3],
            [336, 399, 519, 605, 541, 1009],
        ),
        (
            "808",
            [411, 349, 353, 491, 552, 559],
            [93.5, 96.5, 97.9, 95.2, 99.4, 71.2],
            [262, 223, 205, 294, 325, 385],
        ),
        (
            "929",
            [533, 449, 513, 682, 842, 1021],
            [85.1, 89.9, 86.4, 66.6, 41.6, 49.0],
            [300, 365, 360, 471, 592, 751],
        ),
        (
            "831",
            [505, 442, 531, 620, 775, 769],
            [24.7, 23.1, 39.9, 28.2, 26.8, 16.4],
            [251, 324, 459, 357, 475, 492],
        ),
    ],
)
def test_requests_timeliness_new_plans(
    place: str, requests: list[int], in_time: list[float], new: list[int]
) -> None:
    """Requests, plans within 20 weeks (exceptions left out) and new plans, 2019 to 2024."""
    assert values("ehc-requests", place) == requests
    assert values("plans-in-20-weeks", place) == in_time
    assert values("new-ehc-plans", place) == new


def test_england_within_20_weeks() -> None:
    """England is read, never summed: 60.4 in 2019, 46.4 in 2024; requests 154,489 in 2024."""
    assert values("plans-in-20-weeks", "E92000001") == [60.4, 58.0, 59.9, 49.2, 50.3, 46.4]
    assert values("ehc-requests", "E92000001")[-1] == 154489


def test_durham_with_and_without_exceptions() -> None:
    """246 of 323 in 2021, 10 of 521 in 2023, 153 of 838 in 2024; including exceptions 47.4, 1.8 and 16.6."""
    without = {f.period: f for f in series("plans-in-20-weeks", "840")}
    parts = [without[calendar_year(year)].parts for year in (2021, 2023, 2024)]
    assert parts == ["246 of 323", "10 of 521", "153 of 838"]
    included = {f.period: f.value for f in series("plans-in-20-weeks-all", "840")}
    assert [included[calendar_year(year)] for year in (2021, 2023, 2024)] == [47.4, 1.8, 16.6]


PLACEMENTS = ("mainstream", "special", "ap", "fe", "elsewhere", "early-years", "not-recorded")


@pytest.mark.parametrize(
    ("place", "counts"),
    [
        ("840", [1955, 1946, 12, 929, 438, 20, 90]),
        ("808", [979, 893, 16, 202, 91, 51, 210]),
        ("929", [1573, 1618, 7, 422, 215, 29, 9]),
        ("831", [1519, 1120, 29, 501, 558, 8, 0]),
    ],
)
def test_placements(place: str, counts: list[int]) -> None:
    """Where children and young people are in January 2025; Derby records every placement."""
    found = figures(indicator="ehc-plans", place=place, period=january(2025), by="placement")
    assert [dict(f.breakdown)["placement"] for f in found] == list(PLACEMENTS)
    assert [f.value for f in found] == counts


@pytest.mark.parametrize(
    ("place", "phase", "needs"),
    [
        ("840", "0-4", {"asd": 73, "slcn": 57}),
        ("840", "5-10", {"asd": 893, "slcn": 258, "semh": 208}),
        ("840", "11-15", {"asd": 784, "semh": 451, "mld": 304}),
        ("840", "16-25", {"asd": 475, "semh": 395, "mld": 242}),
        ("808", "5-10", {"slcn": 261, "asd": 199, "mld": 120}),
        ("929", "11-15", {"semh": 505, "asd": 433, "slcn": 187}),
        ("831", "16-25", {"asd": 372, "semh": 304, "mld": 181}),
    ],
)
def test_need_by_age_group(place: str, phase: str, needs: dict[str, int]) -> None:
    """Leading needs by age group, added up from years of age and marked as derived."""
    found = figures(indicator="ehc-plans", place=place, period=january(2025), by=("need", "age-phase"))
    group = {dict(f.breakdown)["need"]: f for f in found if dict(f.breakdown)["age-phase"] == phase}
    leading = sorted((f for f in group.values()), key=lambda f: -(f.value or 0))[: len(needs)]
    assert {dict(f.breakdown)["need"]: f.value for f in leading} == needs
    assert {f.origin for f in group.values()} == {"derived"}


@pytest.mark.parametrize(
    ("place", "totals"),
    [("840", [175, 1721, 2011, 1483]), ("808", [156, 815, 960, 511]), ("929", [214, 1426, 1515, 718]),
     ("831", [140, 1083, 1309, 1203])],
)  # fmt: skip
def test_age_groups(place: str, totals: list[int]) -> None:
    """The four age groups add up to the total."""
    found = figures(indicator="ehc-plans", place=place, period=january(2025), by="age-phase")
    assert [f.value for f in found] == totals


def test_parts_that_do_not_add_up_are_not_available() -> None:
    """England in January 2024: two authorities gave totals only, so there are no age groups."""
    found = figures(indicator="ehc-plans", place="E92000001", period=january(2024), by="age-phase")
    assert {f.availability for f in found} == {"unavailable"}


@pytest.mark.parametrize(("place", "rate"), [("840", 34.0), ("808", 41.2), ("929", 47.2), ("831", 42.4)])
def test_plans_per_1000(place: str, rate: float) -> None:
    """Plans for every 1,000 people aged 0 to 25 in mid-2020, with both numbers."""
    found = latest("ehc-plans-per-1000", place)
    assert found is not None
    assert (found.value, found.origin, found.statistic) == (rate, "derived", "rate")
    assert found.denominator is not None


def test_no_rate_without_a_population() -> None:
    """England and its regions have no population in the source, and none is summed."""
    assert figures(indicator="ehc-plans-per-1000", place=["E92000001", "E12000001"]) == []


def test_durham_appeals_refusals_and_reviews() -> None:
    """Appeal rate 5.9% (344 of 5,827); requests refused 51.0% in 2019, derived, and 31.3% in 2024, published."""
    appeal = latest("appeal-rate", "840")
    assert appeal is not None
    assert (appeal.value, appeal.parts) == (5.9, "344 of 5,827")
    refused = series("ehc-requests-refused", "840")
    assert [(f.value, f.origin) for f in (refused[0], refused[-1])] == [
        (51.0, "derived"),
        (31.3, "published"),
    ]
    reviews = latest("annual-reviews-in-4-weeks", "840")
    assert reviews is not None
    assert (reviews.value, reviews.parts) == (11.5, "368 of 3,195")


def test_a_status_shows_as_its_word() -> None:
    """Durham has a designated medical officer in 2025, and was recruiting a clinical one in 2019."""
    found = series("designated-clinical-officer", "840")
    assert [f.shown for f in (found[0], found[-1])] == ["Being recruited", "Yes"]
    before = series("designated-social-care-officer", "840")[0]
    assert (before.availability, before.shown) == ("not applicable", "does not apply")


def test_unavailable_is_an_answer() -> None:
    """Assessments were not collected before 2022: the figure is there, and not known."""
    first = series("ehc-assessments", "840")[0]
    assert (first.value, first.availability) == (None, "unavailable")


def test_source_release_and_day() -> None:
    """Every figure says its source, its release and the last day that it describes."""
    found = latest("ehc-plans", "840")
    assert found is not None
    assert (found.release, str(found.as_at)) == ("2025", "2025-01-31")
    assert found.source == "DfE Education, health and care plans (SEN2)"
    assert (found.accumulation, found.finality, found.origin) == ("point", "actual", "published")
    flow = latest("new-ehc-plans", "840")
    assert flow is not None
    assert flow.accumulation == "period"


def test_catalogue_indicators_have_the_sources_titles() -> None:
    """What we do not declare is there under the source's own title."""
    found = latest("dfe-ehc-plans.ceased_plans.deceased", "E92000001")
    assert found is not None
    assert found.title == "Number where child or young person deceased"


def test_as_at_a_day() -> None:
    """As at 18 March 2020 there is January 2020, and of the flows 2019; what was published later is still heard."""
    on = date(2020, 3, 18)
    assert [f.period for f in series("ehc-plans", "840", as_at=on)] == [january(2019), january(2020)]
    assert [f.period for f in series("new-ehc-plans", "840", as_at=on)] == [calendar_year(2019)]


def test_one_breakdown_several_or_all() -> None:
    """A breakdown may be asked for by its parts, several at once, or every one there is."""
    one = figures(indicator="ehc-plans", place="840", period=january(2025), breakdown={"need": "asd"})
    assert [f.value for f in one] == [2225]
    two = figures(
        indicator="ehc-plans", place="840", period=january(2025), breakdown=["need=asd", "sex=female"]
    )
    assert len(two) == 2
    every = figures(indicator="ehc-plans", place="840", period=january(2025), breakdown=None)
    assert len(every) > 1000


def test_queries_do_not_grow_with_figures(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    """One figure or thousands: the releases, and the readings."""
    with django_assert_num_queries(2):
        assert figures(indicator="ehc-plans", place="840", period=january(2025))
    with django_assert_num_queries(2):
        assert len(figures(place=list(AREAS), by="need")) > 80


def test_nothing_asked_for_is_nothing() -> None:
    """Unknown indicators, places and parts give no figure."""
    assert figures(indicator="nothing") == []
    assert figures(indicator="ehc-plans", place="000") == []
    assert figures(indicator="ehc-plans", place="840", breakdown="need=nothing") == []
    assert latest("nothing", "840") is None
