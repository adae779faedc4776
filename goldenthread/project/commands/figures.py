"""`goldenthread figures`: what the published statistics say of a place, with where each figure comes from."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
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
    from goldenthread.methods.period import Period


def run(arguments: Namespace) -> int:
    from goldenthread.indicators.dimension import label
    from goldenthread.indicators.outputs import COMMAND as OUTPUT
    from goldenthread.indicators.queries import figures
    from goldenthread.methods.disclosure.figures import policy_of, policy_of_all
    from goldenthread.methods.interval import interval_json

    place = _place(arguments)
    _check_indicator(arguments.indicator)
    _check_dimension(arguments.breakdown)
    found = figures(
        indicator=arguments.indicator,
        place=place,
        period=_periods(arguments.period),
        by=arguments.breakdown.split(",") if arguments.breakdown else None,
        as_at=arguments.on,
        output=OUTPUT,
    )
    if arguments.json:
        print_json(
            [
                {
                    **figure.as_json(),
                    "interval": interval_json(figure),
                    "disclosure_policy": policy_of(figure).key,
                    "disclosure_policy_version": policy_of(figure).version,
                }
                for figure in found
            ]
        )
    elif found:
        print_table(
            ["indicator", "place", "period", "part", "figure", "of", "source"],
            [
                [
                    f.indicator,
                    f.place_name,
                    f.period.key if f.period else "",
                    ", ".join(label(dimension, code) for dimension, code in f.breakdown) or "total",
                    f.shown,
                    f.parts,
                    f.provenance,
                ]
                for f in found
            ],
        )
    if found:
        policy = policy_of_all(found)
        say(f"Disclosure policy: {policy.key}, version {policy.version}. {policy.rule}")
        return DONE
    say(
        "There is no such figure. Has the release been imported? `goldenthread import dfe-ehc-plans PATH` does it."
    )
    return PROBLEMS


def _place(arguments: Namespace) -> str:
    """The code of the place that is asked for."""
    from goldenthread.access.queries import area_by_key
    from goldenthread.records.place_list import listed_places
    from goldenthread.records.queries import place_or_none

    if arguments.area:
        area = area_by_key(arguments.area)
        if area is None:
            raise NotDone(
                f"There is no area “{arguments.area}”. `goldenthread areas` lists those that are loaded."
            )
        return area.place_code
    code = str(arguments.place)
    if code not in listed_places() and place_or_none(code) is None:
        raise NotDone(f"There is no place “{code}”. `goldenthread places` lists them with their codes.")
    return code


def _check_indicator(key: str | None) -> None:
    from goldenthread.indicators.queries import indicator_or_none

    if key is not None and indicator_or_none(key) is None:
        raise NotDone(f"There is no indicator “{key}”. `goldenthread indicators` lists them.")


def _check_dimension(names: str | None) -> None:
    from goldenthread.indicators.dimension import BY_KEY

    for name in names.split(",") if names else []:
        if name not in BY_KEY:
            raise NotDone(f"There is no breakdown by “{name}”. There is one by: {', '.join(BY_KEY)}.")


def _periods(text: str | None) -> list[Period] | None:
    from goldenthread.indicators.queries import periods_spelled
    from goldenthread.methods.period import looks_like_period

    if text is None:
        return None
    found = periods_spelled(text)
    if not found and not looks_like_period(text):
        raise NotDone(f"“{text}” is not a period. Write it as 2025-01, “January 2025”, 202425 or 2024.")
    return found


def add_arguments(parser: ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--area", metavar="KEY", help="an area that is loaded")
    where.add_argument(
        "--place",
        metavar="CODE",
        help="the three-digit code of an authority, QHM of an NHS board, or E92000001",
    )
    parser.add_argument("--indicator", metavar="KEY", help="one indicator (default: every declared one)")
    parser.add_argument("--period", metavar="PERIOD", help="one period, such as 2025-01 or 2024")
    parser.add_argument(
        "--breakdown",
        metavar="DIMENSION",
        help="the parts by this dimension, such as need; two with a comma (default: totals)",
    )
    parser.set_defaults(on=None)
    add_on(parser)
    add_json(parser)


COMMAND = Command(
    name="figures",
    help="print what published statistics say of a place, each figure with its source",
    run=run,
    add_arguments=add_arguments,
    order=52,
)
