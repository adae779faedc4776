"""The pages of area packs: take along, send, look, load, bring back."""

import io
import zipfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from python_calamine import CalamineWorkbook

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, AuditEvent, Person
from goldenthread.intake.actions import load_pack
from goldenthread.intake.models import PackLoad, SentPack
from goldenthread.records.models import Service
from tests.cast import gather, give, make_person, signed_in_as
from tests.intake.packs import Tables, northshire, write
from tests.intake.workbooks import made_by_hand, workbook_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def area(tmp_path: Path) -> Area:
    return load_pack(write(tmp_path / "loaded", northshire()), by=SYSTEM).area


@pytest.fixture
def administrator(area: Area) -> Person:
    person = make_person("ann@northshire.example")
    give(person, "administrator", area=area)
    return person


def text_of(response: HttpResponse) -> str:
    return " ".join(response.content.decode().split())


def send(client: Client, path: Path) -> HttpResponse:
    return client.post(  # type: ignore[return-value]
        "/data/packs/send/", {"file": SimpleUploadedFile(path.name, path.read_bytes())}, follow=True
    )


def changed() -> Tables:
    tables = northshire()
    tables["services"][1]["name"] = "Short breaks for families"
    del tables["comments"], tables["links"]
    return tables


def test_the_list_of_areas_leads_to_their_files(administrator: Person) -> None:
    """The blank workbook, the area's workbook and zip, what was loaded before."""
    client = signed_in_as(administrator)
    page = text_of(client.get("/data/packs/"))  # type: ignore[arg-type]
    for address in (
        "/data/packs/blank.xlsx",
        "/areas/northshire/pack.xlsx",
        "/areas/northshire/loads/",
        "/data/packs/send/",
    ):
        assert f'href="{address}"' in page
    blank = client.get("/data/packs/blank.xlsx")
    assert "Guidance" in CalamineWorkbook.from_filelike(io.BytesIO(blank.content)).sheet_names
    workbook = client.get("/areas/northshire/pack.xlsx")
    assert workbook["Content-Disposition"] == 'attachment; filename="northshire.xlsx"'
    assert AuditEvent.objects.latest("id").action == "export-area"


def test_replacing_an_area_shows_the_differences_and_asks(administrator: Person, tmp_path: Path) -> None:
    """What would change, then a yes that must be said, then it is so; and an earlier load can come back."""
    client = signed_in_as(administrator)
    page = text_of(send(client, workbook_of(tmp_path / "new.xlsx", changed())))
    assert "This pack replaces Northshire" in page
    assert "0 rows would be added, 1 changed, 2 removed" in page
    assert "Short breaks for families" in page
    sent = SentPack.objects.get()
    seen = PackLoad.objects.get().version
    page = text_of(client.post(f"/data/packs/{sent.pk}/load/", {"seen": seen}))  # type: ignore[arg-type]
    assert "Say that the area is to be replaced" in page
    assert Service.objects.filter(name="Short breaks").exists()
    page = text_of(
        client.post(f"/data/packs/{sent.pk}/load/", {"seen": seen, "replace": "on"}, follow=True)  # type: ignore[arg-type]
    )
    assert "Northshire is loaded in place of what was there" in page
    assert Service.objects.filter(name="Short breaks for families").exists()
    first = PackLoad.objects.earliest("id")
    assert f"/areas/northshire/loads/{first.pk}/bring-back/" in text_of(
        client.get("/areas/northshire/loads/")
    )  # type: ignore[arg-type]
    page = text_of(client.post(f"/areas/northshire/loads/{first.pk}/bring-back/", follow=True))  # type: ignore[arg-type]
    assert "2 rows would be added, 1 changed, 0 removed" in page


def test_somebody_who_loads_meanwhile_is_not_undone(administrator: Person, tmp_path: Path) -> None:
    """The page that was looked at has gone stale: it says so and shows the differences as they are now."""
    client = signed_in_as(administrator)
    send(client, workbook_of(tmp_path / "new.xlsx", changed()))
    sent, seen = SentPack.objects.get(), PackLoad.objects.get().version
    load_pack(write(tmp_path / "theirs", changed()), by=SYSTEM)
    page = text_of(client.post(f"/data/packs/{sent.pk}/load/", {"seen": seen, "replace": "on"}))  # type: ignore[arg-type]
    assert "was loaded by somebody else since" in page
    assert "Nothing would change" in page
    assert PackLoad.objects.count() == 2


def test_problems_are_shown_at_once_and_downloaded(administrator: Person, tmp_path: Path) -> None:
    """Each with sheet, row and column; no button to load it; the old rows stay."""
    tables = northshire()
    tables["services"][0]["age_max"] = "eighteen"
    tables["contributions"][0]["amount"] = "1,080"
    client = signed_in_as(administrator)
    page = text_of(send(client, made_by_hand(tmp_path / "bad.xlsx", tables)))
    assert "2 things must be mended; 1 warning besides" in page
    assert "age_max" in page
    assert "1,080" in page
    assert "/load/" not in page
    sent = SentPack.objects.get()
    listed = client.get(f"/data/packs/{sent.pk}/?download=problems").content.decode("utf-8-sig")
    assert "services,2,age_max,eighteen," in listed
    assert "Must be mended" in text_of(
        client.post(f"/data/packs/{sent.pk}/load/", {"seen": "", "replace": "on"})  # type: ignore[arg-type]
    )
    assert PackLoad.objects.count() == 1


def test_a_new_area_needs_nothing_but_its_pack(tmp_path: Path) -> None:
    """The administrator of another area loads it, lands on its home, and finds every page."""
    cast = gather()
    client = signed_in_as(cast.outsider)
    tables = northshire()
    tables["area"][0] |= {"key": "wexcombe", "name": "Wexcombe", "place_code": "990"}
    tables["area"][0]["council"] = "wexcombe-council"
    tables["organisations"][0]["key"] = "wexcombe-council"
    for row in (*tables["services"], *tables["contributions"], tables["organisations"][1]):
        for column, value in row.items():
            row[column] = value.replace("northshire", "wexcombe")
    page = text_of(send(client, workbook_of(tmp_path / "wexcombe.xlsx", tables)))
    assert "A new area: Wexcombe" in page
    sent = SentPack.objects.get()
    answer = client.post(f"/data/packs/{sent.pk}/load/", {"seen": ""}, follow=True)
    assert "Wexcombe is loaded: 15 rows in 12 sheets." in text_of(answer)  # type: ignore[arg-type]
    assert answer.redirect_chain[-1][0] == "/areas/wexcombe/"


def test_a_pack_of_an_area_of_others_shows_nothing_of_it(area: Area, tmp_path: Path) -> None:
    """Neither its rows nor its problems; it cannot be loaded."""
    stranger = make_person("stranger@elsewhere.example")
    give(stranger, "administrator", area=Area.objects.create(**elsewhere()))
    client = signed_in_as(stranger)
    page = text_of(send(client, workbook_of(tmp_path / "new.xlsx", changed())))
    assert "You may not load this pack" in page
    assert "Short breaks" not in page
    sent = SentPack.objects.get()
    page = text_of(client.post(f"/data/packs/{sent.pk}/load/", {"seen": "", "replace": "on"}))  # type: ignore[arg-type]
    assert "You may not load packs of the area “northshire”" in page
    assert "Short breaks" not in client.get(f"/data/packs/{sent.pk}/?download=changes").content.decode()


def elsewhere() -> dict[str, object]:
    return {"key": "elsewhere", "name": "Elsewhere", "place_code": "997", "opens_on": "2020-03-18"}


def test_what_is_no_pack_is_refused_on_the_page_where_it_is_sent(
    administrator: Person, tmp_path: Path
) -> None:
    """In words, beside the field, and nothing is kept."""
    (tmp_path / "letter.xlsx").write_bytes(b"Dear all")
    client = signed_in_as(administrator)
    assert "is not an Excel workbook" in text_of(send(client, tmp_path / "letter.xlsx"))
    assert "Choose the pack to send" in text_of(client.post("/data/packs/send/", {}))  # type: ignore[arg-type]
    assert not SentPack.objects.exists()


def test_200_megabytes_are_refused_before_they_are_read(administrator: Person) -> None:
    """By the size that the request announces: nothing is read, nothing is left."""
    client = signed_in_as(administrator)
    answer = client.post(
        "/data/packs/send/",
        b"x",
        content_type="multipart/form-data; boundary=b",
        CONTENT_LENGTH=str(200_000_000),
    )
    assert answer.status_code == 400
    assert "has 200 MB; a pack has at most 20 MB" in text_of(answer)  # type: ignore[arg-type]
    assert not SentPack.objects.exists()


def test_a_pack_can_be_put_away(administrator: Person, tmp_path: Path) -> None:
    """Nothing was loaded."""
    client = signed_in_as(administrator)
    send(client, workbook_of(tmp_path / "new.xlsx", changed()))
    sent = SentPack.objects.get()
    assert "was put away" in text_of(client.post(f"/data/packs/{sent.pk}/put-away/", follow=True))  # type: ignore[arg-type]
    assert client.get(f"/data/packs/{sent.pk}/").status_code == 404


def test_the_files_of_a_load_are_its_csv_files(administrator: Person) -> None:
    """As they would be exported."""
    load = PackLoad.objects.get()
    answer = signed_in_as(administrator).get(f"/areas/northshire/loads/{load.pk}/")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert {name.removesuffix(".csv") for name in archive.namelist()} == set(load.counts)


def test_a_zip_of_several_packs_leads_to_the_list_where_each_waits(
    administrator: Person, tmp_path: Path
) -> None:
    """Nothing is loaded yet, and each pack has its own page."""
    folder = write(tmp_path / "in", changed())
    path = tmp_path / "both.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for area in ("northshire", "other"):
            for file in sorted(folder.iterdir()):
                archive.write(file, f"{area}/{file.name}")
    page = text_of(send(signed_in_as(administrator), path))
    assert "2 packs wait. Look at each, then load it" in page
    assert "northshire.zip" in page and "other.zip" in page
