"""What is known of an area's waits in a sentence or two."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.waits.known import ServiceWaits, Standard


def answer_words(waits: Sequence[ServiceWaits]) -> str:
    """How many services have a reading, the wait that is furthest from its target, and those whose target is met."""
    if not waits:
        return "No service is recorded yet."
    measured = sum(each.is_measured for each in waits)
    all_of = f"{len(waits):,} service{'' if len(waits) == 1 else 's'}"
    said = [
        f"How long families wait is known for {measured:,} of {all_of}."
        if measured
        else f"Nobody has said how long families wait for any of {all_of}: that is not known, and not zero."
    ]
    gaps = [(each, each.gap) for found in waits for each in found.standards if each.gap is not None]
    far = [(each, gap) for each, gap in gaps if gap.is_met is False and gap.gap]
    if far:
        standard, gap = max(far, key=lambda pair: (pair[1].gap or 0) / (pair[1].target or 1))
        said.append(f"Furthest from its target: {standard.wait}. {gap.words.partition(': ')[0].rstrip('.')}.")
    met: list[Standard] = [each for each, gap in gaps if gap.is_met]
    if met:
        said.append(
            f"{len(met)} of {len(gaps)} targets {'is' if len(met) == 1 else 'are'} met by the last reading."
        )
    return " ".join(said)
