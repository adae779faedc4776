"""The reference, written from the declarations themselves, so that it cannot say anything that is not so."""

from __future__ import annotations

from argparse import ArgumentParser, _HelpAction, _SubParsersAction
from collections.abc import Callable, Iterable, Sequence

from goldenthread.access.declarations import find
from goldenthread.access.permissions import PERMISSIONS
from goldenthread.access.role import Role
from goldenthread.indicators.indicator import Indicator
from goldenthread.intake.format import Format
from goldenthread.intake.queries import sheets
from goldenthread.project.cli import find_commands
from goldenthread.thread.check import STAGES, Check
from goldenthread.thread.edge import Edge, Relation

NOTE = "<!-- Made by `goldenthread reference`; change the declaration, not this page. -->"


def pages() -> dict[str, str]:
    """Each page of the reference by its file name."""
    made: dict[str, Callable[[], Iterable[str]]] = {
        "commands.md": _commands,
        "roles.md": _roles,
        "pack-sheets.md": _sheets,
        "indicators.md": _indicators,
        "formats.md": _formats,
        "thread.md": _thread,
        "breaks.md": _breaks,
    }
    return {name: "\n".join([NOTE, "", *write()]).rstrip() + "\n" for name, write in made.items()}


def _table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterable[str]:
    yield "| " + " | ".join(headings) + " |"
    yield "|" + "---|" * len(headings)
    for row in rows:
        yield "| " + " | ".join(str(cell).replace("|", "\\|").replace("\n", " ") for cell in row) + " |"
    yield ""


def _commands() -> Iterable[str]:
    yield "# Commands"
    yield ""
    yield "`goldenthread COMMAND`, in `.venv/bin`. Exit status: 0 done and nothing wrong; 1 done, with problems or"
    yield "breaks found; 2 not done. Data goes to standard output, words to standard error. The store is"
    yield "`DATABASE_URL`."
    for command in find_commands():
        parser = ArgumentParser(prog=f"goldenthread {command.name}", add_help=False)
        command.add_arguments(parser)
        yield ""
        yield f"## {command.name}"
        yield ""
        yield f"{command.help[0].upper()}{command.help[1:]}."
        yield ""
        yield from _arguments(parser)


def _arguments(parser: ArgumentParser) -> Iterable[str]:
    """A table of a command's arguments; of a command with parts, one for each part."""
    parts = next((each for each in parser._actions if isinstance(each, _SubParsersAction)), None)
    if parts is not None:
        helps = {each.dest: each.help for each in parts._choices_actions}
        for name, part in parts.choices.items():
            yield f"**{parser.prog.split()[-1]} {name}**: {helps.get(name) or ''}."
            yield ""
            yield from _arguments(part)
        return
    rows = [
        (f"`{', '.join(action.option_strings) or action.metavar or action.dest}`", action.help or "")
        for action in parser._actions
        if not isinstance(action, _HelpAction)
    ]
    if rows:
        yield from _table(["argument", "what it is"], rows)


def _roles() -> Iterable[str]:
    yield "# Roles"
    yield ""
    yield "Whoever is signed out sees what an area has published, and nothing else."
    yield ""
    roles = find(Role, "roles")
    yield from _table(
        ["role", "key", "what it is"], [(role.title, f"`{role.key}`", role.sentence) for role in roles]
    )
    yield "## What each may do"
    yield ""
    for key, words in PERMISSIONS.items():
        holders = ", ".join(role.title for role in roles if key in role.permissions) or "nobody"
        yield f"- **{words}** (`{key}`): {holders}"


def _sheets() -> Iterable[str]:
    yield "# Sheets of an area pack"
    yield ""
    yield "A pack is a folder with `area.csv` and one CSV file for each sheet that has rows: UTF-8, line feed, columns"
    yield "in this order. An empty cell means that it is not stated. Several values in one cell are separated by `; `."
    for sheet in sheets().values():
        yield ""
        yield f"## {sheet.key}"
        yield ""
        station = f" Station on the thread: {sheet.station}." if sheet.station else ""
        yield f"{sheet.about} Stage: {sheet.stage}.{station}"
        yield ""
        yield from _table(
            ["column", "what it is", "choices"],
            [
                (
                    f"`{column.name}`{' (needed)' if column.required else ''}",
                    column.help,
                    ", ".join(column.choices),
                )
                for column in sheet.columns
            ],
        )


def _indicators() -> Iterable[str]:
    yield "# Indicators"
    yield ""
    yield "The indicators that Golden Thread declares. Every other column of a source is kept too, under the"
    yield "source's own title (`goldenthread indicators` lists them)."
    for indicator in find(Indicator, "declared"):
        yield ""
        yield f"## {indicator.title}"
        yield ""
        yield f"`{indicator.key}`. {indicator.definition}"
        yield ""
        yield f"- Why it matters: {indicator.why}"
        yield f"- Statistic: {indicator.statistic}, in {indicator.unit}; {indicator.direction}"
        if indicator.numerator:
            yield f"- Numerator: {indicator.numerator}"
        if indicator.denominator:
            yield f"- Denominator: {indicator.denominator}"
        yield f"- Population: {indicator.population}"
        yield f"- Breakdowns: {', '.join(indicator.dimensions) or 'none'}"
        yield f"- Source: {indicator.source}"


def _formats() -> Iterable[str]:
    yield "# Formats of published statistics"
    yield ""
    yield from _table(
        ["format", "title", "publisher", "licence"],
        [(f"`{each.key}`", each.title, each.publisher, each.licence) for each in find(Format, "formats")],
    )


def _thread() -> Iterable[str]:
    yield "# The golden thread"
    yield ""
    yield "Need → priority → action → service → agreement and money → performance → outcome → voice, and back. An edge"
    yield "is a column by which one record points to another; it reads both ways."
    yield ""
    yield from _table(
        ["column", "points to", "downwards it reads", "upwards it reads"],
        [
            (f"`{edge.sheet}.{edge.column}`", f"`{edge.target}`", edge.downward, edge.upward)
            for edge in find(Edge, "edges")
        ],
    )
    yield "## Relations of the sheet `links`"
    yield ""
    yield from _table(
        ["relation", "downwards it reads", "upwards it reads"],
        [(f"`{relation.key}`", relation.downward, relation.upward) for relation in find(Relation, "edges")],
    )


def _breaks() -> Iterable[str]:
    yield "# Checks for breaks"
    yield ""
    yield "Harm: 3 children may go without; 2 it matters; 1 a nuisance. A note is no break: it says how what is printed"
    yield "was read. T1 to T21 name the kinds of irregular source, listed at the end."
    checks = find(Check, "checks")
    for stage in STAGES:
        of_stage = [check for check in checks if check.stage == stage]
        if not of_stage:
            continue
        yield ""
        yield f"## {stage}"
        yield ""
        yield from _table(
            ["check", "kind", "harm", "why it matters", "source", "who mends it, and how"],
            [
                (
                    f"{check.title} (`{check.key}`)",
                    f"{check.kind} {check.irregularity}".strip(),
                    check.harm,
                    check.why,
                    check.source,
                    f"{check.who}: {check.mend}",
                )
                for check in of_stage
            ],
        )
    yield "## Irregular sources"
    yield ""
    yield "Each keeps what is printed. Who may settles what a check reports, with a reason, and both values stay."
    yield ""
    yield from _table(
        ["number", "check", "reported as"],
        [
            (each, f"{check.title} (`{check.key}`)", check.kind)
            for each in sorted({check.irregularity for check in checks if check.irregularity}, key=_natural)
            for check in checks
            if check.irregularity == each
        ],
    )


def _natural(number: str) -> tuple[int, str]:
    """T2 before T10, and T10 before T10b."""
    digits = "".join(character for character in number if character.isdigit())
    return int(digits), number
