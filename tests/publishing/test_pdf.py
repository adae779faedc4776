"""A page as a PDF, drawn with our own files alone."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from goldenthread.publishing.pdf import AddressRefused, draw, own_file


def test_only_our_own_static_files_are_read(tmp_path: Path) -> None:
    """Files, networks, metadata addresses, data and ways out of the folder are refused."""
    style = tmp_path / "a.css"
    style.write_text("p { color: red }", encoding="utf-8")

    def find(name: str) -> str | None:
        return str(style) if name == "a.css" else "/etc/passwd" if name == "passwd" else None

    assert own_file("https://nowhere.invalid/static/a.css", find) == style
    for address in (
        "file:///etc/hostname",
        "http://169.254.169.254/latest/meta-data/",
        "https://example.org/static/a.css",
        "data:text/css,p{}",
        "ftp://nowhere.invalid/static/a.css",
        "https://nowhere.invalid/a.css",
        "https://nowhere.invalid/static/passwd",
        "https://nowhere.invalid/static/../../etc/passwd",
        "https://nowhere.invalid/static/%2e%2e/a.css",
        "https://nowhere.invalid/static/missing.css",
    ):
        with pytest.raises(AddressRefused):
            own_file(address, find)


def test_a_page_is_drawn_tagged_and_asks_nobody(tmp_path: Path) -> None:
    """A page that asks for other machines' files is drawn without them; the PDF has tags, language and title."""
    asked: list[str] = []

    def find(name: str) -> str | None:
        asked.append(name)
        return None

    html = """<html lang="en-GB"><head><title>A plan</title><link rel="stylesheet" href="/static/ours.css">
    <link rel="stylesheet" href="file:///etc/hostname"></head>
    <body><h1>A plan</h1><p>Words</p><img alt="a picture" src="http://169.254.169.254/x.png"></body></html>"""
    path = tmp_path / "plan.pdf"
    path.write_bytes(draw(html, find))
    reader = PdfReader(path)
    root = reader.trailer["/Root"]
    assert asked == ["ours.css"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "en-GB"
    assert reader.metadata is not None and reader.metadata.title == "A plan"
    assert "Words" in reader.pages[0].extract_text()
