"""One series of figures told change from noise: its control chart, and in words what was found and what was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Literal

from goldenthread.methods.change import Break, cautions, unlike
from goldenthread.methods.compare import Direction as Better
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.interval import parts_of
from goldenthread.methods.spc.assurance import Assurance, assurance
from goldenthread.methods.spc.chart import CannotChart, Observation, xmr
from goldenthread.methods.spc.icons import ASSURANCE_WORDS, VARIATION_WORDS, Variation, variation
from goldenthread.methods.spc.p_chart import Share, needs_p_chart, p_chart
from goldenthread.methods.spc.rules import Direction, PointType, SpecialCause, point_type

DIRECTIONS: dict[str, Direction] = {
    "higher is better": "increase",
    "lower is better": "decrease",
    "neither": "neutral",
}
# A run is of seven: with fewer points since the limits began, that nothing stands out says little.
FEWEST_TO_TELL = 7
BEYOND = "A limit below 0 or above 100% is printed as it is computed: the figures vary more than a share can."
SMALL = (
    "Some points rest on small numbers, so each has limits of its own size (a p-chart). Screening and fixing do not "
    "apply to it, and of the rules only two: outside a limit, and seven points on one side of the mean."
)


@dataclass(frozen=True)
class Restart:
    """From this day the limits are worked out anew. `by` is who said so; empty where the indicator's own declaration
    does, because the figures are made another way."""

    on: date
    reason: str
    by: str = ""


@dataclass(frozen=True)
class Mark:
    """One point. Limits are None where there are none; `cause` and `kind` are None for a gap."""

    figure: Figure
    day: date
    value: float | None
    mean: float | None
    lower: float | None
    upper: float | None
    cause: SpecialCause | None
    kind: PointType | None
    segment: int

    @property
    def is_special(self) -> bool:
        return self.cause is not None and self.cause != "Common Cause"


@dataclass(frozen=True)
class Noise:
    """`refused` says why there is no chart; then there are no marks. `restarts` are by the number of their segment."""

    marks: tuple[Mark, ...]
    direction: Direction
    target: float | None = None
    method: Literal["XmR", "p-chart"] = "XmR"
    variation: Variation | None = None
    assurance: Assurance | None = None
    notes: tuple[str, ...] = ()
    refused: str = ""
    restarts: tuple[tuple[int, Restart], ...] = ()

    @property
    def known(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.value is not None]

    @property
    def latest(self) -> Mark | None:
        return self.known[-1] if self.known else None

    @property
    def is_too_few(self) -> bool:
        """Whether nothing stands out among so few points that nothing could."""
        since = [mark for mark in self.known if mark.segment == self.marks[-1].segment]
        return self.variation == "common_cause" and len(since) < FEWEST_TO_TELL

    @property
    def variation_words(self) -> str:
        if self.is_too_few:
            return "Too few points to tell: nothing stands out, and with so few hardly anything could."
        return VARIATION_WORDS[self.variation] if self.variation else ""

    @property
    def assurance_words(self) -> str:
        return ASSURANCE_WORDS[self.assurance] if self.assurance else ""

    @property
    def sentence(self) -> str:
        """The latest value, what it means, between what it varies by itself, and every special cause."""
        latest = self.latest
        if latest is None:
            return self.refused or "No value is known, so nothing can be told."
        said = [f"{latest.figure.shown} in {_when(latest.figure)}.", self.variation_words]
        if latest.mean is not None:
            said.append(f"The mean is {_shown(latest, latest.mean)}{_between(latest)}.")
        special = [mark for mark in self.marks if mark.is_special]
        if special:
            found = "; ".join(
                f"{_when(mark.figure)} ({CAUSE_WORDS[mark.cause]})" for mark in special if mark.cause
            )
            said.append(f"Not ordinary: {found}.")
        said.append(self.assurance_words)
        return " ".join(each for each in said if each)


CAUSE_WORDS: dict[SpecialCause, str] = {
    "Common Cause": "ordinary variation",
    "Above UCL": "above the upper limit",
    "Below LCL": "below the lower limit",
    "7 Point Trend (Increasing)": "one of seven that rise",
    "7 Point Trend (Decreasing)": "one of seven that fall",
    "2 in 3 Above CL": "two of three near the upper limit",
    "2 in 3 Below CL": "two of three near the lower limit",
    "7 Points Above CL": "one of seven above the mean",
    "7 Points Below CL": "one of seven below the mean",
}
BOUNDS = ("over", "at least", "under", "up to", "range")
KIND_WORDS: dict[PointType, str] = {
    "common_cause": "ordinary variation",
    "special_cause_improvement": "improvement",
    "special_cause_concern": "of concern",
    "special_cause_neutral_high": "unusually high",
    "special_cause_neutral_low": "unusually low",
}


def noise(
    figures: Sequence[Figure],
    better: Better,
    *,
    target: float | None = None,
    breaks: Sequence[Break] = (),
    restarts: Sequence[Restart] = (),
    screen: bool = True,
    fix_after: int | None = None,
) -> Noise:
    """The chart of one series. At a declared break, and where somebody restarted it, its limits are worked out anew;
    figures that are not alike are refused in words."""
    direction = DIRECTIONS[better]
    notes: list[str] = []
    refused = _refusal([each for each in figures if each.finality != "projected"])
    kept = [] if refused else _usable(figures, notes)
    if not refused and not kept:
        return Noise((), direction, notes=tuple(notes), refused="There is no reading to chart.")
    if refused:
        return Noise((), direction, notes=tuple(notes), refused=refused)
    notes += _cautions(kept)
    starts = _starts(kept, [*(Restart(each.on, each.words) for each in breaks), *restarts])
    try:
        if _is_small(kept):
            notes.append(SMALL)
            _refuse_twice(kept)
            marks = _p_marks(kept, starts, direction, notes)
            method: Literal["XmR", "p-chart"] = "p-chart"
        else:
            marks, said = _xmr_marks(kept, starts, direction, target, screen, fix_after)
            notes += said
            method = "XmR"
    except CannotChart as why:
        return Noise((), direction, notes=tuple(notes), refused=f"No chart is drawn: {why}.")
    latest = next((mark.kind for mark in reversed(marks) if mark.kind), None)
    last = marks[-1]
    if last.figure.statistic == "share" and any(
        (mark.lower or 0) < 0 or (mark.upper or 0) > 100 for mark in marks
    ):
        notes.append(BEYOND)
    return Noise(
        tuple(marks),
        direction,
        target,
        method,
        variation(latest, direction) if latest else None,
        assurance(target, last.lower, last.upper, direction),
        tuple(_with_words(note, marks) for note in notes),
        restarts=tuple(
            sorted(((marks[at].segment, each) for at, each in starts.items()), key=lambda pair: pair[0])
        ),
    )


def _usable(figures: Sequence[Figure], notes: list[str]) -> list[Figure]:
    """The actual figures of the newest population, oldest first; what is no count is a gap. Each in words."""
    dated = [each for each in figures if each.period is not None]
    if len(dated) < len(figures):
        left = len(figures) - len(dated)
        notes.append(
            f"{left} reading{' has' if left == 1 else 's have'} no date, and cannot stand on the chart."
        )
    actual = [each for each in dated if each.finality != "projected"]
    if len(actual) < len(dated):
        notes.append("Projections are left out: they are not readings.")
    if any(_end(a) > _end(b) for a, b in pairwise(actual)):
        notes.append("The dates were not in order; the points were sorted by date.")
    ordered = sorted(actual, key=_end)
    same: list[Figure] = []
    for each in reversed(ordered):
        if each.population and ordered[-1].population and each.population != ordered[-1].population:
            notes.append(
                f"Readings to {_when(each)} count {each.population}, and are left out: later ones count "
                f"{ordered[-1].population}."
            )
            break
        same.append(each)
    found = []
    for each in reversed(same):
        if each.value is not None and each.value < 0 and each.statistic in ("count", "share", "rate"):
            notes.append(
                f"{each.shown} in {_when(each)} is below 0, which nothing counted can be: taken as a gap."
            )
            each = replace(each, value=None, availability="unavailable")
        elif each.bound in BOUNDS and each.value is not None:
            each = replace(each, value=None)
        if each.value is None and (each.low is not None or each.high is not None):
            notes.append(
                f"“{each.shown}” ({_when(each)}) is a range or a bound, not one number: taken as a gap."
            )
        found.append(each)
    return found


def _refusal(kept: Sequence[Figure]) -> str:
    """Why these figures may not stand on one chart; empty where they may."""
    known = [each for each in kept if each.value is not None and each.bound not in BOUNDS]
    same = [
        each for each in known if each.population in ("", known[-1].population) or not known[-1].population
    ]
    reasons = Counter(reason for each in same[:-1] for reason in unlike(each, same[-1]))
    if not reasons:
        return ""
    return f"No chart is drawn, since the readings are not alike: {'; '.join(reasons)}."


def _cautions(kept: Sequence[Figure]) -> list[str]:
    known = [each for each in kept if each.value is not None]
    said = dict.fromkeys(one for each in known[:-1] for one in cautions(each, known[-1]))
    return [f"With care: {each}." for each in said]


def _starts(kept: Sequence[Figure], restarts: Sequence[Restart]) -> dict[int, Restart]:
    """The first point on or after each day, but never the first of the series: there is nothing before it."""
    found: dict[int, Restart] = {}
    for each in restarts:
        at = next((at for at, figure in enumerate(kept) if _end(figure) >= each.on), None)
        if at:
            found[at] = each
    return found


def _is_small(kept: Sequence[Figure]) -> bool:
    shares = [_share(each) for each in kept]
    known = [share for each, share in zip(kept, shares, strict=True) if each.value is not None]
    return (
        bool(known) and all(share is not None for share in known) and needs_p_chart([s for s in known if s])
    )


def _share(figure: Figure) -> Share | None:
    parts = parts_of(figure) if figure.statistic == "share" and figure.value is not None else None
    return Share(round(parts[0]), round(parts[1])) if parts else None


def _refuse_twice(kept: Sequence[Figure]) -> None:
    twice = [day.isoformat() for day, times in Counter(_end(each) for each in kept).items() if times > 1]
    if twice:
        raise CannotChart(
            f"there is more than one value for {', '.join(twice)}, and nothing says which is right"
        )


def _p_marks(
    kept: Sequence[Figure], starts: dict[int, Restart], direction: Direction, notes: list[str]
) -> list[Mark]:
    marks: list[Mark] = []
    edges = sorted({0, *starts, len(kept)})
    for segment, (first, end) in enumerate(pairwise(edges)):
        part = kept[first:end]
        chart = p_chart([_share(each) or Share(0, 0) for each in part])
        notes += [each for each in chart.notes if each not in notes]
        for figure, point in zip(part, chart.points, strict=True):
            kind = point_type(point.cause, direction) if point.cause else None
            mean, lower, upper = (_in_per_cent(each) for each in (chart.mean, point.lower, point.upper))
            marks.append(
                Mark(figure, _end(figure), figure.value, mean, lower, upper, point.cause, kind, segment)
            )
    return marks


def _in_per_cent(share: float | None) -> float | None:
    return None if share is None else share * 100


def _xmr_marks(
    kept: Sequence[Figure],
    starts: dict[int, Restart],
    direction: Direction,
    target: float | None,
    screen: bool,
    fix_after: int | None,
) -> tuple[list[Mark], tuple[str, ...]]:
    chart = xmr(
        [
            Observation(_end(each), each.value, at in starts, starts[at].reason if at in starts else "")
            for at, each in enumerate(kept)
        ],
        direction=direction,
        target=target,
        screen_outliers=screen,
        fix_after=fix_after,
    )
    marks = [
        Mark(
            figure,
            point.day,
            figure.value,
            point.mean,
            point.lower,
            point.upper,
            point.cause,
            point.kind,
            point.segment,
        )
        for figure, point in zip(kept, chart.points, strict=True)
    ]
    return marks, chart.notes


def _with_words(note: str, marks: Sequence[Mark]) -> str:
    """Days as the periods that end on them: “2022” and not 2022-12-31."""
    for mark in marks:
        note = note.replace(mark.day.isoformat(), _when(mark.figure))
    return note


def _end(figure: Figure) -> date:
    assert figure.period is not None
    return figure.period.end


def _when(figure: Figure) -> str:
    return figure.period.words if figure.period else "a time not stated"


def _shown(mark: Mark, value: float) -> str:
    return amount(round(value, 1), mark.figure.unit)


def _between(mark: Mark) -> str:
    if mark.lower is None or mark.upper is None:
        return ", with no limits"
    return f", and by itself it varies between {_shown(mark, mark.lower)} and {_shown(mark, mark.upper)}"
