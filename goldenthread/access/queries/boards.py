"""The NHS boards for which a person acts, and the areas in which a board is a partner."""

from __future__ import annotations

from datetime import date

from django.db.models import Q, QuerySet

from goldenthread.access.models import Area, Organisation, Partner
from goldenthread.access.permissions import SEE_AREA
from goldenthread.access.queries.rights import (
    Someone,
    areas_for,
    holds_everywhere,
    memberships_in_force,
    organisations_of,
)

KINDS = ("NHS board", "clinical commissioning group")


def boards_of(person: Someone, on: date) -> QuerySet[Organisation]:
    """The NHS boards, and groups that came before them, for which the person acts on the date."""
    return organisations_of(person, on).filter(kind__in=KINDS)


def board_or_none(person: Someone, key: str, on: date) -> Organisation | None:
    """The board of this key if the person acts for it, or may see every area; none otherwise."""
    if holds_everywhere(person, SEE_AREA, on):
        return Organisation.objects.filter(key=key, kind__in=KINDS).first()
    return boards_of(person, on).filter(key=key).first()


def acts_for_boards_alone(person: Someone, on: date) -> bool:
    """Whether every role of the person is a board's, tied to no one area."""
    memberships = memberships_in_force(person, on)
    return memberships.exists() and not memberships.filter(Q(organisation=None) | ~Q(area=None)).exists()


def areas_of_board(person: Someone, board: Organisation, on: date) -> list[Area]:
    """The areas that the person may see on the date and that ever had the board as a partner, by name."""
    partnered = Partner.objects.filter(organisation=board)
    return list(areas_for(person, on).filter(pk__in=partnered.values("area")).order_by("name", "key"))
