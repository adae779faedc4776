"""The population that rates are worked out on."""

from goldenthread.indicators.population import populations


def test_the_four_areas() -> None:
    """Mid-2020, aged 0 to 25: Durham 158,495, Stockton 59,278, Northumberland 82,056, Derby 88,136."""
    assert {code: populations()[code] for code in ("840", "808", "929", "831")} == {
        "840": 158495, "808": 59278, "929": 82056, "831": 88136,
    }  # fmt: skip


def test_there_is_none_where_the_source_has_none() -> None:
    """England, regions and authorities made after 2020 have no figure rather than a sum or a guess."""
    assert not {"E92000001", "E12000001", "940", "941", "942", "943"} & set(populations())
