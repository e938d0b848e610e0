"""One module opens connections; what others import cannot reach another computer."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.quality.project import ROOT, project_files

NETWORK = {
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "nntplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "xmlrpc",
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
}
ALLOWED = {
    "output/mail/smtp.py": {"smtplib", "socket", "ssl"},
    # a pair of sockets inside the process wakes Qt up
    "app/quit_signals.py": {"socket"},
    # another start on this computer
    "app/single_instance.py": {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"},
}


def reached(source: str) -> Iterator[str]:
    """What a module imports of that which can open connections, by its full name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (name for name in names if any(f"{name}.".startswith(f"{one}.") for one in NETWORK))


def _program() -> Iterator[tuple[str, Path]]:
    root = ROOT / "secretariat"
    return (
        (path.relative_to(root).as_posix(), path) for path in project_files("*.py") if root in path.parents
    )


def test_one_module_opens_connections() -> None:
    found = {name: set(reached(path.read_text(encoding="utf-8"))) for name, path in _program()}
    assert {name: tops for name, tops in found.items() if tops} == ALLOWED


@pytest.mark.parametrize(
    "planted",
    [
        "import socket",
        "from urllib import request",
        "import http.client",
        "from PySide6.QtNetwork import QTcpSocket",
        "def late():\n    import urllib.request",
    ],
)
def test_a_planted_connection_is_found(planted: str) -> None:
    assert list(reached(planted))


def test_what_only_reads_addresses_is_no_connection() -> None:
    assert list(reached("from urllib.parse import quote\nimport email")) == []
