"""What we keep about contracts."""

from goldenthread.agreements.models.contract import Contract

__all__ = [
    "Contract",
]
