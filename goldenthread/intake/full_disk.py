"""A disk without room: how its errors are told from others, and what is said of them."""

from __future__ import annotations

import errno

NO_ROOM = "There is no room left on the disk, and nothing was kept. Tell whoever runs Golden Thread."
# No space, over quota, and a file larger than the process may write.
_NUMBERS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_DISK_FULL = "53100"  # PostgreSQL's code


def is_full_disk(error: BaseException) -> bool:
    """Whether the file system, SQLite or PostgreSQL says that there is no room."""
    if isinstance(error, OSError):
        return error.errno in _NUMBERS
    cause = error.__cause__ or error
    return getattr(cause, "sqlstate", None) == _DISK_FULL or "database or disk is full" in str(error)
