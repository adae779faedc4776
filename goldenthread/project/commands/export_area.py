"""`goldenthread export-area`: write an area's pack to a folder, byte for byte what loading it needs."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from goldenthread.project.commands.base import DONE, Command, NotDone, add_json, print_json, say


def run(arguments: Namespace) -> int:
    from goldenthread.access.actor import command_line
    from goldenthread.access.queries import area_by_key
    from goldenthread.intake.actions import export_pack

    area = area_by_key(arguments.key)
    if area is None:
        raise NotDone(f"There is no area “{arguments.key}”. `goldenthread areas` lists those that there are.")
    try:
        files = export_pack(area, arguments.path, by=command_line(), force=arguments.force)
    except OSError as error:
        raise NotDone(f"{arguments.path} could not be written: {error.strerror or error}.") from None
    if arguments.json:
        print_json({"area": area.key, "folder": str(arguments.path), "files": sorted(files)})
    say(f"{area.name} is written to {arguments.path}: {len(files)} files.")
    return DONE


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("key", metavar="KEY", help="the key of the area, such as county-durham")
    parser.add_argument(
        "path", type=Path, metavar="PATH", help="the folder to write; it is made where it is missing"
    )
    parser.add_argument(
        "--force", action="store_true", help="write also into a folder that holds something else"
    )
    add_json(parser)


COMMAND = Command(
    name="export-area",
    help="write an area's pack to a folder of CSV files",
    run=run,
    add_arguments=add_arguments,
    order=31,
)
