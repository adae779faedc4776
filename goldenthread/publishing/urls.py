"""The addresses of what leaves the building: the plan on a page, exports, and the public pages."""

from django.urls import include, path

from goldenthread.publishing.views import exports, plan_on_a_page, public

publishing = [
    path("areas/<slug:area_key>/publish/pack.zip", exports.pack, name="pack"),
    path("public/", public.areas, name="public-areas"),
    path("public/<slug:area_key>/", public.area, name="public-area"),
    path("public/<slug:area_key>/<slug:page>/", public.page, name="public-page"),
]

urlpatterns = [
    path("areas/<slug:area_key>/plan/on-a-page/", plan_on_a_page.plan_on_a_page, name="plan-on-a-page"),
    path("areas/<slug:area_key>/plan/on-a-page.pdf", plan_on_a_page.as_pdf, name="plan-on-a-page-pdf"),
    path("", include((publishing, "publishing"))),
]
