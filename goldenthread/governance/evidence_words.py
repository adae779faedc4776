"""An evidence log in words: which labels there are, and where the numbering repeats, skips or collides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from goldenthread.governance.evidence_log import Citation, EvidenceLog, natural_order


def series_words(labels: Sequence[str]) -> list[str]:
    """One entry for each series: “1.1 to 1.18”."""
    by_series: dict[int, list[str]] = {}
    for label in labels:
        by_series.setdefault(natural_order(label)[0], []).append(label)
    return [found[0] if len(found) == 1 else f"{found[0]} to {found[-1]}" for found in by_series.values()]


def log_sentences(log: EvidenceLog, citations: Sequence[Citation] = ()) -> list[str]:
    """What somebody who looks a reference up must know; empty where the numbering is sound."""
    said = []
    for repeat in log.repeats:
        where = " (a range covers it and it is cited by itself too)" if repeat.in_range else ""
        said.append(
            f"{repeat.label} stands for {len(repeat.titles)} things{where}: {'; '.join(repeat.titles)}."
        )
    said += list(_cited_again(log, citations)) + list(_same_thing(citations))
    for padded in log.padded:
        also = "which is cited too" if padded.both_cited else "which is not cited by that label"
        said.append(
            f"{padded.printed} is printed with a zero in front; it sorts as {padded.collides_with}, {also}."
        )
    if log.missing:
        said.append(f"The numbering skips {_listed(log.missing)}.")
    if log.unreadable:
        said.append(f"Not a reference that can be read: {_listed(log.unreadable)}.")
    return said


def _cited_again(log: EvidenceLog, citations: Sequence[Citation]) -> Iterable[str]:
    """A label that comes again and again for the same thing."""
    several = {repeat.label for repeat in log.repeats}
    counts = Counter(citation.reference.strip() for citation in citations)
    again = [label for label in log.labels if counts[label] > 1 and label not in several]
    if again:
        yield f"Cited more than once, each time for the same thing: {_listed(again)}."


def _same_thing(citations: Sequence[Citation]) -> Iterable[str]:
    """Two labels for one thing; the labels of a range are one citation."""
    by_title: dict[str, list[str]] = {}
    for citation in citations:
        label = citation.reference.strip()
        if label not in by_title.setdefault(citation.title, []):
            by_title[citation.title].append(label)
    for title, labels in by_title.items():
        if len(labels) > 1:
            yield f"{_listed(labels)} stand for the same thing: {title}."


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
