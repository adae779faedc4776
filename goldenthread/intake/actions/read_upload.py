"""Reading an upload: good rows are saved where nobody sees them yet, bad rows are set aside with the reasons."""

from __future__ import annotations

import csv
import os
import socket
import time
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from io import StringIO
from pathlib import Path

from django.db import DatabaseError
from django.utils import timezone

from goldenthread.access.actions import act
from goldenthread.access.actor import Actor
from goldenthread.access.refusal import Refused
from goldenthread.intake.actions.forget_rows import forget_rows
from goldenthread.intake.format import Format, Saving, Understood
from goldenthread.intake.formula_guard import guard_cell
from goldenthread.intake.full_disk import NO_ROOM, is_full_disk
from goldenthread.intake.models import Upload, UploadProblem
from goldenthread.intake.parcel import CSV, Parcel, open_parcel
from goldenthread.intake.problem import Problem
from goldenthread.intake.queries.formats import formats, keeper_of
from goldenthread.intake.queries.sending_areas import sending_area
from goldenthread.intake.queries.uploads import folder_of, original_of, rejected_of
from goldenthread.intake.upload_state import PREVIEWED, READING, REFUSED, SWEPT, WAITING

# So many problems are kept to be looked at; the count and the file of rejected rows have them all.
MOST_PROBLEMS = 1_000
_BEAT = 2.0


def read_upload(*, by: Actor, upload: Upload, path: Path | None = None, release: str = "") -> Upload:
    """Read the whole file. Afterwards it is there to be checked and accepted, or refused with the reason.

    With a `release`, a file of another one is refused.
    Where it fails in another way the rows are taken back and the error goes on.
    """
    if not Upload.objects.filter(pk=upload.pk, state=WAITING).update(
        state=READING, **_beat("Opening the file")
    ):
        raise Refused("This file is being read already, or has been.")
    upload.refresh_from_db()
    try:
        _Reading(upload, path or original_of(upload), release).run(by)
    except Refused as why:
        _end(by, upload, REFUSED, str(why))
    except (OSError, DatabaseError) as error:
        if not is_full_disk(error):
            _end(by, upload, SWEPT, "Reading was interrupted by an error.")
            raise
        forget_rows(upload)  # first, so that there is room to say so
        _end(by, upload, REFUSED, NO_ROOM)
    except BaseException:
        _end(by, upload, SWEPT, "Reading was interrupted by an error.")
        raise
    return upload


class _Reading:
    def __init__(self, upload: Upload, path: Path, release: str = "") -> None:
        self.release = release
        self.upload = upload
        self.path = path
        self.format: Format = formats()[upload.format]
        self.problems: list[Problem] = []
        self.problem_count = 0
        self.rows = 0
        self.rejected: dict[str, list[list[str]]] = {}
        self._beaten = 0.0

    def run(self, by: Actor) -> None:
        parcel = replace(
            open_parcel(self.path, self.upload.file_name, self.format.also), area=sending_area(self.upload)
        )
        understood = self.format.understand(parcel)
        if self.release and understood.release != self.release:
            raise Refused(
                f"This file is of the release {understood.release}, not of {self.release}. Nothing was read."
            )
        self._beat("Reading the rows", total=understood.lines, release=understood.release)
        saving = keeper_of(self.upload.format).open(self.upload.pk, self.upload.format)
        # Written before any row is, so that a sweep finds the rows whatever happens.
        self.upload.first_row = saving.first
        Upload.objects.filter(pk=self.upload.pk).update(first_row=saving.first)
        for read in self.format.read(parcel, understood):
            self.rows += 1 if read.row else 0
            if read.problems:
                self._reject(read.file, read.raw, read.problems)
            elif saving.add(read.items) or time.monotonic() - self._beaten > _BEAT:
                self._beat("Reading the rows", done=self.rows)
        summary = saving.finish()
        self._keep_rejected(parcel, understood)
        if not saving.saved:
            self._keep_problems()
            raise Refused(self._nothing_good())
        self._finish(by, understood, saving, summary)

    def _reject(self, file: str, raw: list[str] | None, problems: tuple[Problem, ...]) -> None:
        self.problem_count += len(problems)
        self.problems += problems[: MOST_PROBLEMS - len(self.problems)]
        self.rejected.setdefault(file, [])
        if raw is not None:
            self.rejected[file].append(raw)

    def _nothing_good(self) -> str:
        if not self.problems:
            return "The file has no rows."
        first = "; ".join(str(problem) for problem in self.problems[:3])
        return f"No row of the file could be read. {self.problem_count:,} problems, the first: {first}"

    def _keep_problems(self) -> None:
        """With how many there were, also of a file of which nothing else is kept."""
        UploadProblem.objects.bulk_create(
            UploadProblem(
                upload=self.upload,
                file=problem.sheet[-200:],
                row=problem.row,
                column=problem.column[:200],
                value=problem.value[:500],
                message=problem.message,
            )
            for problem in self.problems
        )
        self.upload.problem_count = self.problem_count
        Upload.objects.filter(pk=self.upload.pk).update(problem_count=self.problem_count)

    def _keep_rejected(self, parcel: Parcel, understood: Understood) -> None:
        if not any(self.rejected.values()):
            return
        folder_of(self.upload).mkdir(parents=True, exist_ok=True, mode=0o700)
        with zipfile.ZipFile(rejected_of(self.upload), "w", zipfile.ZIP_DEFLATED) as archive:
            for file, rows in self.rejected.items():
                member = parcel.member(file)
                text = StringIO()
                writer = csv.writer(text, lineterminator="\n")
                header: Sequence[str] = understood.headers.get(file, ())
                if not header and member is not None and member.is_csv:
                    header = next(member.rows())
                if header:
                    writer.writerow([guard_cell(cell) for cell in header])
                writer.writerows([guard_cell(cell) for cell in row] for row in rows)
                name = file if file.lower().endswith(CSV) else f"{file}{CSV}"
                archive.writestr(name, "\ufeff" + text.getvalue())

    def _finish(self, by: Actor, understood: Understood, saving: Saving, summary: dict[str, object]) -> None:
        upload = self.upload
        with act(by=by, action="read-upload", area=upload.area, subject=("upload", str(upload.pk))) as doing:
            # A sweep that took this process for dead has taken the rows away: it must not bring the upload back.
            if not Upload.objects.select_for_update().filter(pk=upload.pk, state=READING).exists():
                raise Refused("Reading took so long that it was taken for interrupted. Send the file again.")
            self._keep_problems()
            for name, value in (
                ("release", understood.release),
                ("published", understood.published),
                ("row_count", self.rows),
                ("reading_count", saving.saved),
                ("rejected_count", sum(len(rows) for rows in self.rejected.values())),
                ("problem_count", self.problem_count),
                ("last_row", saving.last),
                ("read_at", timezone.now()),
                ("state", PREVIEWED),
                ("step", ""),
                ("done", self.rows),
                ("total", self.rows),
                (
                    "summary",
                    {
                        **summary,
                        "notes": list(understood.notes),
                        "files": [
                            {"name": f.name, "title": f.title, "lines": f.lines} for f in understood.files
                        ],
                    },
                ),
            ):
                setattr(upload, name, value)
            upload.first_row = saving.first
            upload.save()
            doing.detail = {
                "sha256": upload.sha256,
                "release": upload.release,
                "rows": upload.row_count,
                "readings": upload.reading_count,
                "rejected": upload.rejected_count,
            }

    def _beat(self, step: str, **fields: object) -> None:
        self._beaten = time.monotonic()
        Upload.objects.filter(pk=self.upload.pk).update(**_beat(step), **fields)


def _beat(step: str) -> dict[str, object]:
    """A sign of life: when, and which process on which machine."""
    process = {"process": {"host": socket.gethostname(), "id": os.getpid()}}
    return {"step": step, "heartbeat": timezone.now(), "summary": process}


def _end(by: Actor, upload: Upload, state: str, why: str) -> None:
    """Take back what was written, also since a sweep took this process for dead, and say why. The audit trail is never
    mended, so it holds no words about an area's own file: they may quote a cell of it."""
    first_row = upload.first_row
    upload.refresh_from_db()
    upload.first_row = upload.first_row or first_row
    with act(
        by=by,
        action="refuse-upload",
        area=upload.area,
        subject=("upload", str(upload.pk)),
        detail={"why": why} if upload.area is None else {"problems": upload.problem_count},
    ):
        upload.state, upload.refusal, upload.step = state, why, ""
        upload.save(update_fields=["state", "refusal", "step"])
    forget_rows(upload)
