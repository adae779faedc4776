"""The settings that an operator may give, read from the environment once, typed, refused when wrong."""

from __future__ import annotations

import secrets
from functools import cached_property
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from goldenthread.access.private_file import kept

ROOT = Path(__file__).resolve().parent.parent.parent


class Environment(BaseSettings):
    """Each is an environment variable of the name GOLDENTHREAD_…, but for DATABASE_URL."""

    model_config = SettingsConfigDict(env_prefix="GOLDENTHREAD_", extra="ignore", populate_by_name=True)

    database_url: str = Field(default="", validation_alias="DATABASE_URL")
    var: Path = ROOT / "var"
    secret_key: str = ""
    debug: bool = False
    demo: bool = False
    hosts: str = "127.0.0.1,localhost,[::1]"
    https: bool = False
    proxies: int = Field(default=0, ge=0)
    upload_megabytes: int = 250
    upload_days: int = 365
    upload_refused_days: int = 30

    @cached_property
    def store_url(self) -> str:
        """DATABASE_URL, or the embedded database under `var`."""
        return self.database_url or f"sqlite:///{self.var / 'golden-thread.sqlite3'}"

    def secret(self) -> str:
        """The secret key given, or one made once and kept in `var`, readable by its owner alone."""
        if self.secret_key:
            return self.secret_key
        return kept(self.var / "secret-key", lambda: secrets.token_urlsafe(50))
