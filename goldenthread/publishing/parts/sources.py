"""The area's documents from which a document is made."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.publishing.document import Block, Bullets, Paragraph
from goldenthread.publishing.part import Material, Part


def build(material: Material) -> Sequence[Block]:
    rows = material.pack.rows("documents")
    if not rows:
        return []
    said = []
    for row in rows:
        published = row.loose("published")
        parts = [row.text("version"), published.printed if published is not None else ""]
        detail = ", ".join(part for part in parts if part)
        said.append(f"{row.title} ({detail})" if detail else row.title)
    return [
        Paragraph(f"The area's own records, {material.as_at}, quote these documents:"),
        Bullets(tuple(said)),
        Paragraph(
            "Published statistics name their release under each figure, table and chart. What is not known is "
            "said so, and is never shown as 0.",
            small=True,
        ),
    ]


SOURCES = Part("sources", "Where this comes from", 900, ("board-paper", "facts-on-a-page"), build)
