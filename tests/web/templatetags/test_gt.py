"""The tags and filters of every page."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from django import forms
from django.template import Context, Template
from django.test import RequestFactory

from goldenthread.web.gallery.examples import area_strip, figures, record_strip, tables
from goldenthread.web.strip import Joint, Station, Strip
from goldenthread.web.tables import Cell, Column, Empty, Table


def shown(source: str, **context: Any) -> str:
    request = RequestFactory().get("/page/?need=asd")
    return Template(source).render(Context({"request": request, **context}))


def test_every_part_of_a_table_is_there() -> None:
    """Caption, headings as links, rows with their headings for phones, the total, the count and two downloads."""
    html = shown("{% table table %}", table=tables()["money"])
    assert "What each partner pays, 2019 to 2020" in html
    assert 'href="?need=asd&amp;sort=money.council&amp;order=asc#money"' in html
    assert html.count('data-label="Council"') == 3
    assert "<tfoot" in html
    assert "2 services" in html
    assert "?need=asd&amp;download=money&amp;as=xlsx" in html


def test_a_stacked_row_is_still_a_row_to_a_screen_reader() -> None:
    """Laid out as blocks, a table loses its roles unless they are written."""
    html = shown("{% table table %}", table=tables()["actions"])
    for role in ("table", "rowgroup", "row", "columnheader", "rowheader", "cell"):
        assert f'role="{role}"' in html


def test_words_of_a_cell_are_escaped() -> None:
    """A document's wording is never markup."""
    table = Table("t", "<b>", (Column("c", "<i>"),), [(Cell("<script>", href="/x", note="<u>"),)])
    html = shown("{% table table %}", table=table)
    assert not {"<script>", "<b>", "<i>", "<u>"} & set(html.split('"'))
    assert "&lt;script&gt;" in html


def test_a_sorted_column_says_so() -> None:
    """aria-sort stands on the heading, and only there."""
    request = RequestFactory().get("/page/?sort=actions.due&order=desc")
    html = Template("{% table table %}").render(Context({"request": request, "table": tables()["actions"]}))
    assert html.count("aria-sort") == 1
    assert 'aria-sort="descending"' in html


def test_an_empty_table_says_what_will_be_here_and_how() -> None:
    """No bare headings over nothing."""
    table = Table(
        "t",
        "Contracts",
        (Column("c", "C"),),
        [],
        empty=Empty("They will be here.", "Load a pack.", "How", "/x/"),
    )
    html = shown("{% table table %}", table=table)
    assert "<table" not in html
    assert "They will be here." in html
    assert 'href="/x/"' in html


def test_what_is_not_known_is_said() -> None:
    """Never an empty cell."""
    assert "not known" in shown("{% table table %}", table=tables()["money"])


def test_what_is_missing_of_a_stacked_row_is_one_line_more() -> None:
    """Beside the cells, which the style sheet hides when it shows the line; a matrix is never stacked."""
    columns, rows = (Column("a", "Service"), Column("b", "Ages"), Column("c", "Needs")), [("One", None, None)]
    line = '<td role="cell" class="gt-missing">Not known: Ages, Needs</td>'
    assert line in shown("{% table table %}", table=Table("t", "T", columns, rows))
    assert "gt-missing" not in shown(
        "{% table table %}", table=Table("t", "T", columns, rows, layout="matrix")
    )


def test_a_matrix_scrolls_in_a_region_that_the_keyboard_reaches() -> None:
    """Labelled by its heading, with a tab stop."""
    html = shown("{% table table %}", table=tables()["matrix"])
    assert 'role="region" aria-labelledby="matrix-caption" tabindex="0"' in html


def test_a_figure_says_its_number_unit_sentence_and_origin() -> None:
    """The sparkline is hidden from screen readers and said in words instead."""
    each = figures()[1]
    html = shown("{% figure figure sentence=sentence trend=trend %}", **each)
    assert "18.3%" in html
    assert "153 of 838" in html
    assert "Where this comes from" in html
    assert 'aria-hidden="true"' in html
    assert "From 74.1% in 2020 to 18.3% in 2024" in html


def test_the_thread_is_a_list_first() -> None:
    """Stations in order as an ordered list; joints say in words how many links are broken, and open them."""
    html = shown("{% thread_strip strip %}", strip=area_strip())
    assert (
        html.index("<ol")
        < html.index("Needs")
        < html.index("3 of 12 needs unanswered")
        < html.index("Priorities")
    )
    assert html.count("<li") == 8
    assert '<a class="govuk-link" href="/about/components/#breaks">3 of 12 needs unanswered</a>' in html


def test_a_missing_part_of_the_thread_says_what_would_mend_it() -> None:
    """A dashed outline, and the way to mend it."""
    html = shown("{% thread_strip strip %}", strip=record_strip())
    assert "gt-thread__station--missing" in html
    assert "No agreement names either service." in html
    assert ">Add an agreement</a>" in html


def test_a_whole_joint_has_no_cross() -> None:
    """The cross marks a break and nothing else."""
    strip = Strip("T", (Station("a", "A", 1), Station("b", "B", 1)), (Joint(1, 0, "All hold"),))
    assert "gt-thread__break" not in shown("{% thread_strip strip %}", strip=strip)


def test_a_status_has_its_word() -> None:
    """The colour never speaks alone."""
    html = shown('{% status "overdue" %}{% status None %}')
    assert "govuk-tag--red" in html
    assert "Overdue" in html
    assert "Not known" in html


def test_breadcrumbs_begin_with_the_area() -> None:
    """Words and address in turn; the page itself comes last without an address."""
    request = RequestFactory().get("/")
    request.area = SimpleNamespace(key="county-durham", name="County Durham")  # type: ignore[attr-defined]
    html = Template('{% breadcrumbs "Plan" "/plan/" "Actions" %}').render(Context({"request": request}))
    assert html.index("County Durham") < html.index('href="/plan/"') < html.index("Actions")
    assert html.count("<li") == 3


class Example(forms.Form):
    email = forms.EmailField(label="E-mail address", help_text="As in your letter")
    kind = forms.ChoiceField(choices=[("a", "First"), ("b", "Second")], widget=forms.RadioSelect)
    agree = forms.BooleanField(label="I agree")

    def clean(self) -> dict[str, Any]:
        raise forms.ValidationError("Nothing was saved.")


def test_an_error_summary_leads_to_the_fields() -> None:
    """Each refusal is a link to its field; one about the whole form is plain words."""
    form = Example({"email": "wrong", "kind": "a"})
    html = shown("{% error_summary form %}", form=form)
    assert 'href="#id_email"' in html
    assert 'href="#id_agree"' in html
    assert "Nothing was saved." in html
    assert shown("{% error_summary form %}", form=Example()) == ""


@pytest.mark.parametrize("refused", ["No.", ["No."]])
def test_an_error_summary_says_a_refusal(refused: object) -> None:
    """Refused("…") is shown as it is."""
    assert "No." in shown("{% error_summary refused %}", refused=refused)


def test_a_field_keeps_what_was_typed_and_says_its_error() -> None:
    """Label, hint, error and value, joined for screen readers."""
    form = Example({"email": "wrong", "kind": "b"})
    html = shown("{% field form.email %}", form=form)
    assert 'value="wrong"' in html
    assert 'aria-describedby="id_email-hint id_email-error"' in html
    radios = shown("{% field form.kind %}", form=form)
    assert 'value="b" checked' in radios


def test_wording_shows_its_document_and_place() -> None:
    """Every value that came from a document says which, and where in it."""
    row = SimpleNamespace(document="Strategy", document_place="Priority 2")
    assert "Strategy, Priority 2" in shown("{% quoted text row %}", text="To ensure", row=row)


def test_filters_say_values() -> None:
    """Dates, numbers, money and shares in one manner on every page."""
    assert shown(
        '{{ 1724589|pounds }} {{ 2.6|percent }} {{ none|known }} {{ 3|plural:"action,actions" }}'
    ) == ("£1,724,589 2.6% not known 3 actions")
