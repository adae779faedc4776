"""A control chart: the points by kind, the mean, the limits, the target, and where it starts anew."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.home.charts.drawing import unit_of, unit_words, x_of, years_title
from goldenthread.home.series import Series
from goldenthread.indicators.noise_told import CAUSE_WORDS, KIND_WORDS, Mark, Noise, value_words, when
from goldenthread.methods.figure import Figure
from goldenthread.web.charts import ChartData, Point
from goldenthread.web.charts import Series as Line
from goldenthread.web.charts.palette import MEAN

UPPER, LOWER, TARGET = "Upper limit", "Lower limit", "Target"


def noise_chart(series: Series, found: Noise, address: str = "") -> ChartData:
    """Each point says its kind by colour and by shape, and its note says it in words."""
    marks = found.shown
    xs = _xs([mark.figure for mark in marks])
    lines = [
        Line(
            series.place_name or series.title,
            "area",
            tuple(_point(mark, x) for mark, x in zip(marks, xs, strict=True)),
        )
    ]
    for name, values in (
        (MEAN, [mark.mean for mark in marks]),
        (UPPER, [mark.upper for mark in marks]),
        (LOWER, [mark.lower for mark in marks]),
    ):
        if any(value is not None for value in values):
            points = zip(marks, xs, values, strict=True)
            lines.append(
                Line(
                    name if values[-1] is not None else f"{name} to {_last(marks, values)}",
                    "limit",
                    tuple(Point(x, _short(value, mark)) for mark, x, value in points),
                )
            )
    if found.target is not None:
        lines.append(Line(TARGET, "target", tuple(Point(x, found.target) for x in xs)))
    figures = [mark.figure for mark in marks]
    return ChartData(
        key="change",
        title=f"{series.title}: {_finding(found)}",
        subtitle=_subtitle(found),
        kind="line",
        x_title=_x_title(figures),
        y_title=unit_words(figures),
        unit=unit_of(figures),
        series=tuple(lines),
        sentence=found.sentence,
        breaks=tuple(_starts(found, xs)),
        break_words="limits start anew",
        source=series.source,
        policy=series.policy,
        as_at=f"to {figures[-1].period.words}" if figures and figures[-1].period else "",
        how=_how(found),
        address=address,
    )


def _last(marks: Sequence[Mark], values: Sequence[float | None]) -> str:
    """When a line ends that does not run to the end, as its label stands at the end."""
    ends = [mark for mark, value in zip(marks, values, strict=True) if value is not None]
    return when(ends[-1].figure)


def _xs(figures: Sequence[Figure]) -> list[str]:
    """Where each point stands: 2024 for January 2024 only where every point is a January."""
    if _x_title(figures) != "Month":
        return [x_of(each) for each in figures]
    return [
        each.period.key if each.period is not None and each.period.is_instant else x_of(each)
        for each in figures
    ]


def _point(mark: Mark, x: str) -> Point:
    if mark.kind is None:
        return Point(x, mark.value, "" if mark.value is not None else mark.figure.shown)
    note = (
        ""
        if not mark.is_special or mark.cause is None
        else f"{KIND_WORDS[mark.kind]}: {CAUSE_WORDS[mark.cause]}"
    )
    return Point(x, mark.value, note, mark.kind)


def _starts(found: Noise, xs: Sequence[str]) -> list[str]:
    first: dict[int, str] = {}
    for mark, x in zip(found.marks, xs, strict=True):
        first.setdefault(mark.segment, x)
    return [first[segment] for segment in sorted({segment for segment, _ in found.restarts})]


def _finding(found: Noise) -> str:
    if found.is_too_few:
        return "too few points to tell"
    return {
        "": "cannot be told",
        "common_cause": "no significant change",
        "improvement_high": "improving",
        "improvement_low": "improving",
        "concern_high": "of concern",
        "concern_low": "of concern",
        "neutral_high": "unusually high",
        "neutral_low": "unusually low",
    }[found.variation or ""]


def _subtitle(found: Noise) -> str:
    kinds = {mark.kind for mark in found.shown if mark.kind and mark.is_told}
    named = {
        "common_cause": "grey circle: ordinary variation",
        "special_cause_improvement": "blue diamond: improvement",
        "special_cause_concern": "orange square: of concern",
        "special_cause_neutral_high": "purple triangle up: unusually high",
        "special_cause_neutral_low": "purple triangle down: unusually low",
    }
    said = "; ".join(words for kind, words in named.items() if kind in kinds)
    chart = "Control chart (XmR)" if found.method == "XmR" else "Control chart of shares (p-chart)"
    if any(mark.kind and not mark.is_told for mark in found.shown):
        said = "; ".join(each for each in (said, "without limits: too few points to tell") if each)
    return f"{chart}. {said[:1].upper()}{said[1:]}." if said else f"{chart}."


def _how(found: Noise) -> str:
    if found.method == "p-chart":
        return (
            "The mean is that of all numerators over all denominators; the limits of each point are three standard "
            "deviations of a share of its own denominator."
        )
    return "The limits are the mean ± 2.66 mean moving ranges, as NHS Making Data Count computes them."


def _short(value: float | None, mark: Mark) -> float | None:
    """Drawn as finely as it can be seen; the files hold every digit."""
    if value is None:
        return None
    return float(round(value)) if mark.figure.statistic == "count" and abs(value) >= 20 else round(value, 2)


def _x_title(figures: Sequence[Figure]) -> str:
    """Months where several are of one year."""
    years = [figure.period.end.year for figure in figures if figure.period]
    return "Month" if len(set(years)) < len(years) else years_title(figures) if figures else ""


def value_shown(value: float | None, mark: Mark) -> str:
    return "" if value is None else value_words(value, mark.figure.unit)
