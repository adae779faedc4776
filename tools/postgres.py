"""Runs a command beside a private, throw-away PostgreSQL: `python tools/postgres.py -- COMMAND …`.

The command finds the database in DATABASE_URL. The server listens on this machine only, keeps its files in a
temporary folder, and is stopped and removed when the command ends, however it ends.
"""

import contextlib
import os
import pwd
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from workshop import ROOT, CannotGoOn, last_lines, stop

OWNER = "postgres"
ROLE = "goldenthread"

# Speed over safety: nothing here outlives the run.
SPEED = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=40"


def server_programs() -> Path | None:
    """The folder of the newest PostgreSQL server on this machine, if there is one."""
    found = [folder for folder in Path("/usr/lib/postgresql").glob("*/bin") if (folder / "initdb").exists()]
    if found:
        return max(found, key=lambda folder: int(re.sub(r"\D", "", folder.parent.name) or 0))
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


@contextlib.contextmanager
def throwaway_cluster() -> Iterator[str]:
    """A running PostgreSQL; gives its address for DATABASE_URL. The role may create databases and no more."""
    programs = server_programs()
    if programs is None:
        raise CannotGoOn("PostgreSQL is not on this machine. Run `make test-parts`.")
    folder = Path(tempfile.mkdtemp(prefix="goldenthread-postgres-"))
    started = False
    try:
        password = secrets.token_urlsafe(18)
        (folder / "password").write_text(password)
        if os.geteuid() == 0:
            give_to_owner(folder, folder / "password")
        data = folder / "data"
        as_owner(
            folder,
            [str(programs / "initdb"), "-D", str(data), "-U", OWNER, "--no-sync", "--encoding=UTF8"]
            + ["--locale=C.UTF-8", "--auth=scram-sha-256", f"--pwfile={folder / 'password'}"],
        )
        port = free_port()
        listen = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder}"
        log = str(folder / "log")
        started = True
        as_owner(
            folder,
            [str(programs / "pg_ctl"), "start", "-D", str(data), "-w", "-t", "60", "-l", log]
            + ["-o", f"{listen} {SPEED}"],
        )
        make_role(programs, port, password)
        yield f"postgres://{ROLE}:{password}@127.0.0.1:{port}/{ROLE}"
    finally:
        if started:
            as_owner(
                folder,
                [str(programs / "pg_ctl"), "stop", "-D", str(folder / "data"), "-m", "immediate"],
                False,
            )
        shutil.rmtree(folder, ignore_errors=True)


def give_to_owner(*paths: Path) -> None:
    """Let the user postgres, as whom root runs the server, keep its files there."""
    try:
        owner = pwd.getpwnam(OWNER)
    except KeyError:
        raise CannotGoOn(f"There is no user {OWNER} to run PostgreSQL as, and it refuses root.") from None
    for path in paths:
        os.chown(path, owner.pw_uid, owner.pw_gid)


def as_owner(folder: Path, command: list[str], must_work: bool = True) -> None:
    """Run a server program; PostgreSQL refuses root, so root runs it as the user postgres."""
    if os.geteuid() == 0:
        command = ["runuser", "-u", OWNER, "--", *command]
    # A file, not a pipe: the server keeps the output open after pg_ctl has ended.
    with tempfile.TemporaryFile("w+") as output:
        done = subprocess.run(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
        output.seek(0)
        if done.returncode and must_work:
            raise CannotGoOn(f"PostgreSQL did not start for the tests:\n{last_lines(output.read())}")


def make_role(programs: Path, port: int, password: str) -> None:
    """Create an ordinary role, as in production: row-level security does not hold for a superuser."""
    for statement in (
        f"CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{password}'",
        f"CREATE DATABASE {ROLE} OWNER {ROLE}",
    ):
        done = subprocess.run(
            [str(programs / "psql"), "-h", "127.0.0.1", "-p", str(port), "-U", OWNER, "-d", "postgres", "-qc"]
            + [statement],
            env={**os.environ, "PGPASSWORD": password},
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise CannotGoOn(f"PostgreSQL did not take the test role:\n{last_lines(done.stderr)}")


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def leave(signal_number: int, frame: FrameType | None) -> None:
    """Turn a request to stop into an ordinary exit, so that the server is stopped and its folder removed."""
    sys.exit(128 + signal_number)


def main() -> int:
    """Run the command that follows `--` with DATABASE_URL set; its exit status is ours."""
    command = sys.argv[2:] if sys.argv[1:2] == ["--"] else sys.argv[1:]
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, leave)
    try:
        with throwaway_cluster() as address:
            return subprocess.run(command, cwd=ROOT, env={**os.environ, "DATABASE_URL": address}).returncode
    except CannotGoOn as problem:
        return stop(problem, 2)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
