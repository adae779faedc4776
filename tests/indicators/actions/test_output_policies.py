"""A policy is chosen with a reason, on the record, and never weaker than the audience allows."""

import pytest

from goldenthread.access.models import AuditEvent
from goldenthread.access.refusal import Refused
from goldenthread.indicators.actions.output_policies import choose_policy
from goldenthread.indicators.queries.output_policies import choices_made
from tests.cast import gather

pytestmark = pytest.mark.django_db


def test_a_choice_is_kept_and_recorded() -> None:
    """Who, what, instead of what, and why."""
    cast = gather()
    analyst = cast.people["analyst"]
    choose_policy(
        by=analyst,
        area=cast.northshire,
        output="pages",
        policy="suppress_lt5_secondary",
        reason="Agreed in May.",
    )
    (made,) = choices_made(cast.northshire)
    assert (made.policy, made.reason, made.chosen_by) == ("suppress_lt5_secondary", "Agreed in May.", analyst)
    event = AuditEvent.objects.get(action="choose-disclosure-policy")
    assert (event.area_key, event.purpose) == ("northshire", "Agreed in May.")
    assert event.detail == {"policy": "suppress_lt5_secondary", "version": "1", "before": "nhs_star7_round5"}


@pytest.mark.parametrize(
    ("output", "policy", "reason", "why"),
    [
        ("pages", "none", "For us", "cannot have this policy"),
        ("pages", "as_published", "For us", "cannot have this policy"),
        ("files", "round5_only", "For us", "cannot have this policy"),
        ("check", "none", "For us", "no such output"),
        ("pages", "suppress_lt5_secondary", "  ", "Say why"),
        ("pages", "nhs_star7_round5", "Again", "already"),
    ],
)
def test_what_is_refused(output: str, policy: str, reason: str, why: str) -> None:
    """Nothing is kept of it."""
    cast = gather()
    with pytest.raises(Refused, match=why):
        choose_policy(
            by=cast.people["analyst"], area=cast.northshire, output=output, policy=policy, reason=reason
        )
    assert choices_made(cast.northshire) == []
