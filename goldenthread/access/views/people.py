"""Managing people: who has access, giving it, ending it, and a link for a new password."""

from __future__ import annotations

from datetime import date
from typing import cast

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from goldenthread.access import actions
from goldenthread.access.audience import holding
from goldenthread.access.forms import AddPerson, EndAccess, GiveAccess
from goldenthread.access.models import Membership, Person
from goldenthread.access.permissions import MANAGE_PEOPLE
from goldenthread.access.queries import may_reset, memberships_managed_by, people_managed_by
from goldenthread.access.refusal import Refused
from goldenthread.access.roles import ROLES

manages_people = holding(MANAGE_PEOPLE)


@manages_people
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The people whom the administrator looks after, with what access they have."""
    words = request.GET.get("words", "").strip()
    people = people_managed_by(request.user, timezone.localdate(), words=words)
    page = Paginator(people, 50).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "words": words,
        "count": page.paginator.count,
        "rows": [(person, _said(person, timezone.localdate())) for person in page],
    }
    return render(request, "access/people.html", context)


@manages_people
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """An account with its first access; somebody who has an account is given the access."""
    today, administrator = timezone.localdate(), cast(Person, request.user)
    form = AddPerson(request.POST or None, administrator=administrator, today=today)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            with transaction.atomic():
                person = Person.objects.filter(email=data["email"].lower()).first()
                made = person is None
                if person is None:
                    person = actions.create_person(
                        by=administrator, email=data["email"], name=data["name"], area=data["area"]
                    )
                _grant(administrator, person, form, today)
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(
                request,
                f"{person.name} now has access. Make a link with which they choose a password."
                if made
                else f"{person.name} already had an account, and now has this access too.",
            )
            return redirect("people-show", person_id=person.pk)
    return render(request, "access/people_add.html", {"form": form})


@manages_people
@require_safe
def show(request: HttpRequest, person_id: int) -> HttpResponse:
    """One person: their access now and before, and what the administrator can do."""
    return _page_of(request, _person_or_404(request, person_id))


@manages_people
@require_http_methods(["GET", "HEAD", "POST"])
def grant(request: HttpRequest, person_id: int) -> HttpResponse:
    """Another access for the person."""
    today, administrator = timezone.localdate(), cast(Person, request.user)
    person = _person_or_404(request, person_id)
    form = GiveAccess(request.POST or None, administrator=administrator, today=today)
    if request.method == "POST" and form.is_valid():
        try:
            _grant(administrator, person, form, today)
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, f"{person.name} now has this access.")
            return redirect("people-show", person_id=person.pk)
    return render(request, "access/people_grant.html", {"form": form, "someone": person})


@manages_people
@require_http_methods(["GET", "HEAD", "POST"])
def end(request: HttpRequest, person_id: int, membership_id: int) -> HttpResponse:
    """The last day of one access."""
    today = timezone.localdate()
    person = _person_or_404(request, person_id)
    membership = memberships_managed_by(request.user, today).filter(pk=membership_id, person=person).first()
    if membership is None:
        raise Http404
    form = EndAccess(request.POST or None, today=today)
    if request.method == "POST" and form.is_valid():
        try:
            actions.end_membership(
                by=cast(Person, request.user), membership=membership, ends=form.cleaned_data["ends"], on=today
            )
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, f"This access of {person.name} ends on {membership.ends:%-d %B %Y}.")
            return redirect("people-show", person_id=person.pk)
    context = {"form": form, "someone": person, "membership": membership, "role": ROLES.get(membership.role)}
    return render(request, "access/people_end.html", context)


@manages_people
@require_POST
def reset_link(request: HttpRequest, person_id: int) -> HttpResponse:
    """A link with which the person chooses a password: shown once, to be given to them in person."""
    person = _person_or_404(request, person_id)
    try:
        path = actions.make_reset_link(by=cast(Person, request.user), person=person, on=timezone.localdate())
    except Refused as refused:
        return _page_of(request, person, refused=str(refused))
    return _page_of(request, person, link=request.build_absolute_uri(path))


def _page_of(request: HttpRequest, person: Person, *, link: str = "", refused: str = "") -> HttpResponse:
    today = timezone.localdate()
    context = {
        "someone": person,
        "rows": _said(person, today),
        "may_reset": may_reset(request.user, person, today),
        "link": link,
        "refused": refused,
    }
    return render(request, "access/people_show.html", context)


def _person_or_404(request: HttpRequest, person_id: int) -> Person:
    person = people_managed_by(request.user, timezone.localdate()).filter(pk=person_id).first()
    if person is None:
        raise Http404
    return person


def _grant(administrator: Person, person: Person, form: GiveAccess, today: date) -> Membership:
    data = form.cleaned_data
    return actions.grant_membership(
        by=administrator,
        person=person,
        role=data["role"],
        area=data["area"],
        organisation=data["organisation"],
        starts=data["starts"],
        ends=data["ends"],
        on=today,
    )


def _said(person: Person, today: date) -> list[dict[str, object]]:
    """The person's memberships that the administrator may see, in words."""
    shown: list[Membership] = getattr(person, "shown_memberships", [])
    return [
        {
            "membership": membership,
            "role": ROLES[membership.role].title if membership.role in ROLES else membership.role,
            "where": _where(membership),
            "over": membership.ends is not None and membership.ends < today,
        }
        for membership in shown
    ]


def _where(membership: Membership) -> str:
    if membership.area and membership.organisation:
        return f"{membership.area}, for {membership.organisation}"
    if membership.area:
        return str(membership.area)
    if membership.organisation:
        return f"Wherever {membership.organisation} is a partner"
    return "Everywhere"
