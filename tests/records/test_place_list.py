"""The list of places."""

from datetime import date

from goldenthread.records.place_list import (
    AUTHORITY,
    ENGLAND,
    NHS_BOARD,
    NHS_REGION,
    listed_places,
    nhs_places,
)


def test_the_four_areas() -> None:
    """Names, regions and the codes that each has had."""
    places = listed_places()
    assert places["840"].name == "County Durham"
    assert places["840"].region == "E12000001"
    assert places["929"].gss_codes == ("E06000048", "E06000057")
    assert places["E12000001"].region == ENGLAND


def test_153_authorities_stand_today() -> None:
    """Cumbria ended when Cumberland began; 153 authorities stand in 2025."""
    on = date(2025, 1, 1)
    assert sum(p.kind == AUTHORITY and p.stands_on(on) for p in listed_places().values()) == 153
    assert not listed_places()["909"].stands_on(date(2023, 4, 1))
    assert listed_places()["942"].stands_on(date(2023, 4, 1))


def test_each_region_comes_before_what_is_in_it() -> None:
    """The list can be kept in its order."""
    seen: set[str] = set()
    for place in listed_places().values():
        assert not place.region or place.region in seen
        seen.add(place.code)


def test_the_nhs_has_regions_and_boards_of_its_own() -> None:
    """Seven regions and 42 boards since July 2022, each board in one of the regions; no code is a council's."""
    places = nhs_places()
    assert [sum(p.kind == kind for p in places.values()) for kind in (NHS_REGION, NHS_BOARD)] == [7, 42]
    assert places["QHM"].name == "NHS North East and North Cumbria Integrated Care Board"
    assert places["QJ2"].region == "Y60"
    assert not places["QHM"].stands_on(date(2022, 6, 30))
    assert all(places[p.region].kind == NHS_REGION for p in places.values() if p.kind == NHS_BOARD)
    assert not set(places) & set(listed_places())
