"""What came up in the answers."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.voice.models.survey import Survey


class SurveyTheme(DocumentedRow):
    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, related_name="survey_themes")
    text = models.TextField()

    def __str__(self) -> str:
        return self.text
