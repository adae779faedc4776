"""A pack as a zip of CSV files: what a folder holds, in one file that can be sent."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

from goldenthread.access.refusal import Refused
from goldenthread.intake.pack_folder import LARGEST_FILE, RawPack, read_files
from goldenthread.intake.parcel import BROKEN_ZIP
from goldenthread.intake.workbook_opening import refuse_bombs

_ALWAYS = (2020, 1, 1, 0, 0, 0)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files in one zip; the same files always give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _ALWAYS)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])
    return out.getvalue()


def split(content: bytes, name: str) -> dict[str, bytes]:
    """The packs in a zip that holds several, each in a folder of its own with its `area.csv`: a zip of each, by the
    name of its folder. Empty for anything else, which `read_zip` and the workbook's reader judge."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if _counts(entry)]
            folders = {PurePosixPath(entry.filename).parent for entry in entries}
            areas = {
                PurePosixPath(entry.filename).parent
                for entry in entries
                if PurePosixPath(entry.filename).name == "area.csv"
            }
            if len(areas) < 2 or folders != areas:
                return {}
            refuse_bombs(name, archive)
            packs: dict[str, dict[str, bytes]] = {}
            for entry in entries:
                path = PurePosixPath(entry.filename)
                packs.setdefault(path.parent.name or "pack", {})[path.name] = archive.read(entry)
    except BROKEN_ZIP:
        return {}
    if len(packs) < len(areas):
        raise Refused(f"{name} holds two folders of one name. Give each pack's folder the key of its area.")
    return {folder: zipped(files) for folder, files in sorted(packs.items())}


def read_zip(path: Path, known: Collection[str], name: str = "") -> RawPack:
    """Read the CSV files of the zip, whether they lie in it directly or in one folder."""
    name = name or path.name
    try:
        with zipfile.ZipFile(path) as archive:
            refuse_bombs(name, archive)
            entries = [entry for entry in archive.infolist() if _counts(entry)]
            folders = sorted({str(PurePosixPath(entry.filename).parent) for entry in entries})
            if not any(entry.filename.lower().endswith(".csv") for entry in entries):
                raise Refused(f"{name} holds no CSV file.")
            if len(folders) > 1:
                raise Refused(
                    f"{name} holds files in several folders ({', '.join(folders)}). Send the CSV files of one pack, "
                    "or several packs in a folder each, every one with its area.csv."
                )
            return read_files(
                (
                    (
                        PurePosixPath(entry.filename).name,
                        entry.file_size,
                        archive.read(entry) if entry.file_size <= LARGEST_FILE else b"",
                    )
                    for entry in sorted(entries, key=lambda each: each.filename)
                ),
                known,
            )
    except BROKEN_ZIP:
        raise Refused(
            f"{name} is not a whole zip file: it may have been cut off on its way. Send it again."
        ) from None


def _counts(entry: zipfile.ZipInfo) -> bool:
    """Not folders, nor what a Mac adds."""
    parts = PurePosixPath(entry.filename).parts
    return not entry.is_dir() and "__MACOSX" not in parts
