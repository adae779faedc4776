"""The whole in a few lines: who the children are, how long a plan takes, and what is known of each watched area."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goldenthread.home.parts.facts_profile import BREAKDOWNS, PLANS, READ
from goldenthread.home.parts.facts_watched import headings_read, row_of
from goldenthread.home.readings import area_profile, published_until
from goldenthread.indicators.dimension import label
from goldenthread.methods.figure import Figure
from goldenthread.needs.headlines import headlines
from goldenthread.needs.profile import Profile
from goldenthread.publishing.document import Block, Bullets, Paragraph, Tabled
from goldenthread.publishing.part import Material, Part
from goldenthread.publishing.stated_facts import Heading
from goldenthread.web.tables import Cell, Column, Table

TOLD = (PLANS, "sen-support", "plans-in-20-weeks")
LEADING = (("need", "Main need"), ("placement", "Placement"))
NOBODY_RECORDED = ("not-recorded", "unknown")
OLD_DAYS = 366


def build(material: Material) -> Sequence[Block]:
    profile = area_profile(material.area, material.on, READ, BREAKDOWNS)
    headings, watched = headings_read(material)
    blocks: list[Block] = []
    if dated := published_until(profile, material.on):
        blocks.append(Paragraph(dated, small=True))
    said = [
        f"{each.title}: {each.figure.shown}. {each.sentence}"
        for each in headlines(profile, TOLD)
        if each.figure.is_known
    ]
    said += [words for dimension, title in LEADING if (words := _leading(profile, dimension, title))]
    if said:
        blocks.append(Bullets(tuple(said)))
    if headings:
        blocks.append(Tabled(_table(material, headings, watched)))
    if not said and not headings:
        blocks.append(
            Paragraph("No published figure and no agreed set of indicators is recorded for this area yet.")
        )
    return blocks


def _leading(profile: Profile, dimension: str, title: str) -> str:
    """“Main need: autism 41.3% of plans (England 33.6%), social, emotional and mental health 19.6% (24%).”"""
    latest = profile.latest(PLANS)
    period = latest.period if latest is not None else None
    own = profile.shares(PLANS, dimension, period)
    england = profile.shares(PLANS, dimension, period, profile.england)
    codes = [code for code, each in own.items() if each.value and code not in NOBODY_RECORDED]
    codes.sort(key=lambda code: -(own[code].value or 0))
    if not codes or period is None:
        return ""
    said = "; ".join(
        f"{label(dimension, code)} {own[code].shown}{_in_england(england.get(code))}" for code in codes[:3]
    )
    return f"{title}, of all plans in {period.words}: {said}."


def _in_england(there: Figure | None) -> str:
    return f" (England {there.shown})" if there is not None and there.is_known else ""


def _table(material: Material, headings: Sequence[Heading], watched: Profile) -> Table:
    """One row for each area that is watched: its newest figure, and what is missing."""
    return Table(
        key="facts-short",
        caption=headings[0].set_title,
        columns=(
            Column("area", "What is watched"),
            Column("figure", "Newest figure"),
            Column("change", "Change"),
            Column("missing", "What is missing"),
        ),
        rows=[_row(each, watched, material.on) for each in headings],
        as_at=material.as_at,
        things=("area", "areas"),
    )


def _row(heading: Heading, watched: Profile, on: date) -> tuple[Cell, ...]:
    title = Cell(f"{heading.number}. {heading.title}" if heading.number else heading.title)
    published = [each for each in headlines(watched, heading.indicators) if each.figure.is_known]
    if published:
        each = published[0]
        when = each.figure.period.words if each.figure.period is not None else "not stated"
        return (
            title,
            Cell(f"{each.title}: {each.figure.shown}", note=f"published, {when}"),
            Cell(each.sentence),
            Cell("–"),
        )
    if heading.lead is None:
        return title, Cell(None), Cell("–"), Cell("Everything: no indicator and no figure.")
    what, value, when, _, step = (cell.text or "" for cell in row_of(heading.lead, heading.titles))
    return (
        title,
        Cell(
            f"{what}: {value}", note=f"stated, {when}" if heading.lead.when else "stated, of a time not said"
        ),
        Cell(step),
        Cell(_missing(heading, on)),
    )


def _missing(heading: Heading, on: date) -> str:
    if not heading.indicators:
        return "An indicator: the figure says what was done, not how things stand."
    newest = heading.newest
    if newest is None:
        return "The date of its figures."
    last = newest.last
    if last is not None and (on - last).days > OLD_DAYS:
        return f"A figure newer than {newest.printed}."
    return "–"


SHORT = Part("facts-short", "In short", 5, ("facts-on-a-page",), build)
