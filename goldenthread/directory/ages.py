"""The ages that a service is for, set against 0 to 25: the span for which partners commission together."""

from __future__ import annotations

from dataclasses import dataclass

# Children and Families Act 2014 s26(1): from birth to the 26th birthday, so the last whole year of age is 25.
YOUNGEST, OLDEST = 0, 25


@dataclass(frozen=True)
class Ages:
    """From the youngest to the oldest age served, both included; None where nobody has said."""

    youngest: int | None = None
    oldest: int | None = None

    @property
    def words(self) -> str:
        """Such as “0 to 5”, “14 and over”, “up to 18” or “not recorded”."""
        if self.youngest is None and self.oldest is None:
            return "not recorded"
        if self.oldest is None:
            return f"{self.youngest} and over"
        if self.youngest is None:
            return f"up to {self.oldest}"
        return f"{self.youngest} to {self.oldest}" if self.youngest != self.oldest else f"{self.youngest}"

    @property
    def gap(self) -> str:
        """What the service leaves out of 0 to 25, in words; empty where it leaves out nothing."""
        if self.youngest is None and self.oldest is None:
            return "ages not recorded"
        missing = []
        if self.youngest is None:
            missing.append("from which age is not recorded")
        elif self.youngest > YOUNGEST:
            missing.append(f"not for {_span(YOUNGEST, self.youngest - 1)}")
        if self.oldest is None:
            missing.append("up to which age is not recorded")
        elif self.oldest < OLDEST:
            missing.append(f"not for {_span(self.oldest + 1, OLDEST)}")
        return "; ".join(missing)

    def may_serve(self, age: int) -> bool:
        """True unless the recorded ages leave this age out: an end that nobody recorded leaves out nothing."""
        return (self.youngest is None or self.youngest <= age) and (self.oldest is None or age <= self.oldest)


def _span(first: int, last: int) -> str:
    return f"{first} to {last}" if first != last else f"age {first}"
