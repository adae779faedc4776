"""The people whom an administrator looks after, and how far that reaches."""

from __future__ import annotations

from datetime import date

from django.db.models import Prefetch, Q, QuerySet

from goldenthread.access.models import Area, Membership, Person
from goldenthread.access.permissions import MANAGE_PEOPLE
from goldenthread.access.queries.rights import (
    Someone,
    areas_holding,
    holds_everywhere,
    memberships_in_force,
)


def memberships_managed_by(administrator: Someone, on: date) -> QuerySet[Membership]:
    """The memberships, past ones too, that the administrator may see and end."""
    memberships = Membership.objects.select_related("person", "organisation", "area")
    if holds_everywhere(administrator, MANAGE_PEOPLE, on):
        return memberships
    return memberships.filter(area__in=areas_holding(administrator, MANAGE_PEOPLE, on))


def people_managed_by(administrator: Someone, on: date, *, words: str = "") -> QuerySet[Person]:
    """The people who have, or had, such a membership, each with those memberships as `shown_memberships`.

    `words` narrows to those whose name or e-mail address holds them.
    """
    managed = memberships_managed_by(administrator, on)
    people = Person.objects.all()
    if not holds_everywhere(administrator, MANAGE_PEOPLE, on):
        people = people.filter(pk__in=managed.values("person"))
    if words:
        people = people.filter(Q(name__icontains=words) | Q(email__icontains=words))
    return people.prefetch_related(
        Prefetch("memberships", queryset=managed.order_by("-starts", "id"), to_attr="shown_memberships")
    )


def may_manage(administrator: Someone, area: Area | None, on: date) -> bool:
    """Whether the administrator may give and end access in the area; with no area, everywhere."""
    if holds_everywhere(administrator, MANAGE_PEOPLE, on):
        return True
    return area is not None and areas_holding(administrator, MANAGE_PEOPLE, on).filter(pk=area.pk).exists()


def may_reset(administrator: Someone, person: Person, on: date) -> bool:
    """Whether the administrator may give the person a link for a new password.

    The link opens all that the person may do, so the administrator must look after every place they hold:
    an administrator of one area cannot take over the account of somebody who also acts elsewhere.
    """
    if holds_everywhere(administrator, MANAGE_PEOPLE, on):
        return True
    managed = set(
        memberships_managed_by(administrator, on).filter(person=person).values_list("pk", flat=True)
    )
    held = {
        membership.pk
        for membership in person.memberships.all()
        if not membership.ends or membership.ends >= on
    }
    return bool(managed) and held <= managed


def only_area_of(person: Someone, on: date) -> Area | None:
    """The one area in which the person has a membership; none where there are several, or none."""
    areas = {membership.area for membership in memberships_in_force(person, on).select_related("area")}
    return areas.pop() if len(areas) == 1 else None


def person_by_email(email: str) -> Person | None:
    """The person who signs in with this address, however it is written."""
    return Person.objects.filter(email=email.strip().lower()).first()


def everybody(on: date) -> list[dict[str, str | date | None]]:
    """Every membership in force on the date, as plain rows in order of name."""
    memberships = (
        Membership.objects.filter(Q(ends=None) | Q(ends__gte=on), starts__lte=on)
        .select_related("person", "area", "organisation")
        .order_by("person__name", "role", "id")
    )
    return [
        {
            "email": membership.person.email,
            "name": membership.person.name,
            "role": membership.role,
            "area": membership.area.key if membership.area else None,
            "organisation": membership.organisation.key if membership.organisation else None,
            "starts": membership.starts,
            "ends": membership.ends,
        }
        for membership in memberships
    ]
