"""Edges among what is known of need: assessments, findings, gaps and their figures."""

from goldenthread.thread.edge import Edge

FINDING_OF_ASSESSMENT = Edge(
    key="finding-of-assessment",
    sheet="findings",
    column="assessment",
    target="needs_assessments",
    upstream="target",
    downward="found",
    upward="was found by",
)
FIGURE_OF_FINDING = Edge(
    key="figure-of-finding",
    sheet="findings",
    column="figures",
    target="stated_figures",
    upstream="holder",
    downward="is measured by",
    upward="is a measure of",
)
FIGURE_OF_GAP = Edge(
    key="figure-of-gap",
    sheet="gaps",
    column="figures",
    target="stated_figures",
    upstream="holder",
    downward="is measured by",
    upward="is a measure of",
)
SERVICE_OF_GAP = Edge(
    key="service-of-gap",
    sheet="gaps",
    column="services",
    target="services",
    upstream="holder",
    downward="concerns",
    upward="has the gap",
)
