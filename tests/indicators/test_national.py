"""Which national indicators a pack may name."""

from goldenthread.indicators.national import national_indicator_keys


def test_a_pack_may_name_the_core_indicators() -> None:
    """The keys of the published release are known to the sheets of a pack."""
    assert {
        "ehc-plans",
        "plans-in-20-weeks",
        "ehc-requests-refused",
        "personal-budgets",
    } <= national_indicator_keys()
