"""A table's cell as HTML. Written here and not as a template, as a page may have thousands."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

# Prose of so many characters stands below its heading where rows are stacked.
LONG = 80
# The words for what is missing, where nothing else stands in the cell.
ABSENT = ("not known", "not recorded", "not stated")


@dataclass(frozen=True)
class Shown:
    """A cell as the page says it. `heading` stands beside the value where rows are stacked, on a phone."""

    text: str
    heading: str
    numeric: bool = False
    is_header: bool = False
    is_known: bool = True
    href: str = ""
    tag: str = ""
    note: str = ""

    @property
    def is_absent(self) -> bool:
        """Whether it says no more than that something is missing. What heads its row, or has a note, says more."""
        return self.text in ABSENT and not (self.is_header or self.href or self.tag or self.note)

    @property
    def is_long(self) -> bool:
        return not self.tag and len(self.text) + len(self.note) > LONG

    @property
    def html(self) -> SafeString:
        name, classes, role = _element(self)
        opening = f'<{name} role="{role}" class="{classes}" data-label="{escape(self.heading)}">'
        return mark_safe(f'{opening}<span class="gt-cell__value">{_value(self)}</span></{name.split()[0]}>')


@dataclass(frozen=True)
class ShownRow:
    """Where rows are stacked, one line names everything that is missing, in place of a line for each."""

    cells: list[Shown]

    @property
    def missing(self) -> str:
        """Not known: Ages, Needs. Not recorded: Tier."""
        headings: dict[str, list[str]] = {}
        for cell in self.cells:
            if cell.is_absent:
                headings.setdefault(cell.text, []).append(cell.heading)
        return ". ".join(f"{words.capitalize()}: {', '.join(of)}" for words, of in headings.items())


def _element(cell: Shown) -> tuple[str, str, str]:
    if cell.is_header:
        numeric = " govuk-table__header--numeric" if cell.numeric else ""
        return 'th scope="row"', f"govuk-table__header gt-cell gt-cell--head{numeric}", "rowheader"
    numeric = " govuk-table__cell--numeric" if cell.numeric else ""
    unknown = "" if cell.is_known else " gt-cell--unknown"
    absent = " gt-cell--absent" if cell.is_absent else ""
    long = " gt-cell--long" if cell.is_long else ""
    return "td", f"govuk-table__cell gt-cell{numeric}{unknown}{absent}{long}", "cell"


def _value(cell: Shown) -> str:
    """Words, as a tag where they are a status, in a link where they lead somewhere, with the note below."""
    said: str = escape(cell.text)
    if cell.tag:
        words = escape(cell.text[:1].upper() + cell.text[1:])
        said = f'<strong class="govuk-tag govuk-tag--{escape(cell.tag)}">{words}</strong>'
    if cell.href:
        said = f'<a class="govuk-link" href="{escape(cell.href)}">{said}</a>'
    if cell.note:
        said += f' <span class="gt-cell__note">{escape(cell.note)}</span>'
    return said
