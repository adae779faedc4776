"""What we keep about what families and young people said."""

from goldenthread.voice.models.case_story import CaseStory
from goldenthread.voice.models.comment import Comment
from goldenthread.voice.models.engagement import Engagement
from goldenthread.voice.models.response import Response
from goldenthread.voice.models.survey import Survey
from goldenthread.voice.models.survey_result import SurveyResult
from goldenthread.voice.models.survey_theme import SurveyTheme

__all__ = [
    "CaseStory",
    "Comment",
    "Engagement",
    "Response",
    "Survey",
    "SurveyResult",
    "SurveyTheme",
]
