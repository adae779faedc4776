"""Two stages of an area, to see which of them a page says is the current one."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from goldenthread.web.audience import in_area


@in_area()
def stage(request: HttpRequest, area_key: str, action: str = "") -> HttpResponse:
    return HttpResponse("stage")


urlpatterns = [
    path("areas/<slug:area_key>/", stage, name="area-home"),
    path("areas/<slug:area_key>/plan/", stage, name="plan"),
    path("areas/<slug:area_key>/plan/<str:action>/", stage, name="action"),
]
