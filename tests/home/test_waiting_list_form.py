"""What somebody sends of a waiting list."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.datastructures import MultiValueDict

from goldenthread.home.waiting_list_form import LARGEST, WaitingListForm, WhatIfForm
from goldenthread.waits.packed_list import packed

TODAY = date(2026, 4, 1)
ROWS = "list,referral,removal\nA,2026-01-01,\n"
ASKED = {"list": "A", "standard": "18", "share": "92", "by": "2027-01-01", "demand": "4", "capacity": "5"}


def test_a_file_or_pasted_rows() -> None:
    """A file wins over what is pasted, in the encoding that spreadsheets write; one of the two is needed."""
    file = SimpleUploadedFile("l.csv", ROWS.replace("A", "Café").encode("cp1252"))
    form = WaitingListForm({"text": "else"}, MultiValueDict({"file": [file]}), today=TODAY)
    assert form.is_valid() and "Café" in form.cleaned_data["text"]
    assert WaitingListForm({"text": ROWS}, today=TODAY).is_valid()
    assert not WaitingListForm({"text": "  "}, today=TODAY).is_valid()


def test_what_is_too_large_is_said() -> None:
    """And where to go with it."""
    file = SimpleUploadedFile("l.csv", b"x" * (LARGEST + 1))
    form = WaitingListForm({}, MultiValueDict({"file": [file]}), today=TODAY)
    assert not form.is_valid() and "goldenthread waits" in str(form.errors)


def test_every_problem_of_what_if_at_once() -> None:
    """Each in its own words, at its own field."""
    assert WhatIfForm(("A",), ASKED).is_valid()
    form = WhatIfForm(
        ("A",), {"list": "B", "standard": "-1", "share": "0", "by": "soon", "demand": "", "capacity": "x"}
    )
    assert set(form.errors) == {"list", "standard", "share", "by", "demand", "capacity"}


def test_a_list_that_the_page_already_showed_comes_back() -> None:
    """Packed small; what somebody changed in between is not a list."""
    form = WaitingListForm({"packed": packed(ROWS)}, today=TODAY)
    assert form.is_valid() and form.cleaned_data["text"] == ROWS
    broken = WaitingListForm({"packed": "x" + packed(ROWS)}, today=TODAY)
    assert not broken.is_valid() and "Send it again" in str(broken.errors)


@pytest.mark.parametrize(
    ("drawn", "words"), [("2026-04-02", "not after today"), ("soon", "is a date, such as")]
)
def test_the_day_of_the_list(drawn: str, words: str) -> None:
    """A day until today, as England writes it too."""
    assert words in str(WaitingListForm({"text": ROWS, "drawn": drawn}, today=TODAY).errors)
    form = WaitingListForm({"text": ROWS, "drawn": "31/3/2026"}, today=TODAY)
    assert form.is_valid() and form.cleaned_data["drawn"] == date(2026, 3, 31)
