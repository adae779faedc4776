"""The pages of uploads: send, look, accept, withdraw; and whose the files are."""

import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings

from goldenthread.access.models import Person
from goldenthread.indicators.queries import latest
from goldenthread.intake.models import Upload
from tests.cast import Cast, gather, give, make_person, signed_in_as
from tests.indicators.made_release import (
    ALL_PLANS,
    DURHAM,
    ENGLAND,
    JANUARY_2025,
    NORTHSHIRE,
    row_of,
    write_table,
)

pytestmark = pytest.mark.django_db
GOOD = row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=5390)
BAD = row_of(ENGLAND, JANUARY_2025, ALL_PLANS, ehcplans="?")


@pytest.fixture(autouse=True)
def _read_at_once(settings: Settings) -> None:
    """No second process in tests: the file is read before the answer."""
    settings.UPLOADS_READ_INLINE = True


@pytest.fixture
def cast() -> Cast:
    return gather()


def sent_by(person: Person, folder: Path, *rows: dict[str, object]) -> HttpResponse:
    path = write_table(folder, "caseload.csv", list(rows))
    file = SimpleUploadedFile("caseload.csv", path.read_bytes(), "text/csv")
    return signed_in_as(person).post("/data/send/", {"format": "dfe-ehc-plans", "file": file}, follow=True)  # type: ignore[return-value]


def text_of(response: HttpResponse) -> str:
    page = re.sub(r"<a class=\"gt-term\"[^>]*>([^<]*)</a>", r"\1", response.content.decode())
    return " ".join(page.split())


def test_send_check_accept_withdraw(cast: Cast, tmp_path: Path) -> None:
    """An analyst sends a file, sees what we understood, accepts; the figure shows; withdrawn it does not."""
    analyst = cast.people["analyst"]
    page = text_of(sent_by(analyst, tmp_path, GOOD, BAD))
    assert "What we understood" in page
    assert "1 good, 1 rejected" in page
    assert "caseload.csv: EHC plans as at January each year" in page
    assert "not one of the markers x, z, c, low, k, u" in page
    assert latest("ehc-plans", "840") is None
    upload, client = Upload.objects.get(), signed_in_as(analyst)
    page = text_of(client.post(f"/data/{upload.pk}/accept/", follow=True))  # type: ignore[arg-type]
    assert "48 figures now show" in page
    found = latest("ehc-plans", "840")
    assert found is not None
    assert found.value == 5390
    page = text_of(client.post(f"/data/{upload.pk}/withdraw/", {"reason": ""}))  # type: ignore[arg-type]
    assert "Say why the upload is withdrawn" in page
    page = text_of(client.post(f"/data/{upload.pk}/withdraw/", {"reason": "Corrected."}, follow=True))  # type: ignore[arg-type]
    assert "no longer show" in page
    assert "Corrected." in page
    assert latest("ehc-plans", "840") is None


def test_the_preview_says_what_the_file_says_of_ones_own_area(cast: Cast, tmp_path: Path) -> None:
    """Northshire's analyst sees Northshire's newest figure beside what shows now, before accepting."""
    page = text_of(
        sent_by(
            cast.people["analyst"], tmp_path, row_of(NORTHSHIRE, JANUARY_2025, ALL_PLANS, ehcplans=1234), GOOD
        )
    )
    assert "What it says of your areas" in page
    assert "1,234" in page
    assert "nothing yet" in page
    assert "5,390" not in page


def test_the_list_and_its_downloads(cast: Cast, tmp_path: Path) -> None:
    """Every upload is listed; the list and the problems download as CSV."""
    client = signed_in_as(cast.people["analyst"])
    assert "No file has been sent in yet" in text_of(client.get("/data/"))  # type: ignore[arg-type]
    sent_by(cast.people["analyst"], tmp_path, GOOD, BAD)
    assert "caseload.csv" in text_of(client.get("/data/"))  # type: ignore[arg-type]
    upload = Upload.objects.get()
    problems = client.get(f"/data/{upload.pk}/", {"download": "problems"})
    assert "ehcplans" in problems.content.decode("utf-8-sig")


def test_what_is_wrong_with_a_file_is_said(cast: Cast, tmp_path: Path) -> None:
    """No file, an empty one, and the same one twice: an error summary, and nothing is kept."""
    analyst = cast.people["analyst"]
    client = signed_in_as(analyst)
    page = text_of(client.post("/data/send/", {}))  # type: ignore[arg-type]
    assert "There is a problem" in page
    assert "Choose the file to send" in page
    empty = SimpleUploadedFile("empty.csv", b"")
    page = text_of(client.post("/data/send/", {"format": "dfe-ehc-plans", "file": empty}))  # type: ignore[arg-type]
    assert "The file is empty" in page
    sent_by(analyst, tmp_path, GOOD)
    assert "This file is here already" in text_of(sent_by(analyst, tmp_path, GOOD))
    assert Upload.objects.count() == 1


def test_a_wrong_file_is_refused_in_words(cast: Cast) -> None:
    """A zip that was cut off: the page says so, and that nothing is kept."""
    file = SimpleUploadedFile("release.zip", b"PK\x03\x04 cut off")
    client = signed_in_as(cast.people["analyst"])
    page = text_of(client.post("/data/send/", {"format": "dfe-ehc-plans", "file": file}, follow=True))  # type: ignore[arg-type]
    assert "not a whole zip file" in page
    assert "Nothing of it is kept" in page


def test_a_file_that_is_too_large_is_refused_before_it_is_read(cast: Cast, settings: Settings) -> None:
    """The size that the request announces is enough to refuse it, in words."""
    settings.UPLOAD_MEGABYTES = 1
    file = SimpleUploadedFile("big.csv", b"0" * 3_000_000)
    response = signed_in_as(cast.people["analyst"]).post(
        "/data/send/", {"format": "dfe-ehc-plans", "file": file}
    )
    assert response.status_code == 400
    assert "larger than 1 MB" in text_of(response)  # type: ignore[arg-type]


def test_only_one_page_takes_files() -> None:
    """What is sent to any other page is not read where it is large, whoever sends it."""
    file = SimpleUploadedFile("big.csv", b"0" * 3_000_000)
    response = Client().post("/sign-in/", {"login": "somebody@northshire.example", "file": file})
    assert response.status_code == 400
    assert "takes no files" in text_of(response)  # type: ignore[arg-type]


def test_progress_without_scripts(cast: Cast, tmp_path: Path) -> None:
    """While a file is read the page shows how far it is and asks the browser to look again."""
    sent_by(cast.people["analyst"], tmp_path, GOOD)
    Upload.objects.update(state="reading", step="Reading the rows", done=5000, total=200000)
    response = signed_in_as(cast.people["analyst"]).get(f"/data/{Upload.objects.get().pk}/")
    assert response["Refresh"] == "3"
    page = text_of(response)  # type: ignore[arg-type]
    assert '<progress aria-labelledby="progress-title" max="200000" value="5000">' in page
    assert "5,000 of about 200,000 rows" in page
    assert "What we understood" not in page


def test_files_are_for_the_organisation_that_sent_them(cast: Cast, tmp_path: Path) -> None:
    """A colleague gets the original and the rejected rows; another council's analyst, who may import, does not."""
    sender = make_person("sender@northshire.example")
    give(sender, "analyst", organisation=cast.northshire.council, area=cast.northshire)
    colleague = make_person("colleague@northshire.example")
    give(colleague, "analyst", organisation=cast.northshire.council, area=cast.northshire)
    other = make_person("analyst@southmere.example")
    give(other, "analyst", organisation=cast.southmere.council, area=cast.southmere)
    sent_by(sender, tmp_path, GOOD, BAD)
    upload = Upload.objects.get()
    assert upload.organisation == cast.northshire.council
    for address in (f"/data/{upload.pk}/original/", f"/data/{upload.pk}/rejected/"):
        for person in (sender, colleague):
            response = signed_in_as(person).get(address)
            assert response.status_code == 200
            assert response["Cache-Control"] == "private, no-store"
            assert "attachment" in response["Content-Disposition"]
        assert signed_in_as(other).get(address).status_code == 404
    for address in ("/data/", f"/data/{upload.pk}/"):
        assert sender.email in text_of(signed_in_as(colleague).get(address))  # type: ignore[arg-type]
        page = text_of(signed_in_as(other).get(address))  # type: ignore[arg-type]
        assert sender.email not in page
        assert str(upload.organisation) in page
    page = text_of(sent_by(other, tmp_path, GOOD, BAD))
    assert f"sent by {upload.organisation} on" in page
    assert sender.email not in page
    for deed in ("accept", "withdraw"):
        assert signed_in_as(other).post(f"/data/{upload.pk}/{deed}/", {"reason": "x"}).status_code == 404
    assert signed_in_as(colleague).post(f"/data/{upload.pk}/accept/").status_code == 302


@pytest.mark.parametrize("role", ["provider", "parent-carer-forum", "auditor"])
def test_who_may_not_import(cast: Cast, role: str) -> None:
    """A role without the right learns nothing of the pages."""
    for address in ("/data/", "/data/send/", "/data/1/"):
        assert signed_in_as(cast.people[role]).get(address).status_code == 404


def test_signed_out(cast: Cast) -> None:
    """Signed out, every address goes to sign-in."""
    assert Client().get("/data/").status_code == 302
