"""`goldenthread check-figures`: what does not add up in the figures that an area's documents state."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from goldenthread.project.commands.base import (
    DONE,
    PROBLEMS,
    Command,
    NotDone,
    add_json,
    add_on,
    print_json,
    print_table,
    say,
)

if TYPE_CHECKING:
    from goldenthread.thread.models import Resolution


RESOLVED = "resolved"


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--area", required=True, metavar="KEY", help="the area's key, as `goldenthread areas` lists it"
    )
    add_on(parser)
    add_json(parser)


def run(arguments: Namespace) -> int:
    from django.utils.timezone import localdate

    from goldenthread.access.models import Area
    from goldenthread.thread.queries import area_thread
    from goldenthread.thread.sourced import beside, sourced

    area = Area.objects.filter(key=arguments.area).first()
    if area is None:
        raise NotDone(f"There is no area “{arguments.area}”. `goldenthread areas` lists those loaded.")
    known = area_thread(area, arguments.on or localdate())
    rows = []
    for found, resolution in known.everything:
        if not found.check.about_figures:
            continue
        source = sourced(known.facts, found.finding)
        rows.append(
            {
                "irregularity": found.check.irregularity,
                "check": found.check.key,
                "kind": found.check.kind,
                "sheet": found.finding.sheet,
                "key": found.finding.key,
                "title": found.finding.title,
                "wording": source.wording,
                "document": source.document,
                "place": source.place,
                "beside": [asdict(other) for other in beside(known.facts, found.finding)],
                "message": found.finding.words,
                "stated": found.finding.stated,
                "computed": found.finding.computed,
            }
            | {RESOLVED: None if resolution is None else resolved(resolution)}
        )
    if arguments.json:
        print_json(rows)
    elif rows:
        print_table(
            ["kind", "figure", "what does not add up, or how it was read", "where", "resolved"],
            [
                [
                    row["irregularity"],
                    row["title"],
                    row["message"],
                    ": ".join(str(part) for part in (row["document"], row["place"]) if part),
                    "yes" if row["resolved"] else "",
                ]
                for row in rows
            ],
        )
    wrong = sum(row["kind"] == "break" and row["resolved"] is None for row in rows)
    notes = sum(row["kind"] == "note" for row in rows)
    say(
        f"{area.name}: {wrong} that do not add up, {notes} noted, of {len(known.facts.of('stated_figures'))}."
    )
    return PROBLEMS if wrong else DONE


def resolved(resolution: Resolution) -> dict[str, Any]:
    """Who settled it, when, why, and which value they believe."""
    return {
        "reason": resolution.reason,
        "by": resolution.resolved_by.name,
        "on": resolution.resolved_at.date().isoformat(),
        "chosen": resolution.chosen or None,
    }


COMMAND = Command(
    name="check-figures",
    help=(
        "list what does not add up in the figures that an area's documents state, in the words of the source; exit "
        "status 1 while any of it is not settled"
    ),
    run=run,
    add_arguments=add_arguments,
    order=71,
)
