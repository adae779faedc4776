"""`goldenthread reset-link EMAIL`: a link with which a person chooses a new password, once, within a day."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from goldenthread.project.commands.base import DONE, Command, NotDone, say


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("email", metavar="EMAIL", help="the e-mail address with which the person signs in")
    parser.add_argument(
        "--site",
        metavar="ADDRESS",
        default="http://127.0.0.1:8000",
        help="where the program is reached (default: http://127.0.0.1:8000)",
    )


def run(arguments: Namespace) -> int:
    from django.utils import timezone

    from goldenthread.access import actions
    from goldenthread.access.actor import command_line
    from goldenthread.access.queries import person_by_email

    person = person_by_email(arguments.email)
    if person is None:
        raise NotDone(f"Nobody signs in as {arguments.email}. `goldenthread people` lists who does.")
    path = actions.make_reset_link(by=command_line(), person=person, on=timezone.localdate())
    say(f"Give this link to {person.name} and nobody else. It works once, and for one day.")
    sys.stdout.write(f"{arguments.site.rstrip('/')}{path}\n")
    return DONE


COMMAND = Command(
    name="reset-link",
    help="print a link with which a person chooses a new password",
    run=run,
    add_arguments=add_arguments,
    order=70,
)
