"""A request is from this machine only when both its address and the name it asks for are."""

import pytest

from goldenthread.access.loopback import is_loopback


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("127.0.0.1", "127.0.0.1:8000"),
        ("127.0.0.1", "localhost:8000"),
        ("::1", "[::1]:8000"),
        ("127.0.0.1", "localhost"),
    ],
)
def test_this_machine(address: str, host: str) -> None:
    """The loopback addresses by number and by name."""
    assert is_loopback({"REMOTE_ADDR": address, "HTTP_HOST": host})


@pytest.mark.parametrize(
    "meta",
    [
        {},
        {"REMOTE_ADDR": "127.0.0.1"},
        {"REMOTE_ADDR": "192.0.2.7", "HTTP_HOST": "localhost"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "thread.example.org"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "127.0.0.1.example.org"},
        {"REMOTE_ADDR": "nonsense", "HTTP_HOST": "localhost"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "localhost", "HTTP_X_FORWARDED_FOR": "192.0.2.7"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "localhost", "HTTP_FORWARDED": "for=192.0.2.7"},
    ],
)
def test_elsewhere(meta: dict[str, str]) -> None:
    """Another address, another name, or a proxy in between is elsewhere; so is not saying."""
    assert not is_loopback(meta)
