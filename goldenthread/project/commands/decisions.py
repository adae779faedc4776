"""`goldenthread decisions`: what people decided about an area, as CSV."""

from __future__ import annotations

import csv
import sys
from argparse import ArgumentParser, Namespace

from goldenthread.project.commands.base import DONE, Command, NotDone, add_json, print_json, say

COLUMNS = (
    "at", "kind", "title", "sheet", "key", "found", "decided", "answer", "reason", "by", "ended_at", "ended_by",
    "ended_reason",
)  # fmt: skip


def run(arguments: Namespace) -> int:
    from goldenthread.access.queries import area_by_key
    from goldenthread.home.decisions import Registered, decisions_of
    from goldenthread.intake.formula_guard import guard

    area = area_by_key(arguments.key)
    if area is None:
        raise NotDone(f"There is no area “{arguments.key}”. `goldenthread areas` lists those that there are.")

    def cells(each: Registered) -> list[str]:
        held = each.decision
        return [
            held.at.isoformat(timespec="seconds"),
            each.kind.key,
            each.title,
            held.sheet,
            held.key,
            held.found,
            held.decided,
            each.answer,
            held.reason,
            held.by,
            held.ended_at.isoformat(timespec="seconds") if held.ended_at is not None else "",
            held.ended_by,
            held.ended_reason,
        ]

    rows = [cells(each) for each in decisions_of(area)]
    if arguments.json:
        print_json([dict(zip(COLUMNS, row, strict=True)) for row in rows])
        return DONE
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(COLUMNS)
    out.writerows([guard(cell) for cell in row] for row in rows)
    say(f"{len(rows)} {'decision' if len(rows) == 1 else 'decisions'} about {area.name}.")
    return DONE


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("key", metavar="KEY", help="the key of the area, such as county-durham")
    add_json(parser)


COMMAND = Command(
    name="decisions",
    help="print what people decided about an area, who, when and why, as CSV",
    run=run,
    add_arguments=add_arguments,
    order=33,
)
