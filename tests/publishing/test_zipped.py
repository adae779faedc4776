"""Files in one zip."""

import io
import zipfile

from goldenthread.publishing.zipped import zipped


def test_the_same_files_give_the_same_bytes() -> None:
    """Whatever their order and whenever they are put in."""
    first = zipped("durham", {"b.csv": b"2", "a.csv": b"1"})
    assert first == zipped("durham", {"a.csv": b"1", "b.csv": b"2"})
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert archive.namelist() == ["durham/a.csv", "durham/b.csv"]
        assert archive.read("durham/b.csv") == b"2"
