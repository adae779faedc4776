"""Lists the pages that tools/bench.py asks for, from the addresses of the program itself, and signs a person in.

Run by tools/bench.py in a process of its own, on its store. Prints JSON: the cookie, and each page with its kind.
"""

# ruff: noqa: E402 - Django is set up before what needs it is imported.

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.project.settings")

import django

django.setup()

from django.conf import settings
from django.test import Client
from django.utils.timezone import localdate

from goldenthread.access.actions import create_demo_people
from goldenthread.access.models import Area, Membership, Organisation, Partner, Person
from goldenthread.access.queries.boards import KINDS
from goldenthread.indicators.catalogue import declared
from goldenthread.intake.queries import area_pack
from goldenthread.records.place_list import COUNTRY, REGION, listed_places
from goldenthread.web.audience import addresses, audience_of

EMAIL = "council.commissioner@{}.example"


def main() -> None:
    """One person who sees every area, so that one cookie does for all the pages."""
    logging.disable(logging.WARNING)
    areas = list(Area.objects.order_by("key"))
    for area in areas:
        create_demo_people(area, password="a password for the bench", on=localdate())
    first = next((area for area in areas if area.key == "county-durham"), areas[0])
    person = Person.objects.get(email=EMAIL.format(first.key))
    own = Membership.objects.get(person=person)
    for area in areas:
        if area != first:
            Membership.objects.get_or_create(
                person=person, area=area, role=own.role, defaults={"starts": own.starts}
            )
    board = Organisation.objects.filter(
        kind__in=KINDS, pk__in=Partner.objects.filter(area=first).values("organisation")
    ).last()
    if board is not None:
        Membership.objects.create(
            person=person, organisation=board, role="nhs-commissioner", starts=own.starts
        )
    client = Client(HTTP_HOST="localhost")
    client.force_login(person)
    pages = [*shared_pages(board), *(page for area in areas for page in area_pages(area))]
    there = [(kind, address) for kind, address in pages if client.get(address).status_code == 200]
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    print(json.dumps({"cookie": f"{settings.SESSION_COOKIE_NAME}={cookie}", "pages": there}))


def shared_pages(board: Organisation | None) -> Iterator[tuple[str, str]]:
    """The pages that are of no one area."""
    for code, place in listed_places().items():
        if place.kind in (COUNTRY, REGION):
            yield "regions/<place_code>/", f"/regions/{code}/"
    if board is not None:
        yield "nhs-boards/<board_key>/", f"/nhs-boards/{board.key}/"
    yield "glossary/", "/glossary/"


def area_pages(area: Area) -> Iterator[tuple[str, str]]:
    """Every page that needs to know the area only, and some of each kind that needs to know more."""
    for route, pattern in addresses():
        audience = audience_of(pattern.callback)
        if audience is None or audience.kind != "in-area" or not route.endswith("/"):
            continue
        kind = route.replace("slug:", "").replace("str:", "").replace("int:", "")
        for address in filled(route, area):
            yield kind, address


def filled(route: str, area: Area) -> Iterator[str]:
    """The addresses of a route in the area; none where it has a part of which we know no example."""
    address = "/" + route.replace("<slug:area_key>", area.key)
    pack = area_pack(area)
    if "<" not in address:
        yield address
    elif "<slug:indicator_key>" in address:
        for key in list(declared())[:5]:
            yield from one(address.replace("<slug:indicator_key>", key))
    elif "<slug:sheet>" in address or "<str:sheet>" in address:
        for sheet in ("priorities", "actions", "services", "stated_figures"):
            rows = pack.rows(sheet)
            here = address.replace("<slug:sheet>", sheet).replace("<str:sheet>", sheet)
            for row in rows[:1]:
                yield from one(here.replace("<slug:key>", row.key).replace("<str:key>", row.key))
    else:
        for part, sheet in EXAMPLES.items():
            for row in pack.rows(sheet)[:1]:
                if part in address:
                    yield from one(address.replace(part, row.key))


EXAMPLES = {"<slug:weakness_key>": "weakness_areas", "<slug:target_key>": "targets"}


def one(address: str) -> Iterator[str]:
    """The address, if it has no other part."""
    if "<" not in address:
        yield address


if __name__ == "__main__":
    main()
