"""What people send in, and what is refused before it is read."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.core.exceptions import BadRequest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory
from pytest_django import Settings

from goldenthread.intake.forms import TAKES_FILES, SizeGuard, UploadForm, WithdrawForm

MEGABYTE = 1_000_000


def sent(name: str, size: int, path: str = "/data/send/") -> None:
    """What the guard does with a request of that size to the page of that name."""
    request = RequestFactory().post(path)
    request.resolver_match = SimpleNamespace(view_name=name) if name else None  # type: ignore[assignment]
    SizeGuard(request).handle_raw_input(None, {}, size, "boundary")


def test_the_page_for_files_takes_one_up_to_the_limit_and_the_form_around_it(settings: Settings) -> None:
    """With a limit of 2 MB a request of 3 MB may hold such a file; one byte more cannot."""
    settings.UPLOAD_MEGABYTES = 2
    sent(TAKES_FILES, 3 * MEGABYTE)
    with pytest.raises(BadRequest, match="larger than 2 MB"):
        sent(TAKES_FILES, 3 * MEGABYTE + 1)


@pytest.mark.parametrize("name", ["account_login", ""])
def test_every_other_page_reads_nothing_large(name: str, settings: Settings) -> None:
    """Also an address that there is not; a form of ordinary size goes through."""
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * MEGABYTE
    sent(name, 2 * MEGABYTE)
    with pytest.raises(BadRequest, match="takes no files"):
        sent(name, 2 * MEGABYTE + 1)


def test_the_guard_keeps_nothing_of_what_passes() -> None:
    """The pieces go on to what stores them, unchanged."""
    guard = SizeGuard()
    assert guard.receive_data_chunk(b"piece", 0) == b"piece"
    assert guard.file_complete(5) is None  # type: ignore[func-returns-value]


def test_every_declared_format_can_be_chosen() -> None:
    """Each by its key and title, none chosen beforehand where there are several."""
    form = UploadForm()
    choices = dict(form.fields["format"].choices)  # type: ignore[attr-defined]
    assert choices["dfe-ehc-plans"] == "Education, health and care plans (DfE, SEN2)"
    assert {"lait", "nhs-community-waits", "ons-population"} <= set(choices)
    assert form["format"].initial is None


def test_what_is_missing_is_said() -> None:
    """Neither a format nor a file; an empty file; a format that there is not."""
    assert UploadForm({}, {}).errors == {
        "format": ["Choose what is in the file"],
        "file": ["Choose the file to send"],
    }
    empty = UploadForm({"format": "dfe-ehc-plans"}, {"file": SimpleUploadedFile("a.csv", b"")})
    assert empty.errors == {"file": ["The file is empty. Choose another one"]}
    wrong = UploadForm({"format": "gossip"}, {"file": SimpleUploadedFile("a.csv", b"x")})
    assert wrong.errors == {"format": ["Choose what is in the file from the list"]}
    assert UploadForm({"format": "dfe-ehc-plans"}, {"file": SimpleUploadedFile("a.csv", b"x")}).is_valid()


def test_a_withdrawal_needs_a_reason_that_a_record_can_hold() -> None:
    """Spaces are no reason, and 301 letters are too many."""
    assert WithdrawForm({"reason": "  "}).errors == {"reason": ["Say why the upload is withdrawn"]}
    assert WithdrawForm({"reason": "x" * 300}).is_valid()
    long = WithdrawForm({"reason": "x" * 301})
    assert long.errors == {"reason": ["Say why in at most 300 characters"]}
