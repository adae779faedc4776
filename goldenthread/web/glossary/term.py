"""What a term of the glossary is: a declaration, found because it exists."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from goldenthread.access.declarations import find

if TYPE_CHECKING:
    from goldenthread.access.models import Area


@dataclass(frozen=True)
class Term:
    """`short` is the abbreviation as it is mostly written, `also` its other forms; `full` spells it out and `plain`
    says it so that anybody understands. `was_called` names what it was before, or what took its place.

    A term that is not `linked` stands in the glossary only: its letters mean other things too.
    """

    key: str
    short: str
    full: str
    plain: str
    source: str
    also: tuple[str, ...] = ()
    was_called: str = ""
    linked: bool = True

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.short, *self.also)

    @property
    def letter(self) -> str:
        return self.short[:1].upper()

    def says(self, words: str) -> bool:
        """Whether any of it holds the words."""
        told = " ".join((*self.forms, self.full, self.plain, self.was_called)).casefold()
        return all(word in told for word in words.casefold().split())


@dataclass(frozen=True)
class OwnTerms:
    """A package above that knows an area's own abbreviations; `address` is where they are explained."""

    key: str
    terms: Callable[[Area], tuple[Term, ...]]
    address: Callable[[Area], str]


@cache
def declared_terms() -> tuple[Term, ...]:
    """Every term that holds everywhere, from A to Z."""
    return in_order(find(Term, "glossary"))


def in_order(terms: Iterable[Term]) -> tuple[Term, ...]:
    return tuple(sorted(terms, key=lambda term: (term.short.casefold(), term.key)))
