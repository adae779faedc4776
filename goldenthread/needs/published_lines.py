"""Published figures of one subject, a line for each: the newest, its change, and how it stands beside England and
similar areas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from goldenthread.indicators.dimension import label
from goldenthread.indicators.indicator import Indicator
from goldenthread.methods.breakdown import Breakdown
from goldenthread.methods.change import Change, change
from goldenthread.methods.compare import Comparison, Neighbours, Word
from goldenthread.methods.figure import Figure
from goldenthread.needs.headlines import against, caution
from goldenthread.needs.profile import Profile


@dataclass(frozen=True)
class PublishedLine:
    """`title` says which part it is, where the figure is of one. `changed` is since the reading before, with what to
    beware of in `beware`; `first` the first of the series; `similar` the statistical neighbours, where asked for."""

    figure: Figure
    title: str
    england: Figure | None
    similar: Neighbours | None
    comparison: Comparison | None
    changed: str
    beware: str
    first: Figure | None
    caution: str


def published_lines(profile: Profile, keys: Iterable[str], dimension: str = "") -> list[PublishedLine]:
    """In the order asked: the total of each indicator, then its parts by the dimension, where it has any. An indicator
    without a known reading is left out."""
    found = []
    for key in keys:
        indicator = profile.indicators.get(key)
        for breakdown in _breakdowns(profile, key, dimension):
            series = profile.series(key, breakdown=breakdown)
            known = [each for each in series if each.is_known]
            if known:
                found.append(_line(profile, key, breakdown, known, indicator))
    return found


def summary(lines: Sequence[PublishedLine]) -> str:
    """“Of 16 published figures, beside England: 3 better, 4 similar and 9 worse.” Empty for fewer than two."""
    words = Counter(each.comparison.word for each in lines if each.comparison is not None)
    every: tuple[Word, ...] = ("better", "similar", "worse", "higher", "lower")
    said = [f"{words[word]} {word}" for word in every if words[word]]
    compared = sum(words.values())
    return f"Of {compared} published figures, beside England: {_listed(said)}." if compared > 1 else ""


def _listed(said: Sequence[str]) -> str:
    return " and ".join([", ".join(said[:-1]), said[-1]]) if len(said) > 1 else said[0]


def _plain(changed: Change) -> str:
    """Its words without the cautions, which stand beside it."""
    return replace(changed, cautions=()).words


def _breakdowns(profile: Profile, key: str, dimension: str) -> list[Breakdown]:
    latest = profile.latest(key)
    parts = profile.by(key, dimension, latest.period) if dimension and latest is not None else {}
    return [(), *(figure.breakdown for figure in parts.values())]


def _line(
    profile: Profile, key: str, breakdown: Breakdown, known: Sequence[Figure], indicator: Indicator | None
) -> PublishedLine:
    latest = known[-1]
    previous = known[-2] if len(known) > 1 else None
    england = profile.at(key, latest.period, profile.england, breakdown)
    beside = profile.compared.get(latest)
    changed = change(previous, latest, indicator.breaks if indicator else ()) if previous else None
    when = f" on {previous.period.words}" if previous and previous.period else ""
    title = indicator.title if indicator else latest.title
    return PublishedLine(
        figure=latest,
        title=": ".join([title, *(label(name, code).lower() for name, code in breakdown)]),
        england=england if england is not None and england.is_known else None,
        similar=beside.neighbours if beside is not None and beside.neighbours.middle is not None else None,
        comparison=against(latest, england, indicator),
        changed=f"{_plain(changed)}{when}" if changed is not None else "",
        beware="; ".join(changed.cautions) if changed is not None else "",
        first=known[0] if len(known) > 2 else None,
        caution=caution(known, indicator),
    )
