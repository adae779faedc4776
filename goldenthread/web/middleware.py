"""What happens to every request: it gets a number, nothing unreadable passes, and its view's audience is kept."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias, cast
from urllib.parse import unquote_to_bytes

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import BadRequest, ImproperlyConfigured
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, resolve_url
from django.urls import Resolver404, resolve
from django.utils import timezone

from goldenthread.access import request_number
from goldenthread.access.loopback import is_loopback
from goldenthread.access.models import Area, Person
from goldenthread.access.queries import area_or_none, holds, keep_memberships, permissions_of
from goldenthread.web.audience import AreaRequest, audience_of

GetResponse: TypeAlias = Callable[[HttpRequest], HttpResponseBase]

LONGEST_SESSION = 8 * 60 * 60
LONGEST_IDLE = 60 * 60
METHODS = ("GET", "HEAD", "POST")
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)

log = logging.getLogger("goldenthread.request")


def request_id(get_response: GetResponse) -> GetResponse:
    """Give the request a number, and write one log line about it that names no person and no record."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        number = request_number.new()
        request_number.remember(number)
        request.request_id = number  # type: ignore[attr-defined]
        began = time.monotonic()
        response = get_response(request)
        response["X-Request-ID"] = number
        match = request.resolver_match
        log.info(
            "%s /%s %s %d ms",
            request.method,
            match.route if match else "(no such address)",
            response.status_code,
            (time.monotonic() - began) * 1000,
        )
        return response

    return middleware


def security_headers(get_response: GetResponse) -> GetResponse:
    """Two headers that Django and django-csp do not set: no use of the device, no use by other sites."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        response["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response

    return middleware


def refuse_nul(get_response: GetResponse) -> GetResponse:
    """Refuse an address, query or cookie that holds the character NUL, which one of our stores cannot keep."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        query = unquote_to_bytes(request.META.get("QUERY_STRING", ""))
        if "\x00" in request.path_info or b"\x00" in query or _has_nul(*request.COOKIES.values()):
            raise BadRequest("The address holds a character that cannot be read (NUL). Check the link.")
        return get_response(request)

    return middleware


def audience(get_response: GetResponse) -> GetResponse:
    """Keep every view to the audience that it states.

    Signed out, every address that is not public goes to sign-in, whether it exists or not. Signed in without
    the right, an address is not found. What is not public is never kept by a browser or a proxy.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.method not in METHODS:
            return HttpResponseNotAllowed(METHODS)
        asked = cast(AreaRequest, request)
        asked.today = asked.on = timezone.localdate()
        asked.area = cast(Area, None)
        asked.permissions = frozenset()
        asked.admitted = False
        _end_sessions_that_are_over(request)
        response = get_response(request)
        if response.status_code == 404 and not request.user.is_authenticated and not _is_public(request):
            response = _to_sign_in(request)
        if request.user.is_authenticated or not _is_public(request):
            response["Cache-Control"] = "private, no-store"
        return response

    def process_view(
        request: HttpRequest, view: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]
    ) -> HttpResponseBase | None:
        stated = audience_of(view)
        if stated is None:
            raise ImproperlyConfigured(f"The view {view!r} does not say for whom it is.")
        if stated.kind != "public":
            if not request.user.is_authenticated:
                return _to_sign_in(request)
            keep_memberships(request.user)
            if stated.kind == "in-area":
                _enter_area(cast(AreaRequest, request), str(kwargs.get("area_key", "")), stated.permission)
            elif stated.kind == "holding" and not holds(
                request.user, stated.permission, cast(AreaRequest, request).today
            ):
                raise Http404
        cast(AreaRequest, request).admitted = True
        _refuse_nul_in_form(request)
        return None

    middleware.process_view = process_view  # type: ignore[attr-defined]
    return middleware


def _enter_area(request: AreaRequest, area_key: str, permission: str) -> None:
    """Put the area, the as-at date and the permissions on the request; not found for those who may not."""
    area = area_or_none(request.user, area_key, request.today)
    if area is None:
        raise Http404
    permissions = permissions_of(request.user, area, request.today)
    if permission not in permissions:
        raise Http404
    request.area, request.permissions = area, permissions
    request.on = _as_at(request, area)


def _as_at(request: HttpRequest, area: Area) -> date:
    """The date that `?on=` asks for, then the one asked for earlier in this session, then the area's own.

    An empty `?on=` goes back to the area's own date.
    """
    name = f"on:{area.key}"
    asked = request.GET.get("on")
    if asked == "":
        request.session.pop(name, None)
    elif asked is not None:
        day = _date_or_none(asked)
        if day is None:
            raise BadRequest(
                f"“{asked[:30]}” is not a date that can be shown. Write it as 2020-03-18, between 2000 and 2100."
            )
        if request.session.get(name) != day.isoformat():
            request.session[name] = day.isoformat()
    return _date_or_none(str(request.session.get(name, ""))) or area.opens_on


def _date_or_none(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if EARLIEST <= day <= LATEST else None


def _end_sessions_that_are_over(request: HttpRequest) -> None:
    """Sign out after eight hours, after one hour without use, and a demonstration person from elsewhere."""
    person = request.user
    if not isinstance(person, Person):
        return
    if person.is_demo and not (settings.DEMO and is_loopback(request.META)):
        logout(request)
        return
    now = int(time.time())
    began = request.session.setdefault("signed-in-at", now)
    seen = request.session.setdefault("seen-at", now)
    if now - began > LONGEST_SESSION or now - seen > LONGEST_IDLE:
        logout(request)
        messages.info(request, "You were signed out to keep the records safe. Sign in again to go on.")
    elif now - seen > 60:
        request.session["seen-at"] = now


def _is_public(request: HttpRequest) -> bool:
    """Whether the address is one that everyone may see; also without the slash that it should end with."""
    match = request.resolver_match
    if match is None and settings.APPEND_SLASH and not request.path_info.endswith("/"):
        try:
            match = resolve(f"{request.path_info}/")
        except Resolver404:
            return False
    stated = audience_of(match.func) if match else None
    return stated is not None and stated.kind == "public"


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    """To sign-in, and from there back to where the person was going, where going there again is harmless."""
    sign_in = resolve_url(settings.LOGIN_URL)
    if request.method in ("GET", "HEAD"):
        return redirect_to_login(request.get_full_path(), sign_in)
    return redirect(sign_in)


def _refuse_nul_in_form(request: HttpRequest) -> None:
    if request.method == "POST" and request.content_type in (
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ):
        for name, values in request.POST.lists():
            if _has_nul(name, *(str(value) for value in values)):
                raise BadRequest("What was typed holds a character that cannot be kept (NUL). Type it again.")


def _has_nul(*texts: str) -> bool:
    return any("\x00" in text for text in texts)
