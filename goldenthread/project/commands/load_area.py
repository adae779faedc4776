"""`goldenthread load-area`: load areas' packs from folders or workbooks, all of them or nothing."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from goldenthread.intake.actions import Loaded, PackRefused


def run(arguments: Namespace) -> int:
    from goldenthread.access.actor import command_line
    from goldenthread.intake.actions import PackRefused, load_packs

    paths: list[Path] = arguments.paths
    try:
        loaded = load_packs(paths, by=command_line())
    except PackRefused as refused:
        _print_refused(paths, refused, arguments.json)
        say(f"{refused} Nothing was loaded.")
        return NOT_DONE
    warnings = sum(len(each.warnings) for each in loaded)
    if arguments.json:
        areas = [_as_dict(each) for each in loaded]
        print_json({"loaded": True, **areas[0]} if len(areas) == 1 else {"loaded": True, "areas": areas})
    elif warnings:
        _print_problems(paths, [each.warnings for each in loaded])
    for each in loaded:
        done = "loaded again, in place of what was there" if each.replaced else "loaded"
        say(f"{each.area.name} is {done}: {each.total:,} rows in {len(each.counts)} sheets.")
    if warnings:
        say(
            f"There {'is 1 warning' if warnings == 1 else f'are {warnings} warnings'}; what they name was taken in "
            "as it stands."
        )
    return PROBLEMS if warnings else DONE


def _as_dict(loaded: Loaded) -> dict[str, Any]:
    return {
        "area": loaded.area.key,
        "name": loaded.area.name,
        "replaced": loaded.replaced,
        "rows": loaded.total,
        "counts": dict(loaded.counts),
        "sha256": loaded.sha256,
        "problems": [problem.as_dict() for problem in loaded.warnings],
    }


def _print_refused(paths: Sequence[Path], refused: PackRefused, as_json: bool) -> None:
    """Of several packs, each problem says which it is in."""
    if not as_json:
        _print_problems(paths, refused.of)
        return
    several = len(paths) > 1
    print_json(
        {
            "loaded": False,
            "problems": [
                {**({"pack": str(path)} if several else {}), **problem.as_dict()}
                for path, problems in zip(paths, refused.of, strict=False)
                for problem in problems
            ],
        }
    )


def _print_problems(paths: Sequence[Path], problems: Sequence[Sequence[Problem]]) -> None:
    several = len(paths) > 1
    print_table(
        [*(["pack"] if several else []), "sheet", "row", "column", "value", "what to do"],
        [
            [
                *([str(path)] if several else []),
                problem.sheet,
                problem.row or "",
                problem.column,
                problem.shown_value,
                problem.message,
            ]
            for path, each in zip(paths, problems, strict=False)
            for problem in each
        ],
    )


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        type=Path,
        nargs="+",
        metavar="PATH",
        help="the folder with area.csv and the other sheets, a zip of it, or an Excel workbook (.xlsx); several are "
        "checked against each other and loaded in one act, all of them or none",
    )
    add_json(parser)


COMMAND = Command(
    name="load-area",
    help="load areas' packs from folders or workbooks; an area of the same key is replaced; where one has errors, "
    "nothing is loaded",
    run=run,
    add_arguments=add_arguments,
    order=30,
)
