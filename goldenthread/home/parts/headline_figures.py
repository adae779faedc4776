"""The headline figures of the area's home, each with where it comes from."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.home.readings import published_by
from goldenthread.home.views.area_home import headlines
from goldenthread.methods.figure import Figure
from goldenthread.publishing.document import Block, Headline, Paragraph
from goldenthread.publishing.part import Material, Part


def build(material: Material) -> Sequence[Block]:
    found = headlines(material.area, material.on)
    if not found:
        return [Paragraph("No published figures of this area are held for this day.")]
    newest = published_by(material.area, material.on) is None
    note = "They are the newest published figures, and may be of a later day than the area's own records."
    said: list[Block] = [Paragraph(note)] if newest else []
    for each in found:
        figure = each["figure"]
        if isinstance(figure, Figure):
            said.append(Headline(figure, str(each["sentence"])))
    return said


HEADLINE_FIGURES = Part("headline-figures", "Headline figures", 20, ("board-paper",), build)
