"""The pack sheet “strategy_versions”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="strategy_versions",
    title="Versions of the strategy",
    singular="version",
    plural="versions",
    model="strategy.StrategyVersion",
    station=None,
    stage="Plan",
    about="Each version that the document lists. Gaps in the history are allowed.",
    named_by=("version", "strategy"),
    order=131,
    columns=(
        key_column(),
        Col("strategy", "Strategy", "The strategy.", required=True),
        Col("version", "Version", "The version as printed.", required=True, example="0.12"),
        Col("dated", "Dated", "Its date as printed."),
        Col("note", "Note", "What changed, as printed."),
        Col("status", "Status", "What is said about its status."),
        *QUOTED,
    ),
)
