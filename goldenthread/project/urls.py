"""Every address: each package that has pages lists its own in `urls`, and is found because it does."""

from __future__ import annotations

from importlib.util import find_spec

from django.urls import include, path

PACKAGES = (
    "home",
    "publishing",
    "thread",
    "governance",
    "strategy",
    "needs",
    "forecasts",
    "agreements",
    "funding",
    "directory",
    "voice",
    "indicators",
    "intake",
    "records",
    "web",
    "access",
)

urlpatterns = [
    path("", include(f"goldenthread.{package}.urls"))
    for package in PACKAGES
    if find_spec(f"goldenthread.{package}.urls") is not None
]

handler400 = "goldenthread.web.errors.bad_request"
handler403 = "goldenthread.web.errors.forbidden"
handler404 = "goldenthread.web.errors.not_found"
handler500 = "goldenthread.web.errors.server_error"
