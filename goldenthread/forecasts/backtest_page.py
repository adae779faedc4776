"""The back-test as a page of the documentation: who was nearest, wins and losses alike."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.forecasts.panel import PlacePanel
from goldenthread.forecasts.tellings import Judged, every_judged, newest_judged, verdict
from goldenthread.methods.forecast.backtest import ENSEMBLE
from goldenthread.methods.forecast.ranges import LEVELS


def backtest_markdown(panel: PlacePanel, horizons: Sequence[int], about: str = "") -> str:
    """`about` is a sentence on when and on what machine it was made."""
    newest = newest_judged(panel, horizons)
    rows = every_judged(panel, horizons, panel.origins())
    lines = [
        "# How wrong the forecasts of EHC plans have been",
        "",
        "From each January (the origin) every method forecasts with what was known then, and is compared with what "
        "became",
        "known. Made by `goldenthread forecast backtest --write FILE` from published counts of each January; releases "
        "loaded:",
        f"{'; '.join(panel.releases)}. {len(panel.histories)} {panel.title}, each origin with those that had four "
        "years in a row.",
    ]
    lines += ["", about] if about else []
    lines += ["", "## The newest origins", ""]
    lines += [f"- {words}" for ahead in horizons if (words := verdict(newest, ahead))]
    lines += ["", *_newest_table(newest)]
    lines += ["", "Ranges: the share of actual counts that lay within each.", "", *_cover_table(newest)]
    if _too_wide(newest):
        lines += [
            "",
            "Ranges further ahead hold more than they say, so they are too wide: the errors that they are made of "
            "include those of",
            "forecasts made before the law of 2014 came into force.",
        ]
    lines += ["", "## Where a simple method won", ""]
    losses = [_loss(rows, each) for each in rows if each.best and each.method != ENSEMBLE]
    lines += losses or ["Nowhere."]
    lines += ["", "## Every origin", "", "Mean absolute error in plans; the least is bold.", ""]
    for ahead in horizons:
        lines += [
            f"### {ahead} ahead",
            "",
            *_origin_table([each for each in rows if each.ahead == ahead]),
            "",
        ]
    return "\n".join(lines).rstrip() + "\n"


def _too_wide(found: Sequence[Judged]) -> bool:
    """Whether a range held five in a hundred more than it says."""
    return any(
        share is not None and share > level + 5
        for each in found
        for level, share in zip(LEVELS, each.covered, strict=False)
    )


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


def _cover_table(found: Sequence[Judged]) -> list[str]:
    lines = [
        "| years ahead | origins | " + " | ".join(f"{level}%" for level in LEVELS) + " |",
        "|---|---|" + "---|" * len(LEVELS),
    ]
    for each in found:
        if each.covered:
            shares = " | ".join("–" if share is None else f"{share:.1f}%" for share in each.covered)
            lines.append(f"| {each.ahead} | {_span(each.origins)} | {shares} |")
    return lines


def _origin_table(rows: Sequence[Judged]) -> list[str]:
    methods = list(dict.fromkeys(each.method for each in rows))
    by_key = {(each.method, each.origins[0]): each for each in rows}
    lines = ["| origin | places | " + " | ".join(methods) + " |", "|---|---|" + "---|" * len(methods)]
    for origin in sorted({each.origins[0] for each in rows}):
        found = [by_key.get((method, origin)) for method in methods]
        places = max(each.places for each in found if each is not None)
        cells = [
            "–" if each is None else _bold(f"{each.mean_absolute_error:,.1f}", each.best) for each in found
        ]
        lines.append(f"| {origin} | {places} | {' | '.join(cells)} |")
    return lines


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
