"""The labels of rows become codes, whatever a table calls them."""

import csv
import zipfile

import pytest

from goldenthread.indicators.dimension import BY_KEY
from goldenthread.indicators.formats.dfe_ehc_plans.labels import code_of
from goldenthread.indicators.formats.dfe_ehc_plans.layout_2025 import LAYOUT
from goldenthread.intake.parcel import open_parcel
from tests.published import SLICE


@pytest.mark.parametrize(
    ("dimension", "label", "code"),
    [
        ("age", "age 10", ("age", "10")),
        ("age", "Aged 10", ("age", "10")),
        ("age", "under 3", ("age", "0-2")),
        ("age", "Aged 2 and under", ("age", "0-2")),
        ("age", "age 20 and over", ("age", "20+")),
        ("age", "age 25 or over", ("age", "25")),
        ("age", "age 15 and under", ("age", "0-15")),
        ("age", "Age unknown", ("age", "unknown")),
        ("age-when-started", "unknown", ("age-when-started", "unknown")),
        ("years-held", "Less than a year", ("years-held", "0")),
        ("years-held", "Under a year", ("years-held", "0")),
        ("years-held", "1 year", ("years-held", "1")),
        ("years-held", "12 years and over", ("years-held", "12+")),
        ("sex", "Female", ("sex", "female")),
        ("ethnicity", "White - Gypsy/Roma", ("ethnicity", "white-gypsy-roma")),
        ("placement", "Special - total", ("placement", "special")),
        ("placement", "Special - academy/free school", ("placement-detail", "special-academy-free")),
        ("placement", "Special - Academy/free schools", ("placement-detail", "special-academy-free")),
    ],
)
def test_codes(dimension: str, label: str, code: tuple[str, str]) -> None:
    """The tables of one release name the same thing in several ways."""
    assert code_of(dimension, label) == code


@pytest.mark.parametrize(
    ("dimension", "label"), [("age", "age 26"), ("age", "old"), ("sex", "F"), ("years-held", "x")]
)
def test_unknown_labels(dimension: str, label: str) -> None:
    """A label that is not declared has no code."""
    assert code_of(dimension, label) is None


def test_every_label_of_the_release_has_a_code_with_words() -> None:
    """No row of the published tables carries a label that pages could not name."""
    parcel = open_parcel(SLICE)
    seen = set()
    for table in LAYOUT.tables:
        member = parcel.member(table.file)
        if table.kind != "statistics" or member is None:
            continue
        rows = member.rows()
        header = next(rows)
        topic, label = header.index("breakdown_topic"), header.index("breakdown")
        seen |= {(table.topics[row[topic]], row[label]) for row in rows if row[topic] != table.total}
    assert len(seen) > 150
    for dimension, text in seen:
        code = code_of(dimension, text)
        assert code is not None, (dimension, text)
        assert code[1] in BY_KEY[code[0]].labels, code


def test_titles_are_those_of_the_release() -> None:
    """Every column's title is the one in the release's own guidance, but for the two that it exchanges."""
    guidance = zipfile.ZipFile(SLICE).read("data-guidance/data-guidance.txt").decode("utf-8-sig")
    printed = {}
    for line in guidance.splitlines():
        name, bar, title = line.partition("|")
        if bar:
            printed.setdefault(name.strip().lower(), set()).add("".join(title.split()).lower())
    mended = {"not_rec", "other", "plans_issued_den", "plans_issued_den_ex"}
    for table in LAYOUT.tables:
        for column in table.columns:
            if (
                table.kind == "statistics"
                and column.name.lower() not in mended
                and column.name.lower() in printed
            ):
                title = "".join(column.title.split()).lower()
                assert title in printed[column.name.lower()], (
                    table.file,
                    column.name,
                    printed[column.name.lower()],
                )


def test_the_csv_header_is_the_layout() -> None:
    """The declared columns are those of the file, in its order, the doubled one twice."""
    parcel = open_parcel(SLICE)
    for table in LAYOUT.tables:
        member = parcel.member(table.file)
        if table.kind != "appeals" and member is not None:
            with member.open() as file:
                header = next(csv.reader([file.readline().decode("utf-8-sig")]))
            assert header == list(table.header), table.file


@pytest.mark.parametrize(
    ("dimension", "text"),
    [("age", "age ²"), ("age", "aged ١٠"), ("years-held", "٣ years"), ("years-held", "³")],
)
def test_odd_digits_are_no_numbers(dimension: str, text: str) -> None:
    """A raised or an Arabic digit is a label that nobody declared, and never breaks the reading."""
    assert code_of(dimension, text) is None
