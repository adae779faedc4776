"""`goldenthread export-area`: write an area's pack to a folder or a workbook, exactly what loading it needs."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from goldenthread.project.commands.base import DONE, Command, NotDone, add_json, print_json, say

EXCEL_BUT_NOT_OURS = (".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".zip")


def run(arguments: Namespace) -> int:
    from goldenthread.access.actor import command_line
    from goldenthread.access.queries import area_by_key
    from goldenthread.intake.actions import export_pack, export_workbook, write_file

    area = area_by_key(arguments.key)
    if area is None:
        raise NotDone(f"There is no area “{arguments.key}”. `goldenthread areas` lists those that there are.")
    if arguments.path.suffix.lower() in EXCEL_BUT_NOT_OURS:
        raise NotDone(f"{arguments.path.suffix} is not written. Name a file that ends in .xlsx, or a folder.")
    as_workbook = arguments.path.suffix.lower() == ".xlsx"
    try:
        if as_workbook:
            write_file(arguments.path, export_workbook(area, by=command_line()), force=arguments.force)
            files = {arguments.path.name: b""}
        else:
            files = export_pack(area, arguments.path, by=command_line(), force=arguments.force)
    except OSError as error:
        raise NotDone(f"{arguments.path} could not be written: {error.strerror or error}.") from None
    if arguments.json:
        where = "workbook" if as_workbook else "folder"
        print_json({"area": area.key, where: str(arguments.path), "files": sorted(files)})
    what = "one workbook" if as_workbook else f"{len(files)} files"
    say(f"{area.name} is written to {arguments.path}: {what}.")
    return DONE


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("key", metavar="KEY", help="the key of the area, such as county-durham")
    parser.add_argument(
        "path",
        type=Path,
        metavar="PATH",
        help="the folder to write, made where it is missing; or a file ending in .xlsx for an Excel workbook",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="write also over a file, or into a folder that holds something else",
    )
    add_json(parser)


COMMAND = Command(
    name="export-area",
    help="write an area's pack to a folder of CSV files or to an Excel workbook",
    run=run,
    add_arguments=add_arguments,
    order=31,
)
