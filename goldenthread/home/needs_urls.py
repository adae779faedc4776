"""The addresses of Understand's pages about need: gaps and decisions, the live assessment, the profile, data flows."""

from django.urls import path

from goldenthread.home.views import (
    understand_data_flows,
    understand_gaps,
    understand_needs,
    understand_profile,
)

urlpatterns = [
    path("areas/<slug:area_key>/understand/gaps/", understand_gaps.understand_gaps, name="understand-gaps"),
    path(
        "areas/<slug:area_key>/understand/gaps/<slug:gap_key>/",
        understand_gaps.understand_gap,
        name="understand-gap",
    ),
    path(
        "areas/<slug:area_key>/understand/gaps/<slug:gap_key>/take-back/",
        understand_gaps.take_back,
        name="understand-gap-take-back",
    ),
    path("areas/<slug:area_key>/understand/live/", understand_needs.understand_live, name="understand-live"),
    path(
        "areas/<slug:area_key>/understand/assessments/<slug:assessment_key>/refresh/",
        understand_needs.understand_refresh,
        name="understand-refresh",
    ),
    path(
        "areas/<slug:area_key>/understand/profile/",
        understand_profile.understand_profile,
        name="understand-profile",
    ),
    path(
        "areas/<slug:area_key>/understand/outcomes/",
        understand_profile.understand_outcomes,
        name="understand-outcomes",
    ),
    path(
        "areas/<slug:area_key>/understand/context/",
        understand_profile.understand_context,
        name="understand-context",
    ),
    path(
        "areas/<slug:area_key>/understand/data-flows/",
        understand_data_flows.understand_data_flows,
        name="understand-data-flows",
    ),
]
