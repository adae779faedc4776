"""Listing indicators: those that we declare, and those of accepted releases under their sources' titles."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.models import CatalogueIndicator
from goldenthread.indicators.own import is_own
from goldenthread.intake.models import Upload
from goldenthread.intake.upload_state import ACCEPTED


@dataclass(frozen=True)
class ListedIndicator:
    """`declaration` is None for a source's own indicator, whose table says who is counted."""

    key: str
    title: str
    unit: str
    statistic: str
    table: str
    format: str
    declaration: Indicator | None


def listed_indicators() -> list[ListedIndicator]:
    """Ours first, in their order, with or without readings; then those of accepted releases, by key. Areas' own
    series are listed nowhere but on their own pages."""
    formats = set(Upload.objects.filter(state=ACCEPTED).values_list("format", flat=True))
    ours = [_ours(each) for each in declared().values()]
    theirs = [
        _theirs(row)
        for row in CatalogueIndicator.objects.filter(format__in=formats, declared=False)
        if row.key not in declared() and not is_own(row.key)
    ]
    return ours + theirs


def indicator_or_none(key: str) -> ListedIndicator | None:
    """A declared indicator, or one of an accepted release."""
    ours = declared().get(key)
    if ours:
        return _ours(ours)
    if is_own(key):
        row = CatalogueIndicator.objects.filter(key=key).first()
        return None if row is None else _theirs(row)
    return next((each for each in listed_indicators() if each.key == key), None)


def _theirs(row: CatalogueIndicator) -> ListedIndicator:
    return ListedIndicator(row.key, row.title, row.unit, row.statistic, row.table, row.format, None)


def _ours(declaration: Indicator) -> ListedIndicator:
    return ListedIndicator(
        declaration.key, declaration.title, declaration.unit, declaration.statistic, "", "", declaration
    )
