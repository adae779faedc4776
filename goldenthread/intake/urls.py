"""The addresses of an area's records, and of the files of statistics that people send in."""

from django.urls import path

from goldenthread.intake.views import records, uploads

app_name = "intake"

urlpatterns = [
    path("areas/<slug:area_key>/records/", records.sheets, name="sheets"),
    path("areas/<slug:area_key>/records/<slug:sheet>/", records.records, name="records"),
    path("areas/<slug:area_key>/records/<slug:sheet>/<slug:key>/", records.record, name="record"),
    path("data/", uploads.index, name="uploads"),
    path("data/send/", uploads.send, name="upload-send"),
    path("data/<int:upload>/", uploads.show, name="upload"),
    path("data/<int:upload>/accept/", uploads.accept, name="upload-accept"),
    path("data/<int:upload>/withdraw/", uploads.withdraw, name="upload-withdraw"),
    path("data/<int:upload>/rejected/", uploads.rejected, name="upload-rejected"),
    path("data/<int:upload>/original/", uploads.original, name="upload-original"),
]
