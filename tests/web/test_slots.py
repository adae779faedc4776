"""Named places that packages above fill."""

from __future__ import annotations

from types import SimpleNamespace

from goldenthread.access.declarations import find
from goldenthread.access.models import Organisation
from goldenthread.web.slots import Panel, kind_of


def test_a_record_has_a_kind() -> None:
    """A model's own name, or what another record says of itself."""
    assert kind_of(Organisation()) == "access.Organisation"
    assert kind_of(SimpleNamespace(slot_kind="figure")) == "figure"
    assert kind_of(object()) == ""


def test_every_panel_names_its_slot_and_template() -> None:
    """A panel that would show nowhere is a programmer's mistake."""
    assert all(panel.slot and panel.template for panel in find(Panel, "panels"))
