"""`goldenthread migrate`: make or update the tables of the store."""

from __future__ import annotations

from argparse import Namespace

from goldenthread.project.commands.base import DONE, Command, say


def run(arguments: Namespace) -> int:
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
    say("The store is up to date.")
    return DONE


COMMAND = Command(
    name="migrate",
    help="make or update the tables of the store (DATABASE_URL; default the embedded database in var/)",
    run=run,
    order=10,
)
