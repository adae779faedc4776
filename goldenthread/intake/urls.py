"""The addresses of an area's records."""

from django.urls import path

from goldenthread.intake.views import records

app_name = "intake"

urlpatterns = [
    path("areas/<slug:area_key>/records/", records.sheets, name="sheets"),
    path("areas/<slug:area_key>/records/<slug:sheet>/", records.records, name="records"),
    path("areas/<slug:area_key>/records/<slug:sheet>/<slug:key>/", records.record, name="record"),
]
