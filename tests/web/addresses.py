"""A few made-up pages with the real ones for signing in, to see what the middleware does."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import include, path

from goldenthread.web.audience import holding, in_area, public, signed_in


@public
def open_page(request: HttpRequest) -> HttpResponse:
    return HttpResponse("open")


@public
def open_but_empty(request: HttpRequest) -> HttpResponse:
    raise Http404


@signed_in
def own_page(request: HttpRequest) -> HttpResponse:
    return HttpResponse("own")


@in_area()
def area_page(request: HttpRequest, area_key: str) -> JsonResponse:
    return JsonResponse(
        {
            "area": request.area.key,  # type: ignore[attr-defined]
            "on": request.on.isoformat(),  # type: ignore[attr-defined]
            "permissions": sorted(request.permissions),  # type: ignore[attr-defined]
        }
    )


@in_area("see-money")
def money_page(request: HttpRequest, area_key: str) -> HttpResponse:
    return HttpResponse("money")


@holding("read-audit")
def audit_page(request: HttpRequest) -> HttpResponse:
    return HttpResponse("audit")


def unmarked(request: HttpRequest) -> HttpResponse:
    return HttpResponse("nobody should see this")


@public
def broken_page(request: HttpRequest) -> HttpResponse:
    raise ZeroDivisionError("rowan@northshire.example broke it")


urlpatterns = [
    path("open/", open_page),
    path("open-but-empty/", open_but_empty),
    path("own/", own_page),
    path("areas/<slug:area_key>/", area_page),
    path("areas/<slug:area_key>/money/", money_page),
    path("audit-page/", audit_page),
    path("unmarked/", unmarked),
    path("broken/", broken_page),
    path("", include("goldenthread.web.urls")),
    path("", include("goldenthread.access.urls")),
]

handler400 = "goldenthread.web.errors.bad_request"
handler403 = "goldenthread.web.errors.forbidden"
handler404 = "goldenthread.web.errors.not_found"
handler500 = "goldenthread.web.errors.server_error"
