"""Edges of voice: surveys, what people said and what was done."""

from goldenthread.thread.edge import Edge

RESULT_OF_SURVEY = Edge(
    key="result-of-survey",
    sheet="survey_results",
    column="survey",
    target="surveys",
    upstream="target",
    downward="found",
    upward="is a result of",
)
SERVICE_OF_SURVEY_RESULT = Edge(
    key="service-of-survey-result",
    sheet="survey_results",
    column="service",
    target="services",
    upstream="target",
    downward="was rated in",
    upward="rates",
)
THEME_OF_SURVEY = Edge(
    key="theme-of-survey",
    sheet="survey_themes",
    column="survey",
    target="surveys",
    upstream="target",
    downward="raised",
    upward="was raised in",
)
COMMENT_OF_ENGAGEMENT = Edge(
    key="comment-of-engagement",
    sheet="comments",
    column="engagement",
    target="engagements",
    upstream="target",
    downward="heard",
    upward="was heard in",
)
RESPONSE_TO_COMMENT = Edge(
    key="response-to-comment",
    sheet="responses",
    column="comment",
    target="comments",
    upstream="target",
    downward="was answered by",
    upward="answers",
)
