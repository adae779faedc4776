"""Comments that may say the same thing twice: suggested for a person to merge, with both sources kept."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

# Words that carry no subject.
_EMPTY = """
    a able all also an and any are as at be been being by can could do each for from had has have how in into is it
    its more not of on or our should so some such than that the their them there these they this those through to
    very was we were what when where which who will with within would
"""
EMPTY_WORDS = frozenset(_EMPTY.split())
SHARED_AT_LEAST, ALIKE_AT_LEAST = 4, 0.8


@dataclass(frozen=True)
class Likeness:
    """Two comments by key, the words they share, and the share of the shorter one's words that this is (0 to 1)."""

    first: str
    second: str
    shared: tuple[str, ...]
    likeness: float


def subject_words(text: str) -> frozenset[str]:
    """The words that say what a comment is about, in the singular and in small letters."""
    words = re.findall(r"[a-z0-9]+", text.lower().replace("-", ""))
    return frozenset(_singular(word) for word in words if word not in EMPTY_WORDS)


def near_duplicates(comments: Iterable[tuple[str, str]]) -> list[Likeness]:
    """Pairs of comments (key, text) of which the shorter says little that the longer does not; the likest first.

    Two comments are alike when they share at least four subject words, and these are at least four in five of the
    shorter one's. This suggests and decides nothing: people may have said it twice because it matters.
    """
    words = [(key, subject_words(text)) for key, text in comments]
    found = []
    for first, second in sorted(_candidates([its for _, its in words])):
        (key, its), (other, others) = words[first], words[second]
        shared = its & others
        likeness = len(shared) / min(len(its), len(others))
        if len(shared) >= SHARED_AT_LEAST and likeness >= ALIKE_AT_LEAST:
            found.append(Likeness(key, other, tuple(sorted(shared)), likeness))
    return sorted(found, key=lambda pair: -pair.likeness)


def _candidates(words: Sequence[frozenset[str]]) -> set[tuple[int, int]]:
    """Pairs that may be alike, by their places, so that thousands of comments need not all be compared.

    A comment that lacks at most one in five of another's words has one of its rarest words, of which we look at one
    more than it may lack.
    """
    having: dict[str, list[int]] = defaultdict(list)
    for at, its in enumerate(words):
        for word in its:
            having[word].append(at)
    pairs = set()
    for at, its in enumerate(words):
        if len(its) < SHARED_AT_LEAST:
            continue
        may_lack = len(its) - ceil(ALIKE_AT_LEAST * len(its))
        for word in sorted(its, key=lambda word: (len(having[word]), word))[: may_lack + 1]:
            pairs |= {(min(at, other), max(at, other)) for other in having[word] if other != at}
    return pairs


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
