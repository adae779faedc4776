"""How an area's own series are named."""

from goldenthread.indicators.own import is_own, is_own_of, kept_under, own_key


def test_a_key_says_whose_it_is() -> None:
    """Of one place, and never of another, or of a place whose code begins alike."""
    key = own_key("840", "ehc-plans")
    assert key == "own-840-ehc-plans"
    assert is_own(key) and is_own_of(key, "840") and kept_under(key) == "ehc-plans"
    assert not is_own_of(key, "84") and not is_own_of(key, "")
    assert not is_own("ehc-plans") and kept_under("ehc-plans") == "ehc-plans"
