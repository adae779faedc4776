"""`goldenthread reference`: write the reference pages from the declarations."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from goldenthread.project.commands.base import DONE, PROBLEMS, Command, say

FOLDER = Path("docs/reference")


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="write nothing; say which pages are not current")


def run(arguments: Namespace) -> int:
    from goldenthread.project.reference import pages

    stale = []
    for name, text in pages().items():
        path = FOLDER / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not arguments.check:
            FOLDER.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if not stale:
        say("The reference is current.")
        return DONE
    say(f"{'Not current' if arguments.check else 'Written'}: {', '.join(stale)}.")
    return PROBLEMS if arguments.check else DONE


COMMAND = Command(
    name="reference",
    help="write docs/reference from the declarations; with --check, only say whether it is current",
    run=run,
    add_arguments=add_arguments,
    order=200,
)
