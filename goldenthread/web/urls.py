"""The addresses of the pages about these pages, and of every chart."""

from django.urls import path

from goldenthread.web import views
from goldenthread.web.charts import views as charts
from goldenthread.web.glossary.page import glossary

urlpatterns = [
    path("accessibility/", views.accessibility, name="accessibility"),
    path("glossary/", glossary, name="glossary"),
    path("about/components/", views.components, name="components"),
    path("about/components/charts/<slug:chart_key>.<str:fmt>", charts.example_chart, name="example-chart"),
    path("areas/<slug:area_key>/charts/<slug:chart_key>.<str:fmt>", charts.chart, name="chart"),
]
