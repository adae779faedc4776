"""A figure: never a bare number, but what it counts, where, when, how surely, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from goldenthread.methods.breakdown import TOTAL, Breakdown
from goldenthread.methods.period import Period

# Stores keep the position in these; new words are added at the end.
AVAILABILITIES = ("known", "suppressed", "unavailable", "not applicable", "not collected", "low")
FINALITIES = ("actual", "provisional", "projected")
ACCUMULATIONS = ("point", "period", "year to date", "not stated")
ORIGINS = ("published", "stated", "derived", "estimated", "unpublished")
STATISTICS = (
    "count", "share", "rate", "mean", "median", "maximum", "minimum", "percentile", "status", "not stated",
)  # fmt: skip
BOUNDS = ("exact", "about", "over", "just over", "at least", "under", "nearly", "up to", "range")

NOT_KNOWN = "not known"
_UNKNOWN_WORDS = {
    "known": NOT_KNOWN,
    "suppressed": "not shown, to protect people",
    "unavailable": "not available",
    "not applicable": "does not apply",
    "not collected": "not collected",
    "low": "more than 0, but too few to show",
}


@dataclass(frozen=True, slots=True)
class AlsoPublished:
    """What another release says of the same fact. `agrees` where the two differ by no more than rounding."""

    source: str
    release: str
    value: float | None
    availability: str
    shown: str
    agrees: bool

    def as_json(self) -> dict[str, Any]:
        return {
            "source": self.source,
            "release": self.release,
            "value": _tidy(self.value),
            "availability": self.availability,
            "agrees": self.agrees,
        }


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` is None when it is not known or is only a range or bound (`low`, `high`, `bound`).

    A share's value is in per cent (79, not 0.79). `as_at` is the last day that it describes,
    or for a stated figure the day that the document gives. `places` are the decimals that its source always prints.
    `disclosure` is the key of the policy that it was put under; empty for what was published as it stands.
    """

    indicator: str
    title: str
    place: str
    place_name: str
    period: Period | None
    value: float | None
    breakdown: Breakdown = TOTAL
    low: float | None = None
    high: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    statistic: str = "count"
    unit: str = ""
    population: str = ""
    availability: str = "known"
    finality: str = "actual"
    accumulation: str = "point"
    origin: str = "published"
    source: str = ""
    release: str = ""
    as_at: date | None = None
    bound: str = "exact"
    words: str = ""
    also_published: tuple[AlsoPublished, ...] = ()
    places: int = 0
    disclosure: str = ""

    @property
    def is_known(self) -> bool:
        return self.value is not None

    @property
    def shown(self) -> str:
        """How a page shows it: “5,390”, “76.2%”, “over 6,500”, “3,816 to 4,601”, “not known”."""
        if self.words:
            return self.words
        if self.value is not None:
            prefix = "" if self.bound in ("exact", "range") else f"{self.bound} "
            return prefix + amount(self.value, self.unit, self.places)
        if self.low is not None and self.high is not None:
            return (
                f"{amount(self.low, self.unit, self.places)} to {amount(self.high, self.unit, self.places)}"
            )
        if self.low is not None:
            return f"{self.bound if self.bound != 'exact' else 'at least'} {amount(self.low, self.unit)}"
        if self.high is not None:
            return f"{self.bound if self.bound != 'exact' else 'up to'} {amount(self.high, self.unit)}"
        return _UNKNOWN_WORDS[self.availability]

    @property
    def parts(self) -> str:
        """The numbers behind a share or rate: “246 of 323”; empty where there are none."""
        if self.numerator is None or self.denominator is None:
            return ""
        return f"{amount(self.numerator)} of {amount(self.denominator)}"

    @property
    def provenance(self) -> str:
        """Who says so: the source, its release, whether it is not the actual figure yet, and whether we computed it."""
        said = ", ".join(part for part in (self.source, self.release) if part)
        said += "" if self.finality == "actual" else f" ({self.finality})"
        return f"Calculated from {said}" if self.origin == "derived" else said

    @property
    def disagreement(self) -> str:
        """What other releases say where they do not agree, and which one is used; empty where all agree."""
        unlike = [each for each in self.also_published if not each.agrees]
        if not unlike:
            return ""
        others = "; ".join(f"{_the_release(each, self.source)} says {each.shown}" for each in unlike)
        return (
            f"{others}; the {self.release} release says {self.shown}. "
            f"The newest accepted release is used: {self.release}."
        )

    @property
    def unlike_parts(self) -> str:
        """Said where a published share is not what its own two numbers make, by more than rounding."""
        if self.origin != "published" or not unlike_its_parts(
            self.value, self.numerator, self.denominator, self.unit
        ):
            return ""
        made = percentage(self.numerator, self.denominator)
        return (
            f"The source prints {self.shown}, but its own numbers, {self.parts}, make {made}%. "
            "It is shown as printed."
        )

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a reader should know beside the figure."""
        return tuple(each for each in (self.disagreement, self.unlike_parts) if each)

    def as_json(self) -> dict[str, Any]:
        """The object that `goldenthread figures --json` prints; whole numbers print without a decimal point."""
        return {
            "indicator": self.indicator,
            "title": self.title,
            "place": self.place,
            "place_name": self.place_name,
            "period": self.period.key if self.period else None,
            "breakdown": dict(self.breakdown),
            "value": _tidy(self.value),
            "low": _tidy(self.low),
            "high": _tidy(self.high),
            "numerator": _tidy(self.numerator),
            "denominator": _tidy(self.denominator),
            "statistic": self.statistic,
            "unit": self.unit,
            "population": self.population,
            "availability": self.availability,
            "finality": self.finality,
            "accumulation": self.accumulation,
            "origin": self.origin,
            "source": self.source,
            "release": self.release,
            "as_at": self.as_at.isoformat() if self.as_at else None,
            "also_published": [each.as_json() for each in self.also_published],
            "warnings": list(self.warnings),
        }


def within_rounding(one: float, other: float, unit: str) -> bool:
    """Whether two printings of one number agree: a percentage to one decimal, anything else exactly."""
    return abs(one - other) <= (0.05 if unit == "per cent" else 0) + 1e-9


def unlike_its_parts(
    value: float | None, numerator: float | None, denominator: float | None, unit: str = "per cent"
) -> bool:
    """Whether a printed percentage is not what its two numbers make, by more than rounding."""
    if unit != "per cent" or value is None or numerator is None or not denominator:
        return False
    return not within_rounding(value, 100 * numerator / denominator, unit)


def _the_release(other: AlsoPublished, source: str) -> str:
    named = f"The {other.release} release"
    return named if other.source == source else f"{other.source}, {other.release},"


def amount(value: float, unit: str = "", places: int = 0) -> str:
    """The number as people write it: thousands with commas, at most two decimals, % and £ where they belong.

    `places` are the decimals that the source prints, so that its 26.0% stays 26.0%.
    """
    if unit == "people":
        value = round(value)  # a projection is printed with parts of a person
    if value == int(value) and abs(value) < 1e15:
        text = f"{int(value):,}"
    else:
        text = f"{value:,.2f}".rstrip("0").rstrip(".")
    decimals = len(text.partition(".")[2])
    if decimals < places:
        text = f"{value:,.{places}f}"
    if unit == "per cent":
        return f"{text}%"
    if unit == "pounds":
        return f"£{text}" if value >= 0 else f"-£{text[1:]}"
    return text


def percentage(numerator: float | None, denominator: float | None, places: int = 1) -> float | None:
    """Numerator ÷ denominator in per cent, rounded half up as published statistics are; None if either is not
    known or nothing is divided by nothing."""
    return rate(numerator, denominator, 100, places)


def rate(numerator: float | None, denominator: float | None, per: float, places: int = 1) -> float | None:
    """Numerator ÷ denominator × `per`, rounded half up."""
    if numerator is None or not denominator:
        return None
    scale: float = 10**places
    return int(numerator * per * scale / denominator + 0.5) / scale


def _tidy(value: float | None) -> float | int | None:
    if value is not None and value == int(value) and abs(value) < 1e15:
        return int(value)
    return value
