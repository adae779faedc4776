"""A person who signs in, with an e-mail address and a password."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from simple_history.models import HistoricalRecords


class Person(AbstractBaseUser):
    """A demonstration person (`is_demo`) may sign in only from the machine that runs the program."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    is_active = models.BooleanField(default=True)
    is_demo = models.BooleanField(default=False)
    created = models.DateTimeField(auto_now_add=True)

    objects = BaseUserManager["Person"]()
    history = HistoricalRecords(excluded_fields=["password", "last_login"])

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        ordering = ("name", "email")

    def __str__(self) -> str:
        return self.name

    @property
    def actor_id(self) -> str:
        """How the audit trail knows this person for good."""
        return f"person:{self.pk}"

    @property
    def actor_name(self) -> str:
        return self.email
