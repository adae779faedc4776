"""What we keep about files that came in."""

from goldenthread.intake.models.pack_load import PackLoad
from goldenthread.intake.models.upload import Upload, UploadProblem

__all__ = ["PackLoad", "Upload", "UploadProblem"]
