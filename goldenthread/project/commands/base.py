"""What a command of the `goldenthread` program is."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

DONE = 0
PROBLEMS = 1
NOT_DONE = 2


@dataclass(frozen=True)
class Command:
    """`run` returns DONE (nothing wrong), PROBLEMS (done; problems or breaks found) or NOT_DONE.

    `environment` is set before the settings are read, where the operator has not set it.
    """

    name: str
    help: str
    run: Callable[[Namespace], int]
    add_arguments: Callable[[ArgumentParser], None] = lambda parser: None
    environment: Mapping[str, str] = field(default_factory=dict)
    order: int = 100


class NotDone(Exception):
    """Why a command could not do its work, in words for the person who typed it."""


def say(words: str) -> None:
    """Words for the person, on standard error, so that data on standard output stays clean."""
    print(words, file=sys.stderr, flush=True)


def print_json(data: Any) -> None:
    """Data as JSON on standard output; dates as ISO text."""

    def plain(value: Any) -> str:
        return value.isoformat() if hasattr(value, "isoformat") else str(value)

    json.dump(data, sys.stdout, ensure_ascii=False, indent=1, default=plain)
    sys.stdout.write("\n")


def print_table(headings: list[str], rows: list[list[Any]]) -> None:
    """A table in plain text on standard output; a value that is not known shows as «not known»."""
    cells = [headings, *[["not known" if value is None else str(value) for value in row] for row in rows]]
    widths = [max(len(row[i]) for row in cells) for i in range(len(headings))]
    for row in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def date_argument(text: str) -> date:
    """An ISO date from the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"“{text}” is not a date; write it as 2020-03-18") from None


def add_on(parser: ArgumentParser) -> None:
    """The `--on DATE` that every dated answer takes."""
    parser.add_argument("--on", type=date_argument, metavar="DATE", help="as at this date (default: today)")


def add_json(parser: ArgumentParser) -> None:
    """The `--json` that every command that prints data takes."""
    parser.add_argument("--json", action="store_true", help="print the data as JSON")
