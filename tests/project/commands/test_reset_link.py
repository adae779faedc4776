"""`goldenthread reset-link EMAIL` prints a link that works once."""

import pytest

from goldenthread.access.models import AuditEvent
from goldenthread.project.cli import main
from tests.cast import make_person, signed_in_as

pytestmark = pytest.mark.django_db


def test_the_link_alone_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """The link on standard output, the words on standard error; the act is in the trail."""
    make_person("rowan@northshire.example")
    assert main(["reset-link", "ROWAN@northshire.example", "--site", "https://thread.example.org/"]) == 0
    printed = capsys.readouterr()
    link = printed.out.strip()
    assert link.startswith("https://thread.example.org/account/password/new/")
    assert "works once" in printed.err
    page = signed_in_as(None).get(link.removeprefix("https://thread.example.org"), follow=True)
    assert "Choose a password" in page.content.decode()
    event = AuditEvent.objects.order_by("-id")[0]
    assert event.action == "make-reset-link"
    assert event.actor_id.startswith("command-line:")


def test_nobody_of_this_address(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 2, in words."""
    assert main(["reset-link", "rowan@northshire.example"]) == 2
    assert "Nobody signs in as rowan@northshire.example" in capsys.readouterr().err
