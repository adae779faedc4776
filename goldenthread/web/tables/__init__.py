"""Tables: one declaration shows as HTML and downloads as CSV or Excel."""

from goldenthread.web.tables.download import download
from goldenthread.web.tables.table import Cell, Column, Empty, Row, Table, Value, percent_cell, pounds_cell

__all__ = ["Cell", "Column", "Empty", "Row", "Table", "Value", "download", "percent_cell", "pounds_cell"]
