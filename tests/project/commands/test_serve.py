"""`goldenthread serve` keeps the demonstration on this machine."""

import pytest
from pytest_django import Settings

from goldenthread.project.cli import main


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7", "thread.example.org", "::"])
def test_the_demonstration_is_not_served_to_other_machines(
    settings: Settings, host: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its people share a password that is printed, so nobody else may reach them."""
    settings.DEMO = True
    assert main(["serve", "--host", host]) == 2
    assert "to this machine only" in capsys.readouterr().err
