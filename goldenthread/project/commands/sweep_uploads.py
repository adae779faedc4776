"""`goldenthread sweep-uploads`: clear away interrupted uploads, withdrawn rows and old originals; run it daily."""

from __future__ import annotations

from argparse import Namespace

from goldenthread.project.commands.base import DONE, Command, say
from goldenthread.web.words import plural


def run(arguments: Namespace) -> int:
    from django.utils import timezone

    from goldenthread.intake.actions import sweep_uploads

    swept = sweep_uploads(now=timezone.now())
    say(
        f"{plural(swept.interrupted, 'interrupted upload')}, {plural(swept.rows, 'figure')} that nobody sees and "
        f"{plural(swept.originals, 'old file')}: cleared away."
    )
    return DONE


COMMAND = Command(
    name="sweep-uploads",
    help="clear away interrupted uploads, withdrawn figures and old originals (run it daily)",
    run=run,
    order=92,
)
