"""The addresses of an area's records, and of the files of statistics that people send in."""

from django.urls import path

from goldenthread.intake.views import packs, records, uploads

app_name = "intake"

urlpatterns = [
    path("areas/<slug:area_key>/records/", records.sheets, name="sheets"),
    path("areas/<slug:area_key>/records/<slug:sheet>/", records.records, name="records"),
    path("areas/<slug:area_key>/records/<slug:sheet>/<slug:key>/", records.record, name="record"),
    path("areas/<slug:area_key>/pack.xlsx", packs.workbook, name="pack-workbook"),
    path("areas/<slug:area_key>/loads/", packs.loads, name="pack-loads"),
    path("areas/<slug:area_key>/loads/<int:load>/", packs.load_file, name="pack-load-file"),
    path("areas/<slug:area_key>/loads/<int:load>/bring-back/", packs.back, name="pack-bring-back"),
    path("data/packs/", packs.index, name="packs"),
    path("data/packs/blank.xlsx", packs.blank, name="pack-blank"),
    path("data/packs/send/", packs.send, name="pack-send"),
    path("data/packs/<int:pack>/", packs.show, name="pack"),
    path("data/packs/<int:pack>/load/", packs.load, name="pack-load"),
    path("data/packs/<int:pack>/put-away/", packs.away, name="pack-put-away"),
    path("data/", uploads.index, name="uploads"),
    path("data/send/", uploads.send, name="upload-send"),
    path("data/blank/<slug:format_key>.<slug:ending>", uploads.blank, name="format-blank"),
    path("data/<int:upload>/", uploads.show, name="upload"),
    path("data/<int:upload>/accept/", uploads.accept, name="upload-accept"),
    path("data/<int:upload>/withdraw/", uploads.withdraw, name="upload-withdraw"),
    path("data/<int:upload>/rejected/", uploads.rejected, name="upload-rejected"),
    path("data/<int:upload>/original/", uploads.original, name="upload-original"),
]
