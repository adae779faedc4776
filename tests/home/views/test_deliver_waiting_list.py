"""A waiting list that somebody sends: worked out, and nothing of it kept."""

from datetime import date
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from goldenthread.access.models import AuditEvent
from goldenthread.waits.made_up_list import made_up_list
from tests.cast import gather, signed_in_as

pytestmark = pytest.mark.django_db

PAGE = "/areas/northshire/deliver/waits/list/"
LIST = made_up_list(date(2026, 3, 31))
ASD = "Autism assessment (made up)"


def analyst() -> Client:
    return signed_in_as(gather().people["analyst"])


def asked(**changed: str) -> dict[str, str]:
    asks = {"standard": "13", "share": "92", "by": "2027-03-29", "demand": "11", "capacity": "14"}
    return {"text": LIST, "list": ASD, "do": "what-if", **asks, **changed}


def test_a_file_and_pasted_rows_give_the_same() -> None:
    """Both lists with their numbers; the picture's address holds shares and no row."""
    client = analyst()
    sent = client.post(PAGE, {"file": SimpleUploadedFile("list.csv", LIST.encode())})
    pasted = client.post(PAGE, {"text": LIST})
    assert sent.status_code == pasted.status_code == 200
    rows = [answer.context["statistics"]["waits"].rows for answer in (sent, pasted)]
    assert rows[0] == rows[1] and len(sent.context["lists"].rows) == 2
    curve = sent.context["curve"]
    assert "2026-" not in curve.address and sent["Cache-Control"] == "private, no-store"
    picture = client.get(curve.address.replace("{fmt}", "svg"))
    assert picture.status_code == 200 and picture["Content-Type"] == "image/svg+xml"


def test_nothing_is_kept_and_that_it_was_done_is() -> None:
    """The list goes back to the page that sent it, packed, and nowhere else; the event has its size, once for a page
    however often it is asked, and once for a file."""
    client = analyst()
    before = AuditEvent.objects.count()
    page = client.post(PAGE, {"text": LIST})
    packed = page.context["packed"]
    assert f'name="packed" value="{packed}"' in page.content.decode()
    again = client.post(PAGE, {"packed": packed, "do": "show", "show": ASD})
    assert again.context["chosen"].name == ASD
    (event,) = AuditEvent.objects.order_by("id")[before:]
    assert (event.action, event.detail["lists"]) == ("work-out-waiting-list", 2)
    client.post(PAGE, {"packed": packed, "do": "results"})
    assert AuditEvent.objects.count() == before + 2


def test_its_pictures_do_not_stay_on_the_disk(settings: Settings, tmp_path: Path) -> None:
    """What is drawn for a sender is drawn each time."""
    settings.VAR = tmp_path
    client = analyst()
    page = client.post(PAGE, asked())
    for chart in ("curve", "past", "ahead"):
        answer = client.get(page.context[chart].address.replace("{fmt}", "svg"))
        assert answer.status_code == 200 and answer["Cache-Control"] == "private, no-store"
    assert not list(tmp_path.rglob("*.svg"))


def test_rows_that_are_left_out_come_back_as_a_file() -> None:
    """Also where no row is good; mended, it is a list again."""
    client = analyst()
    answer = client.post(PAGE, {"text": "list,referral,removal\nA,soon,\nA,2026-01-01,\n", "do": "rejected"})
    assert "rows-to-mend.csv" in answer["Content-Disposition"]
    text = answer.content.decode()
    assert "referral: is no date" in text
    assert client.post(PAGE, {"text": text.replace("soon", "2026-01-03")}).status_code == 200


def test_the_answer_is_the_first_sentence() -> None:
    """Whether the list grows, how long children wait, and how many are within the target."""
    page = analyst().post(PAGE, {"text": LIST, "do": "show", "show": ASD})
    assert page.context["answer"].startswith(
        "The list grows: 2.5 children are referred each week and 1.6 are seen."
    )


def test_a_designated_clinical_officer_may() -> None:
    """It is what they take to a meeting; a board member may not, and finds no such page."""
    people = gather().people
    assert signed_in_as(people["designated-clinical-officer"]).get(PAGE).status_code == 200
    assert signed_in_as(people["board-member"]).get(PAGE).status_code == 404


def test_a_list_with_names_is_refused() -> None:
    """The words name the column, and no value comes back."""
    answer = analyst().post(
        PAGE,
        {"file": SimpleUploadedFile("l.csv", b"list,name,referral,removal\nA,Alex Secret,2026-01-01,\n")},
    )
    page = answer.content.decode()
    assert answer.status_code == 422 and "There is a problem" in page and "“name”" in page
    assert "Secret" not in page


def test_nothing_sent_is_said_at_the_field() -> None:
    """Choose a file, or paste the rows."""
    answer = analyst().post(PAGE, {"text": ""})
    assert answer.status_code == 422 and "Choose a file, or paste the rows" in answer.content.decode()


def test_every_problem_of_the_rows_is_said_with_its_number() -> None:
    """Bad rows are left out of the results and said above them; where no row is good, they are the answer."""
    rows = "list,referral,removal\nA,2026-01-05,2026-01-02\nA,soon,\nA,2026-01-01,2026-02-01\n"
    client = analyst()
    answer = client.post(PAGE, {"text": rows})
    assert answer.status_code == 200 and [row[0].text for row in answer.context["refused"].rows] == ["2", "3"]
    none = client.post(PAGE, {"text": "list,referral,removal\nA,soon,\n"})
    assert none.status_code == 422 and "row 2" in none.content.decode()


def test_what_if_says_what_the_standard_takes() -> None:
    """More capacity reaches it, less does not; the month-by-month table ends on the day or after it."""
    client = analyst()
    enough, less = client.post(PAGE, asked()), client.post(PAGE, asked(capacity="5"))
    assert enough.context["tried"].reaches and not less.context["tried"].reaches
    assert enough.context["chosen"].name == ASD
    assert enough.context["tried"].needed == less.context["tried"].needed
    assert enough.context["months"].rows[-1][0].text == "29 March 2027"


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (
            {"capacity": "-3", "demand": "many", "by": "soon"},
            ["not below 0", "a number, such as 12.5", "is a date"],
        ),
        ({"standard": "0", "share": "120"}, ["longer than 0 weeks", "from 1 to 100"]),
        ({"by": "2020-01-01"}, ["after the last day of the list"]),
        ({"by": "2090-01-01"}, ["at most 5 years"]),
        ({"capacity": "inf"}, ["a number, such as 12.5"]),
    ],
)
def test_every_problem_of_what_if_is_said_at_once(changed: dict[str, str], words: list[str]) -> None:
    """The results of the list stay, what was typed is kept, and nothing is tried."""
    answer = analyst().post(PAGE, asked(**changed))
    page = answer.content.decode()
    assert answer.status_code == 422 and answer.context["tried"] is None
    assert all(each in page for each in words) and answer.context["statistics"]["waits"].rows


def test_the_file_of_results_says_for_whom_it_is() -> None:
    """Small numbers stand in it, so its name and its first row say that it is not for publication."""
    answer = analyst().post(PAGE, {"text": LIST, "do": "results"})
    lines = answer.content.decode("utf-8-sig").splitlines()
    assert "not-for-publication" in answer["Content-Disposition"]
    assert (
        lines[0].startswith("list,statistic,value,meaning")
        and "do not pass it on" in lines[1]
        and len(lines) > 40
    )


@pytest.mark.parametrize(
    "query",
    ["", "step=1", "step=0&shares=100", "step=1&shares=200", "step=x&shares=1", "step=1&shares=1&median=-4"],
)
def test_a_picture_of_no_curve_is_not_there(query: str) -> None:
    """What is drawn are shares from 0 to 100."""
    assert analyst().get(f"{PAGE}curve.svg?{query}").status_code == 404


def test_the_example_is_a_list_that_can_be_sent() -> None:
    """Made up, the same each time, and accepted."""
    client = analyst()
    text = client.get(f"{PAGE}example.csv").content.decode()
    assert text == LIST and client.post(PAGE, {"text": text}).status_code == 200


def test_what_is_far_too_large_is_refused_before_it_is_read() -> None:
    """It never reaches the disk; the words say how much the page reads."""
    file = SimpleUploadedFile("l.csv", b"list,referral,removal\n" + b"A,2026-01-01,\n" * 200_000)
    answer = analyst().post(PAGE, {"file": file})
    assert answer.status_code == 400 and "reads at most 2 MB" in answer.content.decode()
