"""`goldenthread places`: the places that statistics are given for."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from goldenthread.project.commands.base import DONE, Command, add_json, add_on, print_json, print_table


def run(arguments: Namespace) -> int:
    from goldenthread.records.actions import keep_listed_places
    from goldenthread.records.queries import places

    keep_listed_places()
    found = places(arguments.on)
    if arguments.json:
        print_json(
            [
                {
                    "code": place.code,
                    "name": place.name,
                    "kind": place.kind,
                    "region": place.region.code if place.region else None,
                    "region_name": place.region.name if place.region else None,
                    "gss_codes": place.gss_codes,
                    "starts": place.starts,
                    "ends": place.ends,
                }
                for place in found
            ]
        )
        return DONE
    print_table(
        ["code", "name", "kind", "in", "from", "until"],
        [
            [p.code, p.name, p.kind, p.region.name if p.region else "", p.starts or "", p.ends or ""]
            for p in found
        ],
    )
    return DONE


def add_arguments(parser: ArgumentParser) -> None:
    parser.set_defaults(on=None)
    add_on(parser)
    add_json(parser)


COMMAND = Command(
    name="places",
    help="list England, its regions and authorities, and the NHS's regions and boards (--on DATE: those of the day)",
    run=run,
    add_arguments=add_arguments,
    order=50,
)
