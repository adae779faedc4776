"""Documents that break off, repeat a number, point to a section that is not there, or name a member twice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from goldenthread.strategy.sections import Heading, dangling, repeated_numbers
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.facts import AreaFacts, Record
from goldenthread.thread.tracing import Thread
from goldenthread.voice.near_duplicates import near_duplicates


def _headings(facts: AreaFacts) -> dict[str, list[Heading]]:
    found: dict[str, list[Heading]] = defaultdict(list)
    for row in facts.of("sections"):
        number, title = str(row.values.get("number") or ""), str(row.values.get("title") or "")
        found[row.document_title].append(Heading(row.key, number, title))
    return found


def _member_repeated(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    rows = facts.of("organisation_members")
    of_group: dict[str, list[Record]] = defaultdict(list)
    for row in rows:
        of_group[str(row.values.get("group"))].append(row)
    names = {row.key: row.title for row in facts.of("organisations")}
    for group, members in of_group.items():
        times = Counter(str(row.values.get("member")) for row in members)
        for row in members:
            member = str(row.values.get("member"))
            named = [each for each in members if each.values.get("member") == member]
            if times[member] > 1 and row is named[1]:
                said = (
                    f"{names.get(member, member)} is named {_times(times[member])} among the members of "
                    f"{names.get(group, group)}: {len(members)} names for {len(times)} members. Both rows are kept, "
                    "and it counts once."
                )
                figure = _figure_about(facts, group)
                wording = str(figure.values.get("wording") or "") if figure else ""
                stated = str(figure.values.get("value")) if figure else str(len(members))
                beside = tuple(("organisation_members", each.key) for each in named if each is not row)
                yield Finding(
                    "organisation_members",
                    row.key,
                    names.get(member, member),
                    said,
                    stated,
                    str(len(times)),
                    wording or "; ".join(each.document_place for each in named),
                    beside,
                )


def _figure_about(facts: AreaFacts, organisation: str) -> Record | None:
    """The figure that a document states of an organisation's members, where a link says so."""
    for link in facts.of("links"):
        to = (str(link.values.get("to_sheet")), str(link.values.get("to_key")))
        if link.values.get("from_sheet") == "stated_figures" and to == ("organisations", organisation):
            return facts.by_key.get(("stated_figures", str(link.values.get("from_key"))))
    return None


def _times(number: int) -> str:
    return "twice" if number == 2 else f"{number} times"


def _number_repeated(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for document, headings in _headings(facts).items():
        for number, same in repeated_numbers(headings):
            titles = " and ".join(f"“{each.title}”" for each in same)
            said = f"Number {number} stands before {titles}. Places are given by number and heading."
            beside = tuple(("sections", each.key) for each in same[:-1])
            wording = f"{number} {same[-1].title}"
            yield Finding(
                "sections", same[-1].key, f"Section {number}, {document}", said, number, "", wording, beside
            )


def _breaks_off(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("sections"):
        if row.values.get("complete") == "no":
            last = str(row.values.get("breaks_off") or "")
            ends = f" after “{' '.join(last.split()[-6:])}”" if last else ""
            said = f"A sentence of this section breaks off{ends}. It is kept as printed."
            yield Finding("sections", row.key, row.title, said, last, "", last)


def _dangling(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    headings = _headings(facts)
    for row in facts.of("duties"):
        targets = [str(each) for each in row.values.get("target_sections") or ()]
        of_document = headings.get(row.document_title, [])
        if not of_document:
            continue
        for target in targets:
            reason = dangling(target, of_document)
            if reason:
                wording = str(row.values.get("met_by") or target)
                yield Finding("duties", row.key, row.title, reason, target, "", wording)


def _nearly_the_same(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    texts = {row.key: row for row in facts.of("comments")}
    for pair in near_duplicates([(key, str(row.values.get("text") or "")) for key, row in texts.items()]):
        first, second = texts[pair.first], texts[pair.second]
        said = (
            f"It says nearly the same as “{first.values.get('text')}” ({first.document_place}). Both are kept with "
            "their sources; link them if they are one."
        )
        beside = (("comments", first.key),)
        yield Finding(
            "comments", second.key, second.title, said, str(second.values.get("text")), beside=beside
        )


def _under_review(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    """Documents and strategies whose own words say that they are not final."""
    for row in facts.of("strategies"):
        status = str(row.values.get("status") or "")
        if any(word in status.lower() for word in ("review", "draft")):
            said = f"It says of itself: “{status}”. What it promises is shown as it stands."
            yield Finding("strategies", row.key, row.title, said, status, "", status)


MEMBER_REPEATED = Check(
    key="member-named-twice",
    title="Member named twice",
    stage="Govern",
    harm=1,
    why="Votes, shares and invitations are counted by member.",
    source="The names that the document itself lists",
    who="Whoever keeps the list of members",
    mend="Strike the second, or name who was meant",
    find=_member_repeated,
    order=80,
    irregularity="T11",
)
NUMBER_REPEATED = Check(
    key="section-number-repeated",
    title="Section number that stands twice",
    stage="Plan",
    harm=1,
    why="A reader who is sent to “3.2” may open the wrong section.",
    source="The headings of the document, kept as printed",
    who="Whoever keeps the document",
    mend="Number the sections again in the next version",
    find=_number_repeated,
    order=95,
    irregularity="T12",
)
BREAKS_OFF = Check(
    key="text-breaks-off",
    title="Text that breaks off",
    stage="Plan",
    harm=2,
    why="What followed may have been a condition that partners agreed.",
    source="The document itself",
    who="Whoever keeps the document",
    mend="Find the missing words, and record them with their source",
    find=_breaks_off,
    order=94,
    irregularity="T12",
)
UNDER_REVIEW = Check(
    key="strategy-not-final",
    title="Strategy that says it is not final",
    stage="Plan",
    harm=1,
    why="Partners may already be working to other words.",
    source="The status that the document prints",
    who="The body that owns the strategy",
    mend="Load the final version when there is one",
    find=_under_review,
    order=96,
    irregularity="T12",
    kind="note",
)
DANGLING = Check(
    key="section-that-is-not-there",
    title="Pointer to a section that is not there",
    stage="Govern",
    harm=1,
    why="Whoever asks where the duty is met is sent to a heading that the document has not got.",
    source="The headings of the document itself",
    who="Whoever keeps the map of duties",
    mend="Name the section by its number and its own heading",
    find=_dangling,
    order=81,
    irregularity="T14",
)
NEARLY_THE_SAME = Check(
    key="comments-nearly-the-same",
    title="Comments that say nearly the same",
    stage="Involve",
    harm=1,
    why="One comment answered twice, or counted as two, misleads those who gave it.",
    source="The words of the comments: nothing is merged by itself",
    who="Whoever answers the comments",
    mend="Say whether they are one comment; both sources stay",
    find=_nearly_the_same,
    order=80,
    irregularity="T21",
)
