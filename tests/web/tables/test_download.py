"""The answer to a request for a table's file."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

from django.test import RequestFactory

from goldenthread.web.tables import Column, Table, download
from goldenthread.web.tables.download import file_name

TABLE = Table("actions", "Actions", (Column("n", "N", True),), [(at,) for at in range(300)])


def test_a_page_without_the_question_is_a_page() -> None:
    """Only the table that is asked for by key is sent."""
    assert download(RequestFactory().get("/"), TABLE) is None
    assert download(RequestFactory().get("/?download=other"), TABLE) is None


def test_the_whole_table_is_sent_in_the_order_asked() -> None:
    """All 300 rows, though a page shows 100, largest first."""
    response = download(
        RequestFactory().get("/?download=actions&sort=actions.n&order=desc&page=actions.2"), TABLE
    )
    assert response is not None
    lines = response.content.decode("utf-8-sig").splitlines()
    assert (len(lines), lines[1].partition(",")[0]) == (301, "299")
    assert response["Cache-Control"] == "private, no-store"


def test_excel_on_request() -> None:
    """`&as=xlsx` gives an Excel file under its own type and name."""
    response = download(RequestFactory().get("/?download=actions&as=xlsx"), TABLE)
    assert response is not None
    assert "spreadsheetml" in response["Content-Type"]
    assert response["Content-Disposition"] == 'attachment; filename="actions.xlsx"'


def test_the_name_says_area_table_and_date() -> None:
    """county-durham-actions-2020-03-18."""
    request = RequestFactory().get("/")
    request.area, request.on = SimpleNamespace(key="county-durham"), date(2020, 3, 18)  # type: ignore[attr-defined]
    assert file_name(request, TABLE) == "county-durham-actions-2020-03-18"
