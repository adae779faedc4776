"""The tables of versions and of sections."""

from goldenthread.home.tables.versions import sections_table, versions_table
from goldenthread.intake.pack import Node
from goldenthread.strategy.versions import versions_of
from tests.home.asking import cell, texts
from tests.strategy.made_up import row


def address(node: Node) -> str:
    return f"/{node[0]}/{node[1]}"


def test_a_version_without_a_note_says_so() -> None:
    """As listed, with what was done in the words of the document (R25)."""
    rows = (
        row("strategy_versions", "a", strategy="s", version="0.1", note="First draft"),
        row("strategy_versions", "b", strategy="s", version="1.0", dated="May 2021", status="final"),
    )
    table = versions_table(versions_of(rows, "s"), address, "a-strategy")
    assert [line[:4] for line in texts(table)] == [
        ["0.1", "no date", "“First draft”", "not recorded"],
        ["1.0", "May 2021", "nothing said", "final"],
    ]


def test_a_section_that_breaks_off_is_marked() -> None:
    """With the last words before the break (T12)."""
    table = sections_table(
        (
            row("sections", "a", number="1", title="Introduction"),
            row("sections", "b", title="Care", complete="no", breaks_off="minimum standards of"),
        ),
        address,
    )
    assert texts(table) == [
        ["1", "Introduction", "whole, as far as recorded"],
        ["no number", "Care", "breaks off"],
    ]
    assert cell(table, 1, "complete").note == "at “minimum standards of”"
