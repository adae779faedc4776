"""What changes what came in: loading and exporting an area's pack."""

from goldenthread.intake.actions.export_pack import export_pack
from goldenthread.intake.actions.load_pack import Loaded, PackRefused, load_pack, read_pack_folder, save_pack

__all__ = ["Loaded", "PackRefused", "export_pack", "load_pack", "read_pack_folder", "save_pack"]
