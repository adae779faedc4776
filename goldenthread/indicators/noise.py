"""One series of figures told change from noise: its control chart, and what was found in the data and done about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from statistics import median
from typing import Literal

from goldenthread.indicators.noise_told import FEWEST_TO_TELL, Mark, Noise, Restart, when
from goldenthread.methods.change import Break, cautions, unlike
from goldenthread.methods.compare import Direction as Better
from goldenthread.methods.compare import compare
from goldenthread.methods.figure import Figure
from goldenthread.methods.interval import parts_of
from goldenthread.methods.months import add_months
from goldenthread.methods.spc.assurance import assurance
from goldenthread.methods.spc.chart import ENOUGH, CannotChart, Chart, Observation, xmr
from goldenthread.methods.spc.icons import variation
from goldenthread.methods.spc.p_chart import Share, needs_p_chart, p_chart
from goldenthread.methods.spc.rules import Direction, point_type
from goldenthread.methods.stale import possibly_stale

DIRECTIONS: dict[str, Direction] = {
    "higher is better": "increase",
    "lower is better": "decrease",
    "neither": "neutral",
}
BEYOND = "A limit below 0 or above 100% is printed as it is computed: the figures vary more than a share can."
BELOW = "A limit below 0 is printed as it is computed, although nothing counted can be below 0."
UNSCREENED = (
    "Nearly all neighbours are equal, and screening would take the few moves that there are for outliers: it is left "
    "off."
)
YEAR, QUARTER, MONTH = 300, 80, 25
DAYS_IN_MONTH = 30.4375
TRIAL = "these are trial limits"
SMALL = (
    "Some points rest on small numbers, so each has limits of its own size (a p-chart). Screening and fixing do not "
    "apply to it, and of the rules only two: outside a limit, and seven points on one side of the mean."
)
BOUNDS = ("over", "at least", "under", "up to", "range")


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
        undated = figures and all(each.period is None for each in figures)
        why = "No chart is drawn: no reading has a date." if undated else "There is no reading to chart."
        return Noise((), direction, notes=() if undated else tuple(notes), refused=why)
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
    found = Noise(
        tuple(marks),
        direction,
        target,
        method,
        variation(latest, direction) if latest else None,
        assurance(target, last.lower, last.upper, direction),
        restarts=tuple(
            sorted(((marks[at].segment, each) for at, each in starts.items()), key=lambda pair: pair[0])
        ),
    )
    notes = [*notes, *_few(found), *_beyond(found), *_stale(kept)]
    found = replace(found, notes=tuple(_with_words(note, marks) for note in notes))
    return _instead(found, better, breaks) if found.is_too_few else found


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
                f"Readings to {when(each)} count {each.population}, and are left out: later ones count "
                f"{ordered[-1].population}."
            )
            break
        same.append(each)
    found = []
    for each in reversed(same):
        if each.value is not None and each.value < 0 and each.statistic in ("count", "share", "rate"):
            notes.append(
                f"{each.shown} in {when(each)} is below 0, which nothing counted can be: taken as a gap."
            )
            each = replace(each, value=None, availability="unavailable")
        elif each.bound in BOUNDS and each.value is not None:
            each = replace(each, value=None)
        if each.value is None and (each.low is not None or each.high is not None):
            notes.append(
                f"“{each.shown}” ({when(each)}) is a range or a bound, not one number: taken as a gap."
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
    observed = [
        Observation(_end(each), each.value, at in starts, starts[at].reason if at in starts else "")
        for at, each in enumerate(kept)
    ]

    def drawn(screened: bool) -> Chart:
        return xmr(
            observed, direction=direction, target=target, screen_outliers=screened, fix_after=fix_after
        )

    chart = drawn(screen)
    still = any(each.limits and each.limits.ranges == 0 and each.limits.screened for each in chart.segments)
    if still:
        chart = drawn(False)
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
    said = tuple(note for note in chart.notes if TRIAL not in note and " has one point: " not in note)
    return marks, (*said, UNSCREENED) if still else said


def _few(found: Noise) -> list[str]:
    """What the stretches with few points are not good for."""
    counted = Counter(mark.segment for mark in found.known)
    said = []
    for segment, number in counted.items():
        if number >= ENOUGH:
            continue
        points = f"{number} known {'point' if number == 1 else 'points'}"
        first = next(mark for mark in found.marks if mark.segment == segment)
        where = f"From {when(first.figure)} there" if len(counted) > 1 else "There"
        there = f"{where} {'is' if number == 1 else 'are'} {points}"
        if number < FEWEST_TO_TELL:
            need = f"which need {FEWEST_TO_TELL} and better {ENOUGH}"
            said.append(f"{there}: too few for limits, {need}, so none are drawn.")
        else:
            said.append(f"{there}, fewer than {ENOUGH}: {TRIAL}, and change with each new point.")
    return said


def _beyond(found: Noise) -> list[str]:
    shown = found.shown
    below = any(mark.lower is not None and mark.lower < 0 for mark in shown)
    if shown[-1].figure.statistic == "share":
        return [BEYOND] if below or any((mark.upper or 0) > 100 for mark in shown) else []
    return [BELOW] if below and all(mark.value >= 0 for mark in found.known if mark.value is not None) else []


def _stale(kept: Sequence[Figure]) -> list[str]:
    """Of the newest reading alone: a repeat long ago is no news."""
    said = possibly_stale(kept)
    return [said[len(kept) - 1]] if len(kept) - 1 in said else []


def _instead(found: Noise, better: Better, breaks: Sequence[Break]) -> Noise:
    """What can be said where the points are too few for a chart: the latest beside the one before and beside the first,
    by their intervals, and when a chart will tell."""
    known = found.known
    others = [each for each in dict.fromkeys((*known[-2:-1], found.since[0])) if each is not known[-1]]
    told = [
        compare(_itself(known[-1].figure), _itself(each.figure), better, by_intervals=True, breaks=breaks)
        for each in others
    ]
    return replace(
        found,
        instead=(*(each.sentence for each in told), *_when_enough(found)),
        step=told[0].word if told else "not compared",
    )


def _itself(figure: Figure) -> Figure:
    return replace(figure, place="itself", place_name="the figure")


def _when_enough(found: Noise) -> list[str]:
    """“It takes 4 more readings; at one a year that is 2028.”"""
    days = [mark.day for mark in found.known]
    missing = FEWEST_TO_TELL - len(found.since)
    more = f"{missing} more {'reading' if missing == 1 else 'readings'}"
    if len(days) < 2:
        return [f"A chart can tell with {more}."]
    step = median((b - a).days for a, b in pairwise(days))
    then = add_months(days[-1], round(step / DAYS_IN_MONTH) * missing)
    for least, pace, words in (
        (YEAR, "year", str(then.year)),
        (QUARTER, "quarter", f"{then:%B %Y}"),
        (MONTH, "month", f"{then:%B %Y}"),
    ):
        if step >= least:
            return [f"A chart can tell with {more}; at one a {pace}, by {words}."]
    return [f"A chart can tell with {more}."]


def _with_words(note: str, marks: Sequence[Mark]) -> str:
    """Days as the periods that end on them: “2022” and not 2022-12-31."""
    for mark in marks:
        note = note.replace(mark.day.isoformat(), when(mark.figure))
    return note


def _end(figure: Figure) -> date:
    assert figure.period is not None
    return figure.period.end
