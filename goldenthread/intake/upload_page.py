"""What the pages of uploads show: the list, what we understood of a file, its problems with what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, Protocol

from goldenthread.intake.format import Format
from goldenthread.intake.upload_state import STATES, TONES
from goldenthread.web.tables import Cell, Column, Empty, Table

_MOST_KINDS = 10


class UploadFacts(Protocol):
    """Of an upload, what the pages show."""

    pk: Any
    format: str
    release: str
    published: date | None
    file_name: str
    size: int
    state: str
    row_count: int
    reading_count: int
    rejected_count: int
    problem_count: int
    summary: Any
    uploaded_by_name: str
    organisation: Any
    area: Any
    created: datetime
    accepted_at: datetime | None
    withdrawn_at: datetime | None
    withdrawn_reason: str


class ProblemFacts(Protocol):
    file: str
    row: int | None
    column: str
    value: str
    message: str


def state_tag(state: str) -> dict[str, str]:
    """The parameters of the tag that says the state."""
    return {"text": STATES[state], "classes": f"govuk-tag--{TONES[state]}"}


def list_table(
    uploads: Iterable[Any],
    titles: Mapping[str, str],
    address: Callable[[int], str],
    send: str,
    knows: Callable[[Any], bool] = lambda upload: True,
) -> Table:
    """Every upload, the newest first. `address` gives the page of one, `send` is where a file is sent.

    `knows` says of which uploads the reader may know the person who sent them.
    """
    rows = [
        (
            Cell(upload.file_name, href=address(upload.pk)),
            titles.get(upload.format, upload.format),
            upload.release or None,
            Cell(STATES[upload.state], tag=TONES[upload.state]),
            upload.reading_count or None,
            upload.problem_count,
            sender(upload, knows(upload)),
            Cell(_day(upload.created), sort=upload.created.isoformat()),
        )
        for upload in uploads
    ]
    return Table(
        key="uploads",
        caption="Files sent in",
        columns=(
            Column("file", "File"),
            Column("format", "What it is"),
            Column("release", "Release"),
            Column("state", "State"),
            Column("figures", "Figures", numeric=True),
            Column("problems", "Problems", numeric=True),
            Column("by", "Sent by"),
            Column("sent", "Sent on"),
        ),
        rows=rows,
        empty=Empty(
            "No file has been sent in yet.",
            how="Published statistics are sent in here as their publisher gives them out.",
            link="Send a file",
            href=send,
        ),
        things=("file", "files"),
    )


def lines(upload: UploadFacts, format: Format | None, known: bool = True) -> list[tuple[str, list[str]]]:
    """What we understood, as titles with their text or texts. `known`: the reader may know the sender."""
    said: list[tuple[str, list[str]]] = [
        ("What it is", [format.title if format else upload.format]),
        ("File", [f"{upload.file_name} ({_size(upload.size)})"]),
        ("Sent by", [f"{sender(upload, known)}, {_day(upload.created)}"]),
    ]
    if upload.area:
        said.append(
            ("Only for", [f"{upload.area}. People of other areas see neither the file nor its figures."])
        )
    if upload.release:
        published = f", published on {_day(upload.published)}" if upload.published and not upload.area else ""
        said.append(("Release", [f"{upload.release}{published}"]))
    summary = upload.summary if isinstance(upload.summary, dict) else {}
    if files := summary.get("files"):
        said.append(("Tables", [f"{each['name']}: {each['title']}" for each in files]))
    if periods := summary.get("periods"):
        said.append(("Periods", [", ".join(periods)]))
    if places := summary.get("places"):
        said.append(("Places", [f"{places:,}"]))
    if new := summary.get("new_places"):
        said.append(("New places", list(new)))
    if upload.row_count:
        kept = upload.row_count - upload.rejected_count
        said.append(("Rows", [f"{kept:,} good, {upload.rejected_count:,} rejected"]))
        said.append(("Figures", [f"{upload.reading_count:,}"]))
    if warnings := summary.get("warnings"):
        said.append(("Take care", list(warnings)))
    if notes := summary.get("notes"):
        said.append(("To know", list(notes)))
    if upload.accepted_at:
        said.append(("Accepted", [_day(upload.accepted_at)]))
    if upload.withdrawn_at:
        said.append(("Withdrawn", [f"{_day(upload.withdrawn_at)}: {upload.withdrawn_reason}"]))
    return said


def problems_table(problems: Iterable[ProblemFacts], count: int) -> Table:
    """Every problem that is kept, with the row number that a spreadsheet shows."""
    rows = [
        (problem.file, problem.row, problem.column or None, problem.value or None, problem.message)
        for problem in problems
    ]
    note = f"The first {len(rows):,} of {count:,} problems." if count > len(rows) else ""
    return Table(
        key="problems",
        caption="Problems, row by row",
        columns=(
            Column("file", "File"),
            Column("row", "Row", numeric=True),
            Column("column", "Column"),
            Column("value", "What it says"),
            Column("problem", "What is wrong, and what to do"),
        ),
        rows=rows,
        note=note,
        things=("problem", "problems"),
    )


def kinds_table(problems: Iterable[ProblemFacts], count: int) -> Table | None:
    """The problems that are alike, counted, the most frequent first: what one decides by. None where all differ."""
    alike: dict[tuple[str, str, str, str], list[int]] = {}
    kept = 0
    for each in problems:
        rows = alike.setdefault((each.file, each.column, each.value, each.message), [])
        rows.append(each.row or 0)
        kept += 1
    if not alike or len(alike) == kept:
        return None
    ordered = sorted(alike.items(), key=lambda pair: -len(pair[1]))
    return Table(
        key="problem-kinds",
        caption="Problems in short",
        columns=(
            Column("rows", "Rows", numeric=True),
            Column("column", "Column"),
            Column("value", "What they say"),
            Column("problem", "What is wrong, and what to do"),
            Column("where", "Where"),
        ),
        rows=[
            (
                len(rows),
                column or None,
                value or None,
                message,
                f"{file}, from row {min(rows):,}" if min(rows) else file,
            )
            for (file, column, value, message), rows in ordered[:_MOST_KINDS]
        ],
        note=" ".join(
            said
            for said in (
                f"Of the first {kept:,} of {count:,} problems." if count > kept else "",
                f"The {_MOST_KINDS} most frequent kinds of {len(ordered):,}."
                if len(ordered) > _MOST_KINDS
                else "",
            )
            if said
        ),
        things=("kind of problem", "kinds of problem"),
    )


def sender(upload: UploadFacts, known: bool) -> str:
    """The person and the organisation; to readers of other organisations, the organisation alone."""
    if not known:
        return str(upload.organisation or "Somebody of another organisation")
    return (
        f"{upload.uploaded_by_name} ({upload.organisation})"
        if upload.organisation
        else upload.uploaded_by_name
    )


def _day(when: date) -> str:
    return f"{when:%-d %B %Y}"


def _size(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{max(size // 1000, 1)} kB"
