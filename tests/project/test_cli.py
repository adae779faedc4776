"""The `goldenthread` program: help, and exit status in words."""

import pytest

from goldenthread.project.cli import build_parser, find_commands, main
from goldenthread.project.commands.base import NOT_DONE, Command
from goldenthread.project.store import database_settings


@pytest.mark.parametrize("command", find_commands(), ids=lambda command: command.name)
def test_every_command_has_help(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """`goldenthread COMMAND --help` prints what it does, on standard output, with status 0."""
    with pytest.raises(SystemExit) as stopped:
        build_parser().parse_args([command.name, "--help"])
    assert stopped.value.code == 0
    assert command.help.split()[0] in capsys.readouterr().out


def test_an_unknown_command_is_not_done() -> None:
    """Status 2, as for everything that was not done."""
    with pytest.raises(SystemExit) as stopped:
        main(["no-such-command"])
    assert stopped.value.code == NOT_DONE


def test_settings_that_are_not_right_are_said_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong DATABASE_URL is a sentence and status 2, not a traceback."""

    def setup() -> None:
        database_settings("mysql://here/there")

    monkeypatch.setattr("django.setup", setup)
    assert main(["areas"]) == NOT_DONE
    assert "DATABASE_URL begins with “mysql”" in capsys.readouterr().err


@pytest.mark.django_db
def test_an_area_that_is_not_there_is_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    """Words on standard error, nothing on standard output, status 2."""
    assert main(["breaks", "--area", "nowhere"]) == NOT_DONE
    said = capsys.readouterr()
    assert said.out == ""
    assert "nowhere" in said.err
