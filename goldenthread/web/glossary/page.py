"""The page of the glossary: every term from A to Z, with a search and as a table to take along."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.web.audience import public
from goldenthread.web.glossary.term import Term, declared_terms
from goldenthread.web.tables import Column, Table, download


@public
def glossary(request: HttpRequest) -> HttpResponse:
    """What the abbreviations of the field mean."""
    return show(request, declared_terms(), "What the abbreviations of the field mean, in plain words.")


def show(request: HttpRequest, terms: Sequence[Term], lead: str, own: Sequence[Term] = ()) -> HttpResponse:
    """The page of these terms; `own` are an area's own, which stand first."""
    words = " ".join(request.GET.get("q", "").split())[:100]
    found = [term for term in terms if term.says(words)]
    found_own = [term for term in own if term.says(words)]
    table = terms_table([*found_own, *found])
    if file := download(request, table):
        return file
    context = {
        "lead": lead,
        "words": words,
        "count": len(found) + len(found_own),
        "own": found_own,
        "letters": [(letter, list(each)) for letter, each in groupby(found, key=lambda term: term.letter)],
        "table": table,
    }
    return render(request, "web/glossary.html", context)


def terms_table(terms: Sequence[Term]) -> Table:
    return Table(
        key="glossary",
        policy=AS_PUBLISHED,
        caption="Glossary",
        columns=(
            Column("short", "Short"),
            Column("full", "In full"),
            Column("plain", "What it means"),
            Column("was", "Was called, or is called now"),
            Column("source", "Source"),
        ),
        rows=[(term.short, term.full, term.plain, term.was_called or "–", term.source) for term in terms],
        things=("term", "terms"),
        page_size=1000,
    )


def address_of(term: Term) -> str:
    return f"{reverse('glossary')}#{term.key}"
