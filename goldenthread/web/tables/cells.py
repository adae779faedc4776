"""A table's cell as HTML. Written here and not as a template, as a page may have thousands."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe


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
    def html(self) -> SafeString:
        name, classes, role = _element(self)
        opening = f'<{name} role="{role}" class="{classes}" data-label="{escape(self.heading)}">'
        return mark_safe(f'{opening}<span class="gt-cell__value">{_value(self)}</span></{name.split()[0]}>')


def _element(cell: Shown) -> tuple[str, str, str]:
    if cell.is_header:
        numeric = " govuk-table__header--numeric" if cell.numeric else ""
        return 'th scope="row"', f"govuk-table__header gt-cell gt-cell--head{numeric}", "rowheader"
    numeric = " govuk-table__cell--numeric" if cell.numeric else ""
    unknown = "" if cell.is_known else " gt-cell--unknown"
    return "td", f"govuk-table__cell gt-cell{numeric}{unknown}", "cell"


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
