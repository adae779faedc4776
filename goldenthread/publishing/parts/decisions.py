"""What the board is asked to decide: the writer's own lines, then what would mend the most harmful breaks."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.publishing.document import Block, Bullets, Paragraph, Subheading
from goldenthread.publishing.part import Material, Part
from goldenthread.publishing.parts.breaks import kinds_by_harm
from goldenthread.web.words import plural


def build(material: Material) -> Sequence[Block]:
    """Each proposal names who would do it and how many records it would mend."""
    blocks: list[Block] = []
    if material.asked:
        blocks.append(Bullets(material.asked, numbered=True))
    worst = [kind for kind in kinds_by_harm(material.known.breaks) if kind.check.harm == 3]
    if worst:
        blocks += [
            Subheading("To agree, as the most harmful breaks ask for it"),
            Bullets(
                tuple(
                    f"{kind.check.title} ({plural(kind.count, 'record')}). {kind.check.mend.rstrip('.')}. "
                    f"Who: {kind.check.who}."
                    for kind in worst
                ),
                numbered=True,
            ),
            Paragraph(
                f"Proposed from the breaks found in the area's records {material.as_at}; nobody has decided "
                "them yet.",
                small=True,
            ),
        ]
    if not blocks:
        blocks.append(Paragraph("No decision is asked for."))
    return blocks


DECISIONS = Part("decisions", "Decisions asked for", 10, ("board-paper",), build)
