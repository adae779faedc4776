"""A chart's picture, figures and specification, each at its own address."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse

from goldenthread.access.models import Area
from goldenthread.web.audience import in_area, public
from goldenthread.web.charts.data import ChartData
from goldenthread.web.charts.declaration import declared_charts
from goldenthread.web.charts.files import chart_csv
from goldenthread.web.charts.render import png, svg
from goldenthread.web.charts.sizes import FULL, SIZES
from goldenthread.web.charts.specification import specification
from goldenthread.web.disclosure import refuse_undeclared
from goldenthread.web.gallery.charts import EXAMPLES

PRIVATE = "private, no-store"


@in_area(permission="see-area")
def chart(request: HttpRequest, area_key: str, chart_key: str, fmt: str) -> HttpResponse:
    """404 for a chart that nobody declares, and for one that asks for a right that the person has not."""
    declaration = declared_charts().get(chart_key)
    permissions: frozenset[str] = getattr(request, "permissions", frozenset())
    if declaration is None or declaration.permission not in permissions:
        raise Http404
    area: Area = request.area  # type: ignore[attr-defined]
    shown = declaration.build(area, request.on)  # type: ignore[attr-defined]
    return chart_response(request, shown, fmt, PRIVATE)


@public
def example_chart(request: HttpRequest, chart_key: str, fmt: str) -> HttpResponse:
    """The charts of the component page, whose figures are examples."""
    if chart_key not in EXAMPLES:
        raise Http404
    return chart_response(request, EXAMPLES[chart_key], fmt, "public, max-age=300")


def chart_response(request: HttpRequest, shown: ChartData, fmt: str, caching: str) -> HttpResponse:
    """`?size=narrow` for phones. What is downloaded says its title, source and date itself."""
    refuse_undeclared(request, shown.key, shown.policy)
    size = SIZES.get(request.GET.get("size", ""))
    response: HttpResponse
    if fmt == "svg":
        response = HttpResponse(svg(shown, size or SIZES["page"]), content_type="image/svg+xml")
    elif fmt == "png":
        response = HttpResponse(png(shown, size or FULL), content_type="image/png")
        response["Content-Disposition"] = f'attachment; filename="{shown.key}.png"'
    elif fmt == "csv":
        response = HttpResponse(chart_csv(shown), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{shown.key}.csv"'
    elif fmt == "json":
        response = JsonResponse(specification(shown, size or FULL), json_dumps_params={"indent": 2})
    else:
        raise Http404
    response["Cache-Control"] = caching
    response["X-Content-Type-Options"] = "nosniff"
    return response
