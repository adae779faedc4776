"""Many writers at once, each doing acts: `python -m tests.access.actions.writers` with DATABASE_URL set."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

WRITERS, ACTS_EACH = 6, 8


def write_together() -> None:
    """Every writer has its own connection and does its acts as fast as it can, one in four of them refused."""
    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(_write, range(WRITERS)))


def _write(writer: int) -> None:
    from django.db import connection

    from goldenthread.access.actions import act
    from goldenthread.access.actor import NamedActor
    from goldenthread.access.refusal import Refused

    actor = NamedActor(f"writer:{writer}", f"Writer {writer}")
    try:
        for turn in range(ACTS_EACH):
            try:
                with act(by=actor, action="write", detail={"turn": turn}):
                    if turn % 4 == 3:
                        raise Refused("No.")
            except Refused:
                pass
    finally:
        connection.close()


def main() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "goldenthread.project.settings"
    import django

    django.setup()
    from django.core.management import call_command

    from goldenthread.access.queries import chain_end, verify_chain

    call_command("migrate", "access", verbosity=0, skip_checks=True)
    write_together()
    print(chain_end()[0], [str(broken) for broken in verify_chain()])  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main()
