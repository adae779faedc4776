"""Who decides: the bodies, to whom they answer, and where families have a seat."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.governance.organisations import family_groups
from goldenthread.governance.representation import YES, seats
from goldenthread.home.asked import asked_of
from goldenthread.home.governance_map import governance_map
from goldenthread.home.tables.govern import bodies_table
from goldenthread.publishing.document import Block, Paragraph, Tabled
from goldenthread.publishing.part import Material, Part
from goldenthread.web.words import plural


def build(material: Material) -> Sequence[Block]:
    asked = asked_of(material.area, material.on)
    drawn = governance_map(asked.pack, material.on)
    if not drawn.bodies:
        return [Paragraph("No body is recorded yet.")]
    families = {row.key for row in family_groups(asked.pack.rows("organisations"))}
    found = seats(drawn.bodies, asked.pack.rows("body_members"), families)
    with_seat = sum(seat.seat == YES for seat in found)
    return [
        Paragraph(
            f"{plural(len(drawn.bodies), 'body', 'bodies')} decide or advise; families are recorded as having a seat "
            f"on {with_seat}."
        ),
        Tabled(bodies_table(asked, drawn.bodies, drawn.rows, found)),
    ]


GOVERNANCE = Part("governance", "Governance", 80, ("board-paper",), build)
