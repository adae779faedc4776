"""Cut the slices of LAIT, the NHS's community waits and ONS population that the tests and the demonstration use.

    .venv/bin/python tools/make_more_slices.py ../shared/data

Run it by hand with the whole files; what it writes is committed. Rows are kept as they are printed.

- LAIT: the measures of children with SEN and of SEN spending, for the four areas, their regions and England; those that
  are our indicators also for the other regions, the statistical neighbours and the rest of the North East.
- Waits: the services for children and two for adults, for England, the NHS's regions, the boards of the four areas and
  providers there.
- Population: the same authorities, and the projection for County Durham.
"""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from make_slice import AREAS, REGIONS, places_kept

from goldenthread.indicators.formats.lait.measures import OURS
from goldenthread.indicators.formats.lait.places import CODES
from goldenthread.records.place_list import listed_places

TARGET = Path("tests/data")
BOARDS = ("QHM", "QJ2")
PROVIDERS = ("RXP", "RVW", "RTF", "RY8", "RTG")
ADULT_SERVICES = ("(A) Podiatry and podiatric surgery", "(A) Community nursing services")
WHEN = (2026, 4, 8, 9, 30, 0)


def lait(source: Path) -> dict[str, str]:
    """Two files of the source as one: the table of SEN as CSV, and our measures of other topics from the Parquet file
    in the same columns."""
    import polars

    text = (source / "children_with_sen_long.csv").read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    others = sorted(set(OURS) - {row[0] for row in rows})
    frame = polars.read_parquet(source / "bds_long.parquet").filter(polars.col("Short Desc").is_in(others))
    rows += [["" if cell is None else str(cell) for cell in row] for row in frame.select(rows[0]).rows()]
    codes = {code: str(number) for number, code in CODES.items()}
    whole = {*AREAS, *(codes[region] for region in REGIONS), codes["E92000001"]}
    ours = whole | places_kept() | set(codes.values())

    def is_kept(row: list[str]) -> bool:
        number = row[5].removesuffix(".0")
        return number in whole or (row[0] in OURS and number in ours)

    return {"lait_children_with_sen.csv": _table(rows, is_kept)}


def waits(source: Path) -> dict[str, str]:
    """The months of England and who did not submit are whole."""
    by_place = list(csv.reader(io.StringIO((source / "chs_waiting_oct2025_long.csv").read_text("utf-8-sig"))))

    def is_kept(row: list[str]) -> bool:
        there = row[0] in ("National", "Region") or row[1] in (*BOARDS, *PROVIDERS)
        return there and (row[3].startswith("(CYP)") or row[3] in ADULT_SERVICES)

    return {
        "chs_waiting_oct2025_long.csv": _table(by_place, is_kept),
        **{
            name: (source / name).read_text("utf-8-sig")
            for name in ("chs_national_timeseries_2025.csv", "chs_non_submitters_2025.csv")
        },
    }


def population(source: Path) -> dict[str, str]:
    rows = list(csv.reader(io.StringIO((source / "mid2020_single_year_utla.csv").read_text("utf-8-sig"))))
    listed = listed_places()
    kept = {gss for code in places_kept() for gss in listed[code].gss_codes}
    projection = "snpp2022_county_durham_age0_25_2022_2030.csv"
    return {
        "mid2020_single_year_utla.csv": _table(rows, lambda row: row[0] in kept),
        projection: (source / projection).read_text("utf-8-sig"),
    }


def _table(rows: list[list[str]], is_kept: Callable[[list[str]], bool]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows([rows[0], *(row for row in rows[1:] if is_kept(row))])
    return text.getvalue()


def write(path: Path, files: dict[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, WHEN), files[name].encode(), zipfile.ZIP_DEFLATED, 9)
    print(
        f"{path}: {path.stat().st_size / 1e3:.0f} kB, {sum(t.count(chr(10)) for t in files.values()):,} lines"
    )


def main() -> int:
    data = Path(sys.argv[1])
    write(TARGET / "lait_2026" / "lait_children_with_sen.zip", lait(data / "lait_2026"))
    write(TARGET / "nhs_chs_2025" / "nhs_community_waits_2025-10.zip", waits(data / "nhs_chs_2025"))
    write(TARGET / "ons_population" / "ons_population.zip", population(data / "population"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
