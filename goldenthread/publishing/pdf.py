"""A page as a tagged PDF, drawn with nothing but our own style sheets and pictures."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MISSING_PARTS = (
    "apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
)
# An address that exists nowhere: what a page asks for is looked up among our own files, never fetched.
NOWHERE = "https://nowhere.invalid/"
STATIC = "static/"
PICTURES = "pictures/"
ALLOWED = {".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png"}


class CannotDraw(Exception):
    """A part that draws PDFs is not on this machine; its words say how to add it."""


class AddressRefused(ValueError):
    """A page asked for something that is not our own."""


def can_draw() -> bool:
    """Whether this machine has the parts that draw PDFs."""
    try:
        import weasyprint  # noqa: F401
    except OSError:
        return False
    return True


def draw(
    html: str, find_static: Callable[[str], str | None], pictures: Mapping[str, bytes] | None = None
) -> bytes:
    """The page as a PDF that a screen reader can read (PDF/UA-1). `find_static` gives the path of a static file;
    `pictures` are those that the page names as /pictures/<name>."""
    own = {f"{NOWHERE}{PICTURES}{name}": data for name, data in (pictures or {}).items()}
    try:
        import weasyprint
        from weasyprint.urls import URLFetcher, URLFetcherResponse
    except OSError as missing:
        raise CannotDraw(MISSING_PARTS) from missing

    class OurOwnFiles(URLFetcher):  # type: ignore[misc]
        """Gives static files by name and refuses every other address."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            if url in own:
                return URLFetcherResponse(url, own[url], {"Content-Type": ALLOWED[Path(url).suffix]})
            path = own_file(url, find_static)
            return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": ALLOWED[path.suffix]})

    logging.getLogger("fontTools").setLevel(logging.WARNING)
    document = weasyprint.HTML(string=html, base_url=NOWHERE, url_fetcher=OurOwnFiles(allowed_protocols=()))
    written: bytes = document.write_pdf(pdf_variant="pdf/ua-1")
    return written


def own_file(url: str, find_static: Callable[[str], str | None]) -> Path:
    """The static file that an address of ours names. Refuses files, networks, data and ways out of the folder."""
    base, asked = urlsplit(NOWHERE), urlsplit(url)
    name = unquote(asked.path).lstrip("/")
    if (asked.scheme, asked.netloc) != (base.scheme, base.netloc) or not name.startswith(STATIC):
        raise AddressRefused(f"A PDF is drawn with our own files only, not with {url[:80]}.")
    found = find_static(name.removeprefix(STATIC)) if ".." not in name else None
    if not found or Path(found).suffix not in ALLOWED:
        raise AddressRefused(f"There is no file {name[:80]} that a PDF may be drawn with.")
    return Path(found)
