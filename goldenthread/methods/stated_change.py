"""Checking a change that a document states against the two figures that it gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from goldenthread.methods.change import Change, change
from goldenthread.methods.figure import Figure, amount

Kind = Literal["percent", "absolute", "points", "multiple", "direction"]
Verdict = Literal["agrees", "differs", "cannot be checked"]

MULTIPLES = {
    "halved": 0.5, "half": 0.5, "doubled": 2.0, "double": 2.0, "twofold": 2.0, "trebled": 3.0, "tripled": 3.0,
    "threefold": 3.0, "quadrupled": 4.0, "fourfold": 4.0, "fivefold": 5.0, "tenfold": 10.0,
}  # fmt: skip
# “Over 25%” is a bound, “25% over the year” is none.
_BEFORE_AMOUNT = (
    r"\s+(?:an? )?(?=[£\d]|half|halv|doubl|trebl|tripl|quadrupl|\w+fold\b|quarter|third|two|three)"
)
_MORE = rf"(?<!no )\b(?:more than|over|at least|above|in excess of){_BEFORE_AMOUNT}"
_LESS = rf"\b(?:less than|no more than|under|up to|below){_BEFORE_AMOUNT}"
_NEARLY = ("nearly", "almost", "just under")
_ABOUT = r"\b(?:about|around|approximately|circa|roughly|nearly|almost|just)\b|\bc\.? ?(?=\d)|\bsome (?=\d)"
_DOWN = r"\b(?:f[ae]ll|fallen|down|decreas|reduc|drop|declin|cut\b|cuts\b|fewer|lower)|(?<![\w.])[-−](?= ?\d)"
_UP = r"\b(?:rise|rising|rose|up\b|increas|grow|grew|more|higher)|\+(?= ?\d)"
# Words of amount, not of direction: “fell by more than half”, “fell by up to 5%”.
_AMOUNT_WORDS = r"\b(?:more than|no more than|up to|fewer than|lower than)\b"
_NEVER_MOVED = ("no change", "unchanged")
_SAME = ("steady", "stable", "level", *_NEVER_MOVED)
# “About 50%” allows a twentieth of what it says; a plain number allows its own rounding and no more.
ABOUT_TOLERANCE = 0.05


@dataclass(frozen=True, slots=True)
class StatedCheck:
    """`computed` and `difference` are in the unit of the stated change; None where nothing was computed."""

    verdict: Verdict
    words: str
    computed: float | None = None
    difference: float | None = None


def check_stated(
    earlier: Figure, later: Figure, kind: Kind, stated: str, value: float | None = None
) -> StatedCheck:
    """Recompute a stated change. `value` is the number in `stated` where somebody has read it already.

    Stated “25%” agrees with 25.07%, “38%” with 37.69%, “more than doubled” with 2.21 times. A maximum compared
    with a mean, and any other unlike pair, cannot be checked.
    """
    found = change(earlier, later)
    if found.warnings:
        return StatedCheck("cannot be checked", "; ".join(found.warnings))
    if kind == "direction":
        return _check_direction(found, stated)
    computed = _computed(found, kind)
    if computed is None:
        return StatedCheck("cannot be checked", f"no {kind} change can be computed from these two figures")
    number = value if value is not None else _number(stated, kind)
    if number is None:
        return StatedCheck("cannot be checked", f"“{stated}” gives no number")
    text = stated.lower()
    if kind != "multiple" and number > 0 and _way(text) < 0:
        number = -number
    unit = {"percent": "%", "points": " percentage points", "multiple": " times", "absolute": ""}[kind]
    gap = round(computed - number, 2)
    said = f"{_shown(computed, kind)}{unit}"
    if _agrees(computed, number, text, kind):
        return StatedCheck("agrees", f"agrees: computed {said}", computed, gap)
    return StatedCheck("differs", f"differs by {amount(abs(gap))}{unit}: computed {said}", computed, gap)


def _computed(found: Change, kind: Kind) -> float | None:
    if kind == "percent" and found.points is not None and found.ratio is not None:
        return (found.ratio - 1) * 100
    return {
        "percent": found.percent,
        "absolute": found.absolute,
        "points": found.points,
        "multiple": found.ratio,
    }[kind]


def _number(stated: str, kind: Kind) -> float | None:
    text = stated.lower()
    if kind == "multiple":
        for word, multiple in MULTIPLES.items():
            if re.search(rf"\b{word}\b", text):
                return multiple
    match = re.search(r"\d[\d,]*(?:\.\d+)?", text)
    return float(match.group().replace(",", "")) if match else None


def _agrees(computed: float, stated: float, text: str, kind: Kind) -> bool:
    if re.search(_MORE, text):
        # “More than halved” is less than half.
        beyond = abs(computed) < stated if kind == "multiple" and stated < 1 else abs(computed) > abs(stated)
        return beyond and computed * stated > 0
    step = _step(text, kind)
    nearly = _says(text, _NEARLY)
    if not nearly and re.search(_LESS, text):
        return abs(computed) <= abs(stated) and computed * stated >= 0
    if nearly or re.search(_ABOUT, text):
        step = max(step, ABOUT_TOLERANCE * abs(stated))
    return abs(computed - stated) <= step + 1e-9


def _step(text: str, kind: Kind) -> float:
    """Half of the last digit that is printed: “25%” stands for 24.5 to 25.5. A named multiple stands for its tenth."""
    match = re.search(r"\d[\d,]*(?:\.(\d+))?", text)
    if match:
        return float(0.5 * 10 ** -len(match.group(1) or ""))
    return 0.5 if re.search(r"fold\b", text) else 0.1


def _check_direction(found: Change, stated: str) -> StatedCheck:
    text, absolute = stated.lower(), found.absolute or 0.0
    said = 0 if _says(text, _NEVER_MOVED) else _way(text)
    if said == 0 and not _says(text, _SAME):
        return StatedCheck("cannot be checked", f"“{stated}” says neither up nor down")
    actual = (absolute > 0) - (absolute < 0)
    if actual == said:
        return StatedCheck("agrees", f"agrees: {found.words}", absolute)
    return StatedCheck("differs", f"differs: {found.words}", absolute, absolute)


def _way(text: str) -> int:
    """-1 where the words first speak of a fall, 1 of a rise, 0 where they speak of neither."""
    plain = re.sub(_AMOUNT_WORDS, " ", text)
    found = [
        (match.start(), way) for words, way in ((_DOWN, -1), (_UP, 1)) if (match := re.search(words, plain))
    ]
    return min(found)[1] if found else 0


def _says(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text for word in words)


def _shown(computed: float, kind: Kind) -> str:
    return amount(round(computed, 2))
