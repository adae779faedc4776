"""A pack on its way out."""

from pathlib import Path

from goldenthread.intake.pack_writing import write_csv, write_pack
from tests.intake.packs import files, northshire, pack_of, write


def test_quotation_marks_stand_only_where_they_must() -> None:
    """A comma, a quotation mark or a line end makes a cell quoted; lines end with LF; no byte-order mark."""
    written = write_csv([["key", "text"], ["a", 'say "x", y'], ["b", "two\nlines"], ["c", "plain; text"]])
    assert written == b'key,text\na,"say ""x"", y"\nb,"two\nlines"\nc,plain; text\n'


def test_what_looks_like_a_formula_is_guarded() -> None:
    """A cell that a spreadsheet would calculate gets an apostrophe."""
    assert write_csv([["=1+1", "'x"]]) == b"'=1+1,''x\n"


def test_a_pack_is_written_as_it_was_read(tmp_path: Path) -> None:
    """The export of a folder is the same bytes, and a sheet without rows has no file."""
    folder = write(tmp_path, northshire())
    assert write_pack(pack_of(folder)) == files(folder)
