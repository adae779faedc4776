"""`goldenthread import FORMAT PATH`: read a release of published statistics and accept it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from goldenthread.project.commands.base import DONE, PROBLEMS, Command, NotDone, add_json, print_json, say
from goldenthread.web.words import plural

if TYPE_CHECKING:
    from goldenthread.access.models import Area
    from goldenthread.intake.models import Upload

_SHOWN = 50


def run(arguments: Namespace) -> int:
    from django.utils import timezone

    from goldenthread.access.actor import command_line
    from goldenthread.intake.actions import accept_upload, read_upload, receive_path, sweep_uploads
    from goldenthread.intake.actions.receive_upload import digest_of_path
    from goldenthread.intake.queries.formats import format_or_none, formats
    from goldenthread.intake.queries.uploads import problems_of, same_file
    from goldenthread.intake.upload_state import PREVIEWED

    if format_or_none(arguments.format) is None:
        raise NotDone(f"There is no format “{arguments.format}”. The formats are: {', '.join(formats())}.")
    path, by = Path(arguments.path), command_line()
    if not path.exists():
        raise NotDone(f"There is no file or folder {path}.")
    sweep_uploads(now=timezone.now(), by=by)
    area = _area(arguments)
    earlier = same_file(arguments.format, digest_of_path(path)[0], area)
    if earlier is not None and arguments.release and earlier.release not in ("", arguments.release):
        raise NotDone(f"This file is of the release {earlier.release}, not of {arguments.release}.")
    here = _here_already(earlier)
    if here:
        say(here)
        return DONE
    if earlier is not None and earlier.state == PREVIEWED:
        say(f"This file was read before and waits to be accepted (upload {earlier.pk}).")
        upload = earlier
    else:
        say(f"Reading {path.name} …")
        upload = receive_path(by=by, format_key=arguments.format, path=path, area=area)
        upload = read_upload(by=by, upload=upload, path=path, release=arguments.release)
    if upload.state != PREVIEWED:
        raise NotDone(upload.refusal)
    for note in [*upload.summary.get("warnings", []), *upload.summary.get("notes", [])]:
        say(f"Note: {note}")
    for problem in problems_of(upload)[:_SHOWN]:
        where = f"{problem.file}, row {problem.row}" + (
            f", column {problem.column}" if problem.column else ""
        )
        value = f" (“{problem.value}”)" if problem.value else ""
        say(f"Problem: {where}{value}: {problem.message}")
    if upload.problem_count > _SHOWN:
        say(f"… and {upload.problem_count - _SHOWN:,} more problems.")
    if not arguments.preview:
        accept_upload(by=by, upload=upload)
    if arguments.json:
        print_json(_as_json(upload))
    say(_said(upload, arguments.preview))
    return PROBLEMS if upload.problem_count else DONE


def _area(arguments: Namespace) -> Area | None:
    """The area whose own series it is; nobody's for published statistics."""
    from goldenthread.access.queries import area_by_key
    from goldenthread.intake.queries.formats import formats

    if not formats()[arguments.format].of_area:
        if arguments.area:
            raise NotDone(f"{arguments.format} is published for every area: leave --area out.")
        return None
    if not arguments.area:
        raise NotDone(f"Say with --area of which area the file is; {arguments.format} is an area's own.")
    area = area_by_key(arguments.area)
    if area is None:
        raise NotDone(
            f"There is no area “{arguments.area}”. `goldenthread areas` lists those that are loaded."
        )
    return area


def _here_already(earlier: Upload | None) -> str:
    """Importing the same bytes again changes nothing, and is not wrong."""
    from goldenthread.intake.upload_state import ACCEPTED

    if earlier is None or earlier.state != ACCEPTED or earlier.accepted_at is None:
        return ""
    return (
        f"This file is here already: upload {earlier.pk}, release {earlier.release}, accepted on "
        f"{earlier.accepted_at:%-d %B %Y}. Nothing was done."
    )


def _as_json(upload: object) -> dict[str, object]:
    from goldenthread.intake.models import Upload

    assert isinstance(upload, Upload)
    return {
        "upload": upload.pk,
        "format": upload.format,
        "release": upload.release,
        "published": upload.published,
        "state": upload.state,
        "rows": upload.row_count,
        "readings": upload.reading_count,
        "rejected_rows": upload.rejected_count,
        "problems": upload.problem_count,
        "sha256": upload.sha256,
    }


def _said(upload: object, preview: bool) -> str:
    from goldenthread.intake.models import Upload

    assert isinstance(upload, Upload)
    what = ", ".join(
        (
            plural(upload.row_count, "row"),
            plural(upload.reading_count, "figure"),
            plural(upload.summary["places"], "place"),
        )
    )
    rejected = f"; {plural(upload.rejected_count, 'row')} rejected" if upload.rejected_count else ""
    if preview:
        return f"Release {upload.release} read: {what}{rejected}. Not accepted: nobody sees it (upload {upload.pk})."
    return f"Release {upload.release} accepted: {what}{rejected}."


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("format", metavar="FORMAT", help="which statistics they are, such as dfe-ehc-plans")
    parser.add_argument(
        "path", metavar="PATH", help="the zip as published, a folder of its CSV files, or one of them"
    )
    parser.add_argument(
        "--release",
        metavar="YEAR",
        default="",
        help="refuse a file of another release (the file itself says which it is of)",
    )
    parser.add_argument("--area", metavar="KEY", default="", help="whose own series they are")
    parser.add_argument("--preview", action="store_true", help="read and check only; accept nothing")
    add_json(parser)


COMMAND = Command(
    name="import",
    help="read a release of published statistics and accept it",
    run=run,
    add_arguments=add_arguments,
    order=40,
)
