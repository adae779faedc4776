"""Every sheet that is declared, and how it is kept."""

import pytest
from django.db import models

from goldenthread.intake.cell import KEY
from goldenthread.intake.layout import Layout
from goldenthread.intake.queries import layouts, layouts_by_key, sheets
from goldenthread.intake.queries.layouts import model_of
from goldenthread.intake.sheet import STAGES, STATIONS

ALL = layouts()
each_sheet = pytest.mark.parametrize("layout", ALL, ids=[layout.key for layout in ALL])


def test_there_are_the_sheets_of_a_whole_area() -> None:
    """A pack has sheets of identity, records, indicators, need, voice, strategy, money, governance, publishing."""
    assert len(sheets()) == len(ALL) >= 57
    assert {layout.sheet.package for layout in ALL} == {
        "access",
        "records",
        "indicators",
        "needs",
        "voice",
        "strategy",
        "agreements",
        "governance",
        "publishing",
        "waits",
        "forecasts",
    }


@each_sheet
def test_a_sheet_says_what_it_is_in_plain_words(layout: Layout) -> None:
    """Titles, names in singular and plural, a sentence about it, and help for every column."""
    sheet = layout.sheet
    assert all((sheet.title, sheet.singular, sheet.plural, sheet.about.endswith(".")))
    assert all(
        column.declared.title and column.declared.help.endswith((".", "”.")) for column in layout.columns
    )


@each_sheet
def test_a_sheet_stands_in_the_cycle_and_perhaps_on_the_thread(layout: Layout) -> None:
    """Its stage is one of the cycle, its station one of the thread or none."""
    assert layout.sheet.stage in STAGES
    assert layout.sheet.station in (None, *STATIONS)


@each_sheet
def test_a_sheet_begins_with_its_key_and_ends_with_its_document(layout: Layout) -> None:
    """Every row can be named, and but for the area and the documents says where it comes from."""
    assert layout.columns[0].kind == KEY
    assert len(set(layout.header)) == len(layout.header)
    if layout.key not in ("area", "documents"):
        assert layout.header[-2:] == ("document", "document_place")


@each_sheet
def test_a_title_is_made_of_columns_of_the_sheet(layout: Layout) -> None:
    """What names a row are columns that it has."""
    assert {name for part in layout.sheet.named_by for name in part.split("|")} <= set(layout.header)


@each_sheet
def test_what_the_store_cannot_leave_out_must_be_said(layout: Layout) -> None:
    """A column whose field may not be empty is a required column."""
    for column in layout.columns:
        if "__" in column.field or column.is_many:
            continue
        field = model_of(layout)._meta.get_field(column.field)
        assert isinstance(field, models.Field)
        if not field.null and not field.has_default() and not field.blank:
            assert column.declared.required, column.name


@each_sheet
def test_a_key_is_looked_for_in_sheets_that_there_are(layout: Layout) -> None:
    """References name declared sheets, or the column that names the sheet."""
    for column in layout.columns:
        assert set(column.sheets) <= set(layouts_by_key())
        if column.declared.sheet_in:
            assert column.declared.sheet_in in layout.header


def test_a_sheet_is_saved_after_those_that_it_points_at() -> None:
    """The order of the sheets is an order in which they can be saved."""
    saved: set[str] = set()
    for layout in ALL:
        assert layout.foreign_sheets <= saved
        saved.add(layout.key)


def test_every_row_of_a_pack_has_its_sheet() -> None:
    """No model of pack rows is without a sheet that fills it."""
    from django.apps import apps

    from goldenthread.access.models import PackRow

    declared = {layout.sheet.model for layout in ALL}
    kept = {
        f"{model._meta.app_label}.{model.__name__}"
        for model in apps.get_models()
        if issubclass(model, PackRow)
    }
    assert kept <= declared
