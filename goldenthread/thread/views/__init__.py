"""The pages of the thread: an area's breaks, one break with what was decided, and one record's way up and down."""

from goldenthread.thread.views.breaks import breaks, joint_key, record_thread, strip_of, ways
from goldenthread.thread.views.resolutions import one_break, reopen

__all__ = ["breaks", "joint_key", "one_break", "record_thread", "reopen", "strip_of", "ways"]
