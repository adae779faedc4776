"""Whether a priority or an action serves a wider priority; “not recorded” where nothing shows it."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.strategy.models.wider_priority import WiderPriority


class MatrixCell(DocumentedRow):
    row_sheet = models.CharField(max_length=60)
    row_key = models.CharField(max_length=100)
    column = models.ForeignKey(WiderPriority, on_delete=models.PROTECT, related_name="matrix_cells")
    cell = models.CharField(max_length=60)
    text = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.row_key} × {self.column}"
