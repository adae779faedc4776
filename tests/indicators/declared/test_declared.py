"""Every declared indicator says what it is, whom it counts, what is good, and where it comes from."""

import re

import pytest

from goldenthread.indicators.catalogue import declared, source_indicator
from goldenthread.indicators.dimension import BY_KEY
from goldenthread.indicators.formats.dfe_ehc_plans.layout_2025 import LAYOUT
from goldenthread.indicators.indicator import Indicator
from goldenthread.methods.figure import STATISTICS

CORE = (
    "ehc-plans",
    "ehc-plans-per-1000",
    "new-ehc-plans",
    "ehc-requests",
    "ehc-requests-refused",
    "plans-in-20-weeks",
    "plans-in-20-weeks-all",
    "annual-reviews-in-4-weeks",
    "ceased-plans",
    "personal-budgets",
    "appeal-rate",
)


def test_core_keys() -> None:
    """The indicators that others name are there."""
    assert set(CORE) <= set(declared())


@pytest.mark.parametrize("indicator", declared().values(), ids=lambda each: each.key)
def test_declaration_is_complete(indicator: Indicator) -> None:
    """A key, words, a population, a frequency, a source, an owner; a share has a denominator and is in per cent."""
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", indicator.key)
    for text in (
        indicator.title,
        indicator.definition,
        indicator.why,
        indicator.population,
        indicator.source,
    ):
        assert text.strip()
    assert indicator.definition.endswith(".")
    assert indicator.why.endswith(".")
    assert indicator.owner
    assert indicator.statistic in STATISTICS
    assert indicator.frequency_months > 0
    assert indicator.publication_lag_months >= 0
    assert set(indicator.dimensions) <= set(BY_KEY)
    assert (indicator.statistic == "share") == (indicator.unit == "per cent")
    assert bool(indicator.denominator) == (indicator.statistic in ("share", "rate"))
    assert bool(indicator.statuses) == (indicator.statistic == "status")


def test_layouts_name_declared_indicators_only() -> None:
    """What a layout calls ours is declared, and what it does not is a catalogue row under the source's title."""
    for table in LAYOUT.tables:
        assert {share.indicator for share in table.shares} <= set(declared())
        for column in table.columns:
            if column.indicator:
                assert column.indicator in declared(), column
            else:
                found = source_indicator("dfe-ehc-plans", table.key_of(column))
                assert found is not None
                assert found.title


def test_stock_and_flow_agree_with_the_tables() -> None:
    """An indicator's timing is that of the table that brings it."""
    for table in LAYOUT.tables:
        keys = {column.indicator for column in table.columns if column.indicator}
        for key in keys | {share.indicator for share in table.shares}:
            assert declared()[key].timing == table.timing, key
