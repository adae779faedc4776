"""What somebody sends of a waiting list."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.datastructures import MultiValueDict

from goldenthread.home.waiting_list_form import LARGEST, WaitingListForm, WhatIfForm

ROWS = "list,referral,removal\nA,2026-01-01,\n"
ASKED = {"list": "A", "standard": "18", "share": "92", "by": "2027-01-01", "demand": "4", "capacity": "5"}


def test_a_file_or_pasted_rows() -> None:
    """A file wins over what is pasted, in the encoding that spreadsheets write; one of the two is needed."""
    file = SimpleUploadedFile("l.csv", ROWS.replace("A", "Café").encode("cp1252"))
    form = WaitingListForm({"text": "else"}, MultiValueDict({"file": [file]}))
    assert form.is_valid() and "Café" in form.cleaned_data["text"]
    assert WaitingListForm({"text": ROWS}).is_valid()
    assert not WaitingListForm({"text": "  "}).is_valid()


def test_what_is_too_large_is_said() -> None:
    """And where to go with it."""
    form = WaitingListForm({}, MultiValueDict({"file": [SimpleUploadedFile("l.csv", b"x" * (LARGEST + 1))]}))
    assert not form.is_valid() and "goldenthread waits" in str(form.errors)


def test_every_problem_of_what_if_at_once() -> None:
    """Each in its own words, at its own field."""
    assert WhatIfForm(("A",), ASKED).is_valid()
    form = WhatIfForm(
        ("A",), {"list": "B", "standard": "-1", "share": "0", "by": "soon", "demand": "", "capacity": "x"}
    )
    assert set(form.errors) == {"list", "standard", "share", "by", "demand", "capacity"}
