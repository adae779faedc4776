"""Where the data is kept: what DATABASE_URL says, as Django wants to hear it."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit


def database_settings(url: str) -> dict[str, Any]:
    """Django's DATABASES entry for `sqlite:///relative.db`, `sqlite:////absolute.db` or
    `postgresql://user:password@host:port/name?host=/socket`. Raises ValueError in words for anything else."""
    parts = urlsplit(url)
    if parts.scheme in ("sqlite", "sqlite3"):
        return _sqlite(parts.path)
    if parts.scheme in ("postgres", "postgresql"):
        options = dict(parse_qsl(parts.query))
        host = options.pop("host", parts.hostname or "")
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.lstrip("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": host,
            "PORT": str(parts.port or options.pop("port", "")),
            "CONN_MAX_AGE": 60,
            "OPTIONS": options,
        }
    raise ValueError(
        f"DATABASE_URL begins with “{parts.scheme}”; it must be sqlite:///path/to/file or postgresql://user@host/name"
    )


def _sqlite(path: str) -> dict[str, Any]:
    name = path.removeprefix("/") if not path.startswith("//") else path[1:]
    if name == ":memory:":
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(Path(name) if name.startswith("/") else Path.cwd() / name),
        "OPTIONS": {
            # WAL lets readers go on while an import writes; immediate transactions queue writers instead of failing.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
        },
    }
