"""The headline counts of a stage: how many there are, how many of them break, and the page that says which."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse


@dataclass(frozen=True)
class StageCount:
    """`words` follow the number; `is_broken` marks what somebody has to mend."""

    number: int
    words: str
    href: str
    is_broken: bool = False


@dataclass(frozen=True)
class StageCounts:
    """Those of one area, which know the addresses of its pages."""

    area_key: str

    def count(self, number: int, words: str, page: str, then: str = "") -> StageCount:
        """`words` are "one,many"; `then` is what stands behind the page's address."""
        return StageCount(number, self._words(number, words), self._href(page, then))

    def broken(self, number: int, words: str, page: str, then: str = "") -> StageCount:
        """The same for what is missing or late: marked where there is any."""
        return StageCount(number, self._words(number, words), self._href(page, then), number > 0)

    def _href(self, page: str, then: str) -> str:
        return reverse(page, kwargs={"area_key": self.area_key}) + then

    @staticmethod
    def _words(number: int, words: str) -> str:
        one, _, many = words.partition(",")
        return one if number == 1 or not many else many
