"""Cut the slice of the published statistics that the tests and the demonstration use, out of the whole release.

Run it by hand with the release's zip and its year, 2025 or 2022; what it writes is committed. A row is kept as it is
printed, byte for byte, with the file's own byte-order mark and line ends. All rows are kept of the four areas, their
regions and England; of the other regions, the areas' statistical neighbours and the rest of the North East the totals
and the rows by sex.
"""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from goldenthread.indicators.neighbours import neighbours_of
from goldenthread.records.place_list import AUTHORITY, listed_places

AREAS = ("840", "808", "929", "831")
REGIONS = ("E12000001", "E12000004")
# A fixed moment, so that the same slice is the same bytes.
WHEN = (2025, 6, 26, 9, 30, 0)
# What names the parts of a release's rows: the row of totals begins so.
TOTALS = ("All ", "New EHC plans", "Total")
PARTS = ("breakdown_topic", "establishment_group", "characteristic_age")


def places_kept() -> frozenset[str]:
    """The four areas, their statistical neighbours, and the whole North East."""
    near = {code for area in AREAS for code in neighbours_of(area)}
    region = {p.code for p in listed_places().values() if p.kind == AUTHORITY and p.region == REGIONS[0]}
    return frozenset({*AREAS, *near, *region})


def cut(text: str, kept: frozenset[str]) -> str:
    """The header and the rows that are kept."""
    lines = text.splitlines(keepends=True)
    header = next(csv.reader([lines[0].lstrip("\ufeff")]))
    if "old_la_code" not in header:
        return text
    return "".join([lines[0], *(line for line in lines[1:] if _is_kept(header, line, kept))])


def _is_kept(header: list[str], line: str, kept: frozenset[str]) -> bool:
    row = dict(zip(header, next(csv.reader([line])), strict=True))
    code, region = row["old_la_code"], row["region_code"]
    if code in AREAS or (not code and region in ("", *REGIONS)):
        return True
    if code and code not in kept:
        return False
    topic = next((row[name] for name in PARTS if name in row), "All")
    return topic.startswith(TOTALS) or topic in ("All", "Sex")


def main() -> int:
    kept = places_kept()
    source, year = sys.argv[1:]
    target = Path(f"tests/data/dfe_ehcp_{year}/education-health-and-care-plans_{year}.zip")
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(source) as whole, zipfile.ZipFile(target, "w") as part:
        for entry in sorted(whole.infolist(), key=lambda each: each.filename):
            if entry.is_dir():
                continue
            data = whole.read(entry)
            if entry.filename.endswith(".csv"):
                data = cut(io.TextIOWrapper(io.BytesIO(data), "utf-8", newline="").read(), kept).encode()
            info = zipfile.ZipInfo(entry.filename, WHEN)
            part.writestr(info, data, zipfile.ZIP_DEFLATED, 9)
    print(f"{target}: {len(kept)} authorities, {target.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
