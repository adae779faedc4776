"""What we keep about files that came in."""

from goldenthread.intake.models.pack_load import PackLoad
from goldenthread.intake.models.pack_row_change import PackRowChange
from goldenthread.intake.models.sent_pack import PackCopy, SentPack
from goldenthread.intake.models.upload import Upload, UploadProblem

__all__ = ["PackCopy", "PackLoad", "PackRowChange", "SentPack", "Upload", "UploadProblem"]
