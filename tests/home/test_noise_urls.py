"""The addresses of change and noise, and of targets."""

from goldenthread.home.noise_urls import urlpatterns


def test_every_address_is_of_an_area() -> None:
    """Each is named, and keyed by the area."""
    assert all(each.name and "area_key>" in str(each.pattern) for each in urlpatterns)
