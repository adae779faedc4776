"""What people decided about figures, for the register of decisions: rebases, confirmed targets, disclosure policies."""

from __future__ import annotations

import re
from collections.abc import Iterable

from django.urls import reverse

from goldenthread.access.decision import Decision, DecisionKind
from goldenthread.access.models import Area
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.models import OutputPolicy, Rebase, TargetConfirmation


def _rebases(area: Area) -> Iterable[Decision]:
    for each in Rebase.objects.filter(area=area).select_related("made_by", "ended_by"):
        key, *part = re.split("[@;]", each.series, maxsplit=1)
        known = declared().get(key)
        yield Decision(
            decided=f"Limits are worked out anew from {each.starts:%-d %B %Y}",
            by=each.made_by.name,
            at=each.made_at,
            reason=each.reason,
            title=f"{known.title}{f' ({part[0]})' if part else ''}" if known is not None else "",
            sheet="" if known is not None else "area_indicators",
            key=key,
            link=reverse("indicator-change", kwargs={"area_key": area.key, "indicator_key": key}),
            ended_at=each.ended_at,
            ended_by=each.ended_by.name if each.ended_by is not None else "",
            ended_reason=each.ended_reason,
        )


def _confirmed(area: Area) -> Iterable[Decision]:
    for each in TargetConfirmation.objects.filter(area=area).select_related("confirmed_by"):
        yield Decision(
            decided="The target is right, though far from every value",
            by=each.confirmed_by.name,
            at=each.confirmed_at,
            reason=each.reason,
            sheet="targets",
            key=each.target,
            link=reverse("review-target", kwargs={"area_key": area.key, "target_key": each.target}),
            found=each.said,
        )


def _policies(area: Area) -> Iterable[Decision]:
    """The newest of an output holds."""
    later: dict[str, OutputPolicy] = {}
    for each in (
        OutputPolicy.objects.filter(area=area).select_related("chosen_by").order_by("-chosen_at", "-id")
    ):
        after = later.get(each.output)
        later[each.output] = each
        yield Decision(
            decided=f"Under the policy {each.policy}",
            by=each.chosen_by.name,
            at=each.chosen_at,
            reason=each.reason,
            title=f"Unpublished figures: {each.output}",
            key=each.output,
            ended_at=after.chosen_at if after is not None else None,
            ended_by=after.chosen_by.name if after is not None else "",
        )


REBASES = DecisionKind("rebases", "Where a chart starts anew", "indicators.Rebase", _rebases, order=30)
CONFIRMED_TARGETS = DecisionKind(
    "confirmed-targets", "A target confirmed", "indicators.TargetConfirmation", _confirmed, order=40
)
OUTPUT_POLICIES = DecisionKind(
    "output-policies", "How unpublished figures go out", "indicators.OutputPolicy", _policies, order=60
)
