"""Notes on figures that are not plain numbers: groups that overlap, and ranges and bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from goldenthread.indicators.overlap import overlap_reasons
from goldenthread.indicators.stated import stated_figure
from goldenthread.methods.figure import Figure, amount
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread

RANGES = ("over", "under", "range", "up to", "at least", "just over", "nearly")


def _overlapping(reason: str) -> Callable[[AreaFacts, Thread], Iterable[Finding]]:
    def find(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
        rows = [row for row in facts.of("stated_figures") if row.values.get("overlap_group")]
        rows.sort(key=lambda row: str(row.values["overlap_group"]))
        for name, of_group in groupby(rows, key=lambda row: str(row.values["overlap_group"])):
            group = list(of_group)
            if (str(group[0].values.get("overlap_reason") or "") or "several groups") != reason:
                continue
            words = overlap_reasons([(row, stated_figure(row)) for row in group])
            stated = "; ".join(str(row.values.get("value")) for row in group)
            beside = tuple(("stated_figures", row.key) for row in group[1:])
            title = name[:1].upper() + name[1:]
            yield Finding("stated_figures", group[0].key, title, words, stated, beside=beside)

    return find


def _range_or_bound(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("stated_figures"):
        figure = stated_figure(row)
        if row.values.get("bound") not in RANGES or (figure.low is None and figure.high is None):
            continue
        printed = str(row.values.get("value"))
        kept = _kept(figure)
        said = f"“{printed}” is kept as {kept}. It is sorted by that, and never counted with as if it were one number."
        yield Finding("stated_figures", row.key, row.title, said, printed, kept)


def _kept(figure: Figure) -> str:
    low = None if figure.low is None else amount(figure.low, figure.unit)
    high = None if figure.high is None else amount(figure.high, figure.unit)
    if low and high:
        return f"{low} to {high}"
    return f"{low} or more" if low else f"{high} or less"


WHY = "A total of figures that count one person twice promises more or fewer children than there are."
SOURCE = "The document itself, which counts one person in several of them"
MEND = "Show them side by side; for a total, count people and not categories"

CONDITIONS_OVERLAP = Check(
    key="conditions-overlap",
    title="Conditions that one child can have together",
    stage="Review",
    harm=1,
    why=WHY,
    source=SOURCE,
    who="Whoever shows them",
    mend=MEND,
    find=_overlapping("several conditions"),
    order=81,
    irregularity="T5",
    about_figures=True,
    kind="note",
)
GROUPS_OVERLAP = Check(
    key="groups-overlap",
    title="Groups that one child can belong to together",
    stage="Review",
    harm=1,
    why=WHY,
    source=SOURCE,
    who="Whoever shows them",
    mend=MEND,
    find=_overlapping("several groups"),
    order=82,
    irregularity="T16",
    about_figures=True,
    kind="note",
)
ANSWERS_OVERLAP = Check(
    key="answers-overlap",
    title="Answers that one person can give together",
    stage="Review",
    harm=1,
    why=WHY,
    source=SOURCE,
    who="Whoever shows them",
    mend=MEND,
    find=_overlapping("several answers"),
    order=83,
    irregularity="T20",
    about_figures=True,
    kind="note",
)
RANGE_OR_BOUND = Check(
    key="figure-is-a-range-or-bound",
    title="Figure that is a range or a bound",
    stage="Review",
    harm=1,
    why="“Over 6,500” may be 6,501 or 7,000: whoever reads it as 6,500 plans for too few.",
    source="The words of the document, kept as printed",
    who="Whoever uses the figure",
    mend="Ask the source for the number, if one is needed",
    find=_range_or_bound,
    order=84,
    irregularity="T18",
    about_figures=True,
    kind="note",
)
