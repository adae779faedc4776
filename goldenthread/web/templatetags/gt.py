"""The tags and filters of every page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import template
from django.forms.boundfield import BoundField
from django.template.context import Context
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse
from django.utils.safestring import SafeString, mark_safe

from goldenthread.methods.figure import Figure
from goldenthread.web import words
from goldenthread.web.address import pairs_of
from goldenthread.web.charts.data import ChartData
from goldenthread.web.charts.shown import shown_chart
from goldenthread.web.components import render
from goldenthread.web.components.errors import summary_items
from goldenthread.web.components.fields import render_field
from goldenthread.web.disclosure import refuse_undeclared
from goldenthread.web.headline import headline
from goldenthread.web.slots import panels_for
from goldenthread.web.status import ARROWS, colour_of, comparison_words
from goldenthread.web.strip import Strip
from goldenthread.web.tables.arranged import arrange
from goldenthread.web.tables.table import Table

register = template.Library()

register.filter("day", words.day)
register.filter("number", words.number)
register.filter("pounds", words.pounds)
register.filter("percent", words.percent)
register.filter("known", words.known)


@register.filter
def plural(count: int, names: str) -> str:
    """`{{ 3|plural:"action,actions" }}` → 3 actions."""
    return words.plural(count, *names.split(","))


@register.simple_tag
def govuk(component: str, params: Mapping[str, Any] | None = None, **more: Any) -> SafeString:
    """`{% govuk "details" params %}` or `{% govuk "button" text="Save" prevent_double_click=True %}`."""
    return render(component, {**(params or {}), **{_camel(name): value for name, value in more.items()}})


@register.simple_tag(takes_context=True)
def table(context: Context, shown: Table) -> SafeString:
    request = context.get("request")
    refuse_undeclared(request, shown.key, shown.policy)
    query = pairs_of(request.GET) if request is not None else []
    return render_to_string(
        "web/table.html", {"arranged": arrange(shown, query), "live": request is not None}
    )


@register.simple_tag(takes_context=True)
def chart(context: Context, shown: ChartData, level: int = 2) -> SafeString:
    """`level` is that of its heading."""
    request = context.get("request")
    refuse_undeclared(request, shown.key, shown.policy)
    return render_to_string("web/chart.html", {"shown": shown_chart(shown, request), "level": level})


@register.simple_tag
def figure(
    shown: Figure, label: str = "", sentence: str = "", trend: Iterable[Figure] = (), href: str = ""
) -> SafeString:
    """A headline figure; `trend` is the same indicator's figures, oldest first."""
    return render_to_string(
        "web/figure.html", {"headline": headline(shown, label, sentence, tuple(trend), href)}
    )


@register.simple_tag
def thread_strip(strip: Strip) -> SafeString:
    return render_to_string("web/thread_strip.html", {"strip": strip})


@register.simple_tag(takes_context=True)
def slot(context: Context, name: str, record: object) -> SafeString:
    """What the packages above put in this slot of this record's page."""
    request = context["request"]
    parts = []
    for panel in panels_for(name, record):
        built = panel.build(record, request)
        if built is not None:
            parts.append(render_to_string(panel.template, {**built, "record": record}, request=request))
    return mark_safe("\n".join(parts))  # each part is a rendered template


@register.simple_tag
def status(word: str | None, colour: str = "") -> SafeString:
    said = words.known(word)
    return render(
        "tag", {"text": said[:1].upper() + said[1:], "classes": f"govuk-tag--{colour or colour_of(said)}"}
    )


@register.simple_tag
def comparison(state: str, with_what: str) -> SafeString:
    """Better, worse or similar, said in words with an arrow."""
    context = {"state": state, "arrow": ARROWS.get(state, "○"), "text": comparison_words(state, with_what)}
    return render_to_string("web/comparison.html", context)


@register.simple_tag(takes_context=True)
def breadcrumbs(context: Context, *parts: str) -> SafeString:
    """Words and address in turn; the last words need none. The area's home comes first by itself."""
    area = getattr(context.get("request"), "area", None)
    items: list[dict[str, str]] = []
    if area is not None:
        try:
            items.append({"text": area.name, "href": reverse("area-home", kwargs={"area_key": area.key})})
        except NoReverseMatch:
            items.append({"text": area.name})
    for at in range(0, len(parts), 2):
        href = parts[at + 1] if at + 1 < len(parts) else ""
        items.append({"text": parts[at], "href": href} if href else {"text": parts[at]})
    return render(
        "breadcrumbs", {"items": items, "collapseOnMobile": True, "classes": "govuk-!-display-none-print"}
    )


@register.simple_tag
def error_summary(refused: object) -> SafeString:
    """From a form, a refusal, or a list of sentences; nothing when nothing was refused."""
    items = summary_items(refused)
    if not items:
        return mark_safe("")
    return render("error-summary", {"titleText": "There is a problem", "errorList": items})


@register.simple_tag
def field(bound: BoundField, **extra: Any) -> SafeString:
    return render_field(bound, **{_camel(name): value for name, value in extra.items()})


@register.inclusion_tag("web/messages.html", takes_context=True)
def messages_banner(context: Context) -> dict[str, Any]:
    return {"messages": list(context.get("messages") or [])}


@register.inclusion_tag("web/quoted.html")
def quoted(text: str, row: object = None) -> dict[str, Any]:
    """Wording exactly as printed, with the document and the place in it."""
    document = getattr(row, "document", None) or getattr(row, "document_title", None)
    return {"text": text, "document": document, "place": getattr(row, "document_place", "")}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
