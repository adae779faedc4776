"""Every public output says under which disclosure policy it was made, and readings have one door."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from goldenthread.methods.disclosure.policy import NONE, POLICIES
from goldenthread.publishing.public_page import PublicPage
from goldenthread.publishing.views.public import public_pages
from goldenthread.web.audience import addresses, audience_of

SOURCE = Path(__file__).resolve().parents[2] / "goldenthread"

# What each address that is open to everyone shows of people. A table or a chart on it is refused without a policy of
# its own when the page is drawn (web.disclosure); words and forms show no counts. A new public address is added here.
OWN_POLICY, NO_COUNTS = "each table and chart declares its own", "no counts of people"
PUBLIC_OUTPUTS = {
    "goldenthread.home.views.region.regions": OWN_POLICY,
    "goldenthread.home.views.region.region": OWN_POLICY,
    "goldenthread.home.views.region.region_picture": OWN_POLICY,
    "goldenthread.publishing.views.public.areas": NO_COUNTS,
    "goldenthread.publishing.views.public.area": NO_COUNTS,
    "goldenthread.publishing.views.public.page": "the policy of its PublicPage",
    "goldenthread.web.charts.views.example_chart": OWN_POLICY,
    "goldenthread.web.views.components": OWN_POLICY,
    "goldenthread.web.views.accessibility": NO_COUNTS,
    "goldenthread.web.glossary.page.glossary": NO_COUNTS,
}


def public_views() -> set[str]:
    found = set()
    for _, pattern in addresses():
        audience = audience_of(pattern.callback)
        name = f"{pattern.callback.__module__}.{getattr(pattern.callback, '__qualname__', '')}"
        if audience is not None and audience.kind == "public" and name.startswith("goldenthread."):
            found.add(name)
    return {each for each in found if not each.startswith(("goldenthread.access.", "goldenthread.project."))}


def test_every_public_address_is_listed() -> None:
    """Whoever opens a page to everyone says what it shows of people."""
    assert public_views() - set(PUBLIC_OUTPUTS) == set()


@pytest.mark.parametrize("page", public_pages().values(), ids=lambda page: page.key)
def test_every_page_for_families_declares_its_policy(page: PublicPage) -> None:
    """A named policy, and never “none”."""
    assert POLICIES[page.policy.key] == page.policy
    assert page.policy != NONE


def test_readings_have_one_door() -> None:
    """Only what puts readings under their policy reads their values; others leave unpublished ones out."""
    doors = {"indicators/queries/readings.py", "indicators/queries/families.py"}
    found = {}
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "Reading.objects" in text and "/migrations/" not in str(path):
            found[str(path.relative_to(SOURCE))] = text
    for name, text in found.items():
        if name not in doors and "/actions/" not in name and '"value"' in text:
            assert "UNPUBLISHED" in text, f"{name} reads values of readings beside the door"


def test_the_engine_is_in_the_path() -> None:
    """The door applies the policies itself, and does not leave it to those who ask."""
    tree = ast.parse((SOURCE / "indicators/queries/readings.py").read_text(encoding="utf-8"))
    read = next(n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "read_figures")
    returned = [n.value for n in ast.walk(read) if isinstance(n, ast.Return) and n.value is not None]
    calls = [getattr(v.func, "id", "") for v in returned if isinstance(v, ast.Call)]
    assert calls == ["_as_shown"] and "shown_together" in ast.dump(tree)
