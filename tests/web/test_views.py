"""The pages about these pages."""

from __future__ import annotations

import re

import pytest
from django.test import Client


@pytest.mark.parametrize("address", ["/about/components/", "/accessibility/"])
def test_everybody_may_see_how_pages_are_made_and_how_accessible_they_are(
    client: Client, address: str
) -> None:
    """Public, with one heading and a title of its own."""
    response = client.get(address)
    html = response.content.decode()
    assert response.status_code == 200
    assert html.count("<h1") == 1
    assert re.search(r"<title>.+ – Golden Thread</title>", html)


def test_no_page_has_style_or_script_inside_it(client: Client) -> None:
    """A strict content security policy holds: no style attributes, no inline script, no handlers."""
    html = client.get("/about/components/").content.decode()
    assert not re.search(r"\sstyle=|\son[a-z]+=|<script>|<style", html)


def test_example_tables_download(client: Client) -> None:
    """The component page's tables are real ones."""
    response = client.get("/about/components/?download=many")
    assert len(response.content.decode("utf-8-sig").splitlines()) == 5001


def test_every_page_says_its_licence_and_its_accessibility(client: Client) -> None:
    """The Open Government Licence line, and the way to the statement."""
    html = client.get("/accessibility/").content.decode()
    assert "Contains public sector information licensed under the" in html
    assert 'href="/accessibility/"' in html
