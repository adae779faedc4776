"""What people answered about one service."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import PrintedNumberField
from goldenthread.records.models.service import Service
from goldenthread.voice.models.survey import Survey


class SurveyResult(DocumentedRow):
    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, related_name="survey_results")
    service = models.ForeignKey(
        Service, null=True, blank=True, on_delete=models.PROTECT, related_name="survey_results"
    )
    respondents = models.PositiveIntegerField(null=True, blank=True)
    mean = PrintedNumberField()

    def __str__(self) -> str:
        return f"{self.service}, {self.survey}"
