"""A forecast and a contest as rows: what the command line prints and what files hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.forecasts.panel import HORIZONS, PlacePanel
from goldenthread.methods.forecast.backtest import ENSEMBLE, Backtest
from goldenthread.methods.forecast.caseload import Forecast
from goldenthread.methods.forecast.opponents import OPPONENTS
from goldenthread.methods.forecast.ranges import LEVELS

CASELOAD_HEADINGS = (
    "year",
    "central",
    "low_50",
    "high_50",
    "low_80",
    "high_80",
    "low_95",
    "high_95",
    "method",
)
BACKTEST_HEADINGS = (
    "method",
    "origin",
    "ahead",
    "places",
    "mean_absolute_error",
    "mean_percentage_error",
    "bias",
    "covered_50",
    "covered_80",
    "covered_95",
    "best",
)
METHODS = (ENSEMBLE, *OPPONENTS)


def caseload_rows(forecast: Forecast) -> list[dict[str, object]]:
    """One object for each year ahead, in whole plans; None where no range can be given."""
    rows: list[dict[str, object]] = []
    for point in forecast.points:
        row: dict[str, object] = {"year": point.year, "central": round(point.central)}
        for level in LEVELS:
            row[f"low_{level}"] = whole(point.low(level))
            row[f"high_{level}"] = whole(point.high(level))
        rows.append({**row, "method": forecast.method})
    return rows


def whole(value: float | None) -> int | None:
    """To whole plans."""
    return None if value is None else round(value)


@dataclass(frozen=True)
class Judged:
    """One method over some origins, so many years ahead. `covered` is of the ensemble's ranges; `best` has the least
    error."""

    method: str
    ahead: int
    origins: tuple[int, ...]
    places: int
    mean_absolute_error: float
    mean_percentage_error: float
    bias: float
    covered: tuple[float | None, ...]
    best: bool

    def as_json(self) -> dict[str, object]:
        """As `goldenthread forecast backtest --json` prints it; one origin is a year, several a list."""
        covered = self.covered or (None,) * len(LEVELS)
        return {
            "method": self.method,
            "origin": self.origins[0] if len(self.origins) == 1 else list(self.origins),
            "ahead": self.ahead,
            "places": self.places,
            "mean_absolute_error": round(self.mean_absolute_error, 3),
            "mean_percentage_error": round(self.mean_percentage_error, 3),
            "bias": round(self.bias, 3),
            **{
                f"covered_{level}": None if each is None else round(each, 1)
                for level, each in zip(LEVELS, covered, strict=True)
            },
            "best": self.best,
        }


def judged(contest: Backtest, ahead: int, origins: Sequence[int]) -> list[Judged]:
    """Every method over these origins together, each forecast counting alike; in the order of `METHODS`.

    The best is the one with the least mean absolute error of those that forecast as many places as the ensemble.
    """
    found = []
    for method in METHODS:
        outcomes = [
            each
            for each in contest.outcomes
            if (each.method, each.ahead) == (method, ahead) and each.origin in origins
        ]
        places = sum(each.places for each in outcomes)
        if not places:
            continue
        covered = tuple(contest.covered(level, ahead, origins) for level in LEVELS)
        found.append(
            Judged(
                method=method,
                ahead=ahead,
                origins=tuple(sorted(each.origin for each in outcomes)),
                places=places,
                mean_absolute_error=sum(e.mean_absolute_error * e.places for e in outcomes) / places,
                mean_percentage_error=sum(e.mean_percentage_error * e.places for e in outcomes) / places,
                bias=sum(e.bias * e.places for e in outcomes) / places,
                covered=covered if method == ENSEMBLE else (),
                best=False,
            )
        )
    return _with_best(found)


def _with_best(found: list[Judged]) -> list[Judged]:
    everywhere = next((each.places for each in found if each.method == ENSEMBLE), 0)
    errors = [each.mean_absolute_error for each in found if each.places == everywhere]
    least = min(errors, default=None)
    return [
        Judged(**{**each.__dict__, "best": each.places == everywhere and each.mean_absolute_error == least})
        for each in found
    ]


def newest_judged(panel: PlacePanel, horizons: Iterable[int] = HORIZONS) -> list[Judged]:
    """Every method over the newest origins that can be judged, for each number of years ahead."""
    horizons = tuple(horizons)
    contest = newest_contest(panel, horizons)
    return [each for ahead in horizons for each in judged(contest, ahead, panel.judged_origins(ahead))]


def newest_contest(panel: PlacePanel, horizons: Iterable[int] = HORIZONS) -> Backtest:
    """The contest from the newest origins that can be judged; worked out once."""
    horizons = tuple(horizons)
    origins = sorted({year for ahead in horizons for year in panel.judged_origins(ahead)})
    return panel.backtest(origins, horizons)


def every_judged(panel: PlacePanel, horizons: Sequence[int], origins: Sequence[int]) -> list[Judged]:
    """Every method from each origin by itself."""
    contest = panel.backtest(origins, horizons)
    return [each for ahead in horizons for origin in origins for each in judged(contest, ahead, (origin,))]


def verdict(found: Sequence[Judged], ahead: int) -> str:
    """Which method won so many years ahead, and by how much: also where a naive one did."""
    those = [each for each in found if each.ahead == ahead]
    best = next((each for each in those if each.best), None)
    ours = next((each for each in those if each.method == ENSEMBLE), None)
    if best is None or ours is None:
        return ""
    others = [each for each in those if each.method != ENSEMBLE and each.places == ours.places]
    years = "One year ahead" if ahead == 1 else f"{ahead} years ahead"
    if not others:
        return f"{years} no simple method forecasts every place."
    rival = min(others, key=lambda each: each.mean_absolute_error)
    if best.method == ENSEMBLE:
        return (
            f"{years} the ensemble was nearest: {ours.mean_absolute_error:,.1f} plans off in the mean, the best "
            f"simple method ({rival.method}) {rival.mean_absolute_error:,.1f}."
        )
    return (
        f"{years} a simple method was nearer than the ensemble: {rival.method}, {rival.mean_absolute_error:,.1f} plans "
        f"off in the mean, the ensemble {ours.mean_absolute_error:,.1f}."
    )


def won_words(found: Sequence[Judged]) -> str:
    """In one sentence how often the ensemble was nearest, and where it was not."""
    ours = [each for each in found if each.method == ENSEMBLE]
    lost = [str(each.ahead) for each in ours if not each.best]
    if not ours:
        return ""
    distances = (
        f"{ours[0].ahead} to {ours[-1].ahead} years ahead" if len(ours) > 1 else f"{ours[0].ahead} year ahead"
    )
    if not lost:
        return f"From the newest Januaries that can be judged, {distances}, it came nearer than every simple method."
    return (
        f"From the newest Januaries that can be judged, {distances}, it came nearer than every simple method, but for "
        f"{' and '.join(lost)} ahead, where a simple one did."
    )
