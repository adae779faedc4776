"""Two kinds of field for facts that are kept as they were printed: a loose date and a number."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models

if TYPE_CHECKING:
    TextKept = models.CharField[str, str]
    NumberKept = models.CharField[Decimal | int | str | None, Decimal | None]
else:
    TextKept = NumberKept = models.CharField


class LooseDateField(TextKept):
    """A date as printed, such as “Dec 17”; `intake.loose_date` says which days it may mean."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 100)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)


class PrintedNumberField(NumberKept):
    """A Decimal that keeps its digits on every store (1.10 stays 1.10); None is not known."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 40)
        kwargs.setdefault("null", True)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: str | None, *_: Any) -> Decimal | None:
        return None if value in (None, "") else Decimal(str(value))

    def to_python(self, value: Any) -> Any:
        if value is None or value == "" or isinstance(value, Decimal):
            return value if isinstance(value, Decimal) else None
        try:
            return Decimal(str(value))
        except InvalidOperation:
            raise ValidationError(f"“{value}” is not a number.") from None

    def get_prep_value(self, value: Any) -> str | None:
        number = self.to_python(value)
        return None if number is None else format(number, "f")
