"""What a list says in sentences: whether it grows, how long children wait, and who waits now."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.methods.figure import amount
from goldenthread.waits.waiting_list import WorkedOut, weeks_words

# A load this near to 1 is neither growing nor falling: a few referrals more would tip it.
NEARLY = 0.97
# From fewer referrals one child more or less changes the answer.
FEW = 20
LATELY = 3
# So many more or fewer, and so many times as many, are a change worth a sentence.
MOVED, MOVED_SHARE = 5, 1.25


def answer_words(found: WorkedOut) -> str:
    """The answer for somebody who reads one line of it."""
    few = f"So few referrals ({found.rows}) say little." if found.rows < FEW else ""
    return " ".join(part for part in (_grows(found), _lately(found), _waits(found), few) if part)


def lists_words(lists: Sequence[WorkedOut]) -> str:
    """Of several lists: how many grow, and which is under most pressure."""
    loads = [each for each in lists if each.statistics.load is not None]
    grow = sum((each.statistics.load or 0) >= 1 for each in loads)
    said = f"{grow} of {len(loads)} lists {'grows' if grow == 1 else 'grow'}." if loads else ""
    known = [(each.statistics.pressure, each) for each in lists if each.statistics.pressure is not None]
    missed = sum(pressure > 1 for pressure, _ in known)
    if not known:
        return said
    pressure, worst = max(known, key=lambda pair: pair[0])
    most = f"Most pressure is on {worst.name} ({amount(round(pressure, 2))})."
    will = (
        f"Above 1, as {missed} of {len(known)} {'is' if missed == 1 else 'are'}, the target will be missed."
    )
    return " ".join(part for part in (said, most, will if missed else "") if part)


def now_words(found: WorkedOut) -> str:
    """Who waits now, and for how long at the longest."""
    if not found.waiting:
        return "Nobody on the list waits now."
    who = "1 child waits" if found.waiting == 1 else f"{found.waiting:,} children wait"
    within = ""
    if found.waiting_within is not None and found.waiting > 1:
        share = amount(round(100 * found.waiting_within / found.waiting, 1), "per cent")
        within = f", {found.waiting_within:,} of them ({share}) within the target"
    longest = (
        f", {'for' if found.waiting == 1 else 'the longest for'} {weeks_words(found.longest_weeks)} so far"
        if found.longest_weeks is not None
        else ""
    )
    return f"{who} now{within}{longest}."


def _grows(found: WorkedOut) -> str:
    of = found.statistics
    if of.mean_demand is None or of.mean_capacity is None or of.load is None:
        return "Whether the list grows cannot be told."
    come, go = (amount(round(each, 1)) for each in (of.mean_demand, of.mean_capacity))
    rates = f"{come} children are referred each week and {go}"
    if of.load >= 1:
        return f"The list grows: {rates} are seen."
    if of.load >= NEARLY:
        return f"The list only just holds: {rates} can be seen."
    return f"The list need not grow: {rates} can be seen."


def _lately(found: WorkedOut) -> str:
    """What demand and capacity of the whole list do not show: that it rose or fell in its last months."""
    if len(found.months) <= LATELY:
        return ""
    before, now = found.months[-1 - LATELY].waiting, found.months[-1].waiting
    if abs(now - before) < MOVED or max(now, before) < MOVED_SHARE * min(now, before):
        return ""
    return f"In the last three months those who wait {'rose' if now > before else 'fell'} from {before:,} to {now:,}."


def recent_words(found: WorkedOut) -> str:
    """What came and was seen in the last whole months, which may be more like what is to come than the whole list."""
    months = [each for each in found.months if each.is_whole][-LATELY:]
    if len(months) < LATELY:
        return ""
    come, go = (sum(values) / LATELY for values in zip(*((m.referred, m.seen) for m in months), strict=True))
    return (
        f"In {months[0].start:%B %Y} to {months[-1].start:%B %Y} {amount(round(come, 1))} were referred and "
        f"{amount(round(go, 1))} removed each month."
    )


def _waits(found: WorkedOut) -> str:
    half, most = found.median.weeks, found.ninety_second.weeks
    if half is None:
        said = "Fewer than half of those referred have been seen so far"
    elif most is None:
        said = f"Half are seen within {weeks_words(half)}; when 92% will be cannot be told yet"
    else:
        said = f"Half are seen within {weeks_words(half)} and 92% within {weeks_words(most)}"
    if found.target is None or found.within is None:
        return f"{said}."
    share = f"{'at least ' if found.within_or_more else ''}{amount(round(found.within, 1), 'per cent')}"
    return f"{said}. Of those referred, {share} are seen within the target of {weeks_words(found.target)}."
