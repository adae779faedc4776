"""Edges of sufficiency: a service, the room that there is for it and the schemes that are to give more."""

from goldenthread.thread.edge import Edge

CAPACITY_OF_SERVICE = Edge(
    key="capacity-of-service",
    sheet="capacity",
    column="services",
    target="services",
    upstream="target",
    downward="has the places of",
    upward="is room for",
)
SERVICE_OF_SCHEME = Edge(
    key="service-of-scheme",
    sheet="schemes",
    column="services",
    target="services",
    upstream="holder",
    downward="is to give",
    upward="is to come from",
)
