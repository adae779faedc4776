"""A chart as SVG or PNG, kept on disk by what it shows, so that the same picture is drawn once."""

from __future__ import annotations

import hashlib
import json
import os
import struct
import tempfile
import zlib
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path

from django.conf import settings

from goldenthread.web.charts.data import ChartData
from goldenthread.web.charts.sizes import Size
from goldenthread.web.charts.specification import specification
from goldenthread.web.disclosure import policy_metadata, policy_sentence

VEGA_LITE = "6.4"
PNG_ZOOM = 2
# The signature of a PNG and its header chunk.
PNG_HEADER = 8 + 4 + 4 + 13 + 4


def svg(chart: ChartData, size: Size) -> bytes:
    """With a title and a description, for whoever opens the picture by itself."""
    return _kept(chart, size, "svg", lambda: _draw_svg(chart, size))


def png(chart: ChartData, size: Size) -> bytes:
    return _kept(
        chart, size, "png", lambda: _with_text(_draw_png(svg(chart, size)), policy_metadata(chart.policy))
    )


def _draw_svg(chart: ChartData, size: Size) -> bytes:
    import vl_convert

    drawn = vl_convert.vegalite_to_svg(specification(chart, size), vl_version=VEGA_LITE, allowed_base_urls=[])
    start = drawn.index(">", drawn.index("<svg")) + 1
    said = " ".join((chart.sentence, _source(chart), policy_sentence(chart.policy)))
    words = f"<title>{escape(chart.title)}</title><desc>{escape(said)}</desc>"
    return (drawn[:start] + words + drawn[start:]).encode()


def _draw_png(drawn: bytes) -> bytes:
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=drawn.decode(), zoom=PNG_ZOOM))


def _with_text(picture: bytes, texts: Mapping[str, str]) -> bytes:
    """Text chunks after the header of a PNG, which pictures carry unseen."""
    chunks = b""
    for name, text in texts.items():
        body = b"iTXt" + name.encode("latin-1") + b"\0\0\0\0\0" + text.encode()
        chunks += struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return picture[:PNG_HEADER] + chunks + picture[PNG_HEADER:]


def _source(chart: ChartData) -> str:
    return f"Source: {chart.source}. {chart.as_at}".strip() if chart.source else chart.as_at


def _kept(chart: ChartData, size: Size, fmt: str, draw: Callable[[], bytes]) -> bytes:
    if not chart.keep:
        return draw()
    told = json.dumps([VEGA_LITE, fmt, specification(chart, size)]).encode()
    path = Path(settings.VAR) / "charts" / f"{hashlib.sha256(told).hexdigest()}.{fmt}"
    if path.exists():
        return path.read_bytes()
    drawn = draw()
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as part:
        part.write(drawn)
    os.replace(part.name, path)  # noqa: PTH105 - whole or not at all
    return drawn
