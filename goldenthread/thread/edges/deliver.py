"""Edges of delivery: services, who agreed them and who pays."""

from goldenthread.thread.edge import Edge

ARRANGEMENT_OF_SERVICE = Edge(
    key="arrangement-of-service",
    sheet="joint_arrangements",
    column="service",
    target="services",
    upstream="target",
    downward="is jointly funded by",
    upward="funds",
)
AGREEMENT_OF_ARRANGEMENT = Edge(
    key="agreement-of-arrangement",
    sheet="joint_arrangements",
    column="agreement",
    target="agreements",
    upstream="holder",
    downward="rests on",
    upward="is the basis of",
)
AGREEMENT_OF_SERVICE = Edge(
    key="agreement-of-service",
    sheet="agreements",
    column="services",
    target="services",
    upstream="target",
    downward="is agreed in",
    upward="covers",
)
CONTRIBUTION_OF_ARRANGEMENT = Edge(
    key="contribution-of-arrangement",
    sheet="contributions",
    column="arrangement",
    target="joint_arrangements",
    upstream="target",
    downward="is paid by",
    upward="pays",
)
CONTRACT_OF_SERVICE = Edge(
    key="contract-of-service",
    sheet="contracts",
    column="services",
    target="services",
    upstream="target",
    downward="is contracted in",
    upward="covers",
)
