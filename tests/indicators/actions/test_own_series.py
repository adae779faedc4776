"""An area's own series from sending to showing: for that area alone, and away again."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from django.utils.timezone import localdate
from pytest_django import Settings

from goldenthread.access.models import Area, AuditEvent
from goldenthread.access.refusal import Refused
from goldenthread.indicators.actions.output_policies import choose_policy
from goldenthread.indicators.actions.own_series import OWN_SERIES
from goldenthread.indicators.models import Reading
from goldenthread.indicators.queries import figures
from goldenthread.indicators.queries.changed import uploads_decided_since
from goldenthread.intake.actions import (
    accept_upload,
    read_upload,
    receive_upload,
    sweep_uploads,
    withdraw_upload,
)
from goldenthread.intake.models import Upload
from goldenthread.intake.queries.sending_areas import sending_area
from goldenthread.intake.queries.uploads import may_decide, may_have_files, rejected_of, uploads_for
from tests.cast import Cast, gather, signed_in_as

pytestmark = pytest.mark.django_db
ROWS = [
    ["indicator", "month", "statistic", "unit", "value", "sex"],
    ["Referrals", "2025-04", "count", "children", "23", ""],
    ["Referrals", "2025-04", "count", "children", "3", "Female"],
    ["Referrals", "2025-04", "count", "children", "20", "Male"],
]
BAD = [*ROWS, ["=Referrals", "2025-13", "count", "children", "-1", "Female"]]


@pytest.fixture
def cast(settings: object, tmp_path: Path) -> Cast:
    settings.MEDIA_ROOT = tmp_path  # type: ignore[attr-defined]
    return gather()


def sent(cast: Cast, rows: list[list[str]] = ROWS, area: Area | None = None) -> Upload:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    upload = receive_upload(
        by=cast.people["analyst"],
        format_key="own-series",
        file_name="own.csv",
        pieces=[text.getvalue().encode()],
        area=area or cast.northshire,
    )
    return read_upload(by=cast.people["analyst"], upload=upload)


def of(**more: str) -> list[float | None]:
    return [each.value for each in figures(indicator="own-999-referrals", place="999", **more)]  # type: ignore[arg-type]


def test_sent_accepted_and_withdrawn(cast: Cast) -> None:
    """Nobody sees it before it is accepted, or after it is withdrawn; between, it is protected."""
    upload = sent(cast)
    assert (upload.state, upload.reading_count, of()) == ("previewed", 3, [])
    accept_upload(by=cast.people["analyst"], upload=upload)
    assert of() == [25]
    assert of(by="sex") == [None, 20]
    withdraw_upload(by=cast.people["analyst"], upload=upload, reason="Wrong month.")
    assert of() == []


def test_only_for_the_senders_area(cast: Cast) -> None:
    """Another area's series are refused, and so is a file for no area."""
    with pytest.raises(Refused, match="you import no data there"):
        sent(cast, area=cast.southmere)
    with pytest.raises(Refused, match="of which area"):
        receive_upload(by=cast.people["analyst"], format_key="own-series", file_name="own.csv", pieces=[b"x"])
    assert not Upload.objects.exists()


def test_other_areas_see_neither_the_file_nor_that_it_was_sent(cast: Cast) -> None:
    """Not in the list, not by its address, not among what changed, not by sending the same bytes."""
    upload = sent(cast, BAD)
    accept_upload(by=cast.people["analyst"], upload=upload)
    today = localdate()
    assert list(uploads_for(cast.outsider, today)) == []
    assert list(uploads_for(cast.people["analyst"], today)) == [upload]
    assert not may_decide(cast.outsider, upload, today) and not may_have_files(cast.outsider, upload, today)
    outside, inside = signed_in_as(cast.outsider), signed_in_as(cast.people["analyst"])
    for way in ("", "rejected/", "original/"):
        assert outside.get(f"/data/{upload.pk}/{way}").status_code == 404
        assert inside.get(f"/data/{upload.pk}/{way}").status_code == 200
    for way in ("accept/", "withdraw/"):
        assert outside.post(f"/data/{upload.pk}/{way}", {"reason": "x"}).status_code == 404
    assert b"own.csv" not in outside.get("/data/").content
    assert uploads_decided_since(upload.created, cast.southmere) == []
    assert uploads_decided_since(upload.created, cast.northshire) == [upload]
    found = sending_area(upload)
    assert found is not None and found.place_code == "999"


def test_rejected_rows_come_back_with_their_header(cast: Cast) -> None:
    """To be mended and sent again; a cell that looks like a formula is none."""
    upload = sent(cast, BAD)
    assert (upload.rejected_count, upload.problem_count) == (1, 2)
    with zipfile.ZipFile(rejected_of(upload)) as archive:
        rows = list(csv.reader(io.TextIOWrapper(archive.open("own.csv"), "utf-8-sig")))
    assert rows == [ROWS[0], ["'=Referrals", *BAD[-1][1:]]]


def test_a_file_of_which_no_row_is_good_says_every_problem(cast: Cast) -> None:
    """Nothing is kept of it but what is wrong, and its rows to mend."""
    upload = sent(cast, [ROWS[0], *[["Referrals", "soon", "count", "children", "-1", ""]] * 4])
    assert (upload.state, upload.problem_count, upload.problems.count()) == ("refused", 8, 8)
    assert rejected_of(upload).exists() and not Reading.objects.exists()


def test_one_name_is_one_thing(cast: Cast) -> None:
    """What shows as a count is not sent as a mean."""
    accept_upload(by=cast.people["analyst"], upload=sent(cast))
    header = [*ROWS[0], "denominator"]
    other = sent(cast, [header, ["Referrals", "2025-05", "mean", "weeks", "12", "", "30"]])
    assert other.state == "refused" and "here already as a count in children" in other.refusal


def test_a_milder_policy_does_not_reach_what_was_withdrawn(cast: Cast) -> None:
    """Sending the same series again after choosing it shows no more than people may have kept."""
    analyst = cast.people["analyst"]
    first = sent(cast)
    accept_upload(by=analyst, upload=first)
    choose_policy(
        by=analyst, area=cast.northshire, output="pages", policy="suppress_lt5_secondary", reason="Agreed."
    )
    withdraw_upload(by=analyst, upload=first, reason="Again.")
    accept_upload(by=analyst, upload=sent(cast))
    assert of() == [25]
    header, row = ROWS[0], ROWS[1]
    accept_upload(by=analyst, upload=sent(cast, [header, ["New referrals", *row[1:]]]))
    assert [each.value for each in figures(indicator="own-999-new-referrals", place="999")] == [23]


def test_sending_on_the_web(cast: Cast, settings: object) -> None:
    """One area need not be said; of several one must be. The template is there to download."""
    settings.UPLOADS_READ_INLINE = True  # type: ignore[attr-defined]
    text = "\n".join(",".join(row) for row in ROWS).encode()

    def post(client: Client, **more: object) -> HttpResponse:
        file = SimpleUploadedFile("own.csv", text)
        return client.post("/data/send/", {"format": "own-series", "file": file, **more})  # type: ignore[return-value]

    analyst, everywhere = signed_in_as(cast.people["analyst"]), signed_in_as(cast.everywhere)
    page = analyst.get("/data/send/?format=own-series").content
    assert b"For which area?" not in page and b"/data/blank/own-series.xlsx" in page
    assert b"For which area?" in everywhere.get("/data/send/").content
    assert b"Choose the area that the series are of" in post(everywhere).content
    assert post(analyst).status_code == 302 and post(everywhere, area=cast.southmere.pk).status_code == 302
    sent_for = [each.area for each in Upload.objects.order_by("pk")]
    assert sent_for == [cast.northshire, cast.southmere]
    assert [each.state for each in Upload.objects.all()] == ["previewed", "previewed"]
    for ending in ("csv", "xlsx"):
        assert analyst.get(f"/data/blank/own-series.{ending}").status_code == 200
    assert analyst.get("/data/blank/own-series.exe").status_code == 404
    assert analyst.get("/data/blank/lait.csv").status_code == 404


def test_the_keeper_forgets(cast: Cast) -> None:
    """A batch at a time."""
    upload = sent(cast)
    assert upload.first_row is not None
    assert list(OWN_SERIES.forget(upload.pk, upload.first_row, upload.last_row))
    assert not Reading.objects.filter(upload=upload).exists()


def test_no_cell_of_it_stays_longer_than_the_file(cast: Cast, settings: Settings) -> None:
    """The audit trail, which is never mended, quotes none; the problems of a file that was withdrawn, and the words of
    one that was refused, lose theirs with the original. The area's auditor sees that it was read."""
    name = [*ROWS[1][:4], "Alex Secret", ""]
    good, refused = sent(cast, [*ROWS, name]), sent(cast, [ROWS[0], name])
    assert good.problems.filter(value="Alex Secret").exists() and "Alex Secret" in refused.refusal
    withdraw_upload(by=cast.people["analyst"], upload=good, reason="A name in it.")
    settings.UPLOAD_REFUSED_DAYS = 0
    sweep_uploads(now=timezone.now())
    refused.refresh_from_db()
    assert "Secret" not in f"{[*good.problems.values(), *refused.problems.values()]} {refused.refusal}"
    events = AuditEvent.objects.all()
    assert "Secret" not in str([(event.detail, event.purpose) for event in events])
    mine = events.filter(area_key="northshire").values_list("action", flat=True)
    assert {"read-upload", "refuse-upload", "delete-original"} <= set(mine)
