"""The throw-away PostgreSQL is an ordinary one, and nothing of it is left behind."""

import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import os, psycopg
with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    print(connection.execute("select current_user, rolsuper from pg_roles where rolname = current_user").fetchone())
"""
WAIT = "import os, time; print(os.environ['DATABASE_URL'], flush=True); time.sleep(60)"


def beside_postgres(program: str) -> list[str]:
    """The command that runs a Python program beside a throw-away server."""
    return [sys.executable, str(ROOT / "tools" / "postgres.py"), "--", sys.executable, "-c", program]


def test_the_role_is_not_a_superuser() -> None:
    """Row-level security does not hold for a superuser, so the tests do not run as one."""
    done = subprocess.run(beside_postgres(ASK), capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "('goldenthread', False)", done.stderr


def test_the_status_of_the_command_is_kept() -> None:
    """A suite that fails on PostgreSQL fails the whole."""
    assert subprocess.run(beside_postgres("raise SystemExit(5)"), timeout=60).returncode == 5


def test_a_server_that_is_asked_to_stop_leaves_nothing_behind() -> None:
    """A run that is ended from outside stops its server and removes its folder."""
    with subprocess.Popen(beside_postgres(WAIT), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        port = process.stdout.readline().strip().rsplit(":", 1)[1].split("/")[0]
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)
    time.sleep(0.2)
    processes = (file for file in Path("/proc").glob("[0-9]*/cmdline"))
    running = [file for file in processes if f"port={port}".encode() in read(file)]
    assert process.returncode == 128 + signal.SIGTERM
    assert not running


def read(file: Path) -> bytes:
    """The command line of a process, or nothing when it has ended meanwhile."""
    try:
        return file.read_bytes()
    except OSError:
        return b""
