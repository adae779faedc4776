"""Notes on what a document leaves open and how it was read: loose dates, gaps in versions, empty cells, statuses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from goldenthread.intake.loose_date import as_loose_date
from goldenthread.strategy.progress import statuses
from goldenthread.strategy.versions import version_gaps
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.dates import words
from goldenthread.thread.facts import AreaFacts, Record
from goldenthread.thread.tracing import Thread


def _loose_dates_and_leads(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    plans: dict[str, list[Record]] = defaultdict(list)
    for row in facts.of("actions"):
        due = as_loose_date(row.values.get("due"))
        if due.readable and due.first != due.last:
            plans[row.document_title].append(row)
    for document, rows in plans.items():
        printed = dict.fromkeys(str(row.values.get("due")) for row in rows)
        dates = ", ".join(f"“{each}”" for each in printed)
        several = sum(len(row.values.get("leads") or ()) > 1 for row in rows)
        leads = (
            f" {several} of them {'names' if several == 1 else 'name'} several leads, each kept by itself."
        )
        whose = "1 action " if len(rows) == 1 else f"{len(rows)} actions "
        said = (
            f"The dates of {whose}name no day ({dates}). Each is kept as printed, and overdue after the last day "
            f"that it can mean.{leads if several else ''}"
        )
        every = "; ".join(printed)
        yield Finding("actions", rows[0].key, f"Actions of {document}", said, every, "", every)


def _version_gap(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    versions: dict[str, list[Record]] = defaultdict(list)
    for row in facts.of("strategy_versions"):
        versions[str(row.values.get("strategy"))].append(row)
    documents = {row.title: str(row.values.get("version") or "") for row in facts.of("documents")}
    for strategy in facts.of("strategies"):
        rows = versions.get(strategy.key, [])
        listed = [str(row.values.get("version")) for row in rows]
        own = documents.get(rows[0].document_title, "") if rows else ""
        for sentence in version_gaps(listed, own):
            said = f"{sentence} The list is kept as printed, and the gap is shown."
            yield Finding(
                "strategies",
                strategy.key,
                strategy.title,
                said,
                listed[-1],
                own,
                f"{', '.join(listed)} … {own}",
            )


def _cells_not_recorded(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    tables: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for row in facts.of("matrix_cells"):
        tables[row.document_title, str(row.values.get("row_sheet"))].append(row)
    for (_, sheet), rows in tables.items():
        empty = [row for row in rows if row.values.get("cell") == "not recorded"]
        if empty:
            place = empty[0].document_place.partition(",")[0]
            said = (
                f"{len(empty)} of the {len(rows)} cells of {place} hold no word or mark in the text that was read. "
                "They are neither yes nor no: not recorded."
            )
            title = f"{place}: {sheet} beside wider priorities"
            yield Finding("matrix_cells", empty[0].key, title, said, "", "", f"(empty; {place})")


def _statuses_differ(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    actions = {row.key: row for row in facts.of("actions")}
    newest = statuses(facts.of("actions"), facts.of("action_updates"), facts.on)
    for update in facts.of("action_updates"):
        action = actions.get(str(update.values.get("action")))
        first = as_loose_date(update.values.get("dated")).first
        if action is None or (first is not None and first > facts.on):
            continue
        before, now = str(action.values.get("status") or "not recorded"), newest[action.key]
        if before != now and update.values.get("status") == now:
            said = (
                f"It is “{before}” in {action.document_place} and “{now}” as at {words(update.values.get('dated'))}, "
                f"in {update.document_place}. The newest stands; the older is kept and shown."
            )
            beside = (("action_updates", update.key),)
            yield Finding("actions", action.key, action.title, said, before, now, beside=beside)


LOOSE_DATES = Check(
    key="dates-without-a-day",
    title="Dates that name no day, and several leads",
    stage="Plan",
    harm=1,
    why="Nobody can be held to a day that was not agreed.",
    source="The dates and leads that the action plan prints",
    who="The owner of the action plan",
    mend="Agree the day, and who answers among several leads",
    find=_loose_dates_and_leads,
    order=97,
    irregularity="T13",
    kind="note",
)
VERSION_GAP = Check(
    key="version-history-gap",
    title="Gap in the list of versions",
    stage="Plan",
    harm=1,
    why="What changed between two versions cannot be read from the list.",
    source="The list of versions that the document prints",
    who="Whoever keeps the document",
    mend="Add the missing versions, if anybody has them",
    find=_version_gap,
    order=98,
    irregularity="T15",
    kind="note",
)
CELLS_NOT_RECORDED = Check(
    key="cells-not-recorded",
    title="Cells of a table that are not recorded",
    stage="Plan",
    harm=1,
    why="An empty cell may have been a mark or a shade that was lost: it is not a no.",
    source="The table of the document, as far as its text can be read",
    who="The owner of the action plan",
    mend="Fill the cells from the original",
    find=_cells_not_recorded,
    order=99,
    irregularity="T17",
    kind="note",
)
STATUSES_DIFFER = Check(
    key="statuses-differ",
    title="Statuses of different dates",
    stage="Plan",
    harm=1,
    why="Two places of a document say different things of one promise; each was true on its day.",
    source="The places of the document, each with its date",
    who="The action's lead",
    mend="Record the status with its date",
    find=_statuses_differ,
    order=97,
    irregularity="T19",
    kind="note",
)
