"""Whether a folder lies on a network share."""

import ctypes
import re
import sys
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK_TYPES = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4"}
)
_NETWORK_PREFIXES = ("smb", "fuse.davfs", "fuse.glusterfs", "fuse.rclone", "fuse.smb", "fuse.sshfs", "vboxsf")
_DRIVE_REMOTE = 4  # GetDriveTypeW


def is_on_network(path: Path) -> bool:
    """True when the path lies on a network share, as far as the system tells; False when it does not tell."""
    if sys.platform == "win32":
        return _is_remote_drive(path.resolve())
    if not _MOUNTS.exists():
        return False
    kind = file_system_of(path.resolve(), _MOUNTS.read_text(encoding="utf-8"))
    return kind is not None and is_network_type(kind)


def is_network_type(kind: str) -> bool:
    """True for a file system whose disk is in another machine."""
    return kind in _NETWORK_TYPES or kind.startswith(_NETWORK_PREFIXES)


def file_system_of(path: Path, mounts: str) -> str | None:
    """The type of the file system that holds an absolute path, out of the text of mountinfo (proc(5))."""
    found: list[tuple[int, str]] = []
    for line in mounts.splitlines():
        mount, _, source = line.partition(" - ")
        point = Path(_unescaped(mount.split(" ")[4]))
        if path.is_relative_to(point):
            found.append((len(point.parts), source.split(" ")[0]))
    # of two mounts on one point the later one covers the earlier
    return max(reversed(found), key=lambda one: one[0])[1] if found else None


def _unescaped(point: str) -> str:
    """mountinfo writes spaces and the like as octal escapes."""
    raw = re.sub(rb"\\([0-7]{3})", lambda m: bytes([int(m[1], 8)]), point.encode("utf-8"))
    return raw.decode("utf-8", errors="surrogateescape")


def _is_remote_drive(path: Path) -> bool:
    if sys.platform != "win32":
        return False
    unc = path.drive.startswith("\\\\")
    return unc or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE
