"""What a sheet of an area's pack is: its columns in order, and its place in the thread and in the cycle."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

STATIONS = (
    "need",
    "priority",
    "action",
    "service",
    "agreement and money",
    "performance",
    "outcome",
    "voice",
)
STAGES = ("Understand", "Plan", "Deliver", "Review", "Govern", "Involve", "Publish")

NOT_RECORDED = "not recorded"
# The levels at which commissioning is done, from one person's budget to the region and the nation.
LEVELS = ("individual", "locality", "service", "strategic", "regional", NOT_RECORDED)
TRI = ("yes", "no", NOT_RECORDED)
YES_NO = ("yes", "no")


@dataclass(frozen=True)
class Col:
    """One column. Its kind (text, date, number, reference …) is that of the model's field of the same name.

    `field` names the model's field where it has another name. `refers_to` names the sheets in which a key kept
    as text must be found, or `also` must know it; `sheet_in` names the column of this sheet that says which
    sheet the key is of. `permission` is what a person needs to see it on a page, beyond seeing the area.
    `own_words` marks words that stand for the document's where there is little room. `unpublished` marks numbers of
    people that are shown on no page where the row names no document that has published them.
    """

    name: str
    title: str
    help: str
    choices: tuple[str, ...] = ()
    required: bool = False
    example: str = ""
    field: str = ""
    refers_to: tuple[str, ...] = ()
    also: Callable[[], Iterable[str]] | None = None
    sheet_in: str = ""
    permission: str = ""
    own_words: bool = False
    unpublished: bool = False


@dataclass(frozen=True)
class Sheet:
    """One table of a pack. `model` is “package.Model”; `named_by` are the columns that make a row's title.

    In `named_by`, “short_text|text” means the first of the two that is there. `stands_for` is the model that a
    reference to this sheet means, where that is not its own.
    """

    key: str
    title: str
    singular: str
    plural: str
    model: str
    station: str | None
    stage: str
    about: str
    columns: tuple[Col, ...]
    named_by: tuple[str, ...]
    order: int
    joiner: str = ", "
    stands_for: str = ""

    @property
    def package(self) -> str:
        return self.model.partition(".")[0]

    @property
    def column_names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Col:
        return next(column for column in self.columns if column.name == name)


def key_column(example: str = "") -> Col:
    """The first column of every sheet."""
    return Col(
        "key",
        "Key",
        "A short name of your own for this row: small letters, digits and hyphens, once only in the sheet.",
        required=True,
        example=example,
    )


# The last two columns of a sheet whose rows are quoted from a document.
QUOTED = (
    Col("document", "Document", "The key of the document that says this.", example="strategy-2019"),
    Col(
        "document_place",
        "Place in the document",
        "Where in the document: a page, heading, table or row, so that a reader finds it again.",
        example="Priority 2",
    ),
)

# The same for sheets of the packages below `records`, which keep the document's key as text.
QUOTED_BY_KEY = (
    Col(
        "document",
        "Document",
        "The key of the document that says this.",
        example="strategy-2019",
        field="document_key",
        refers_to=("documents",),
    ),
    QUOTED[1],
)
