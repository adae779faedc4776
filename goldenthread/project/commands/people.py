"""`goldenthread people`: who has access; with --add, the first administrator of a new installation."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from goldenthread.project.commands.base import (
    DONE,
    Command,
    NotDone,
    add_json,
    add_on,
    print_json,
    print_table,
    say,
)


def add_arguments(parser: ArgumentParser) -> None:
    add_json(parser)
    add_on(parser)
    parser.add_argument(
        "--add", metavar="EMAIL", help="give this person access; makes the account where there is none"
    )
    parser.add_argument("--name", default="", help="with --add: the person's name, for a new account")
    parser.add_argument("--role", default="", help="with --add: the key of a role, such as administrator")
    parser.add_argument(
        "--area", metavar="KEY", default="", help="with --add: in this area (default: everywhere)"
    )
    parser.add_argument(
        "--organisation",
        metavar="KEY",
        default="",
        help="with --add: for this organisation; without --area, wherever it is a partner",
    )


def run(arguments: Namespace) -> int:
    from django.utils import timezone

    from goldenthread.access.queries import everybody

    on = arguments.on or timezone.localdate()
    if arguments.add:
        return _add(arguments)
    rows = everybody(on)
    if arguments.json:
        print_json(rows)
    else:
        headings = ["email", "name", "role", "area", "organisation", "starts", "ends"]
        print_table(headings, [[row[heading] or "" for heading in headings] for row in rows])
    return DONE


def _add(arguments: Namespace) -> int:
    from django.db import transaction
    from django.utils import timezone

    from goldenthread.access import actions
    from goldenthread.access.actor import command_line
    from goldenthread.access.queries import area_by_key, organisation_by_key, person_by_email

    today = timezone.localdate()
    area = area_by_key(arguments.area) if arguments.area else None
    organisation = organisation_by_key(arguments.organisation) if arguments.organisation else None
    if arguments.area and area is None:
        raise NotDone(f"There is no area “{arguments.area}”. `goldenthread areas` lists them.")
    if arguments.organisation and organisation is None:
        raise NotDone(f"There is no organisation “{arguments.organisation}”.")
    with transaction.atomic():
        person = person_by_email(arguments.add) or actions.create_person(
            by=command_line(), email=arguments.add, name=arguments.name, area=area
        )
        actions.grant_membership(
            by=command_line(),
            person=person,
            role=arguments.role,
            area=area,
            organisation=organisation,
            starts=arguments.on or today,
            on=today,
        )
    say(
        f"{person.name} has access. `goldenthread reset-link {person.email}` prints a link to choose a password."
    )
    return DONE


COMMAND = Command(
    name="people",
    help="list who has access, or give somebody access",
    run=run,
    add_arguments=add_arguments,
    order=60,
)
