"""The `goldenthread` program: one command line for analysts and operators."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from argparse import ArgumentParser

from goldenthread import __version__
from goldenthread.project import commands
from goldenthread.project.commands.base import NOT_DONE, Command, NotDone, say


def find_commands() -> list[Command]:
    """Every command: a module of the folder `commands` that has a COMMAND is one because it exists."""
    found = []
    for module_info in pkgutil.iter_modules(commands.__path__):
        module = importlib.import_module(f"{commands.__name__}.{module_info.name}")
        command = getattr(module, "COMMAND", None)
        if isinstance(command, Command):
            found.append(command)
    return sorted(found, key=lambda command: (command.order, command.name))


def build_parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="goldenthread",
        description="Golden Thread: SEND joint commissioning for an English local area.",
        epilog="Exit status: 0 done and nothing wrong; 1 done, with problems or breaks found; 2 not done.",
    )
    parser.add_argument("--version", action="version", version=f"goldenthread {__version__}")
    commands_parser = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in find_commands():
        sub = commands_parser.add_parser(command.name, help=command.help, description=command.help)
        command.add_arguments(sub)
        sub.set_defaults(run_command=command)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.project.settings")
    parsed = build_parser().parse_args(arguments)
    command: Command = parsed.run_command
    for name, value in command.environment.items():
        os.environ.setdefault(name, value)
    try:
        import django

        try:
            django.setup()
        except ValueError as error:
            raise NotDone(f"The settings are not right: {error}") from error
        return command.run(parsed)
    except NotDone as reason:
        say(str(reason))
        return NOT_DONE
    except BrokenPipeError:
        sys.stderr.close()
        return NOT_DONE
    except Exception as error:
        return _explain(error)


def _explain(error: Exception) -> int:
    from django.core.exceptions import ImproperlyConfigured
    from django.db import DatabaseError

    from goldenthread.access.refusal import Refused

    if isinstance(error, Refused):
        say(str(error))
    elif isinstance(error, ImproperlyConfigured):
        say(f"The settings are not right: {error}")
    elif isinstance(error, DatabaseError):
        say(
            f"The store could not be used: {error}\nHas `goldenthread migrate` been run? Is DATABASE_URL right?"
        )
    else:
        raise error
    return NOT_DONE


if __name__ == "__main__":
    sys.exit(main())
