"""`goldenthread serve`: the web server, and the worker that reads uploads."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from goldenthread.project.commands.base import DONE, NOT_DONE, Command, NotDone, say

WORKERS = 2
THREADS = 4
SWEEP_EVERY = 24 * 60 * 60


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8000, help="the port on this machine (default: 8000)")
    parser.add_argument(
        "--host", default="127.0.0.1", help="the address to listen at (default: this machine only)"
    )


def run(arguments: Namespace) -> int:
    from django.conf import settings

    from goldenthread.access.loopback import is_near

    if settings.DEMO and not is_near(arguments.host):
        raise NotDone(
            "The demonstration's people share a password, so it is served to this machine only (127.0.0.1)."
        )
    return serve(arguments.host, arguments.port)


def serve(host: str, port: int) -> int:
    """Serve until interrupted. Returns NOT_DONE where the server could not start, as when the port is taken."""
    command = [
        str(Path(sys.executable).parent / "gunicorn"),
        "goldenthread.project.wsgi",
        f"--bind={host}:{port}",
        f"--workers={WORKERS}",
        f"--threads={THREADS}",
        "--worker-class=gthread",
        "--timeout=120",
        "--log-level=warning",
        "--access-logfile=/dev/null",
    ]
    server = subprocess.Popen(command, env={**os.environ, "GOLDENTHREAD_LISTENS_ON": host})
    # Ctrl-C reaches the whole group: wait for the server to close instead of dying before it.
    signal.signal(signal.SIGTERM, lambda *_: server.terminate())
    while True:
        try:
            status = server.wait(timeout=SWEEP_EVERY)
            break
        except subprocess.TimeoutExpired:
            # Once a day what is kept too long goes: originals past their time, rows of withdrawn files.
            subprocess.run([sys.executable, "-m", "goldenthread.project.cli", "sweep-uploads"], check=False)
        except KeyboardInterrupt:
            say("Stopping.")
    if status not in (0, -signal.SIGTERM, -signal.SIGINT):
        say(f"The server stopped at once. Is port {port} taken? Another one: make run PORT={port + 1}")
        return NOT_DONE
    return DONE


COMMAND = Command(
    name="serve",
    help="serve the web pages until interrupted",
    run=run,
    add_arguments=add_arguments,
    order=15,
)
