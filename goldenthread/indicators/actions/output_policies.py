"""Choosing, with a reason, under which disclosure policy unpublished figures leave."""

from __future__ import annotations

from django.utils import timezone

from goldenthread.access.actions import act
from goldenthread.access.models import Area, Person
from goldenthread.access.refusal import Refused
from goldenthread.indicators.models import OutputPolicy
from goldenthread.indicators.outputs import OUTPUTS, policy_now
from goldenthread.indicators.queries.output_policies import choices_of
from goldenthread.methods.disclosure.policy import POLICIES


def choose_policy(*, by: Person, area: Area, output: str, policy: str, reason: str) -> OutputPolicy:
    """Refuses one that is weaker than the output's audience allows."""
    found, chosen = OUTPUTS.get(output), POLICIES.get(policy)
    if found is None:
        raise Refused("There is no such output.")
    if chosen is None or chosen not in found.allowed:
        allowed = "; ".join(each.title for each in found.allowed)
        raise Refused(f"{found.title} cannot have this policy. {found.sentence} It may have: {allowed}.")
    if not reason.strip():
        raise Refused("Say why.")
    with act(
        by=by,
        action="choose-disclosure-policy",
        area=area,
        subject=("output", output),
        purpose=reason.strip()[:300],
        detail={"policy": chosen.key, "version": chosen.version},
    ) as doing:
        Area.objects.select_for_update().get(pk=area.pk)
        before = policy_now(found, choices_of(area.place_code))
        if before == chosen:
            raise Refused(f"{found.title} already have the policy “{chosen.title}”.")
        doing.detail = {**doing.detail, "before": before.key}
        return OutputPolicy.objects.create(
            area=area,
            output=output,
            policy=chosen.key,
            reason=reason.strip(),
            chosen_by=by,
            chosen_at=timezone.now(),
        )
