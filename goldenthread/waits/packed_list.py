"""A list on its way between a page and the person who sent it: made small, so that a page of it loads quickly."""

from __future__ import annotations

import base64
import binascii
import zlib


def packed(text: str) -> str:
    return base64.b64encode(zlib.compress(text.encode(), 6)).decode("ascii")


def unpacked(sent: str, most: int) -> str | None:
    """None for what was not packed here, or is larger than so many bytes."""
    try:
        reader = zlib.decompressobj()
        found = reader.decompress(base64.b64decode(sent, validate=True), most + 1)
        return found.decode() if len(found) <= most and reader.eof else None
    except (binascii.Error, ValueError, zlib.error):
        return None
