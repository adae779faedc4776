"""`goldenthread people` lists who has access, and gives the first administrator theirs."""

import json

import pytest
from django.utils import timezone

from goldenthread.access.models import Person
from goldenthread.access.queries import areas_for
from goldenthread.project.cli import main
from tests.cast import gather

pytestmark = pytest.mark.django_db


def test_the_first_administrator(capsys: pytest.CaptureFixture[str]) -> None:
    """An installation without anybody gets somebody who looks after everything."""
    added = [
        "people",
        "--add",
        "Rowan@northshire.example",
        "--name",
        "Rowan Ashdale",
        "--role",
        "administrator",
    ]
    assert main(added) == 0
    assert "goldenthread reset-link rowan@northshire.example" in capsys.readouterr().err
    assert main(["people", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "email": "rowan@northshire.example",
            "name": "Rowan Ashdale",
            "role": "administrator",
            "area": None,
            "organisation": None,
            "starts": timezone.localdate().isoformat(),
            "ends": None,
        }
    ]


def test_the_list_is_as_at_a_date(capsys: pytest.CaptureFixture[str]) -> None:
    """Before anybody had access there is nobody."""
    gather()
    assert main(["people"]) == 0
    assert "auditor@northshire.example" in capsys.readouterr().out
    assert main(["people", "--on", "2019-12-31", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--role", "king", "--name", "Rowan"], "There is no role “king”"),
        (["--role", "analyst"], "Enter the person's name"),
        (["--role", "analyst", "--name", "Rowan", "--area", "nowhere"], "There is no area “nowhere”"),
        (
            ["--role", "analyst", "--name", "Rowan", "--organisation", "none"],
            "There is no organisation “none”",
        ),
    ],
)
def test_what_is_wrong_is_said_and_nothing_done(
    capsys: pytest.CaptureFixture[str], more: list[str], words: str
) -> None:
    """Exit status 2; not even the account is made."""
    assert main(["people", "--add", "rowan@northshire.example", *more]) == 2
    assert words in capsys.readouterr().err
    assert not Person.objects.exists()


def test_somebody_known_is_given_more(capsys: pytest.CaptureFixture[str]) -> None:
    """An account that exists needs no name."""
    cast = gather()
    assert main(["people", "--add", cast.nobody.email, "--role", "analyst", "--area", "southmere"]) == 0
    assert list(areas_for(cast.nobody, timezone.localdate())) == [cast.southmere]
