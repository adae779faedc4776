"""Whether a place still stands: nothing is forecast for an authority that has ended."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from goldenthread.records.place_list import ListedPlace


def place_called(asked: str, listed: Mapping[str, ListedPlace]) -> ListedPlace | None:
    """By its code of three digits, or by a GSS code that only one place has. None where nothing is called so."""
    code = asked.strip().upper()
    if code in listed:
        return listed[code]
    found = [place for place in listed.values() if code in place.gss_codes]
    return found[0] if len(found) == 1 else None


def began_after(place: ListedPlace, listed: Mapping[str, ListedPlace]) -> list[ListedPlace]:
    """What began in the same region on the day after a place ended."""
    if place.ends is None:
        return []
    day = place.ends + timedelta(days=1)
    return [each for each in listed.values() if each.starts == day and each.region == place.region]


def ended_words(place: ListedPlace, listed: Mapping[str, ListedPlace], on: date | None) -> str:
    """That it has ended by the day, or by today where no day is asked for, and what to ask for instead; empty where
    it still stands."""
    if place.ends is None or (on is not None and on <= place.ends):
        return ""
    instead = began_after(place, listed)
    said = f"{place.name} ended on {place.ends.day} {place.ends:%B %Y}, so nothing is forecast for it."
    if instead:
        names = "; ".join(f"{each.name} ({each.code})" for each in instead)
        said += f" In the same region began the day after: {names}."
    return said


def began_words(place: ListedPlace, known_from: int | None) -> str:
    """That a place is new, where that is why it has few counts; empty for a place that has always been there."""
    if place.starts is None or known_from is None or place.starts.year > known_from:
        return ""
    return (
        f"{place.name} began on {place.starts.day} {place.starts:%B %Y}. Counts of the councils before it are not "
        "divided among those that came after, so nothing older is used."
    )
