"""Edges of the promises: priorities, commitments, success statements and actions."""

from goldenthread.thread.edge import Edge

COMMITMENT_OF_PRIORITY = Edge(
    key="commitment-of-priority",
    sheet="commitments",
    column="priority",
    target="priorities",
    upstream="target",
    downward="commits to",
    upward="is a commitment of",
)
SERVICE_OF_COMMITMENT = Edge(
    key="service-of-commitment",
    sheet="commitments",
    column="services",
    target="services",
    upstream="holder",
    downward="concerns",
    upward="is named in",
)
SUCCESS_OF_PRIORITY = Edge(
    key="success-of-priority",
    sheet="success_statements",
    column="priority",
    target="priorities",
    upstream="target",
    downward="will have succeeded when",
    upward="is the success of",
)
ACTION_OF_PRIORITY = Edge(
    key="action-of-priority",
    sheet="actions",
    column="priority",
    target="priorities",
    upstream="target",
    downward="is answered by",
    upward="answers",
)
ACTION_OF_OTHER_PRIORITY = Edge(
    key="action-of-other-priority",
    sheet="actions",
    column="other_priorities",
    target="priorities",
    upstream="target",
    downward="is answered by",
    upward="answers",
)
SERVICE_OF_ACTION = Edge(
    key="service-of-action",
    sheet="actions",
    column="services",
    target="services",
    upstream="holder",
    downward="changes",
    upward="is changed by",
)
AIM_OF_ACTION = Edge(
    key="aim-of-action",
    sheet="actions",
    column="aims",
    target="aims",
    upstream="target",
    downward="is served by",
    upward="serves",
)
UPDATE_OF_ACTION = Edge(
    key="update-of-action",
    sheet="action_updates",
    column="action",
    target="actions",
    upstream="target",
    downward="progress",
    upward="is progress on",
)
