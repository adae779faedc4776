"""The SEND profile as published: who has a plan or support, for which needs, where, how long it takes, who waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goldenthread.home.readings import area_profile, published_by
from goldenthread.home.tables.understand import need_by_age_table
from goldenthread.home.waiting import ALL, OVER_18, Waits, area_waits
from goldenthread.indicators.dimension import label
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.period import Period
from goldenthread.needs.profile import Profile
from goldenthread.publishing.document import Block, Paragraph, Tabled
from goldenthread.publishing.part import Material, Part
from goldenthread.records.place_list import ENGLAND
from goldenthread.web.tables import Cell, Column, Table

PLANS, RATE = "ehc-plans", "ehc-plans-per-1000"
SHOWN = (
    PLANS, RATE, "sen-support", "ehc-plan-share", "ehc-requests", "new-ehc-plans", "plans-in-20-weeks",
    "annual-reviews-in-4-weeks", "sen-appeals", "appeal-rate",
)  # fmt: skip
MOST_PLACEMENTS = 8


def build(material: Material) -> Sequence[Block]:
    breakdowns = [(PLANS, each) for each in ("need", "placement", "age-phase", ("need", "age-phase"))]
    profile = area_profile(material.area, material.on, SHOWN, breakdowns)
    waits = area_waits(material.area, material.on)
    if profile.is_empty and not waits:
        return [Paragraph("No published figures of this area are held for this day.")]
    blocks: list[Block] = []
    if published_by(material.area, material.on) is None:
        blocks.append(
            Paragraph(
                "The newest published figures, which may be of a later day than the area's own records.",
                small=True,
            )
        )
    blocks.append(Tabled(_measures(profile, waits)))
    by_age = need_by_age_table(profile)
    if by_age.rows:
        blocks.append(Tabled(by_age))
    if placements := _placements(profile):
        blocks.append(Tabled(placements))
    return blocks


def _measures(profile: Profile, waits: Sequence[Waits]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for key in SHOWN:
        latest, indicator = profile.latest(key), profile.indicators.get(key)
        if latest is None or indicator is None:
            continue
        england = profile.at(key, latest.period, profile.england)
        rows.append(
            (
                Cell(indicator.title, note=f"{indicator.population}" if indicator.population else None),
                Cell(latest.shown, note=latest.parts or None),
                Cell(_when(latest.period)),
                Cell(england.shown if england is not None else "not published"),
                Cell(latest.provenance or None),
            )
        )
    rows += _waiting(waits)
    return Table(
        key="facts-profile",
        caption=f"{profile.place_name} in published figures",
        columns=(
            Column("measure", "Measure"),
            Column("area", profile.place_name, numeric=True),
            Column("when", "When"),
            Column("england", "England", numeric=True),
            Column("source", "Source"),
        ),
        rows=rows,
        things=("measure", "measures"),
    )


def _waiting(waits: Sequence[Waits]) -> Iterator[tuple[Cell, ...]]:
    """The lists of the NHS board are of the whole board, which each row says."""
    for each in waits:
        total, there = each.at(each.board), each.at(ENGLAND)
        whole = f"The whole of {each.board_name}, not the area"
        source = Cell(total.provenance if total is not None else None)
        yield (
            Cell("Children waiting for NHS community services", note=whole),
            Cell(total.shown if total is not None else None),
            Cell(_when(each.period)),
            Cell(there.shown if there is not None else "not published"),
            source,
        )
        yield (
            Cell("Of them, waiting more than 18 weeks", note=whole),
            _percent(each.share(each.board, ALL, OVER_18)),
            Cell(_when(each.period)),
            _percent(each.share(ENGLAND, ALL, OVER_18)),
            source,
        )


def _placements(profile: Profile) -> Table | None:
    """Where those with a plan are educated, the most frequent first."""
    latest = profile.latest(PLANS)
    period = latest.period if latest is not None else None
    own = profile.shares(PLANS, "placement", period)
    known = sorted(
        ((code, each) for code, each in own.items() if each.value), key=lambda pair: -(pair[1].value or 0)
    )
    if not known or latest is None:
        return None
    england = profile.shares(PLANS, "placement", period, profile.england)
    return Table(
        key="facts-placements",
        caption="Where children and young people with a plan are educated",
        columns=(
            Column("placement", "Placement"),
            Column("plans", "Plans", numeric=True),
            Column("share", "Of all plans", numeric=True),
            Column("england", "England", numeric=True),
        ),
        rows=[
            (
                Cell(label("placement", code)),
                Cell(amount(each.numerator) if each.numerator is not None else None),
                Cell(each.shown),
                _share(england.get(code)),
            )
            for code, each in known[:MOST_PLACEMENTS]
        ],
        as_at=_when(period),
        source=latest.provenance,
        note="The most frequent placements only." if len(known) > MOST_PLACEMENTS else "",
        things=("placement", "placements"),
    )


def _share(figure: Figure | None) -> Cell:
    return Cell(figure.shown if figure is not None else "not published")


def _percent(value: float | None) -> Cell:
    return Cell(None if value is None else amount(value, "per cent"))


def _when(period: Period | None) -> str:
    return period.words if period is not None else "not stated"


PROFILE = Part("facts-profile", "The SEND profile", 10, ("facts-on-a-page",), build)
