"""What changes what came in: area packs, and files of statistics received, read, accepted, withdrawn."""

from goldenthread.intake.actions.decide_upload import accept_upload, withdraw_upload
from goldenthread.intake.actions.export_pack import export_pack, export_workbook, write_file
from goldenthread.intake.actions.load_pack import (
    Loaded,
    PackRefused,
    load_pack,
    load_packs,
    read_pack_source,
    save_pack,
)
from goldenthread.intake.actions.read_upload import read_upload
from goldenthread.intake.actions.receive_upload import receive_path, receive_upload
from goldenthread.intake.actions.sent_packs import (
    bring_back,
    load_sent,
    put_away,
    read_sent,
    receive_pack,
    receive_packs,
)
from goldenthread.intake.actions.sweep_uploads import Swept, sweep_uploads

__all__ = [
    "Loaded",
    "PackRefused",
    "Swept",
    "accept_upload",
    "bring_back",
    "export_pack",
    "export_workbook",
    "load_pack",
    "load_packs",
    "load_sent",
    "put_away",
    "read_pack_source",
    "read_sent",
    "read_upload",
    "receive_pack",
    "receive_packs",
    "receive_path",
    "receive_upload",
    "save_pack",
    "sweep_uploads",
    "withdraw_upload",
    "write_file",
]
