"""One's own account, and who may do what."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from goldenthread.access.audience import public, signed_in
from goldenthread.access.models import Membership
from goldenthread.access.permissions import PERMISSIONS
from goldenthread.access.queries import areas_for, memberships_in_force
from goldenthread.access.roles import ROLES, Role


@dataclass(frozen=True)
class Held:
    """A membership with its role's words."""

    membership: Membership
    role: Role


@signed_in
@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Who you are here, what you may do, and where."""
    today = timezone.localdate()
    memberships = memberships_in_force(request.user, today).select_related("organisation", "area")
    context = {
        "held": [Held(membership, ROLES[membership.role]) for membership in memberships],
        "seen": areas_for(request.user, today),
    }
    return render(request, "access/account.html", context)


@public
@require_safe
def who_may(request: HttpRequest) -> HttpResponse:
    """Every role, its sentence, and what it may do."""
    context = {
        "roles": [(role, [(key, key in role.permissions) for key in PERMISSIONS]) for role in ROLES.values()],
        "permissions": PERMISSIONS,
    }
    return render(request, "access/who_may.html", context)


@public
@require_safe
def forgotten_password(request: HttpRequest) -> HttpResponse:
    """No mail is sent: an administrator gives a link."""
    return render(request, "access/forgotten_password.html")
