"""GOV.UK components: ours are the official ones, and nothing gets in unescaped."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django.utils.safestring import mark_safe

from goldenthread.web.components import render
from goldenthread.web.components.govuk import NoSuchComponent

OFFICIAL = Path(__file__).resolve().parents[3] / "node_modules/govuk-frontend/dist/govuk/components"
USED = (
    "back-link", "breadcrumbs", "button", "checkboxes", "details", "error-message", "error-summary", "file-upload",
    "fieldset", "hint", "input", "inset-text", "label", "notification-banner", "pagination", "panel", "phase-banner",
    "radios", "select", "service-navigation", "skip-link", "summary-list", "table", "tabs", "tag", "task-list",
    "textarea", "warning-text",
)  # fmt: skip


class Tokens(HTMLParser):
    """Tags with their attributes in alphabetical order, and words with single spaces."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(
            (tag, sorted((name, re.sub(r"\s+", " ", value or "").strip()) for name, value in attrs))
        )

    def handle_endtag(self, tag: str) -> None:
        self.found.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if words := " ".join(data.split()):
            self.found.append(words)


def tokens(html: str) -> list[object]:
    reader = Tokens()
    reader.feed(html)
    return reader.found


def trusted(value: Any, key: str = "") -> Any:
    """The fixture's options with what is meant as HTML marked safe, as a page of ours would mark it."""
    if isinstance(value, dict):
        return {name: trusted(each, "html" if key == "slots" else name) for name, each in value.items()}
    if isinstance(value, list):
        return [trusted(each, key) for each in value]
    meant = key in ("html", "attributes") or key.endswith("Html")
    return mark_safe(value) if isinstance(value, str) and meant else value


def fixtures() -> list[Any]:
    found = []
    for name in USED:
        official = json.loads((OFFICIAL / name / "fixtures.json").read_text(encoding="utf-8"))
        found += [pytest.param(name, each, id=f"{name}: {each['name']}") for each in official["fixtures"]]
    return found


@pytest.mark.parametrize(("name", "fixture"), fixtures())
def test_every_component_is_the_official_one(name: str, fixture: dict[str, Any]) -> None:
    """Every component that we use gives the HTML of GOV.UK Frontend's own fixtures."""
    assert tokens(render(name, trusted(fixture["options"]))) == tokens(fixture["html"])


def test_text_is_escaped() -> None:
    """What people typed cannot become markup."""
    assert "<script>" not in render("tag", {"text": "<script>alert(1)</script>"})


def test_html_that_nobody_marked_safe_is_escaped() -> None:
    """A component's `html` takes only what a page has marked safe, at any depth."""
    rows = [{"key": {"text": "Name"}, "value": {"html": "<img src=x>"}}]
    assert "&lt;img" in render("summary-list", {"rows": rows})
    assert "&lt;b&gt;" in render("button", {"text": "Go", "attributes": {"data-x": "<b>"}})


def test_html_that_was_marked_safe_is_kept() -> None:
    """A page may put its own markup into a component."""
    assert "<em>yes</em>" in render("inset-text", {"html": mark_safe("<em>yes</em>")})


def test_an_unknown_component_is_the_programmers_mistake() -> None:
    """A wrong name says itself, rather than showing nothing."""
    with pytest.raises(NoSuchComponent, match="no component “baton”"):
        render("baton", {})
