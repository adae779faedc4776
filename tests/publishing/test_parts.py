"""The parts of documents that are made from the area's own records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from goldenthread.intake.pack import Pack
from goldenthread.intake.queries import layouts_by_key
from goldenthread.publishing.document import Bullets, Document, Paragraph, Tabled
from goldenthread.publishing.part import Material, document_kinds, put_together
from goldenthread.publishing.parts import breaks, decisions, overdue_actions, priorities, sources
from goldenthread.publishing.queries import material
from tests.areas import printed
from tests.durham import durham

pytestmark = pytest.mark.django_db
ON = date(2020, 3, 18)


def made(permissions: frozenset[str] = frozenset({"see-area"}), asked: tuple[str, ...] = ()) -> Material:
    return material(durham(), ON, permissions, asked)


def test_county_durham_in_parts() -> None:
    """8 priorities, 33 actions of which 16 are overdue, and its breaks, the most harmful first."""
    found = made(asked=("Agree the budget.",))
    table = next(block.table for block in priorities.build(found) if isinstance(block, Tabled))
    assert len(table.rows) == 8
    said, late = overdue_actions.build(found)
    assert isinstance(said, Paragraph) and said.text.startswith("16 of 33 actions are overdue")
    assert isinstance(late, Tabled)
    days = [row[4] for row in late.table.rows]
    assert days == sorted(days, key=lambda each: -int(str(each)))
    kinds = breaks.kinds_by_harm(found.known.breaks)
    assert [kind.check.harm for kind in kinds] == sorted((kind.check.harm for kind in kinds), reverse=True)
    assert sum(kind.count for kind in kinds) == len(found.known.breaks)
    own, proposed = [block for block in decisions.build(found) if isinstance(block, Bullets)]
    assert own.items == ("Agree the budget.",)
    assert len(proposed.items) == sum(kind.check.harm == 3 for kind in kinds)
    assert any("Cabinet report" in item for block in sources.build(found) if isinstance(block, Bullets)
               for item in block.items)  # fmt: skip


def test_an_action_of_several_priorities_is_one_action() -> None:
    """Derby's 36 actions: 25 of them stand under two priorities, and are not counted twice."""
    said, table = priorities.build(replace(made(), pack=printed("derby"), on=date(2021, 5, 1)))
    assert isinstance(said, Paragraph) and "Of 36 actions under them, 0 are" in said.text
    assert isinstance(table, Tabled) and [row[1] for row in table.table.rows] == [5, 25, 25, 6]


def test_a_part_says_so_where_there_is_nothing() -> None:
    """An area without records gets sentences and no empty tables."""
    bare = made()
    bare = replace(
        bare, pack=Pack("county-durham", {}, layouts_by_key()), known=replace(bare.known, breaks=[])
    )
    for part in (priorities, overdue_actions, breaks, decisions):
        assert [type(block) for block in part.build(bare)] == [Paragraph]
    assert sources.build(bare) == []


def test_what_each_pays_is_for_those_who_may_see_money() -> None:
    """The same document, with or without the column of contributions."""
    kind = document_kinds()["board-paper"]
    with_money = put_together(kind, made(frozenset({"see-area", "see-money"})))
    without = put_together(kind, made())

    def columns(whole: Document) -> list[str]:
        return [
            column.key for table in whole.tables if table.key == "joint-funding" for column in table.columns
        ]

    assert "contributions" in columns(with_money)
    assert "contributions" not in columns(without)
    assert put_together(kind, made(frozenset())).sections == ()
