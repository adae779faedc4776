"""The stated figures of an area in the order of what it watches most: by its sets of indicators, else by topic."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from goldenthread.indicators.stated import stated_figure
from goldenthread.intake.loose_date import LooseDate, as_loose_date
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.change import Change, change
from goldenthread.methods.figure import Figure

NO_TOPIC = "Without a topic"


@dataclass(frozen=True)
class Fact:
    """A stated figure, and the earlier one with which its document compares it. `step` is the change between the two,
    worked out again, or why they cannot be compared."""

    row: PackRecord
    figure: Figure
    when: str
    before: Figure | None
    step: Change | None
    dated: LooseDate | None = None


@dataclass(frozen=True)
class Heading:
    """What is watched, with its figures and the indicators that measure it. `unmeasured` where neither is there."""

    set_title: str
    number: str
    title: str
    indicators: tuple[str, ...]
    facts: tuple[Fact, ...]
    member: PackRecord | None
    titles: Mapping[str, str] = field(default_factory=dict)

    @property
    def unmeasured(self) -> bool:
        return not self.indicators and not self.facts

    @property
    def lead(self) -> Fact | None:
        """The figure that says most: one of the heading's indicators before others, one with a change before one
        without."""
        return self.facts[0] if self.facts else None

    @property
    def newest(self) -> LooseDate | None:
        """The newest date that its document gives to one of its figures."""
        dated = [fact.dated for fact in self.facts if fact.dated is not None and fact.dated.last is not None]
        return max(dated, key=lambda each: each.last or date.min, default=None)


def watched(pack: Pack) -> list[Heading]:
    """The headings of the area's sets of indicators: figures of their indicators, and those that stand in the same
    document under words of the heading."""
    facts = facts_of(pack)
    titles = {row.key: row.title for row in pack.rows("area_indicators")}
    found = []
    for each in pack.rows("indicator_sets"):
        members = [row for row in pack.rows("indicator_set_members") if row.ref("set") == each.key]
        for title in dict.fromkeys(row.text("heading") or row.title for row in members):
            own = [row for row in members if (row.text("heading") or row.title) == title]
            keys = tuple(row.text("indicator") for row in own if row.text("indicator"))
            found.append(
                Heading(
                    set_title=each.text("title"),
                    number=own[0].text("number"),
                    title=title,
                    indicators=keys,
                    facts=tuple(
                        sorted(
                            (
                                fact
                                for fact in facts
                                if fact.row.ref("indicator") in keys or _under(fact, own[0], title)
                            ),
                            key=lambda fact: (fact.row.ref("indicator") not in keys, fact.before is None),
                        )
                    ),
                    member=own[0],
                    titles=titles,
                )
            )
    return found


def by_topic(pack: Pack) -> list[Heading]:
    """For an area without such a set: its stated figures by topic, in the order of the pack."""
    facts = facts_of(pack)
    topics = dict.fromkeys(fact.row.text("topic") or NO_TOPIC for fact in facts)
    return [
        Heading(
            "", "", topic, (), tuple(f for f in facts if (f.row.text("topic") or NO_TOPIC) == topic), None
        )
        for topic in topics
    ]


def facts_of(pack: Pack) -> list[Fact]:
    """Each figure that is no more than the beginning of a stated change; the end of one has its beginning beside it."""
    rows = {row.key: row for row in pack.rows("stated_figures")}
    starts = {row.ref("to_figure"): row.ref("from_figure") for row in pack.rows("stated_changes")}
    ends = set(starts)
    begins = {key for key in starts.values() if key not in ends}
    return [_fact(row, rows.get(starts.get(row.key, ""))) for key, row in rows.items() if key not in begins]


def not_collected(pack: Pack) -> list[PackRecord]:
    """Figures of which the document itself says that they are not known."""
    return [row for row in pack.rows("stated_figures") if row.text("availability") not in ("", "known")]


def never_read(pack: Pack) -> list[PackRecord]:
    """The area's own indicators of which no figure is stated anywhere."""
    read = {row.ref("indicator") for row in pack.rows("stated_figures")}
    return [row for row in pack.rows("area_indicators") if row.key not in read]


def _fact(row: PackRecord, earlier: PackRecord | None) -> Fact:
    figure = stated_figure(row)
    before = stated_figure(earlier) if earlier is not None else None
    dated = _dated(row)
    when = dated.printed if dated is not None else ""
    return Fact(row, figure, when, before, change(before, figure) if before is not None else None, dated)


def _dated(row: PackRecord) -> LooseDate | None:
    """As printed; none where the document does not say."""
    for column in ("as_at", "period_end", "period_start"):
        if (found := as_loose_date(row.values.get(column))).printed:
            return found
    return None


def _under(fact: Fact, member: PackRecord, heading: str) -> bool:
    """Whether the figure stands in the document of the set under a heading all of whose words are in this one."""
    if fact.row.document_key != member.document_key:
        return False
    named = _words(heading)
    return any(
        len(words) > 1 and set(words) <= set(named)
        for words in (_words(part) for part in re.split(r"[,;(]", fact.row.document_place))
    )


@lru_cache(maxsize=4096)
def _words(text: str) -> Sequence[str]:
    return re.findall(r"[a-z0-9]+", text.lower().replace("’", "'"))
