"""`goldenthread indicators`: what is measured, and the other measures of the releases that are loaded."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from goldenthread.project.commands.base import DONE, Command, add_json, print_json, print_table


def run(arguments: Namespace) -> int:
    from goldenthread.indicators.queries import listed_indicators

    found = [each for each in listed_indicators() if each.declaration or not arguments.declared]
    if arguments.json:
        print_json([_as_json(each) for each in found])
        return DONE
    print_table(
        ["indicator", "title", "unit", "kind", "of"],
        [
            [
                each.key,
                each.title,
                each.unit,
                each.statistic,
                each.declaration.theme if each.declaration else each.table,
            ]
            for each in found
        ],
    )
    return DONE


def _as_json(each: object) -> dict[str, object]:
    from goldenthread.indicators.queries import ListedIndicator

    assert isinstance(each, ListedIndicator)
    ours = each.declaration
    said: dict[str, object] = {
        "indicator": each.key,
        "title": each.title,
        "declared": ours is not None,
        "statistic": each.statistic,
        "unit": each.unit,
    }
    if ours is None:
        return {**said, "table": each.table, "format": each.format}
    return {
        **said,
        "definition": ours.definition,
        "why": ours.why,
        "theme": ours.theme,
        "numerator": ours.numerator,
        "denominator": ours.denominator or None,
        "direction": ours.direction,
        "population": ours.population,
        "timing": ours.timing,
        "frequency_months": ours.frequency_months,
        "publication_lag_months": ours.publication_lag_months,
        "dimensions": list(ours.dimensions),
        "breaks": [{"on": each.on, "words": each.words} for each in ours.breaks],
        "source": ours.source,
        "owner": ours.owner,
        "reviewed": ours.reviewed,
    }


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--declared", action="store_true", help="leave out the releases' own other measures")
    add_json(parser)


COMMAND = Command(
    name="indicators",
    help="list what is measured: declared indicators, and the other measures of the releases that are loaded",
    run=run,
    add_arguments=add_arguments,
    order=51,
)
