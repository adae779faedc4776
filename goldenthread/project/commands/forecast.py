"""`goldenthread forecast`: EHC plans in years to come, and how wrong such forecasts have been."""

from __future__ import annotations

import csv
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from goldenthread.project.commands.base import (
    DONE,
    PROBLEMS,
    Command,
    NotDone,
    add_json,
    add_on,
    print_json,
    print_table,
    say,
)

if TYPE_CHECKING:
    from goldenthread.forecasts.panel import PlacePanel
    from goldenthread.forecasts.tellings import Judged
    from goldenthread.methods.forecast.caseload import Forecast

COVERED = (50, 80, 95)


def run(arguments: Namespace) -> int:
    return caseload(arguments) if arguments.what == "caseload" else contest(arguments)


def caseload(arguments: Namespace) -> int:
    """The forecast of one place. What was found in its counts, and the caveats, go to standard error."""
    from goldenthread.forecasts.panel import NoForecast
    from goldenthread.forecasts.queries import panels
    from goldenthread.forecasts.tellings import CASELOAD_HEADINGS, caseload_rows

    place, name = _place(arguments)
    panel = panels(arguments.on).of(place)
    try:
        forecast = panel.forecast(place, arguments.to, name, arguments.origin)
    except NoForecast as why:
        say(str(why))
        return PROBLEMS
    if not forecast.points:
        raise NotDone(
            f"January {forecast.origin} is the newest count that is used, so --to must be a later year than "
            f"{forecast.origin}."
        )
    found = (*_began(place, forecast), *panel.found(place, forecast.origin))
    if arguments.population:
        forecast, words = _on_population(forecast, place, name)
        found = (*found, words)
    rows = caseload_rows(forecast)
    _print(arguments, CASELOAD_HEADINGS, rows)
    for each in (*found, *(shock.words for shock in forecast.shocks), *forecast.caveats):
        say(f"Note: {each}")
    return DONE


def _place(arguments: Namespace) -> tuple[str, str]:
    """The code and the name of the place that is asked for. Nothing is forecast from the newest count of a place that
    has ended; from an earlier January, or as at a day on which it stood, it is."""
    from goldenthread.forecasts.standing import ended_words, place_called
    from goldenthread.records.place_list import listed_places
    from goldenthread.records.queries import place_or_none

    listed = listed_places()
    found = place_called(arguments.place, listed)
    if found is None:
        kept = place_or_none(arguments.place)
        if kept is None:
            raise NotDone(
                f"There is no place “{arguments.place}”. `goldenthread places` lists them with their codes."
            )
        return kept.code, kept.name
    if arguments.origin is None and (words := ended_words(found, listed, arguments.on)):
        raise NotDone(f"{words} --origin YEAR shows what would have been forecast from one of its counts.")
    return found.code, found.name


def _began(place: str, forecast: Forecast) -> tuple[str, ...]:
    from goldenthread.forecasts.standing import began_words
    from goldenthread.records.place_list import listed_places

    listed = listed_places().get(place)
    words = began_words(listed, min(forecast.known, default=None)) if listed is not None else ""
    return (words,) if words else ()


def _on_population(forecast: Forecast, place: str, name: str) -> tuple[Forecast, str]:
    """The forecast on the projected population, as far as that reaches, and what to know of it."""
    from goldenthread.forecasts.queries import population_of
    from goldenthread.methods.forecast.caseload import as_far_as_projected

    population = population_of(place)
    if not population.has_projection:
        raise NotDone(f"No projection of the population of {name} is loaded.")
    found = as_far_as_projected(forecast, population.people)
    if found is None:
        raise NotDone(
            f"The population of {name} is not known for every year that is needed: it is for "
            f"{', '.join(str(year) for year in sorted(population.people))}."
        )
    words = f"On the projected population: {population.source}."
    if len(found.points) < len(forecast.points):
        words += f" It reaches to {found.points[-1].year}, and so does the forecast on it."
    return found, words


def contest(arguments: Namespace) -> int:
    """Every method, years ahead and origin; then which one won over the newest origins."""
    from goldenthread.forecasts.backtest_page import backtest_markdown
    from goldenthread.forecasts.queries import panels
    from goldenthread.forecasts.queries.hindsight import people_by_hindsight
    from goldenthread.forecasts.tellings import BACKTEST_HEADINGS, every_judged, newest_judged, verdict

    found = panels(arguments.on)
    panel = found.wider if arguments.regions else found.authorities
    horizons = sorted(set(arguments.ahead))
    rows = every_judged(panel, horizons, panel.origins()) if panel.newest else []
    if not rows:
        raise NotDone(
            "Nothing can be judged: at least five Januaries of EHC plans are needed. "
            "`goldenthread import dfe-ehc-plans FILE` loads a release."
        )
    if arguments.write:
        path = Path(arguments.write)
        wider = None if arguments.regions else found.wider
        text = backtest_markdown(panel, horizons, wider, people_by_hindsight())
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise NotDone(f"{path} could not be written: {error.strerror}.") from error
        say(f"Written: {path}")
        return DONE
    newest = newest_judged(panel, horizons)
    if arguments.json:
        print_json(
            {
                "places": panel.title,
                "releases": list(panel.releases),
                "rows": [row.as_json() for row in rows],
                "newest": [row.as_json() for row in newest],
            }
        )
    else:
        _print(arguments, BACKTEST_HEADINGS, [row.as_json() for row in rows])
    _say_verdicts(panel, newest, [verdict(newest, ahead) for ahead in horizons])
    return DONE


def _say_verdicts(panel: PlacePanel, newest: list[Judged], verdicts: list[str]) -> None:
    from goldenthread.methods.forecast.backtest import ENSEMBLE

    say(f"Over the last origins that can be judged, of {len(panel.histories)} {panel.title}:")
    for words in filter(None, verdicts):
        say(words)
    for each in newest:
        if each.method == ENSEMBLE and each.covered and None not in each.covered:
            shares = ", ".join(
                f"{level}%: {share:.1f}%"
                for level, share in zip(COVERED, each.covered, strict=True)
                if share is not None
            )
            say(f"Ranges {each.ahead} ahead held of the actual counts: {shares}.")


def _print(arguments: Namespace, headings: tuple[str, ...], rows: list[dict[str, object]]) -> None:
    if arguments.json:
        print_json(rows)
    elif arguments.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(headings)
        writer.writerows([row[each] for each in headings] for row in rows)
    else:
        print_table(list(headings), [["" if row[h] is None else row[h] for h in headings] for row in rows])


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        raise ArgumentTypeError(f"“{text}” is not a year; write it as 2030")
    return int(text)


def _ahead(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 10):
        raise ArgumentTypeError(f"“{text}” is not a number of years ahead from 1 to 10")
    return int(text)


def add_arguments(parser: ArgumentParser) -> None:
    parts = parser.add_subparsers(dest="what", metavar="caseload|backtest", required=True)
    one = parts.add_parser("caseload", help="EHC plans of one place by year, with 50, 80 and 95% ranges")
    one.add_argument(
        "--place",
        metavar="CODE",
        required=True,
        help="three digits for an authority, or the code of a region or of England",
    )
    one.add_argument(
        "--to", metavar="YEAR", type=_year, required=True, help="the last January, at most ten years ahead"
    )
    one.add_argument(
        "--origin",
        metavar="YEAR",
        type=_year,
        help="forecast from this January, using only what was known then",
    )
    one.add_argument(
        "--population", action="store_true", help="on the projected population, where one is loaded"
    )
    _add_output(one)
    all_of_them = parts.add_parser(
        "backtest", help="every method from every origin, against what then happened"
    )
    all_of_them.add_argument(
        "--ahead",
        metavar="YEARS",
        type=_ahead,
        nargs="+",
        default=[1, 2, 3, 4, 5],
        help="how many years ahead (default: 1 2 3 4 5)",
    )
    all_of_them.add_argument(
        "--regions", action="store_true", help="regions and England instead of authorities"
    )
    all_of_them.add_argument("--write", metavar="FILE", help="write the page of the documentation instead")
    _add_output(all_of_them)


def _add_output(parser: ArgumentParser) -> None:
    add_on(parser)
    how = parser.add_mutually_exclusive_group()
    add_json(how)  # type: ignore[arg-type]
    how.add_argument("--csv", action="store_true", help="print the data as CSV")


COMMAND = Command(
    name="forecast",
    help="forecast EHC plans by year with ranges, and show how wrong such forecasts have been",
    run=run,
    add_arguments=add_arguments,
    order=82,
)
