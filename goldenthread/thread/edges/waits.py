"""Edges of waiting: a service, the standard that it is held to, its target and its readings."""

from goldenthread.thread.edge import Edge

STANDARD_OF_SERVICE = Edge(
    key="wait-standard-of-service",
    sheet="wait_standards",
    column="service",
    target="services",
    upstream="target",
    downward="may be waited for, by its standard",
    upward="is the standard for waiting for",
)
TARGET_OF_WAIT_STANDARD = Edge(
    key="target-of-wait-standard",
    sheet="wait_standards",
    column="target",
    target="targets",
    upstream="holder",
    downward="has the target",
    upward="is the target of",
)
READING_OF_WAIT = Edge(
    key="reading-of-wait",
    sheet="wait_readings",
    column="service",
    target="services",
    upstream="target",
    downward="is waited for, by its reading",
    upward="is a reading of the wait for",
)
READING_OF_WAIT_STANDARD = Edge(
    key="reading-of-wait-standard",
    sheet="wait_readings",
    column="standard",
    target="wait_standards",
    upstream="target",
    downward="is read in",
    upward="is read against",
)
FIGURE_OF_WAIT_READING = Edge(
    key="figure-of-wait-reading",
    sheet="wait_readings",
    column="figure",
    target="stated_figures",
    upstream="holder",
    downward="is stated in",
    upward="states",
)
