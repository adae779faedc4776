"""One example of each chart. Their figures are made up to look like real ones, and say so."""

from __future__ import annotations

from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.web.charts.data import ChartData, Point, Series

SOURCE = "example figures, not real ones"
YEARS = ("2019", "2020", "2021", "2022", "2023", "2024", "2025")


def _line(values: tuple[float | None, ...]) -> tuple[Point, ...]:
    return tuple(Point(x, y) for x, y in zip(YEARS, values, strict=True))


TIMELINESS = ChartData(
    policy=AS_PUBLISHED,
    key="timeliness",
    title="Plans issued in time fell to 1.9% in 2023 and have begun to recover",
    subtitle="New EHC plans issued within 20 weeks, exceptions excluded, as a percentage of new plans",
    kind="line",
    x_title="Calendar year",
    y_title="Plans within 20 weeks",
    unit="%",
    series=(
        Series("County Durham", "area", _line((72.4, 74.1, 76.2, 35.9, 1.9, 18.3, None))),
        Series("England", "comparator", _line((60.4, 58.0, 59.9, 49.1, 50.3, 46.4, None))),
        Series("North East", "comparator", _line((74.6, 70.1, 69.3, 57.2, 52.0, 48.8, None))),
        Series("Target", "target", _line((90, 90, 90, 90, 90, 90, 90))),
    ),
    sentence="In County Durham 1.9% of plans were issued within 20 weeks in 2023, down from 76.2% in 2021, and 18.3% "
    "in 2024. In England it was 46.4% in 2024.",
    breaks=("2022",),
    source=SOURCE,
    as_at="as at 18 March 2020",
)

NEEDS = ChartData(
    policy=AS_PUBLISHED,
    key="needs",
    title="Autism is the main need of four plans in ten",
    subtitle="EHC plans by primary type of need, January 2025",
    kind="bar",
    x_title="Primary need",
    y_title="Plans",
    unit="plans",
    series=(
        Series(
            "County Durham",
            "area",
            (
                Point("Autistic spectrum disorder", 2143),
                Point("Social, emotional and mental health", 1288),
                Point("Speech, language and communication needs", 921),
                Point("Moderate learning difficulty", 405),
                Point("Severe learning difficulty", 311),
                Point("Multi-sensory impairment", None, "suppressed"),
            ),
        ),
    ),
    sentence="2,143 of 5,390 plans have autistic spectrum disorder as the primary need, then social, emotional and "
    "mental health with 1,288.",
    source=SOURCE,
    as_at="as at 18 March 2020",
)

PLACEMENTS = ChartData(
    policy=AS_PUBLISHED,
    key="placements",
    title="More children with plans are in mainstream schools than in England",
    subtitle="Placement of children and young people with an EHC plan, January 2025, as a percentage of plans",
    kind="grouped-bar",
    x_title="Placement",
    y_title="Share of plans",
    unit="%",
    series=(
        Series(
            "County Durham",
            "area",
            (
                Point("Mainstream school", 46.8),
                Point("Special school", 33.1),
                Point("Further education", 12.2),
                Point("Elsewhere", 0),
            ),
        ),
        Series(
            "England",
            "comparator",
            (
                Point("Mainstream school", 43.6),
                Point("Special school", 32.2),
                Point("Further education", 15.0),
                Point("Elsewhere", 7.6),
            ),
        ),
    ),
    sentence="46.8% of plans are in mainstream schools, against 43.6% in England.",
    source=SOURCE,
    as_at="as at 18 March 2020",
)

PLANS = ChartData(
    policy=AS_PUBLISHED,
    key="plans",
    title="Plans have grown by half in five years",
    subtitle="EHC plans that the council maintains, January of each year",
    kind="line",
    x_title="January of",
    y_title="Plans",
    unit="plans",
    series=(Series("County Durham", "area", _line((3480, 3611, 3790, None, 4441, 4902, 5390))),),
    sentence="5,390 plans in January 2025, up from 3,480 in January 2019. There is no reading for January 2022.",
    source=SOURCE,
    as_at="as at 18 March 2020",
)

EXAMPLES = {chart.key: chart for chart in (TIMELINESS, PLANS, NEEDS, PLACEMENTS)}
