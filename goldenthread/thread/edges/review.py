"""Edges of review: inspection areas, improvements, figures, changes and targets."""

from goldenthread.thread.edge import Edge

IMPROVEMENT_OF_WEAKNESS = Edge(
    key="improvement-of-weakness",
    sheet="improvements",
    column="weakness_area",
    target="weakness_areas",
    upstream="target",
    downward="is answered by",
    upward="answers",
)
FIGURE_OF_IMPROVEMENT = Edge(
    key="figure-of-improvement",
    sheet="improvements",
    column="figures",
    target="stated_figures",
    upstream="holder",
    downward="is measured by",
    upward="is a measure of",
)
EVIDENCE_OF_IMPROVEMENT = Edge(
    key="evidence-of-improvement",
    sheet="improvements",
    column="evidence",
    target="evidence",
    upstream="holder",
    downward="is evidenced by",
    upward="is evidence of",
)
CHANGE_FROM_FIGURE = Edge(
    key="change-from-figure",
    sheet="stated_changes",
    column="from_figure",
    target="stated_figures",
    upstream="target",
    downward="is the start of the change",
    upward="starts from",
)
CHANGE_TO_FIGURE = Edge(
    key="change-to-figure",
    sheet="stated_changes",
    column="to_figure",
    target="stated_figures",
    upstream="target",
    downward="is the end of the change",
    upward="ends at",
)
