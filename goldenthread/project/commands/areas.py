"""`goldenthread areas`: the areas that are loaded."""

from __future__ import annotations

from argparse import Namespace

from goldenthread.project.commands.base import DONE, Command, add_json, print_json, print_table, say


def run(arguments: Namespace) -> int:
    from goldenthread.intake.queries import loaded_areas

    areas = loaded_areas()
    if arguments.json:
        print_json([area.as_dict() for area in areas])
        return DONE
    if not areas:
        say("No area is loaded. `goldenthread load-area PATH` loads one.")
        return DONE
    print_table(
        ["key", "name", "authority code", "opens on", "rows", "loaded"],
        [
            [
                area.key,
                area.name,
                area.place_code,
                area.opens_on,
                area.rows,
                area.loaded_at and area.loaded_at.date(),
            ]
            for area in areas
        ],
    )
    return DONE


COMMAND = Command(
    name="areas",
    help="list the areas that are loaded",
    run=run,
    add_arguments=add_json,
    order=32,
)
