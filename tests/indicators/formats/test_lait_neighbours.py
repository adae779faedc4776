"""The format lait-neighbours: the workbook of statistical neighbours and its sheet as CSV."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import NeighbourFacts
from goldenthread.indicators.formats.lait_neighbours.release import LAIT_NEIGHBOURS, RANKS, edition_of
from goldenthread.indicators.neighbours import neighbours_of
from tests.indicators.formats.reading_files import problems, read_file, write_csv

HEADER = ["LA num", "LA Name", "LA number", "GOInd", "GOReg", *(x for rank in RANKS for x in (rank, "SNP"))]
DURHAM = (876, 344, 390, 807, 372, 370, 394, 393, 808, 841)


def row(code: float = 840.0, neighbours: tuple[float, ...] = DURHAM) -> list[object]:
    return [
        code,
        "Durham",
        code,
        4.0,
        "North East",
        *(x for n in neighbours for x in (float(n), "Very Close")),
    ]


def workbook(path: Path, rows: list[list[object]]) -> Path:
    """As published: two rows of letters and numbers before the header."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("LA SN Groups")
    for number, cells in enumerate([["A", "B"], [1, 2], HEADER, *rows]):
        sheet.write_row(number, 0, cells)
    book.close()
    return path


def test_the_workbook_gives_each_authority_its_ten(tmp_path: Path) -> None:
    """Durham's ten, nearest first, as in the list that comes with the program; headings between rows are nothing."""
    path = workbook(tmp_path / "sn_may_2025.xlsx", [row(), [], ["", "Old SNs:"], row(909.0)])
    understood, rows = read_file(LAIT_NEIGHBOURS, path)
    assert understood.release == "May 2025"
    assert not problems(rows)
    durham, cumbria = (item for each in rows for item in each.items)
    assert isinstance(durham, NeighbourFacts)
    assert (durham.place.code, durham.place.name) == ("840", "County Durham")
    assert tuple(place.code for place, _ in durham.neighbours) == neighbours_of("840")
    assert durham.neighbours[0][1] == "Very close"
    assert (cumbria.place.code, rows[1].row) == ("909", 7)


def test_csv_of_the_sheet_says_the_same(tmp_path: Path) -> None:
    """With the header in the first row, a byte-order mark, or bytes of Windows-1252."""
    for encoding in ("utf-8-sig", "cp1252"):
        named = [*row()[:1], "Côte", *row()[2:]]
        understood, rows = read_file(
            LAIT_NEIGHBOURS, write_csv(tmp_path / "neighbours.csv", [HEADER, named], encoding)
        )
        assert understood.release == "not dated"
        assert [each.code for each, _ in rows[0].items[0].neighbours] == [str(code) for code in DURHAM]
    assert "Windows-1252" in understood.notes[0]


@pytest.mark.parametrize(
    ("bad", "column"),
    [
        (row(123.0), "LA number"),
        (row(neighbours=(*DURHAM[:9], 123)), "SN10"),
        (row(neighbours=(*DURHAM[:9], 840)), "SN10"),
        (row(neighbours=(*DURHAM[:9], 876)), "SN10"),
        (row()[:-2], "SN10"),
        (["Durham", "Durham", "Durham", *row()[3:]], "LA number"),
    ],
)
def test_what_cannot_be_read_is_a_problem(tmp_path: Path, bad: list[object], column: str) -> None:
    """An unknown code, its own neighbour, one twice, fewer than ten: the row is rejected, the others are read."""
    path = write_csv(tmp_path / "neighbours.csv", [HEADER, bad, row(808.0, (*DURHAM[:8], 840, 841))])
    _, rows = read_file(LAIT_NEIGHBOURS, path)
    assert [(number, where) for number, where, _, _ in problems(rows)] == [(2, column)]
    assert [item.place.code for each in rows for item in each.items] == ["808"]


def test_the_same_authority_twice_is_a_problem(tmp_path: Path) -> None:
    """The second row is rejected."""
    _, rows = read_file(LAIT_NEIGHBOURS, write_csv(tmp_path / "neighbours.csv", [HEADER, row(), row()]))
    assert [number for number, *_ in problems(rows)] == [3]


def test_another_file_is_refused(tmp_path: Path) -> None:
    """The wrong file, a renamed column, a workbook that is none, two lists at once."""
    with pytest.raises(Refused, match="has no row with the columns LA number"):
        read_file(LAIT_NEIGHBOURS, write_csv(tmp_path / "x.csv", [["time_period", "la_name"]]))
    renamed = ["Neighbour 1" if name == "SN1" else name for name in HEADER]
    with pytest.raises(Refused, match="has no row with the columns"):
        read_file(LAIT_NEIGHBOURS, write_csv(tmp_path / "y.csv", [renamed, row()]))
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(Refused, match=r"broken\.xlsx"):
        read_file(LAIT_NEIGHBOURS, tmp_path / "broken.xlsx")
    for name in ("a.csv", "b.csv"):
        write_csv(tmp_path / "both" / name, [HEADER, row()])
    with pytest.raises(Refused, match="more than one list"):
        read_file(LAIT_NEIGHBOURS, tmp_path / "both")
    assert [edition_of(name) for name in ("sn_may_2025.xlsx", "SN September 2026.xlsx", "sn.xlsx")] == [
        "May 2025",
        "September 2026",
        "not dated",
    ]
