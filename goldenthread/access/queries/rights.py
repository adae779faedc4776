"""Who may do what, where, on a date. Nobody may, until a membership that is in force says so."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from goldenthread.access.models import Area, Membership, Organisation, Partner, Person
from goldenthread.access.permissions import SEE_AREA
from goldenthread.access.roles import ROLES

Someone: TypeAlias = Person | AnonymousUser

# Where a person, as one request knows them, carries the memberships that were read for it.
_AS_HELD = "memberships_of_this_request"


def memberships_in_force(person: Someone, on: date) -> QuerySet[Membership]:
    """The person's memberships on the date, its first and last day included; none for somebody signed out."""
    if not isinstance(person, Person) or not person.is_active:
        return Membership.objects.none()
    return person.memberships.filter(_in_force(on), starts__lte=on, role__in=list(ROLES))


def keep_memberships(person: Someone) -> None:
    """Read the person's memberships once for as long as this object of theirs lasts, which is one request: a page asks
    five times. Whoever else asks, and the next request, reads them anew."""
    setattr(person, _AS_HELD, {})


def _held(person: Someone, on: date) -> list[Membership]:
    kept: dict[date, list[Membership]] | None = getattr(person, _AS_HELD, None)
    if kept is None:
        return list(memberships_in_force(person, on))
    if on not in kept:
        kept[on] = list(memberships_in_force(person, on))
    return kept[on]


def areas_holding(person: Someone, permission: str, on: date) -> QuerySet[Area]:
    """The areas in which the person holds the permission on the date.

    A membership with an area reaches that area. One with an organisation alone, such as an NHS board's,
    reaches the areas of which the organisation is a partner on the date. One with neither reaches all.
    """
    memberships = _giving(permission, _held(person, on))
    if any(_reaches_everywhere(membership) for membership in memberships):
        return Area.objects.all()
    named = {membership.area_id for membership in memberships if membership.area_id is not None}
    boards = {
        membership.organisation_id
        for membership in memberships
        if membership.area_id is None and membership.organisation_id is not None
    }
    partnered = _partnerships(on).filter(organisation__in=boards).values("area")
    return Area.objects.filter(Q(pk__in=named) | Q(pk__in=partnered))


def areas_for(person: Someone, on: date) -> QuerySet[Area]:
    """The areas that the person may see on the date."""
    return areas_holding(person, SEE_AREA, on)


def area_or_none(person: Someone, key: str, on: date) -> Area | None:
    """The area of this key if the person may see it; none where they may not, as where there is no such area."""
    return areas_for(person, on).filter(key=key).select_related("council").first()


def permissions_of(person: Someone, area: Area, on: date) -> frozenset[str]:
    """All that the person may do in the area on the date."""
    permissions: set[str] = set()
    for membership in _held(person, on):
        if _reaches(membership, area, on):
            permissions |= ROLES[membership.role].permissions
    return frozenset(permissions)


def holds(person: Someone, permission: str, on: date) -> bool:
    """Whether the person holds the permission in any area, or everywhere."""
    return holds_everywhere(person, permission, on) or areas_holding(person, permission, on).exists()


def holds_everywhere(person: Someone, permission: str, on: date) -> bool:
    """Whether the person holds the permission without being tied to an area or an organisation."""
    return any(_reaches_everywhere(membership) for membership in _giving(permission, _held(person, on)))


def organisations_of(person: Someone, on: date) -> QuerySet[Organisation]:
    """The organisations for which the person acts on the date."""
    memberships = memberships_in_force(person, on)
    return Organisation.objects.filter(pk__in=memberships.values("organisation"))


def _giving(permission: str, memberships: list[Membership]) -> list[Membership]:
    return [each for each in memberships if permission in ROLES[each.role].permissions]


def _reaches_everywhere(membership: Membership) -> bool:
    return membership.area_id is None and membership.organisation_id is None


def _reaches(membership: Membership, area: Area, on: date) -> bool:
    if membership.area_id is not None:
        return membership.area_id == area.pk
    if membership.organisation_id is None:
        return True
    return _partnerships(on).filter(organisation=membership.organisation_id, area=area).exists()


def _partnerships(on: date) -> QuerySet[Partner]:
    return Partner.objects.filter(_in_force(on)).filter(Q(starts=None) | Q(starts__lte=on))


def _in_force(on: date) -> Q:
    """Not ended before the date. (A membership always says when it starts; a partnership may not.)"""
    return Q(ends=None) | Q(ends__gte=on)
