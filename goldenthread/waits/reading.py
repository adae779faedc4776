"""A reading of a wait: from a row of the area's records, or from a series that the area sends month by month."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from goldenthread.indicators.stated import stated_figure
from goldenthread.intake.loose_date import LooseDate, as_loose_date, read_loose_date
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.disclosure.figures import protected
from goldenthread.methods.disclosure.policy import NHS_STAR7_ROUND5, shown_count
from goldenthread.methods.figure import Figure, amount, percentage
from goldenthread.methods.period import Period

WEEKS, DAYS, PER_CENT = "weeks", "days", "per cent"
STATISTICS = {
    "mean wait": "mean",
    "median wait": "median",
    "percentile of waits": "percentile",
    "longest wait": "maximum",
    "share within": "share",
    "still waiting": "count",
    "backlog": "count",
}
SERVICE = "service"
_BY_STATISTIC = {
    statistic: measure for measure, statistic in STATISTICS.items() if statistic not in ("share", "count")
}
_WITHIN = re.compile(r"\b(?:within|wait|in time)", re.IGNORECASE)
_BACKLOG = re.compile(r"\bbacklog", re.IGNORECASE)
_WAITING = re.compile(r"\bwait", re.IGNORECASE)


@dataclass(frozen=True)
class Reading:
    """`when` is its date as printed; `measured` says what was measured, with its weeks. `source` is the record that
    says it, None for a series that the area sends. Its figure is as it may be shown."""

    service: str
    measure: str
    measured: str
    figure: Figure
    when: LooseDate
    standard: str = ""
    place: str = ""
    commissioner: str = ""
    wording: str = ""
    bands: tuple[tuple[str, str], ...] = ()
    source: PackRecord | None = None

    @property
    def series(self) -> tuple[str, ...]:
        """What must be the same for two readings to be of one series."""
        return (
            self.service,
            self.standard,
            self.place,
            self.commissioner,
            self.measured,
            self.figure.statistic,
            self.figure.unit,
        )


def record_readings(pack: Pack) -> Iterable[Reading]:
    """Of the sheet wait_readings; a row that names a stated figure which is not there is none."""
    for row in pack.rows("wait_readings"):
        key = row.ref("figure")
        stated = pack.record("stated_figures", key) if key else None
        if not key or stated is not None:
            yield _of_record(row, stated, pack.record("wait_standards", row.ref("standard")))


def series_readings(figures: Iterable[Figure], pack: Pack) -> Iterable[Reading]:
    """Of an area's own series by service: weeks or days waited, shares seen in time, and who waits. What is none of
    these is not about waiting. Where the service has one standard, it is that which they are read against."""
    standards: dict[str, list[str]] = {}
    for row in pack.rows("wait_standards"):
        standards.setdefault(row.ref("service"), []).append(row.key)
    for figure in figures:
        parts = dict(figure.breakdown)
        measure = _measure(figure)
        if set(parts) != {SERVICE} or not measure or figure.period is None:
            continue
        own = standards.get(parts[SERVICE], [])
        yield Reading(
            service=parts[SERVICE],
            measure=measure,
            measured=figure.title,
            figure=figure,
            when=_when(figure.period),
            standard=own[0] if len(own) == 1 else "",
        )


def _of_record(row: PackRecord, stated: PackRecord | None, standard: PackRecord | None) -> Reading:
    source = stated or row
    figure = stated_figure(stated) if stated is not None else _own_figure(row)
    return Reading(
        service=row.ref("service"),
        measure=row.text("measure"),
        measured=_measured(row, standard),
        figure=protected([figure])[0],
        when=source.loose("as_at") or source.loose("period_end") or as_loose_date(None),
        standard=row.ref("standard"),
        place=row.text("place"),
        commissioner=row.ref("commissioner"),
        wording=source.text("wording"),
        bands=tuple(_band(each, is_open=figure.origin != "unpublished") for each in row.refs("bands")),
        source=source,
    )


def _own_figure(row: PackRecord) -> Figure:
    """What no document says is not published, and small numbers of it are protected."""
    value, when = row.number("value"), as_loose_date(row.values.get("as_at"))
    numerator, denominator = row.number("numerator"), row.number("denominator")
    start, end = (as_loose_date(row.values.get(name)) for name in ("period_start", "period_end"))
    period = None
    if start.first and end.last and start.first <= end.last:
        period = Period(start.first, end.last, "interval")
    elif when.first and when.last:
        period = Period(when.first, when.last, "instant")
    measure = row.text("measure")
    unit = row.text("unit") or (PER_CENT if measure == "share within" else "")
    if value is None and measure == "share within":
        made = percentage(
            None if numerator is None else float(numerator),
            None if denominator is None else float(denominator),
        )
    else:
        made = None if value is None else float(value)
    return Figure(
        indicator=row.key, title=row.title, place="", place_name=row.text("place"), period=period, value=made,
        numerator=None if numerator is None else float(numerator),
        denominator=None if denominator is None else float(denominator),
        statistic=STATISTICS.get(measure, "not stated"), unit=unit, accumulation="not stated",
        origin="stated" if row.document_title else "unpublished", source=row.document_title,
        release=row.document_place, as_at=when.last or end.last,
    )  # fmt: skip


def _measured(row: PackRecord, standard: PackRecord | None) -> str:
    """“within 6 weeks”, “92nd percentile”, “longest wait”."""
    measure = row.text("measure")
    if measure == "share within":
        weeks = row.number("threshold_weeks") or (standard.number("standard_weeks") if standard else None)
        return f"within {amount(float(weeks))} weeks" if weeks is not None else "within the standard"
    if measure == "percentile of waits" and (percentile := row.number("percentile")) is not None:
        return f"percentile {amount(float(percentile))}"
    return measure


def _band(item: str, *, is_open: bool) -> tuple[str, str]:
    weeks, _, number = (part.strip() for part in item.partition("="))
    if is_open or not number.isdecimal():
        return weeks, number
    return weeks, str(shown_count(int(number), NHS_STAR7_ROUND5))


def _measure(figure: Figure) -> str:
    """Empty for a series that is not about waiting."""
    if figure.unit.casefold() in (WEEKS, DAYS):
        return _BY_STATISTIC.get(figure.statistic, "")
    if figure.statistic == "share" and _WITHIN.search(figure.title):
        return "share within"
    if figure.statistic == "count" and _BACKLOG.search(figure.title):
        return "backlog"
    return "still waiting" if figure.statistic == "count" and _WAITING.search(figure.title) else ""


def _when(period: Period) -> LooseDate:
    """A whole month by its name, else its last day."""
    end = period.end
    whole = (end + timedelta(days=1)).day == 1
    return read_loose_date(f"{end:%B %Y}" if whole else end.isoformat()) or as_loose_date(None)
