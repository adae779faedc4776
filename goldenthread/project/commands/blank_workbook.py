"""`goldenthread blank-workbook`: an empty area pack to fill in with Excel."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from goldenthread.project.commands.base import DONE, Command, NotDone, add_json, print_json, say


def run(arguments: Namespace) -> int:
    from goldenthread.intake.actions import write_file
    from goldenthread.intake.queries import layouts
    from goldenthread.intake.workbook_writing import blank_workbook

    if arguments.path.suffix.lower() != ".xlsx":
        raise NotDone(f"{arguments.path} does not end in .xlsx. Name the workbook, such as our-area.xlsx.")
    try:
        write_file(arguments.path, blank_workbook(layouts()), force=arguments.force)
    except OSError as error:
        raise NotDone(f"{arguments.path} could not be written: {error.strerror or error}.") from None
    if arguments.json:
        print_json({"workbook": str(arguments.path), "sheets": [layout.key for layout in layouts()]})
    say(
        f"A blank pack is written to {arguments.path}: {len(layouts())} sheets. Its first sheet says how to fill it in."
    )
    return DONE


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", type=Path, metavar="PATH", help="the workbook to write; it ends in .xlsx")
    parser.add_argument("--force", action="store_true", help="write also over a file that is there")
    add_json(parser)


COMMAND = Command(
    name="blank-workbook",
    help="write a blank area pack as an Excel workbook, with guidance, drop-down lists and worked examples",
    run=run,
    add_arguments=add_arguments,
    order=29,
)
