"""`goldenthread read-upload ID`: read a file that was sent on the web; the web starts this itself."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from goldenthread.project.commands.base import DONE, PROBLEMS, Command, NotDone, say


def run(arguments: Namespace) -> int:
    from goldenthread.access.actor import SYSTEM
    from goldenthread.intake.actions import read_upload
    from goldenthread.intake.queries.uploads import upload_or_none
    from goldenthread.intake.upload_state import PREVIEWED

    upload = upload_or_none(arguments.upload)
    if upload is None:
        raise NotDone(f"There is no upload {arguments.upload}.")
    read_upload(by=upload.uploaded_by or SYSTEM, upload=upload)
    if upload.state != PREVIEWED:
        raise NotDone(upload.refusal)
    say(f"Upload {upload.pk}: {upload.row_count:,} rows read, {upload.rejected_count:,} rejected.")
    return PROBLEMS if upload.problem_count else DONE


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("upload", metavar="ID", type=int, help="the number of the upload")


COMMAND = Command(
    name="read-upload",
    help="read a file that was sent on the web and waits (the web starts this itself)",
    run=run,
    add_arguments=add_arguments,
    order=91,
)
