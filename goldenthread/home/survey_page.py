"""A survey as the page Involve shows it: its scale, results, the mean of all answers, themes and the wave before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.home.sources import documents_of
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.voice.days import happened
from goldenthread.voice.surveys import Change, Pooled, Result, changes, pooled_mean, results_of, wave_before


@dataclass(frozen=True)
class Surveyed:
    survey: PackRecord
    results: tuple[Result, ...]
    pooled: Pooled | None
    themes: tuple[PackRecord, ...]
    changes: tuple[Change, ...]

    @property
    def low(self) -> str:
        return self._end("scale_min")

    @property
    def high(self) -> str:
        return self._end("scale_max")

    @property
    def asked_words(self) -> str:
        asked = self.survey.loose("asked_on")
        return f"asked {asked.printed}" if asked else "when it was asked is not recorded"

    @property
    def repeat_words(self) -> str:
        due = self.survey.loose("repeat_due")
        return due.printed if due else ""

    @property
    def theme_documents(self) -> str:
        return documents_of(self.themes)

    @property
    def scale_sentence(self) -> str:
        """From 1 (extremely unhappy) to 10 (extremely happy); empty where no scale is recorded."""
        if not (self.low and self.high):
            return ""
        labels = (self.survey.text("low_label"), self.survey.text("high_label"))
        low, high = (f" ({label})" if label else "" for label in labels)
        return f"from {self.low}{low} to {self.high}{high}"

    def scale_words(self, pattern: str) -> str:
        return pattern.format(low=self.low, high=self.high) if self.low and self.high else ""

    @staticmethod
    def change_words(change: Change) -> str:
        """Up 1.5, from 3 (165 people) to 4.5 (150 people): with the numbers, as few answers move a mean far."""
        way = "up" if change.difference > 0 else "down" if change.difference < 0 else "no change"
        by = f" {abs(change.difference):f}" if change.difference else ""
        before, after = (
            f"{each.mean:f} ({each.respondents if each.respondents is not None else 'not known how many'})"
            for each in (change.before, change.after)
        )
        return f"{way}{by}, from {before} to {after}"

    def _end(self, column: str) -> str:
        end = self.survey.number(column)
        return "" if end is None else f"{end:f}"


def surveys(pack: Pack, on: date) -> list[Surveyed]:
    """Those that may have been asked by the day; with results first, then as the pack has them."""
    asked = happened(pack.rows("surveys"), "asked_on", on)
    found = [_surveyed(pack, survey, asked) for survey in asked]
    return sorted(found, key=lambda each: not each.results)


def _surveyed(pack: Pack, survey: PackRecord, others: list[PackRecord]) -> Surveyed:
    results = results_of(survey.key, pack.rows("survey_results"))
    before = wave_before(survey, others)
    earlier = results_of(before.key, pack.rows("survey_results")) if before else []
    return Surveyed(
        survey=survey,
        results=tuple(results),
        pooled=pooled_mean(results) if len(results) > 1 else None,
        themes=tuple(row for row in pack.rows("survey_themes") if row.ref("survey") == survey.key),
        changes=tuple(changes(earlier, results)),
    )
