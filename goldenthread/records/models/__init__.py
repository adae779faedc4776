"""The shared facts that we keep, one noun a file."""

from goldenthread.records.models.agreement import Agreement
from goldenthread.records.models.body import Body
from goldenthread.records.models.contribution import Contribution
from goldenthread.records.models.document import Document
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.evidence import Evidence
from goldenthread.records.models.fields import LooseDateField, PrintedNumberField
from goldenthread.records.models.joint_arrangement import JointArrangement
from goldenthread.records.models.link import Link
from goldenthread.records.models.local_rule import LocalRule
from goldenthread.records.models.place import Place
from goldenthread.records.models.service import Service

__all__ = [
    "Agreement",
    "Body",
    "Contribution",
    "Document",
    "DocumentedRow",
    "Evidence",
    "JointArrangement",
    "Link",
    "LocalRule",
    "LooseDateField",
    "Place",
    "PrintedNumberField",
    "Service",
]
