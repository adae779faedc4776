"""County Durham as its own pack tells it, for tests of pages and of whole stories."""

from __future__ import annotations

from pathlib import Path

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, Person
from goldenthread.intake.actions import load_pack
from tests.cast import PASSWORD, give, make_person
from tests.kept import kept

PACK = Path(__file__).resolve().parents[1] / "areas" / "county-durham"


def durham() -> Area:
    """The area, loaded from its folder."""
    kept("county-durham", lambda: load_pack(PACK, by=SYSTEM))
    return Area.objects.get(key="county-durham")


def person_of(area: Area, role: str) -> Person:
    """Somebody with that role in the area, who can sign in with PASSWORD."""
    person = make_person(f"{role}@{area.key}.example", password=PASSWORD)
    give(person, role, area=area)
    return person
