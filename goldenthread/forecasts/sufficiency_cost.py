"""What a place in the area costs beside an independent one, and what each independent place avoided saves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.forecasts.sufficiency_ahead import Ends


@dataclass(frozen=True)
class Cost:
    """What a place costs a year, and what that holds."""

    pounds: float
    basis: str


@dataclass(frozen=True)
class Saving:
    """What an independent place costs more than one in the area, a year: from the nearest two to the furthest."""

    low: float
    high: float
    basis: str

    @property
    def words(self) -> str:
        """“£35,000 to £37,000 more”, “£4,000 less”, “from £2,000 less to £5,000 more”."""
        low, high = round(self.low), round(self.high)
        if low == high:
            return "the same" if low == 0 else _signed(low)
        if low >= 0:
            return f"£{low:,} to £{high:,} more"
        if high <= 0:
            return f"£{-high:,} to £{-low:,} less"
        return f"from {_signed(low)} to {_signed(high)}"

    def of(self, places: Ends) -> tuple[float, float] | None:
        """Of so many places: from the fewest at the lowest difference to the most at the highest. None where no place
        is short, or an independent place is not known to cost more."""
        few = places.low if places.low is not None else places.central
        many = places.high if places.high is not None else places.central
        if self.low < 0 or round(many) <= 0:
            return None
        return max(few, 0) * self.low, many * self.high


def savings(in_area: Sequence[Cost], independent: Sequence[Cost]) -> list[Saving]:
    """One for each basis that both sides hold: costs of another year or of other things are never set side by side."""
    bases = {each.basis for each in in_area if each.basis} & {
        each.basis for each in independent if each.basis
    }
    found = []
    for basis in sorted(bases):
        ours, theirs = (
            [each.pounds for each in held if each.basis == basis] for held in (in_area, independent)
        )
        found.append(Saving(min(theirs) - max(ours), max(theirs) - min(ours), basis))
    return found


def cost_words(in_area: Sequence[Cost], independent: Sequence[Cost]) -> str:
    """The answer in sentences, or why there is none."""
    lacking = [
        words
        for words, found in (("in the area", in_area), ("in independent special schools", independent))
        if not found
    ]
    if lacking:
        return f"What a place {' or '.join(lacking)} costs is not known, so the two cannot be compared."
    found = savings(in_area, independent)
    if not found:
        return "The costs are not of the same things or year, so no difference is worked out."
    return " ".join(
        f"A place in an independent special school costs {each.words} a year than one in the area ({each.basis})."
        if each.words != "the same"
        else f"A place in an independent special school costs the same as one in the area ({each.basis})."
        for each in found
    )


def years_to_pay_back(capital: float, places: int, saving: Saving) -> tuple[float, float] | None:
    """From the highest saving to the lowest, if each place is taken by one who would be in an independent one."""
    if places <= 0 or saving.low <= 0:
        return None
    return capital / (places * saving.high), capital / (places * saving.low)


def _signed(value: float) -> str:
    return f"£{abs(value):,.0f} {'more' if value >= 0 else 'less'}"
