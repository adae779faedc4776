"""The addresses of the thread's pages."""

from django.urls import path

from goldenthread.thread import views

app_name = "thread"

urlpatterns = [
    path("areas/<slug:area_key>/breaks/", views.breaks, name="breaks"),
    path("areas/<slug:area_key>/breaks/<slug:check>/<slug:said>/", views.one_break, name="break"),
    path("areas/<slug:area_key>/breaks/<slug:check>/<slug:said>/reopen/", views.reopen, name="break-reopen"),
    path("areas/<slug:area_key>/thread/<str:sheet>/<str:key>/", views.record_thread, name="record"),
]
