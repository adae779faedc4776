"""Tests use data in tests/data and the database of the run, never the network."""

import socket

import pytest


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "example.org"])
def test_another_machine_is_refused(host: str) -> None:
    """A test that reaches for another machine fails, whether by name or by number."""
    with pytest.raises(RuntimeError, match="never the network"):
        socket.create_connection((host, 80), timeout=1)


def test_this_machine_is_allowed() -> None:
    """The live server and the throw-away PostgreSQL are on this machine."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=1).close()
