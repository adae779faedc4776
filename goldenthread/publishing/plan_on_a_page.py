"""What a plan on a page says: taken from the strategy's own records, in its own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.publishing.plan_texts import ACTIONS, AIMS, OUTCOMES, PRIORITIES, Band, Content, Text
from goldenthread.strategy.dates import first_day, said, when
from goldenthread.strategy.glance import Glance, glance
from goldenthread.strategy.wording import run_on

ON_THE_PAGE = "plan on a page"


@dataclass(frozen=True)
class PlanOnAPage:
    """The content, and where its actions and aims were taken from."""

    content: Content
    strategy: PackRecord
    actions_from: str
    aims_from: str


def plan_on_a_page(pack: Pack, on: date) -> PlanOnAPage | None:
    """The page of the area's strategy as at a date; None where the pack has no strategy."""
    found = glance(pack, on)
    if found is None:
        return None
    strategy = found.record
    actions, actions_from = _actions(pack, strategy)
    aims, aims_from = _aims(found)
    priorities = [row for row in pack.rows("priorities") if row.ref("strategy") == strategy.key]
    numbers = {row.key: row.text("number") for row in priorities}
    content = Content(
        title=strategy.title,
        vision=found.vision or "not stated",
        priorities=tuple(_priority(row) for row in priorities),
        outcomes=tuple(_outcome(row) for row in found.outcomes),
        aims=tuple(_text(AIMS, row, f"Aim {row.text('number')}", row.text("text")) for row in aims),
        actions=tuple(_action(row, at, numbers) for at, row in enumerate(actions, 1)),
        bands=tuple(
            Band(group.title, tuple(_enabler(group.title, row) for row in group.records))
            for group in found.enablers
        ),
        foot=foot(found, pack, on),
    )
    return PlanOnAPage(content, strategy, actions_from, aims_from)


def foot(found: Glance, pack: Pack, on: date) -> str:
    """The date and the version: the newest version listed that was there by the date, else the document's own."""
    by_then = [
        version
        for version in found.versions
        if (day := first_day(when(version.record, "dated"))) is None or day <= on
    ]
    document = pack.record("documents", found.record.document_key)
    version = by_then[-1].version if by_then else document.text("version") if document else ""
    dated = by_then[-1].dated if by_then else said(when(document, "published")) if document else ""
    parts = [f"As at {said(on)}", f"Version: {version or 'not recorded'}" + (f", {dated}" if dated else "")]
    if found.owner is not None:
        parts.append(f"Owner: {found.owner.title}")
    parts.append("Golden Thread")
    return " · ".join(parts)


def _actions(pack: Pack, strategy: PackRecord) -> tuple[list[PackRecord], str]:
    """The actions that the strategy itself puts on its page; where it says nothing of a page, all of its actions."""
    own = [row for row in pack.rows("actions") if row.ref("strategy") == strategy.key]
    on_the_page = [row for row in own if ON_THE_PAGE in row.text("group").lower()]
    if on_the_page:
        return on_the_page, on_the_page[0].text("group")
    return own, "all actions of the strategy"


def _aims(found: Glance) -> tuple[tuple[PackRecord, ...], str]:
    for group in found.aims:
        if ON_THE_PAGE in group.title.lower():
            return group.records, group.title
    return tuple(row for group in found.aims for row in group.records), "all aims of the strategy"


def _priority(row: PackRecord) -> Text:
    number = row.text("number")
    return Text(
        part=PRIORITIES,
        key=row.node,
        label=f"Priority {number}".strip(),
        full=row.text("title"),
        short=row.text("short_title"),
        number=number,
    )


def _outcome(row: PackRecord) -> Text:
    """An outcome's wording often begins with its name, which then stands in bold and is not said twice."""
    name, wording = row.text("name"), row.text("text")
    begins = bool(name) and wording.startswith(name)
    lead = name if begins or not name else f"{name}:"
    rest = wording[len(name) :] if begins else wording if not name else f" {wording}"
    return Text(
        part=OUTCOMES,
        key=row.node,
        label=f"Outcome {row.text('number')}".strip(),
        full=run_on(rest),
        short=name if rest.strip() else "",
        lead=lead,
    )


def _text(part: str, row: PackRecord, label: str, words: str) -> Text:
    return Text(
        part=part, key=row.node, label=label.strip(), full=run_on(words), short=row.text("short_text")
    )


def _action(row: PackRecord, at: int, numbers: dict[str, str]) -> Text:
    number = row.text("reference") or str(at)
    priority = numbers.get(row.ref("priority"), "")
    return Text(
        part=ACTIONS,
        key=row.node,
        label=f"Key action {number}",
        full=run_on(row.text("text")),
        short=row.text("short_text"),
        number=number,
        tail=f"Priority\u00a0{priority}" if priority else "",
    )


def _enabler(band: str, row: PackRecord) -> Text:
    return Text(
        part=band,
        key=row.node,
        label=f"{band}, {row.text('number')}",
        full=run_on(row.text("text")),
        short=row.text("short_text"),
        number=row.text("number"),
    )
