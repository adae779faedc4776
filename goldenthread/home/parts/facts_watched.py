"""What the area watches most, as its documents state it and as is published since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from goldenthread.home.readings import area_profile
from goldenthread.home.sources import documents_of
from goldenthread.home.tables.stated import with_unit
from goldenthread.indicators.catalogue import declared
from goldenthread.methods.change import Change
from goldenthread.needs.headlines import headlines
from goldenthread.needs.profile import Profile
from goldenthread.publishing.document import Block, Paragraph, Subheading, Tabled, provenance
from goldenthread.publishing.part import Material, Part
from goldenthread.publishing.stated_facts import Fact, Heading, by_topic, watched
from goldenthread.web.tables import Cell, Column, Table
from goldenthread.web.words import plural

ONLY_DONE = "No indicator measures it. Under this heading the document says what was done:"
MOST_UNDER_ONE, MOST_OF_A_TOPIC = 4, 2


def build(material: Material) -> Sequence[Block]:
    """The sets of indicators of the area, heading by heading; an area without a set by its topics."""
    sets, profile = headings_read(material)
    if not sets:
        return _by_topic(material)
    blocks: list[Block] = []
    for heading in sets:
        title = f"{heading.number}. {heading.title}" if heading.number else heading.title
        blocks.append(Subheading(title))
        blocks += _under(material, heading, profile)
    return blocks


def headings_read(material: Material) -> tuple[list[Heading], Profile]:
    """The headings of the area's sets, and the published figures of the indicators that they name."""
    sets = watched(material.pack)
    national = [key for heading in sets for key in heading.indicators if key in declared()]
    return sets, area_profile(material.area, material.on, list(dict.fromkeys(national)))


def _under(material: Material, heading: Heading, profile: Profile) -> list[Block]:
    blocks: list[Block] = []
    for said in headlines(profile, heading.indicators):
        words = f"Published: {said.title}, {said.figure.shown}. {said.sentence} {said.caution}"
        blocks.append(Paragraph(words.strip()))
        blocks.append(Paragraph(provenance(said.figure), small=True))
    if heading.facts and not heading.indicators:
        blocks.append(Paragraph(ONLY_DONE))
    if heading.facts:
        blocks.append(Tabled(_table(material, heading, MOST_UNDER_ONE)))
    if not blocks:
        blocks.append(
            Paragraph("Not collected: no figure of it stands in the area's documents, and none is published.")
        )
    return blocks


def _by_topic(material: Material) -> list[Block]:
    headings = by_topic(material.pack)
    if not headings:
        return [Paragraph("The area's documents state no figure that is recorded.")]
    blocks: list[Block] = [
        Paragraph(
            "The partners have named no set of figures that they watch most, so these are by topic.",
            small=True,
        )
    ]
    compared = any(
        fact.before is not None for heading in headings for fact in heading.facts[:MOST_OF_A_TOPIC]
    )
    rows = [
        (Cell(heading.title), _placed(fact), *row_of(fact, heading.titles)[1 : 5 if compared else 3])
        for heading in headings
        for fact in heading.facts[:MOST_OF_A_TOPIC]
    ]
    left = sum(len(heading.facts) for heading in headings) - len(rows)
    facts = [fact for heading in headings for fact in heading.facts]
    blocks.append(
        Tabled(
            Table(
                key="facts-by-topic",
                caption="Figures that the area's documents state",
                columns=(Column("topic", "Topic"), *(COLUMNS if compared else COLUMNS[:3])),
                rows=rows,
                as_at=material.as_at,
                source=documents_of(fact.row for fact in facts),
                note=f"{plural(left, 'more figure')} {'is' if left == 1 else 'are'} in the area's records."
                if left
                else "",
                things=("figure", "figures"),
            )
        )
    )
    return blocks


COLUMNS = (
    Column("what", "What"),
    Column("value", "Stated"),
    Column("when", "When"),
    Column("before", "Before"),
    Column("change", "Change, worked out again"),
)


def _table(material: Material, heading: Heading, most: int) -> Table:
    """What is compared with nothing earlier needs no column for it. The source of all figures stands once, below."""
    left = len(heading.facts) - most
    shown = heading.facts[:most]
    compared = any(fact.before is not None for fact in shown)
    places = list(dict.fromkeys(fact.row.document_place for fact in shown if fact.row.document_place))
    source = f"{documents_of(fact.row for fact in shown)}: {'; '.join(places)}" if places else ""
    return Table(
        key=f"facts-{heading.member.key}" if heading.member is not None else "facts",
        caption=f"{f'Area {heading.number}' if heading.number else heading.title}, as the area's documents state it",
        columns=COLUMNS if compared else COLUMNS[:3],
        rows=[row_of(fact, heading.titles)[: 5 if compared else 3] for fact in shown],
        source=source or documents_of(fact.row for fact in shown),
        note=f"{plural(left, 'more figure')} {'is' if left == 1 else 'are'} in the area's records."
        if left > 0
        else "",
        things=("figure", "figures"),
    )


def row_of(fact: Fact, titles: Mapping[str, str]) -> tuple[Cell, ...]:
    """What stands beside an earlier figure has the title of their indicator, which is that of both."""
    common = titles.get(fact.row.ref("indicator"), "") if fact.before is not None else ""
    return (
        Cell(common or fact.row.title),
        Cell(with_unit(fact.figure)),
        Cell(fact.when or "not stated"),
        Cell(with_unit(fact.before) if fact.before is not None else "–"),
        Cell(_change(fact.step)),
    )


def _placed(fact: Fact) -> Cell:
    return Cell(fact.row.title, note=fact.row.document_place or None)


def _change(step: Change | None) -> str:
    return step.words if step is not None else "–"


WATCHED = Part("facts-watched", "What the area watches most", 20, ("facts-on-a-page",), build)
