"""Files in one zip, always the same bytes for the same files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

# A zip cannot say “no date”: this is the earliest that it can say.
NO_DATE = (1980, 1, 1, 0, 0, 0)


def zipped(folder: str, files: Mapping[str, bytes]) -> bytes:
    """The files by name inside a folder, in order of their names."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{folder}/{name}", NO_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])
    return held.getvalue()
