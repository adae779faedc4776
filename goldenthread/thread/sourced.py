"""A finding with what its source says: the exact words, the document, and the place in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from goldenthread.thread.check import Finding
from goldenthread.thread.facts import AreaFacts, Key

# The columns that hold the words of a document, the most telling first.
WORDED = ("wording", "claim", "refresh_wording", "text", "met_by", "rationale", "title", "name")


@dataclass(frozen=True)
class Sourced:
    """Empty where the source says nothing: a record without a document, or a reference that is not there."""

    wording: str
    document: str
    place: str


def beside(facts: AreaFacts, finding: Finding) -> list[Sourced]:
    """What the other records say that the finding is about, each passage once."""
    known = [key for key in finding.beside if key in facts.by_key]
    said = [_said(facts, key) for key in known]
    return [each for each in dict.fromkeys(said) if each != sourced(facts, finding)]


def _said(facts: AreaFacts, key: Key) -> Sourced:
    record = facts.by_key[key]
    words = next((str(record.values[name]) for name in WORDED if record.values.get(name)), record.title)
    return Sourced(words, record.document_title, record.document_place)


def sourced(facts: AreaFacts, finding: Finding) -> Sourced:
    """Whence a finding comes. One about a reference that is missing names the document of its sheet."""
    record = facts.by_key.get((finding.sheet, finding.key))
    if record is None:
        others = [row for row in facts.of(finding.sheet) if row.document_title]
        return Sourced(finding.wording, others[0].document_title if others else "", "")
    said = _said(facts, (finding.sheet, finding.key))
    quoted = said.wording if record.document_title else str(record.values.get("wording") or "")
    return replace(said, wording=finding.wording or quoted)
