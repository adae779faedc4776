"""The back-test as a page of the documentation: who was nearest, wins and losses alike, and what the ranges held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from goldenthread.forecasts.panel import PlacePanel
from goldenthread.forecasts.tellings import Judged, every_judged, newest_contest, newest_judged, verdict
from goldenthread.methods.forecast.backtest import BANDS, ENSEMBLE, Backtest
from goldenthread.methods.forecast.ensemble import Ensemble
from goldenthread.methods.forecast.errors import errors_from, first_origin, upheavals
from goldenthread.methods.forecast.population import with_hindsight
from goldenthread.methods.forecast.ranges import LEVELS

PROTOCOL = """\
From each January (the origin) every method forecasts each place with what was known then, and is compared with what
became known. A place takes part from an origin at which four Januaries in a row are known of it, so that every method
can forecast it. At an origin the ensemble knows nothing later:

1. Its members are ranked by their mean absolute error one and two years ahead over the five origins before, as far as
   the outcome was known; the nearest three are averaged.
2. Its ranges are made of its own errors from the newest eight origins whose outcome, so many years ahead, was known.
   They are two parts: the places' own errors, and the error that all places shared ([why](../decisions/\
0008-forecast-ranges.md)).

Three choices were made by people with these outcomes in view: how much of a year's growth is left in the next, how many
members are averaged, and the rule for the ranges. The decision says what else was tried and how little it changes. The
releases still to come are the true test."""


def backtest_markdown(
    panel: PlacePanel,
    horizons: Sequence[int],
    wider: PlacePanel | None = None,
    people: Mapping[str, Mapping[int, float]] | None = None,
) -> str:
    """`wider` are regions and England; `people` is the population with hindsight. The same counts, the same page."""
    horizons = [ahead for ahead in horizons if panel.newest - ahead in panel.origins()]
    newest, contest = newest_judged(panel, horizons), newest_contest(panel, horizons)
    horizons = [ahead for ahead in horizons if any(each.ahead == ahead for each in newest)]
    rows = every_judged(panel, horizons, panel.origins())
    return _page(
        ["# How wrong the forecasts of EHC plans have been"],
        [f"{_sentence(newest, panel, horizons)}"],
        ["| what | |", "|---|---|", *_made_of(panel)],
        ["## How it was judged", "", PROTOCOL],
        ["## The newest origins", "", *(f"- {words}" for ahead in horizons if (words := verdict(newest, ahead)))],
        _newest_table(newest),
        ["## What the ranges held", "", *_cover_table(panel, contest, horizons)],
        ["By the number of plans at the origin:", "", *_band_table(panel, contest, horizons)],
        _upheaval_part(panel.ensemble, panel, horizons),
        _population_part(panel, horizons, people or {}),
        _wider_part(wider, horizons),
        ["## Where a simple method won", "", *_losses(rows)],
        ["## Every origin", "", "Mean absolute error in plans; the least is bold. Last, the shares of actual counts "
         "within the 50, 80 and 95% ranges."],
        *(
            [f"### {ahead} ahead", "", *_origin_table([each for each in rows if each.ahead == ahead])]
            for ahead in horizons
        ),
    )  # fmt: skip


def _page(*parts: Sequence[str]) -> str:
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _sentence(newest: Sequence[Judged], panel: PlacePanel, horizons: Sequence[int]) -> str:
    """The answer first."""
    ours = [each for each in newest if each.method == ENSEMBLE]
    won = sum(each.best for each in ours)
    held = [each.covered[-1] for each in ours if each.covered and each.covered[-1] is not None]
    shares = (
        f", and its {LEVELS[-1]}% ranges held {min(held):.1f} to {max(held):.1f}% of the counts"
        if held
        else ""
    )
    return (
        f"Over the newest Januaries that can be judged the ensemble was nearer than every simple method at {won} of "
        f"{len(horizons)} distances ahead{shares}."
    )


def _made_of(panel: PlacePanel) -> list[str]:
    return [
        f"| releases | {'; '.join(panel.releases)} |",
        f"| places | {len(panel.histories)} {panel.title}, January {panel.oldest} to January {panel.newest} |",
        f"| counts (SHA-256) | `{panel.sha256}` |",
        "| made by | `make forecast-backtest DATA=FOLDER`, which loads the whole releases and runs "
        "`goldenthread forecast backtest --write FILE` |",
    ]


def _newest_table(found: Sequence[Judged]) -> list[str]:
    lines = [
        "| years ahead | method | origins | forecasts | mean absolute error | in per cent | bias, % |",
        "|---|---|---|---|---|---|---|",
    ]
    return lines + [
        f"| {each.ahead} | {_bold(each.method, each.best)} | {_span(each.origins)} | {each.places} | "
        f"{_bold(f'{each.mean_absolute_error:,.1f}', each.best)} | {each.mean_percentage_error:.1f} | "
        f"{each.bias:+.1f} |"
        for each in found
    ]


def _cover_table(panel: PlacePanel, contest: Backtest, horizons: Sequence[int]) -> list[str]:
    """The share within each range, and by the widest how many were below and above it."""
    widest = LEVELS[-1]
    lines = [
        "| years ahead | origins | forecasts | "
        + " | ".join(f"within {level}%" for level in LEVELS)
        + f" | below {widest}% | above {widest}% |",
        "|---|---|---|" + "---|" * (len(LEVELS) + 2),
    ]
    for ahead in horizons:
        origins = panel.judged_origins(ahead)
        found = [contest.coverage(level, ahead, origins) for level in LEVELS]
        last = found[-1]
        if last is not None:
            shares = " | ".join("–" if each is None else f"{each.within:.1f}%" for each in found)
            lines.append(
                f"| {ahead} | {_span(origins)} | {last.places} | {shares} | {last.below:.1f}% | {last.above:.1f}% |"
            )
    return lines


def _band_table(panel: PlacePanel, contest: Backtest, horizons: Sequence[int]) -> list[str]:
    """Whether ranges that are scaled with size hold what they say for small and for large places."""
    heads = " | ".join(f"{_band_words(*each)} (forecasts): 50, 80, 95%" for each in BANDS)
    lines = [f"| years ahead | {heads} |", "|---|" + "---|" * len(BANDS)]
    for ahead in horizons:
        origins = panel.judged_origins(ahead)
        cells = []
        for band in range(len(BANDS)):
            found = [contest.coverage(level, ahead, origins, band) for level in LEVELS]
            shares = ", ".join(f"{each.within:.0f}" for each in found if each is not None)
            cells.append(f"({found[0].places}) {shares}" if found[0] is not None else "–")
        lines.append(f"| {ahead} | {' | '.join(cells)} |")
    return lines


def _band_words(low: int, high: int | None) -> str:
    if high is None:
        return f"{low:,} or more"
    return f"fewer than {high:,}" if low == 0 else f"{low:,} to {high - 1:,}"


def _upheaval_part(ensemble: Ensemble, panel: PlacePanel, horizons: Sequence[int]) -> list[str]:
    """What all places shared, by origin: shocks are shown and not smoothed away."""
    lines = [
        "## What moved all places at once",
        "",
        "How many more plans (+) or fewer (−) than forecast the middle place had, in per cent.",
        *_moved_words(ensemble, panel.newest),
        "",
        "| origin | " + " | ".join(f"{ahead} ahead" for ahead in horizons) + " |",
        "|---|" + "---|" * len(horizons),
    ]
    rows = []
    for origin in range(first_origin(ensemble, panel.newest), panel.newest):
        found = [errors_from(ensemble, origin, ahead) for ahead in horizons]
        if any(each.separated for each in found):
            cells = (f"{each.percent:+.1f}" if each.separated else "–" for each in found)
            rows.append(f"| {origin} | {' | '.join(cells)} |")
    return [*lines, *rows] if rows else []


def _moved_words(ensemble: Ensemble, newest: int) -> list[str]:
    """Which origins' errors are an upheaval, and what that means for the ranges."""
    moved = [str(each.origin) for each in upheavals(ensemble, newest, 1)]
    if not moved:
        return []
    words = [
        f"After January {' and '.join(moved)} all places together grew far faster or slower than any method forecast. "
        "Ranges are made",
        "for years without such an upheaval, and held far fewer counts around those origins than they say (see every "
        "origin below).",
    ]
    if {"2015", "2016"} & set(moved):
        words += [
            "The law of 2014 put plans in the place of statements and took in young people to 25; most were moved over "
            "from 2015 to 2018.",
        ]
    return words


def _population_part(
    panel: PlacePanel, horizons: Sequence[int], people: Mapping[str, Mapping[int, float]]
) -> list[str]:
    lines = [
        "## On the population",
        "",
        "The variant on a projected population cannot be judged as the forecast is: no projection that was made in the "
        "past is loaded for",
        "any place, and one that is made today knows what happened since. What can be judged is the best that a "
        "projection could have done:",
        "the same forecast on the population aged 0 to 17 as it later turned out.",
        "",
    ]
    found = [with_hindsight(panel.ensemble, people, each, panel.judged_origins(each)) for each in horizons]
    rows = [
        f"| {each.ahead} | {_span(each.origins)} | {each.places} | {each.alone:,.1f} | {each.on_population:,.1f} | "
        + " | ".join(f"{each.covered[level]:.1f}%" for level in LEVELS)
        + " |"
        for each in found
        if each is not None
    ]
    if not rows:
        return [
            *lines,
            "The release that holds it (`lait`) is not loaded, so that is not judged here either.",
        ]
    return [
        *lines,
        "| years ahead | origins | forecasts | published counts alone | on the population | "
        + " | ".join(f"within {level}%" for level in LEVELS)
        + " |",
        "|---|---|---|---|---|" + "---|" * len(LEVELS),
        *rows,
        "",
        "Mean absolute error in plans. A real projection has errors of its own, so this much it can help at most.",
    ]


def _wider_part(wider: PlacePanel | None, horizons: Sequence[int]) -> list[str]:
    """Regions and England by themselves, since they err together."""
    if wider is None or not wider.newest:
        return []
    newest = newest_judged(wider, horizons)
    lines = [
        "| years ahead | ensemble | nearest simple method | in per cent | within 50, 80, 95% |",
        "|---|---|---|---|---|",
    ]
    for ahead in horizons:
        those = [each for each in newest if each.ahead == ahead]
        ours = next((each for each in those if each.method == ENSEMBLE), None)
        others = [each for each in those if ours and each is not ours and each.places == ours.places]
        if ours is None or not others:
            continue
        rival = min(others, key=lambda each: each.mean_absolute_error)
        lines.append(
            f"| {ahead} | {_bold(f'{ours.mean_absolute_error:,.0f}', ours.best)} | {rival.method}, "
            f"{_bold(f'{rival.mean_absolute_error:,.0f}', rival.best)} | {ours.mean_percentage_error:.1f} | "
            f"{_shares(ours)} |"
        )
    return [
        "## Regions and England",
        "",
        f"{len(wider.histories)} places, over their newest origins. They err together in a year, so three "
        "Januaries are little more than three",
        "tries, and the shares within the ranges say little.",
        "",
        *lines,
    ]  # fmt: skip


def _losses(rows: Sequence[Judged]) -> list[str]:
    return [_loss(rows, each) for each in rows if each.best and each.method != ENSEMBLE] or ["Nowhere."]


def _origin_table(rows: Sequence[Judged]) -> list[str]:
    methods = list(dict.fromkeys(each.method for each in rows))
    by_key = {(each.method, each.origins[0]): each for each in rows}
    lines = [
        "| origin | places | " + " | ".join(methods) + " | within |",
        "|---|---|" + "---|" * (len(methods) + 1),
    ]
    for origin in sorted({each.origins[0] for each in rows}):
        found = [by_key.get((method, origin)) for method in methods]
        places = max(each.places for each in found if each is not None)
        cells = [
            "–" if each is None else _bold(f"{each.mean_absolute_error:,.1f}", each.best) for each in found
        ]
        ours = by_key.get((ENSEMBLE, origin))
        lines.append(f"| {origin} | {places} | {' | '.join(cells)} | {_shares(ours)} |")
    return lines


def _shares(ours: Judged | None) -> str:
    if ours is None or not ours.covered or None in ours.covered:
        return "–"
    return ", ".join(f"{share:.0f}" for share in ours.covered if share is not None)


def _loss(rows: Sequence[Judged], best: Judged) -> str:
    ours = next(
        each
        for each in rows
        if each.method == ENSEMBLE and (each.ahead, each.origins) == (best.ahead, best.origins)
    )
    return (
        f"- {best.ahead} ahead from {best.origins[0]}: {best.method}, {best.mean_absolute_error:,.1f} against "
        f"{ours.mean_absolute_error:,.1f}."
    )


def _span(origins: Sequence[int]) -> str:
    return str(origins[0]) if len(origins) == 1 else f"{origins[0]}–{origins[-1]}"


def _bold(text: str, strong: bool) -> str:
    return f"**{text}**" if strong else text
