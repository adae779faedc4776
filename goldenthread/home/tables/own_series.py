"""The tables of an area's own series."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from goldenthread.home.charts.drawing import when_of
from goldenthread.home.own_series import OwnSeries, kind_title
from goldenthread.home.series import part_label
from goldenthread.home.tables.understand import figure_cell, interval_cell, whole
from goldenthread.indicators.models import OutputPolicy
from goldenthread.indicators.outputs import OUTPUTS, Choice, policy_now
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.disclosure.policy import POLICIES
from goldenthread.methods.interval import interval_words
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.words import day


def own_table(found: Sequence[OwnSeries], address: Callable[[str], str], send: str) -> Table:
    """Every series with its newest figure."""
    return Table(
        key="own-series",
        caption="Series that the area keeps itself",
        columns=(
            Column("series", "Series"),
            Column("latest", "Newest", numeric=True),
            Column("period", "Of"),
            Column("number", "Periods", numeric=True),
            Column("by", "Broken down by"),
            Column("source", "Source"),
        ),
        rows=[
            (
                Cell(each.title, href=address(each.key)),
                figure_cell(each.latest),
                Cell(when_of(each.latest), sort=each.latest.period.key if each.latest.period else None),
                len(each.shown),
                "; ".join(kind_title(kind) for kind in each.kinds) or "nothing",
                each.latest.release,
            )
            for each in found
        ],
        policy=policy_of_all(figure for each in found for figure in each.figures),
        empty=Empty(
            "No series has been sent yet.",
            "An analyst of the area fills in the template and sends it.",
            "Send a file" if send else "",
            send,
        ),
        things=("series", "series"),
    )


def own_readings_table(series: OwnSeries) -> Table:
    """The totals, period by period."""
    shown = series.shown
    has_parts = any(each.numerator is not None and each.denominator is not None for each in shown)
    has_interval = any(interval_words(each) for each in shown)
    return Table(
        key="readings",
        caption=f"{series.title}, every period",
        columns=(
            Column("period", "Period"),
            Column("value", shown[-1].unit[:1].upper() + shown[-1].unit[1:], numeric=True),
            *(
                (Column("numerator", "How many", numeric=True), Column("denominator", "Out of", numeric=True))
                if has_parts
                else ()
            ),
            *((Column("interval", "95% interval", sortable=False),) if has_interval else ()),
            Column("release", "Sent as"),
        ),
        rows=[
            (
                Cell(when_of(each), sort=each.period.key if each.period else None),
                figure_cell(each),
                *((whole(each.numerator), whole(each.denominator)) if has_parts else ()),
                *((interval_cell(each),) if has_interval else ()),
                Cell(each.release or None),
            )
            for each in shown
        ],
        note="" if series.totals else f"No total was sent; these are of “{part_label(shown[0].breakdown)}”.",
        source=shown[-1].provenance,
        policy=policy_of_all(series.figures),
        things=("period", "periods"),
    )


def own_parts_table(series: OwnSeries, kind: tuple[str, ...]) -> Table:
    """The parts of one kind down, the last six periods across."""
    mine = [each for each in series.figures if tuple(name for name, _ in each.breakdown) == kind]
    periods = list(dict.fromkeys(each.period for each in mine if each.period))[-6:]
    parts = list(dict.fromkeys(each.breakdown for each in mine))
    at = {(each.breakdown, each.period): each for each in mine}
    return Table(
        key=f"by-{'-'.join(kind)}",
        caption=f"{series.title} by {kind_title(kind)[:1].lower()}{kind_title(kind)[1:]}",
        columns=(
            Column("part", "Part"),
            *(Column(each.key, each.words, numeric=True) for each in periods),
        ),
        rows=[
            (Cell(part_label(part)), *(figure_cell(at.get((part, period))) for period in periods))
            for part in parts
        ],
        note="Parts need not add up to the total: each is protected by itself and beside the others.",
        source=mine[-1].provenance,
        policy=policy_of_all(series.figures),
        things=("part", "parts"),
        layout="matrix",
    )


def outputs_table(choices: Sequence[Choice]) -> Table:
    """Each way out with the policy that holds for what is sent from now on."""
    return Table(
        key="outputs",
        caption="How unpublished figures leave",
        columns=(
            Column("output", "Way out"),
            Column("for", "For whom", sortable=False),
            Column("policy", "Policy now", sortable=False),
            Column("version", "Version", sortable=False),
            Column("rule", "What it does", sortable=False),
        ),
        rows=[
            (each.title, each.sentence, now.title, now.version, now.rule)
            for each in OUTPUTS.values()
            for now in (policy_now(each, choices),)
        ],
        things=("way out", "ways out"),
    )


def chosen_table(made: Sequence[OutputPolicy]) -> Table:
    """Every choice, with who made it and why."""
    return Table(
        key="chosen",
        caption="What was chosen",
        columns=(
            Column("when", "When"),
            Column("output", "Way out"),
            Column("policy", "Policy"),
            Column("by", "By"),
            Column("why", "Why", sortable=False),
        ),
        rows=[
            (
                Cell(day(each.chosen_at.date()), sort=each.chosen_at.isoformat()),
                OUTPUTS[each.output].title if each.output in OUTPUTS else each.output,
                POLICIES[each.policy].title if each.policy in POLICIES else each.policy,
                each.chosen_by.name or each.chosen_by.email,
                each.reason,
            )
            for each in made
        ],
        empty=Empty("Nothing was chosen: everything leaves under the strictest policy."),
        things=("choice", "choices"),
    )
