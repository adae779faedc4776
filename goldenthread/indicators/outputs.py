"""The ways in which an area's unpublished figures leave the store, for whom each is, and which policies it may have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from goldenthread.methods.disclosure.policy import (
    NHS_STAR7_ROUND5,
    NONE,
    POLICIES,
    ROUND5_ONLY,
    SUPPRESS_LT5_SECONDARY,
    Policy,
)


@dataclass(frozen=True)
class Output:
    """`allowed` are the policies that its audience allows, the one by default first. `sentence` says for whom it is."""

    key: str
    title: str
    sentence: str
    allowed: tuple[Policy, ...]

    @property
    def default(self) -> Policy:
        return self.allowed[0]


PAGES = Output(
    "pages",
    "Pages and charts",
    "For everybody who may see the area, providers and the parent carer forum among them.",
    (NHS_STAR7_ROUND5, SUPPRESS_LT5_SECONDARY, ROUND5_ONLY),
)
FILES = Output(
    "files",
    "Files that are downloaded",
    "They can be sent on to anybody: CSV, Excel, JSON and pictures.",
    (NHS_STAR7_ROUND5, SUPPRESS_LT5_SECONDARY),
)
COMMAND = Output(
    "command",
    "The command line",
    "What “goldenthread figures” prints for other programs, which do not say for whom it is.",
    (NHS_STAR7_ROUND5, SUPPRESS_LT5_SECONDARY),
)
# Each is for more people than the one before, and is made of what the one before shows.
OUTPUTS: Mapping[str, Output] = {each.key: each for each in (PAGES, FILES, COMMAND)}
# For the analysts who sent the file, to check it: nothing of it goes further.
CHECK = Output("check", "Checking what was sent", "For analysts of the area alone.", (NONE,))


@dataclass(frozen=True)
class Choice:
    """From this moment the output has this policy."""

    output: str
    policy: str
    chosen_at: datetime


def policies_of(
    output: Output, choices: Sequence[Choice], since: datetime | None = None
) -> tuple[Policy, ...]:
    """The policies that hold for what was accepted at `since`, one to be applied to what the other shows.

    First those of the outputs for fewer people, and of each output those that it has had since: who kept an older file,
    or may see two outputs, learns nothing by putting them together. So a milder policy holds for what is first accepted
    from then on, and a stricter one for everything at once.
    """
    if output is CHECK:
        return CHECK.allowed
    found: list[Policy] = []
    for each in OUTPUTS.values():
        for policy in _held(each, choices, since):
            if not found or found[-1] != policy:
                found.append(policy)
        if each is output:
            break
    return tuple(found)


def policy_now(output: Output, choices: Sequence[Choice]) -> Policy:
    """The one that was chosen last, or the one by default."""
    return _held(output, choices, None)[-1]


def _held(output: Output, choices: Sequence[Choice], since: datetime | None) -> list[Policy]:
    held = [output.default]
    for each in sorted(choices, key=lambda choice: choice.chosen_at):
        if each.output != output.key or POLICIES[each.policy] not in output.allowed:
            continue
        if since is not None and each.chosen_at <= since:
            held = []
        held.append(POLICIES[each.policy])
    return held
