"""What we keep about waiting."""

from goldenthread.waits.models.wait_reading import WaitReading
from goldenthread.waits.models.wait_standard import WaitStandard

__all__ = ["WaitReading", "WaitStandard"]
