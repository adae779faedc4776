"""The addresses of the area's home and of the pages of each stage."""

from django.urls import path

from goldenthread.home.views import (
    area_home,
    deliver,
    govern,
    involve,
    plan,
    publish,
    review,
    start,
    understand,
)

urlpatterns = [
    path("", start.start, name="start"),
    path("areas/<slug:area_key>/", area_home.area_home, name="area-home"),
    path("areas/<slug:area_key>/understand/", understand.understand, name="understand"),
    path("areas/<slug:area_key>/plan/", plan.plan, name="plan"),
    path("areas/<slug:area_key>/deliver/", deliver.deliver, name="deliver"),
    path("areas/<slug:area_key>/review/", review.review, name="review"),
    path("areas/<slug:area_key>/govern/", govern.govern, name="govern"),
    path("areas/<slug:area_key>/govern/diagram.svg", govern.diagram, name="govern-diagram"),
    path("areas/<slug:area_key>/involve/", involve.involve, name="involve"),
    path("areas/<slug:area_key>/publish/", publish.publish, name="publish"),
]
