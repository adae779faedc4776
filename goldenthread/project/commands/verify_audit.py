"""`goldenthread verify-audit`: prove that nobody changed the audit trail, or name the event where it breaks."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from goldenthread.project.commands.base import DONE, PROBLEMS, Command, add_json, print_json, say


def add_arguments(parser: ArgumentParser) -> None:
    add_json(parser)
    parser.add_argument(
        "--head",
        metavar="HASH",
        default="",
        help="a hash that was noted earlier and must still be in the chain, so that events cut off its end show",
    )


def run(arguments: Namespace) -> int:
    from goldenthread.access.chain import Broken
    from goldenthread.access.queries import chain_end, event_with_hash, verify_chain

    broken = verify_chain()
    events, head = chain_end()
    if arguments.head and not event_with_hash(arguments.head):
        broken.append(
            Broken(events + 1, f"no event has the hash {arguments.head}: the chain was cut off or replaced")
        )
    if arguments.json:
        print_json(
            {
                "holds": not broken,
                "events": events,
                "head": head,
                "broken": [{"event": each.number, "reason": each.reason} for each in broken],
            }
        )
    elif not broken:
        say(f"The audit trail holds: {events} events, the last one with the hash {head or '(none)'}.")
    else:
        say(f"The audit trail is broken. The first place is event {broken[0].number}: {broken[0].reason}.")
        for each in broken[1:20]:
            say(f"Also event {each.number}: {each.reason}.")
        if len(broken) > 20:
            say(f"And {len(broken) - 20} more.")
    return PROBLEMS if broken else DONE


COMMAND = Command(
    name="verify-audit",
    help="check the hash chain of the audit trail",
    run=run,
    add_arguments=add_arguments,
    order=80,
)
