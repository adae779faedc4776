"""The services that are funded together: who leads, by what means, and what each pays where the reader may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goldenthread.access.permissions import SEE_MONEY
from goldenthread.funding.joint_funding import joint_lines
from goldenthread.home.asked import asked_of
from goldenthread.home.charts.deliver import joint_funding_leads
from goldenthread.home.tables.deliver import joint_funding_table
from goldenthread.publishing.document import Block, Charted, Paragraph, Tabled
from goldenthread.publishing.part import Material, Part


def build(material: Material) -> Sequence[Block]:
    asked = asked_of(material.area, material.on)
    lines = joint_lines(asked.pack.rows("joint_arrangements"), asked.pack.rows("contributions"))
    if not lines:
        return [Paragraph("No joint funding arrangement is recorded yet.")]
    table = joint_funding_table(asked, lines, SEE_MONEY in material.permissions)
    return [
        Charted(joint_funding_leads(asked)),
        Tabled(replace(table, caption="Jointly funded services")),
    ]


JOINT_FUNDING = Part("joint-funding", "Joint funding", 70, ("board-paper",), build)
