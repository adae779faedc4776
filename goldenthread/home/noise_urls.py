"""The addresses of change and noise, of own series, and of targets."""

from django.urls import path

from goldenthread.home.views import noise, own_series, targets

_SERIES = "areas/<slug:area_key>/indicators/<slug:indicator_key>/"

urlpatterns = [
    path("areas/<slug:area_key>/understand/change/", noise.understand_change, name="understand-change"),
    path(f"{_SERIES}change/", noise.indicator_change, name="indicator-change"),
    path(f"{_SERIES}change.<str:fmt>", noise.indicator_change_file, name="indicator-change-file"),
    path(f"{_SERIES}change/rebases/<int:rebase_id>/end/", noise.rebase_end, name="rebase-end"),
    path(f"{_SERIES}chart.<str:fmt>", own_series.own_chart_file, name="own-series-chart"),
    path("areas/<slug:area_key>/understand/own-series/", own_series.own_index, name="understand-own"),
    path(
        "areas/<slug:area_key>/understand/own-series/disclosure/",
        own_series.own_disclosure,
        name="own-disclosure",
    ),
    path("areas/<slug:area_key>/review/targets/", targets.review_targets, name="review-targets"),
    path(
        "areas/<slug:area_key>/review/targets/<slug:target_key>/",
        targets.review_target,
        name="review-target",
    ),
]
