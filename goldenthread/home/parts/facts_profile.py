"""The SEND profile as published: who has a plan or support, for which needs, where, how long it takes, who waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goldenthread.home.charts import process
from goldenthread.home.readings import area_profile
from goldenthread.home.tables.understand import need_by_age_table
from goldenthread.home.waiting import ALL, OVER_18, Waits, area_waits
from goldenthread.indicators.dimension import label
from goldenthread.indicators.indicator import Indicator
from goldenthread.methods.change import change
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.interval import small_numbers
from goldenthread.methods.period import Period
from goldenthread.needs.headlines import against, last_break
from goldenthread.needs.profile import Profile
from goldenthread.publishing.document import Block, Charted, Paragraph, Tabled
from goldenthread.publishing.part import Material, Part
from goldenthread.records.place_list import ENGLAND
from goldenthread.web.tables import Cell, Column, Table

PLANS, RATE = "ehc-plans", "ehc-plans-per-1000"
SHOWN = (
    PLANS, RATE, "sen-support", "ehc-plan-share", "ehc-requests", "new-ehc-plans", "plans-in-20-weeks",
    "annual-reviews-in-4-weeks", "sen-appeals", "appeal-rate",
)  # fmt: skip
READ = (*SHOWN, process.IN_TIME_ALL)
BREAKDOWNS = tuple((PLANS, each) for each in ("need", "placement", "age-phase", ("need", "age-phase")))
MOST_PLACEMENTS = 8


def build(material: Material) -> Sequence[Block]:
    profile = area_profile(material.area, material.on, READ, BREAKDOWNS)
    waits = area_waits(material.area, material.on)
    if profile.is_empty and not waits:
        return [Paragraph("No published figures of this area are held for this day.")]
    blocks: list[Block] = []
    blocks.append(Tabled(_measures(profile, waits)))
    if len(profile.series(process.IN_TIME)) > 1:
        blocks.append(Charted(process.timeliness(profile)))
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
                Cell(latest.shown, note=small_numbers(latest) or latest.parts or None),
                Cell(_when(latest.period), note=_since(profile, key) or None),
                Cell(
                    england.shown if england is not None else "not published",
                    note=_judged(latest, england, indicator),
                ),
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
            Column("when", "When, and change"),
            Column("england", "England", numeric=True),
            Column("source", "Source"),
        ),
        rows=rows,
        note=(
            "Changes are since the reading before. Better, worse, higher, lower and similar go by 95% "
            "intervals; where the numbers behind a share are not published, similar means within 5% of England's."
        ),
        things=("measure", "measures"),
    )


def _since(profile: Profile, key: str) -> str:
    """“up 16.4 percentage points”; nothing where the two were made in different ways."""
    known = [each for each in profile.series(key) if each.is_known]
    if (
        len(known) < 2
        or known[-1] is not profile.latest(key)
        or last_break(known[-2:], profile.indicators.get(key))
    ):
        return ""
    found = change(known[-2], known[-1])
    return found.words if found.absolute is not None else ""


def _judged(latest: Figure, england: Figure | None, indicator: Indicator) -> str | None:
    found = against(latest, england, indicator)
    return found.word if found is not None else None


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


PROFILE = Part("facts-profile", "The SEND profile", 25, ("facts-on-a-page",), build)
