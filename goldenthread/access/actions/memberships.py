"""Giving people access, and ending it."""

from __future__ import annotations

from datetime import date, timedelta

from goldenthread.access.actions.trail import act
from goldenthread.access.actor import Actor
from goldenthread.access.models import Area, Membership, Organisation, Person
from goldenthread.access.queries.people import may_manage
from goldenthread.access.refusal import Refused
from goldenthread.access.roles import ROLES


def grant_membership(
    *,
    by: Actor,
    person: Person,
    role: str,
    organisation: Organisation | None = None,
    area: Area | None = None,
    starts: date,
    ends: date | None = None,
    on: date,
) -> Membership:
    """Give the person a role from `starts`. With an organisation and no area: wherever it is a partner.

    `on` is the date of the act, on which an administrator's own right to do it is judged.
    """
    if role not in ROLES:
        raise Refused(f"There is no role “{role}”. Choose one of: {', '.join(ROLES)}.")
    if ends and ends < starts:
        raise Refused("The last day must be the same as or after the first day.")
    _refuse_unless_managed(by, area, on)
    if isinstance(by, Person) and by.pk == person.pk:
        raise Refused("You cannot give yourself access. Ask another administrator.")
    with act(by=by, action="grant-membership", area=area, subject=("person", person.actor_id)) as doing:
        membership = Membership(
            person=person, role=role, organisation=organisation, area=area, starts=starts, ends=ends
        )
        if Membership.objects.filter(
            person=person, role=role, organisation=organisation, area=area, ends=None
        ).exists():
            raise Refused(f"{person.name} already has the role {ROLES[role].title.lower()} here.")
        membership.save()
        doing.detail = _said(membership)
    return membership


def end_membership(*, by: Actor, membership: Membership, ends: date, on: date) -> Membership:
    """The membership's last day is `ends`. To take access away at once, give the day before today."""
    _refuse_unless_managed(by, membership.area, on)
    if membership.ends and membership.ends <= ends:
        raise Refused(f"This access already ends on {membership.ends:%-d %B %Y}.")
    if isinstance(by, Person) and membership.person_id == by.pk:
        raise Refused("You cannot end your own access. Ask another administrator.")
    with act(
        by=by,
        action="end-membership",
        area=membership.area,
        subject=("person", membership.person.actor_id),
        fields=["ends"],
    ) as doing:
        # A membership that would end before it began was never in force: it ends the day before its first.
        membership.ends = max(ends, membership.starts - timedelta(days=1))
        membership.save(update_fields=["ends"])
        doing.detail = _said(membership)
    return membership


def _refuse_unless_managed(by: Actor, area: Area | None, on: date) -> None:
    if isinstance(by, Person) and not may_manage(by, area, on):
        raise Refused("You may give and end access only in an area that you look after.")


def _said(membership: Membership) -> dict[str, str | None]:
    return {
        "role": membership.role,
        "organisation": membership.organisation.key if membership.organisation else None,
        "starts": membership.starts.isoformat(),
        "ends": membership.ends.isoformat() if membership.ends else None,
    }
