"""`goldenthread load-area`: load an area's pack from a folder or a workbook, all of it or nothing."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from goldenthread.intake.problem import Problem
from goldenthread.project.commands.base import (
    DONE,
    NOT_DONE,
    PROBLEMS,
    Command,
    add_json,
    print_json,
    print_table,
    say,
)


def run(arguments: Namespace) -> int:
    from goldenthread.access.actor import command_line
    from goldenthread.intake.actions import PackRefused, load_pack

    try:
        loaded = load_pack(arguments.path, by=command_line())
    except PackRefused as refused:
        if arguments.json:
            print_json({"loaded": False, "problems": [problem.as_dict() for problem in refused.problems]})
        else:
            _print_problems(refused.problems)
        say(f"{refused} Nothing was loaded.")
        return NOT_DONE
    if arguments.json:
        print_json(
            {
                "loaded": True,
                "area": loaded.area.key,
                "name": loaded.area.name,
                "replaced": loaded.replaced,
                "rows": loaded.total,
                "counts": dict(loaded.counts),
                "sha256": loaded.sha256,
                "problems": [problem.as_dict() for problem in loaded.warnings],
            }
        )
    elif loaded.warnings:
        _print_problems(loaded.warnings)
    done = "loaded again, in place of what was there" if loaded.replaced else "loaded"
    say(f"{loaded.area.name} is {done}: {loaded.total:,} rows in {len(loaded.counts)} sheets.")
    if loaded.warnings:
        say(
            f"There {'is 1 warning' if len(loaded.warnings) == 1 else f'are {len(loaded.warnings)} warnings'}; what "
            "they name was taken in as it stands."
        )
    return PROBLEMS if loaded.warnings else DONE


def _print_problems(problems: Sequence[Problem]) -> None:
    print_table(
        ["sheet", "row", "column", "value", "what to do"],
        [
            [problem.sheet, problem.row or "", problem.column, problem.shown_value, problem.message]
            for problem in problems
        ],
    )


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "path",
        type=Path,
        metavar="PATH",
        help="the folder with area.csv and the other sheets, a zip of it, or an Excel workbook (.xlsx)",
    )
    add_json(parser)


COMMAND = Command(
    name="load-area",
    help="load an area's pack from a folder or a workbook; an area of the same key is replaced; one with errors is "
    "refused whole",
    run=run,
    add_arguments=add_arguments,
    order=30,
)
