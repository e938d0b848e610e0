"""An exclusive lock that the operating system frees when its process ends, however it ends."""

import os
import sys

if sys.platform == "win32":
    import msvcrt

    # beyond the content: Windows forbids others to read a locked byte
    _PLACE = 1 << 30

    def try_lock(descriptor: int) -> bool:
        """Lock an open file for this process alone; False when another holds it."""
        os.lseek(descriptor, _PLACE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def try_lock(descriptor: int) -> bool:
        """Lock an open file for this opening alone; False when another holds it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
