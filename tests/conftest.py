"""What holds for every test: no network beyond this machine, the database of the run, repeatable examples."""

import os
import socket
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import settings

THIS_MACHINE = {"127.0.0.1", "::1", "localhost", ""}

FOLDERS: list["tempfile.TemporaryDirectory[str]"] = []

# The same examples in every run; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("repeatable", derandomize=True, database=None, deadline=None)
settings.register_profile("explore", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))


class NetworkRefused(RuntimeError):
    """A test reached for another machine."""


def refuse_other_machines(host: object) -> None:
    """Let a test speak to this machine only; a host of None or "" is this machine."""
    name = host.decode() if isinstance(host, bytes) else host
    if isinstance(name, str) and name not in THIS_MACHINE and not name.startswith("127."):
        raise NetworkRefused(
            f"A test tried to reach {name}. Tests use data in tests/data, never the network."
        )


def guard(original: Any, address_of: Any) -> Any:
    """The original function, refusing addresses on other machines."""

    def guarded(*arguments: Any, **options: Any) -> Any:
        refuse_other_machines(address_of(*arguments, **options))
        return original(*arguments, **options)

    return guarded


def host_of_connection(connection: socket.socket, address: Any, *_: Any) -> object:
    """The host in a call of connect; a Unix socket is on this machine."""
    return address[0] if connection.family in (socket.AF_INET, socket.AF_INET6) else ""


def host_of_lookup(host: object, *_: Any, **__: Any) -> object:
    """The host in a call of getaddrinfo."""
    return host


def keep_out_of_var() -> None:
    """Give the tests a folder of their own for what they store, and a cache that ends with them."""
    from django.conf import settings as django_settings

    folder = tempfile.TemporaryDirectory(prefix="goldenthread-tests-")
    FOLDERS.append(folder)
    django_settings.VAR = Path(folder.name)
    django_settings.MEDIA_ROOT = Path(folder.name) / "uploads"
    django_settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}


def pytest_report_header(config: pytest.Config) -> str:
    """Say at the top of the run which database it uses."""
    from django.conf import settings as django_settings

    return f"database: {django_settings.DATABASES['default']['ENGINE'].rpartition('.')[2]}"


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove what the tests stored."""
    while FOLDERS:
        FOLDERS.pop().cleanup()


def pytest_configure(config: pytest.Config) -> None:
    """Close the network, and refuse a DATABASE_URL that is not on this machine, before any test is collected."""
    database = urlsplit(os.environ.get("DATABASE_URL", ""))
    if database.scheme.startswith("postgres") and (database.hostname or "") not in THIS_MACHINE:
        raise pytest.UsageError(
            f"DATABASE_URL names the machine {database.hostname}: tests use this machine only."
        )
    socket.socket.connect = guard(socket.socket.connect, host_of_connection)  # type: ignore[method-assign]
    socket.socket.connect_ex = guard(socket.socket.connect_ex, host_of_connection)  # type: ignore[method-assign]
    socket.getaddrinfo = guard(socket.getaddrinfo, host_of_lookup)
    keep_out_of_var()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave what only the other store does to the run on that store, and count it in the last line of this one."""
    from django.db import connection

    def elsewhere(item: pytest.Item) -> bool:
        mark = item.get_closest_marker("only_on")
        return mark is not None and connection.vendor not in mark.args

    left = [item for item in items if elsewhere(item)]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if not elsewhere(item)]
