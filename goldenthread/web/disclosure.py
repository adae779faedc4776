"""Which disclosure policy a table, a chart or a file was made under, and that nothing public goes without one."""

from __future__ import annotations

from typing import Any

from goldenthread.methods.disclosure.policy import NONE, Policy

# A working page that declares nothing is for people who may see the records, and its files say so.
UNDECLARED = NONE


class Undisclosed(Exception):
    """A page for everyone shows a table or a chart that declares no policy: a programmer's mistake."""


def policy_words(policy: Policy | None) -> str:
    """“as_published, version 1”, as it stands in every file."""
    found = policy or UNDECLARED
    return f"{found.key}, version {found.version}"


def policy_sentence(policy: Policy | None) -> str:
    found = policy or UNDECLARED
    return f"Disclosure: {found.title}, version {found.version}. {found.rule}"


def policy_metadata(policy: Policy | None) -> dict[str, str]:
    return (policy or UNDECLARED).metadata


def refuse_undeclared(request: Any, key: str, policy: Policy | None) -> None:
    """Everyone may see the page, so what it shows must have been made fit for everyone. With the policy “none” it may
    show people who are signed in what they may see anyway."""
    match = getattr(request, "resolver_match", None)
    audience = getattr(getattr(match, "func", None), "audience", None)
    if getattr(audience, "kind", "") != "public":
        return
    known = getattr(getattr(request, "user", None), "is_authenticated", False)
    if policy is None or (policy == NONE and not known):
        raise Undisclosed(f"“{key}” is public and declares no disclosure policy")
