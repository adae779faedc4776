"""Published figures of a region, authority by authority, for everyone; and the list of regions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate

from goldenthread.access.models import Area
from goldenthread.access.queries import areas_for
from goldenthread.governance.designated_officers import INDICATORS, held
from goldenthread.home.charts.region import region_chart
from goldenthread.home.many_areas import summaries_of
from goldenthread.home.region_readings import read_regional
from goldenthread.home.regional import Measured, Regional, choices, within
from goldenthread.home.tables.officers import officers_beside
from goldenthread.home.tables.region import areas_table, published_table, standings_table
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries import figures
from goldenthread.intake.queries import area_packs
from goldenthread.methods.change import in_runs
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.methods.figure import Figure
from goldenthread.records.place_list import AUTHORITY, COUNTRY, REGION, ListedPlace, listed_places
from goldenthread.web.audience import public
from goldenthread.web.charts import ChartData
from goldenthread.web.charts.views import chart_response
from goldenthread.web.headline import trend_words
from goldenthread.web.sparkline import Sparkline, sparkline
from goldenthread.web.tables import Cell, Column, Table, download

FIRST = "plans-in-20-weeks"


@dataclass(frozen=True)
class Trend:
    """One place's own line through time, for a small picture with its words."""

    name: str
    spark: Sparkline | None
    words: str
    is_strong: bool


@public
def regions(request: HttpRequest) -> HttpResponse:
    """England and its regions, and how many authorities each has today."""
    today = localdate()
    places = listed_places()
    rows = [
        (
            Cell(each.name, href=reverse("region", kwargs={"place_code": each.code})),
            sum(one.stands_on(today) for one in within(each, places)) if each.kind == REGION else _authorities(places),
        )
        for each in places.values()
        if each.kind in (COUNTRY, REGION)
    ]  # fmt: skip
    table = Table(
        key="regions",
        caption="England and its regions",
        columns=(Column("region", "Region"), Column("authorities", "Authorities today", numeric=True)),
        rows=rows,
        things=("region", "regions"),
        policy=AS_PUBLISHED,
    )
    return download(request, table) or render(request, "home/regions.html", {"regions": table})


@public
def region(request: HttpRequest, place_code: str) -> HttpResponse:
    """A region's authorities, or for England its regions, in the indicator and the period that the address asks."""
    where, found = _asked(request, place_code)
    mine = _own_areas(request, found)
    strong = _strong(request, found, mine)
    standings = standings_table(found, _addresses(found, mine))
    published = published_table(found)
    officers = _officers(found, mine)
    areas = areas_table(summaries_of([(area, area.opens_on) for area in mine.values()])) if mine else None
    tables = [each for each in (standings, published, officers, areas) if each is not None]
    if file := download(request, *tables):
        return file
    context = {
        "region": where,
        "found": found,
        "choosers": _choosers(found, strong),
        "chart": _chart(found, strong),
        "standings": standings,
        "published": published,
        "officers": officers,
        "own_areas": areas,
        "trends": [
            _trend(
                each.place.name,
                in_runs(each.series, found.measured.indicator.breaks),
                each.place.code in strong,
            )
            for each in found.rows
        ],
        "breaks": [each.words for each in found.measured.indicator.breaks],
    }
    return render(request, "home/region.html", context)


@public
def region_picture(request: HttpRequest, place_code: str, chart_key: str, fmt: str) -> HttpResponse:
    """The chart of the page: its picture, its figures and its specification."""
    _, found = _asked(request, place_code, chart_key)
    strong = [code for code in request.GET.get("strong", "").split(",") if code]
    return chart_response(request, _chart(found, strong), fmt, "public, max-age=300")


def _asked(request: HttpRequest, place_code: str, key: str = "") -> tuple[ListedPlace, Regional]:
    where = listed_places().get(place_code)
    if where is None or where.kind not in (COUNTRY, REGION):
        raise Http404
    offered = choices(declared())
    if key and key not in offered:
        raise Http404
    measured: Measured = offered.get(key or request.GET.get("indicator", ""), offered[FIRST])
    return where, read_regional(where, measured, request.GET.get("period", ""))


def _chart(found: Regional, strong: list[str]) -> ChartData:
    query = {"period": found.period.key if found.period else "", "strong": ",".join(strong)}
    parts = {"place_code": found.region.code, "chart_key": found.measured.key, "fmt": "fmt"}
    path = reverse("region-chart", kwargs=parts).removesuffix("fmt")
    return region_chart(found, strong, f"{path}{{fmt}}?{urlencode({k: v for k, v in query.items() if v})}")


def _own_areas(request: HttpRequest, found: Regional) -> Mapping[str, Area]:
    """By place code, the areas of the region that are here and that the reader may see."""
    if not request.user.is_authenticated or found.thing == "region":
        return {}
    codes = [each.place.code for each in found.rows]
    return {
        area.place_code: area for area in areas_for(request.user, localdate()).filter(place_code__in=codes)
    }


def _addresses(found: Regional, mine: Mapping[str, Area]) -> Callable[[str], str]:
    key = found.measured.indicator.key

    def address(code: str) -> str:
        if found.thing == "region":
            query = urlencode({"indicator": found.measured.key})
            return f"{reverse('region', kwargs={'place_code': code})}?{query}"
        area = mine.get(code)
        return reverse("indicator", kwargs={"area_key": area.key, "indicator_key": key}) if area else ""

    return address


def _strong(request: HttpRequest, found: Regional, mine: Mapping[str, Area]) -> list[str]:
    """Which place is pointed out: the one asked for, else the reader's own areas; “none” is nobody."""
    codes = [each.place.code for each in found.rows]
    asked = request.GET.get("point", "")
    if asked == "none":
        return []
    return [asked] if asked in codes else [code for code in codes if code in mine]


def _officers(found: Regional, mine: Mapping[str, Area]) -> Table | None:
    """What each authority's council returned, beside the posts of the areas that the reader may see; nothing for
    England, whose regions return nothing."""
    if found.thing == "region":
        return None
    read: dict[str, list[Figure]] = {}
    for each in figures(indicator=INDICATORS, place=[row.place.code for row in found.rows]):
        read.setdefault(each.place, []).append(each)
    packs = area_packs(mine.values())
    posts = {code: packs[area.key].rows("posts") for code, area in mine.items()}
    rows = [
        (Cell(each.name), held(posts.get(each.code, ()), read.get(each.code, ()))) for each in _by_name(found)
    ]
    source = next((each[-1].provenance for each in read.values()), "")
    return officers_beside(rows, f"Designated officers, {found.region.name}", source) if read else None


def _by_name(found: Regional) -> list[ListedPlace]:
    return sorted((each.place for each in found.rows), key=lambda place: place.name)


def _trend(name: str, series: tuple[Figure | None, ...], is_strong: bool) -> Trend:
    """A line with a gap, and words of the newest run, where None parts readings that no line may join."""
    spark = sparkline([each.value if each is not None else None for each in series])
    return Trend(name, spark, trend_words(series) or "no figure", is_strong)


def _authorities(places: Mapping[str, ListedPlace]) -> int:
    today = localdate()
    return sum(each.kind == AUTHORITY and each.stands_on(today) for each in places.values())


def _choosers(found: Regional, strong: list[str]) -> list[dict[str, object]]:
    """The params of the page's three GOV.UK selects."""
    points = [("", "Your own areas" if found.thing != "region" else "None"), ("none", "None")]
    points = points[1:] if not strong else points
    asked = strong[0] if len(strong) == 1 else ""
    return [
        _select(
            "indicator",
            "Indicator",
            [(key, each.title) for key, each in choices(declared()).items()],
            found.measured.key,
        ),
        _select(
            "period",
            "Period",
            [(each.key, each.words) for each in found.periods],
            found.period.key if found.period else "",
        ),
        _select(
            "point", "Point out", [*points, *((each.code, each.name) for each in _by_name(found))], asked
        ),
    ]


def _select(key: str, title: str, options: list[tuple[str, str]], chosen: str) -> dict[str, object]:
    items = [{"value": value, "text": words, "selected": value == chosen} for value, words in options]
    return {"id": f"choose-{key}", "name": key, "label": {"text": title}, "items": items}
