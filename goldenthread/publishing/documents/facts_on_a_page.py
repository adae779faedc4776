"""Facts on a page: the areas that partners agreed to watch most, and the SEND profile, each figure with its source."""

from __future__ import annotations

from goldenthread.publishing.part import DocumentKind

FACTS_ON_A_PAGE = DocumentKind(
    key="facts-on-a-page",
    title="Facts on a page",
    about=(
        "For everybody who works together for children and young people with SEND: what the area watches most, and who "
        "they are. Every figure says where it comes from and when it was true; what nobody knows is named."
    ),
    order=20,
)
