"""What a document is made of: each document and each part is a declaration, found because it exists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from goldenthread.access.declarations import find
from goldenthread.intake.pack import Pack
from goldenthread.publishing.document import Block, Document, Section
from goldenthread.web.words import day

if TYPE_CHECKING:
    from goldenthread.access.models import Area
    from goldenthread.thread.queries import AreaThread


@dataclass(frozen=True)
class Material:
    """All that a part may build from: the area as at the day, for a reader who holds these permissions.

    `asked` are lines that the writer of this document adds, such as the decisions that it asks for.
    """

    area: Area
    on: date
    pack: Pack
    known: AreaThread
    permissions: frozenset[str]
    asked: tuple[str, ...] = ()

    @property
    def as_at(self) -> str:
        return f"as at {day(self.on)}"


@dataclass(frozen=True)
class DocumentKind:
    """A document that an area can take along. `about` says for whom it is; `asks` labels the lines that its writer may
    add, where it has room for some."""

    key: str
    title: str
    about: str
    asks: str = ""
    asks_hint: str = ""
    permission: str = "see-area"
    order: int = 100


@dataclass(frozen=True)
class Part:
    """One part of the documents named in `documents`, in the order of `order`. A part without blocks is left out.

    A reader without `permission` gets the document without the part.
    """

    key: str
    title: str
    order: int
    documents: tuple[str, ...]
    build: Callable[[Material], Sequence[Block]]
    permission: str = "see-area"


def document_kinds() -> dict[str, DocumentKind]:
    return {kind.key: kind for kind in find(DocumentKind, "documents")}


def parts_of(document: str) -> list[Part]:
    return [part for part in find(Part, "parts") if document in part.documents]


def put_together(kind: DocumentKind, material: Material) -> Document:
    """The document for this reader on this day; the same material gives the same document."""
    built = [
        Section(part.key, part.title, tuple(part.build(material)))
        for part in parts_of(kind.key)
        if part.permission in material.permissions
    ]
    name = material.area.name
    return Document(
        key=kind.key,
        title=f"{name}: {kind.title[:1].lower()}{kind.title[1:]}",
        subtitle=f"Joint commissioning for children and young people with SEND, {material.as_at}",
        about=kind.about,
        author=name,
        as_at=material.on,
        sections=tuple(section for section in built if section.blocks),
    )
