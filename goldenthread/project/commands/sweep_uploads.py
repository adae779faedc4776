"""`goldenthread sweep-uploads`: clear away interrupted uploads, withdrawn rows and old originals; run it daily."""

from __future__ import annotations

from argparse import Namespace

from goldenthread.project.commands.base import DONE, Command, say


def run(arguments: Namespace) -> int:
    from django.utils import timezone

    from goldenthread.intake.actions import sweep_uploads

    swept = sweep_uploads(now=timezone.now())
    say(
        f"{swept.interrupted} interrupted uploads, {swept.rows:,} figures that nobody sees and "
        f"{swept.originals} old files were cleared away."
    )
    return DONE


COMMAND = Command(
    name="sweep-uploads",
    help="clear away interrupted uploads, withdrawn figures and old originals (run it daily)",
    run=run,
    order=92,
)
