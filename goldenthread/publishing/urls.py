"""The addresses of what leaves the building: the plan on a page, exports, and the public pages."""

from django.urls import include, path

from goldenthread.publishing.views.documents import document, document_file
from goldenthread.publishing.views.exports import pack
from goldenthread.publishing.views.glossary import area_glossary
from goldenthread.publishing.views.plan_on_a_page import as_pdf, plan_on_a_page
from goldenthread.publishing.views.public import area, areas, page

publishing = [
    path("areas/<slug:area_key>/publish/pack.zip", pack, name="pack"),
    path("areas/<slug:area_key>/publish/documents/<slug:document_key>/", document, name="document"),
    path(
        "areas/<slug:area_key>/publish/documents/<slug:document_key>.<str:fmt>",
        document_file,
        name="document-file",
    ),
    path("public/", areas, name="public-areas"),
    path("public/<slug:area_key>/", area, name="public-area"),
    path("public/<slug:area_key>/<slug:page>/", page, name="public-page"),
]

urlpatterns = [
    path("areas/<slug:area_key>/plan/on-a-page/", plan_on_a_page, name="plan-on-a-page"),
    path("areas/<slug:area_key>/plan/on-a-page.pdf", as_pdf, name="plan-on-a-page-pdf"),
    path("areas/<slug:area_key>/glossary/", area_glossary, name="area-glossary"),
    path("", include((publishing, "publishing"))),
]
