"""`goldenthread breaks`: every place where an area's thread breaks."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

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
    breaks, notes = known.breaks, known.notes
    rows = [
        {
            "check": each.check.key,
            "kind": each.check.kind,
            "irregularity": each.check.irregularity,
            "title": each.check.title,
            "stage": each.check.stage,
            "harm": each.check.harm,
            "sheet": each.finding.sheet,
            "key": each.finding.key,
            "record": each.finding.title,
            "words": each.finding.words,
            **asdict(sourced(known.facts, each.finding)),
            "beside": [asdict(other) for other in beside(known.facts, each.finding)],
            "why": each.check.why,
            "source": each.check.source,
            "who": each.check.who,
            "mend": each.check.mend,
        }
        for each in (*breaks, *notes)
    ]
    if arguments.json:
        print_json(rows)
    elif rows:
        print_table(
            ["stage", "check", "record", "what is broken"],
            [[row["stage"], row["title"], row["record"], row["words"]] for row in rows],
        )
    noted = f", and {len(notes)} {'note' if len(notes) == 1 else 'notes'} on its documents" if notes else ""
    say(f"{len(breaks)} {'break' if len(breaks) == 1 else 'breaks'} found in {area.name}{noted}.")
    return PROBLEMS if breaks else DONE


COMMAND = Command(
    name="breaks",
    help=(
        "list every place where an area's golden thread breaks, with why it matters and who should mend it; and how "
        "its documents were read"
    ),
    run=run,
    add_arguments=add_arguments,
    order=70,
)
