"""Linking each term where it first stands on a page. Not a letter of what the page says is changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html import escape

from goldenthread.web.glossary.term import Term

Address = Callable[[Term], str]

# What leads somewhere already, what is pressed or filled in, headings, and what is not text.
LEFT_ALONE = frozenset(
    {
        *("a", "button", "summary", "label", "legend", "select", "option", "textarea", "nav", "abbr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "caption", "thead", "dt", "figcaption"),
        *("script", "style", "svg", "code", "pre", "title"),
    }
)
# A comment, a tag, or a word with a capital: one pass over the page, and no step back.
_PIECES = re.compile(
    r"<!--.*?-->"
    r"|<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9-]*+)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>"
    r"|(?<![\w/.@-])(?P<word>[A-Z][A-Za-z0-9]++)",
    re.DOTALL,
)
_FIRST_WORD = re.compile(r"[A-Z][A-Za-z0-9]+")
_AFTER = re.compile(r"[\w-]")


class Linker:
    """Knows the forms of some terms by their first word, and where each is explained."""

    def __init__(self, terms: Iterable[tuple[Term, str]]) -> None:
        """`terms` with their addresses; of two terms with one form the first is heard."""
        self._forms: dict[str, list[tuple[str, Term, str]]] = {}
        known: set[str] = set()
        for term, address in terms:
            for form in term.forms if term.linked else ():
                first = _FIRST_WORD.match(form)
                if first and escape(form) == form and form not in known:
                    known.add(form)
                    self._forms.setdefault(first.group(), []).append((form, term, address))
        for forms in self._forms.values():
            forms.sort(key=lambda each: -len(each[0]))

    def link(self, html: str) -> str:
        """The page with a link at the first place of each term. `html` is escaped already, as templates give it."""
        seen: set[str] = set()
        pieces: list[str] = []
        done, inside, depth = 0, "", 0
        for found in _PIECES.finditer(html):
            name = found["name"]
            if name:
                name = name.lower()
                if inside:
                    if name == inside:
                        depth += -1 if found["end"] else 1
                        inside = inside if depth else ""
                elif name in LEFT_ALONE and not found["end"]:
                    inside, depth = name, 1
            elif found["word"] and not inside and found.start() >= done:
                chosen = self._chosen(html, found.start("word"), found["word"])
                if chosen is not None and chosen[1].key not in seen:
                    form, term, address = chosen
                    seen.add(term.key)
                    pieces += [html[done : found.start()], _anchor(form, term, address)]
                    done = found.start() + len(form)
        return "".join([*pieces, html[done:]]) if pieces else html

    def _chosen(self, html: str, at: int, word: str) -> tuple[str, Term, str] | None:
        """The longest form that stands here as a whole word."""
        for form, term, address in self._forms.get(word, ()):
            end = at + len(form)
            if html.startswith(form, at) and not _AFTER.match(html, end):
                return form, term, address
        return None


def _anchor(form: str, term: Term, address: str) -> str:
    return f'<a class="gt-term" href="{escape(address)}" title="{escape(term.full)}">{form}</a>'
