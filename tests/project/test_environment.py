"""What an operator may set, and the secret key that is made once."""

from pathlib import Path

import pytest

from goldenthread.project.environment import Environment


def test_the_secret_key_is_made_once_for_its_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Long, kept, readable by nobody else, and another one on another machine."""
    monkeypatch.delenv("GOLDENTHREAD_SECRET_KEY", raising=False)
    one, two = (Environment(var=tmp_path / name) for name in ("one", "two"))
    assert one.secret() == one.secret()
    assert one.secret() != two.secret()
    assert len(one.secret()) >= 50
    assert (tmp_path / "one" / "secret-key").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o700


def test_a_secret_key_that_is_given_is_used(tmp_path: Path) -> None:
    """And nothing is written."""
    assert Environment(var=tmp_path, secret_key="given").secret() == "given"
    assert not list(tmp_path.iterdir())


def test_only_this_machine_is_answered_unless_said_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    """No demonstration, no debugging, no other host name, until an operator asks for it."""
    for name in ("HOSTS", "DEMO", "DEBUG", "HTTPS"):
        monkeypatch.delenv(f"GOLDENTHREAD_{name}", raising=False)
    environment = Environment()
    assert environment.hosts == "127.0.0.1,localhost,[::1]"
    assert not (environment.demo or environment.debug or environment.https)
