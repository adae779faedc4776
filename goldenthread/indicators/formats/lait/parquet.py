"""LAIT's Parquet file as rows of text, so that it is read as its CSV form is."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from goldenthread.access.refusal import Refused
from goldenthread.intake.parcel import Member


def parquet_header(member: Member) -> tuple[tuple[str, ...], int]:
    """The names of the columns, and how many rows there are."""
    import polars

    try:
        with member.open() as file:
            frame = polars.scan_parquet(io.BytesIO(file.read()))
        return tuple(frame.collect_schema().names()), int(frame.select(polars.len()).collect().item())
    except polars.exceptions.PolarsError:
        raise Refused(_broken(member)) from None


def parquet_rows(member: Member, columns: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The cells of these columns; nothing is an empty text."""
    import polars

    try:
        with member.open() as file:
            frame = polars.read_parquet(io.BytesIO(file.read()), columns=list(columns)).select(columns)
    except polars.exceptions.PolarsError:
        raise Refused(_broken(member)) from None
    for part in frame.iter_slices(20_000):
        texts = part.select(polars.all().cast(polars.String).fill_null(""))
        yield from texts.rows()


def _broken(member: Member) -> str:
    return f"{member.file_name} is not a whole Parquet file: it may have been cut off on its way. Download it again."
