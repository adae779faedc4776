"""No page for everyone shows a table or a chart without a disclosure policy."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from goldenthread.access.audience import PUBLIC, SIGNED_IN
from goldenthread.methods.disclosure.policy import AS_PUBLISHED, NHS_STAR7_ROUND5, NONE, Policy
from goldenthread.web.disclosure import (
    Undisclosed,
    policy_metadata,
    policy_sentence,
    policy_words,
    refuse_undeclared,
)


def request(audience: object, *, signed_in: bool = False) -> SimpleNamespace:
    func = SimpleNamespace(audience=audience)
    return SimpleNamespace(
        resolver_match=SimpleNamespace(func=func), user=SimpleNamespace(is_authenticated=signed_in)
    )


@pytest.mark.parametrize("policy", [None, NONE])
def test_a_public_page_without_a_policy_is_a_mistake(policy: Policy | None) -> None:
    """It is refused before anything is drawn; so is “none” to somebody who is not signed in."""
    with pytest.raises(Undisclosed, match="caseload"):
        refuse_undeclared(request(PUBLIC), "caseload", policy)
    refuse_undeclared(request(PUBLIC), "caseload", AS_PUBLISHED)
    refuse_undeclared(request(PUBLIC, signed_in=True), "caseload", NONE)
    refuse_undeclared(request(SIGNED_IN), "caseload", policy)
    refuse_undeclared(None, "caseload", policy)


def test_what_declares_nothing_says_that_it_is_not_for_publication() -> None:
    """A file of a working page carries the policy “none”."""
    assert policy_words(None) == "none, version 1"
    assert "not for publication" in policy_sentence(None)
    assert policy_metadata(NHS_STAR7_ROUND5)["disclosure_policy"] == "nhs_star7_round5"
