"""The parts of documents that show what the stage pages show."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytest_django import DjangoDbBlocker

from goldenthread.access.models import Area
from goldenthread.home.parts import governance, headline_figures, joint_funding, voice, waiting
from goldenthread.publishing.document import Charted, Headline, Paragraph, Tabled
from goldenthread.publishing.part import Material
from goldenthread.publishing.queries import material
from tests.cast import gather
from tests.published import durham_with_statistics

pytestmark = pytest.mark.django_db
ON = date(2020, 3, 18)


@pytest.fixture(scope="module")
def area(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as found:
        yield found


def of(area: Area, *permissions: str) -> Material:
    return material(area, ON, {"see-area", *permissions})


def test_headline_figures_and_waiting(area: Area) -> None:
    """Plans, the 20 weeks and requests with their sources; charts of both; what the documents state of waiting."""
    figures = [block for block in headline_figures.build(of(area)) if isinstance(block, Headline)]
    assert [each.figure.shown for each in figures] == ["5,390", "18.3%", "1,009"]
    assert all(each.source.startswith("Source: DfE") for each in figures)
    blocks = waiting.build(of(area))
    assert [block.chart.key for block in blocks if isinstance(block, Charted)] == [
        "plans-in-20-weeks",
        "requests-and-plans",
    ]
    tables = [block.table for block in blocks if isinstance(block, Tabled)]
    assert "Longest wait" in str(tables[-1].rows)


def test_funding_governance_and_voice(area: Area) -> None:
    """15 jointly funded services, the bodies with their family seats, and what people said."""
    chart, table = joint_funding.build(of(area, "see-money"))
    assert isinstance(chart, Charted) and "11 of 15" in chart.chart.title
    assert isinstance(table, Tabled) and len(table.table.rows) == 15
    assert isinstance(governance.build(of(area))[1], Tabled)
    said, comments = voice.build(of(area))
    assert isinstance(said, Paragraph) and "19 comments" in said.text
    assert isinstance(comments, Tabled) and "7 more comments" in comments.table.note


def test_an_area_without_records_gets_sentences() -> None:
    """No empty table, no empty chart."""
    bare = gather().northshire
    for part in (headline_figures, waiting, joint_funding, governance, voice):
        assert {type(block) for block in part.build(of(bare))} == {Paragraph}
