"""The report on a set of indicators, as Durham's six high-priority areas need it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.report import others, published_in, reports
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import calendar_year

ON = date(2020, 3, 18)
IN_TIME = Indicator(
    key="plans-in-20-weeks", title="Plans in 20 weeks", definition="", why="", theme="", numerator="",
    denominator="", statistic="share", unit="per cent", direction="higher is better", population="", timing="flow",
    frequency_months=12, publication_lag_months=6, source="", owner="", reviewed=date(2025, 1, 1),
)  # fmt: skip
DECLARED = {IN_TIME.key: IN_TIME}


def row(sheet: str, key: str, **values: object) -> PackRecord:
    return PackRecord(sheet, key, str(values.get("title", key)), values)  # type: ignore[arg-type]


def pack(*rows: PackRecord) -> Pack:
    sheets: dict[str, tuple[PackRecord, ...]] = {}
    for each in rows:
        sheets[each.sheet] = (*sheets.get(each.sheet, ()), each)
    return Pack("made-up", sheets, {})


SET = row("indicator_sets", "six")
WAIT = row(
    "area_indicators",
    "wait",
    title="Wait for an autism assessment",
    direction="lower is better",
    unit="weeks",
)


def member(number: str, indicator: str) -> PackRecord:
    return row(
        "indicator_set_members", f"m{number}{indicator}", set="six", number=number, heading=f"Area {number}",
        indicator=indicator,
    )  # fmt: skip


def figure(key: str, value: str, as_at: str = "", statistic: str = "mean") -> PackRecord:
    dated = {"as_at": read_loose_date(as_at), "accumulation": "point"} if as_at else {}
    return row(
        "stated_figures",
        key,
        indicator="wait",
        value=value,
        unit="weeks",
        statistic=statistic,
        bound="exact",
        **dated,
    )


TARGET = row(
    "targets", "t", indicator="wait", comparison="at most", value=Decimal("12"), unit="weeks",
    by=read_loose_date("2019-07-31"),
)  # fmt: skip


def test_an_area_that_nobody_reads_is_named_as_missing() -> None:
    """“Out of county placements” has a heading and no indicator."""
    found = reports(
        pack(SET, member("1", ""), member("2", "wait"), WAIT, figure("a", "45")), {}, DECLARED, ON
    )[0]
    assert [area.heading for area in found.missing] == ["Area 1"]


def test_baseline_and_latest_come_in_time_whatever_the_order_of_the_rows() -> None:
    """98 weeks in September 2018, 45 at the end of 2018: the latest is 45, 33 weeks from the target."""
    rows = (
        SET,
        member("4", "wait"),
        WAIT,
        TARGET,
        figure("late", "45", "2018"),
        figure("early", "98", "2018-09", "maximum"),
    )
    line = reports(pack(*rows), {}, DECLARED, ON)[0].lines[0]
    assert [each.value for each in line.readings] == [98, 45]
    assert line.standing.gap == 33
    assert line.standing.word == "unread since due"


def test_an_undated_figure_is_the_one_before() -> None:
    """“From 62% and more recently 72%”: only the later one has a date."""
    rows = (SET, member("4", "wait"), WAIT, figure("after", "72", "2018"), figure("before", "62"))
    assert [each.value for each in reports(pack(*rows), {}, DECLARED, ON)[0].lines[0].readings] == [62, 72]


def test_a_reading_of_later_than_the_date_is_not_known_yet() -> None:
    """As at March 2018 nobody knew September 2018."""
    rows = (SET, member("4", "wait"), WAIT, figure("a", "98", "2018-09"))
    line = reports(pack(*rows), {}, DECLARED, date(2018, 3, 1))[0].lines[0]
    assert line.standing.word == "no reading"


def test_a_published_indicator_shows_its_readings_and_what_documents_say() -> None:
    """Published 2019 to 2021, beside the document's own 91%."""
    said = row("stated_figures", "s", published_indicator="plans-in-20-weeks", value="91%", unit="per cent")
    whole = pack(SET, member("2", "plans-in-20-weeks"), said)
    readings = [
        Figure(
            IN_TIME.key,
            IN_TIME.title,
            "840",
            "County Durham",
            calendar_year(y),
            v,
            unit="per cent",
            statistic="share",
        )
        for y, v in ((2019, 70.2), (2021, 76.2))
    ]
    line = reports(whole, {IN_TIME.key: readings}, DECLARED, ON)[0].lines[0]
    assert line.published
    assert line.standing.movement_words == "up 6 percentage points"
    assert [figure.shown for _, figure in line.documents_say] == ["91%"]
    assert published_in(whole, DECLARED) == ["plans-in-20-weeks"]


def test_indicators_outside_the_sets_are_shown_too() -> None:
    """Children in need are measured, and in no set."""
    rest = row("area_indicators", "children-in-need", title="Children in need")
    assert [line.key for line in others(pack(SET, member("4", "wait"), WAIT, rest), ON)] == [
        "children-in-need"
    ]
