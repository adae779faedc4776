"""The addresses of the area's home and of the pages of each stage."""

from django.urls import path

from goldenthread.home.views import (
    area_home,
    deliver,
    govern,
    indicator,
    involve,
    plan,
    publish,
    review,
    review_evidence,
    review_weaknesses,
    start,
    understand,
    understand_assessments,
    understand_plans,
    understand_process,
    understand_stated,
)

urlpatterns = [
    path("", start.start, name="start"),
    path("areas/<slug:area_key>/", area_home.area_home, name="area-home"),
    path("areas/<slug:area_key>/understand/", understand.understand, name="understand"),
    path(
        "areas/<slug:area_key>/understand/plans/",
        understand_plans.understand_plans,
        name="understand-plans",
    ),
    path(
        "areas/<slug:area_key>/understand/process/",
        understand_process.understand_process,
        name="understand-process",
    ),
    path(
        "areas/<slug:area_key>/understand/assessments/",
        understand_assessments.understand_assessments,
        name="understand-assessments",
    ),
    path(
        "areas/<slug:area_key>/understand/stated/",
        understand_stated.understand_stated,
        name="understand-stated",
    ),
    path("areas/<slug:area_key>/indicators/<slug:indicator_key>/", indicator.indicator, name="indicator"),
    path("areas/<slug:area_key>/plan/", plan.plan, name="plan"),
    path("areas/<slug:area_key>/deliver/", deliver.deliver, name="deliver"),
    path("areas/<slug:area_key>/review/", review.review, name="review"),
    path(
        "areas/<slug:area_key>/review/weaknesses/",
        review_weaknesses.review_weaknesses,
        name="review-weaknesses",
    ),
    path(
        "areas/<slug:area_key>/review/weaknesses/<slug:weakness_key>/",
        review_weaknesses.review_weakness,
        name="review-weakness",
    ),
    path(
        "areas/<slug:area_key>/review/evidence/",
        review_evidence.review_evidence,
        name="review-evidence",
    ),
    path("areas/<slug:area_key>/govern/", govern.govern, name="govern"),
    path("areas/<slug:area_key>/govern/diagram.svg", govern.diagram, name="govern-diagram"),
    path("areas/<slug:area_key>/involve/", involve.involve, name="involve"),
    path("areas/<slug:area_key>/publish/", publish.publish, name="publish"),
]
