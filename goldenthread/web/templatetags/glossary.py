"""The tag that links each term of the glossary where it first stands on a page."""

from __future__ import annotations

from collections import OrderedDict
from functools import cache

from django import template
from django.template.base import NodeList, Parser, Token
from django.template.context import Context
from django.utils.safestring import SafeString, mark_safe

from goldenthread.access.declarations import find
from goldenthread.access.models import Area
from goldenthread.web.glossary.linking import Linker
from goldenthread.web.glossary.page import address_of
from goldenthread.web.glossary.term import OwnTerms, Term, declared_terms

register = template.Library()

# The linkers of the areas that were asked for last, each with the terms that it was made from.
_KEPT: OrderedDict[str, tuple[tuple[Term, ...], Linker]] = OrderedDict()
_MOST_KEPT = 32


class Linked(template.Node):
    """What stands inside, with the terms linked; a page of the glossary itself is left as it is."""

    def __init__(self, inside: NodeList) -> None:
        self.nodelist = inside

    def render(self, context: Context) -> SafeString:
        html = self.nodelist.render(context)
        request = context.get("request")
        if request is None or request.path.endswith("/glossary/"):
            return html
        area = request.area if getattr(request, "admitted", False) else None
        return mark_safe(linker_of(area).link(html))  # only links are added to what the template escaped


@register.tag
def glossary_links(parser: Parser, token: Token) -> Linked:
    """`{% glossary_links %}…{% endglossary_links %}` round the words of a page."""
    inside = parser.parse(("endglossary_links",))
    parser.delete_first_token()
    return Linked(inside)


def linker_of(area: Area | None) -> Linker:
    """In an area its own terms, whose letters may mean something else there, then those that hold everywhere.

    Made once for as long as they stay the same.
    """
    if area is None:
        return _everywhere()
    sources = find(OwnTerms, "glossary")
    own = tuple(term for source in sources for term in source.terms(area))
    kept = _KEPT.get(area.key)
    if kept is None or (kept[0] is not own and kept[0] != own):
        addressed = [
            (term, f"{source.address(area)}#{term.key}") for source in sources for term in source.terms(area)
        ]
        kept = (own, Linker([*addressed, *((term, address_of(term)) for term in declared_terms())]))
        _KEPT[area.key] = kept
        while len(_KEPT) > _MOST_KEPT:
            _KEPT.popitem(last=False)
    return kept[1]


@cache
def _everywhere() -> Linker:
    return Linker((term, address_of(term)) for term in declared_terms())
