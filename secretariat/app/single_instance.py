"""One window a data folder: a second start brings the first window to the front."""

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

HAND_OVER_MILLISECONDS = 1000


class SingleInstance(QObject):
    """Listens for later starts on the same folder. Its maker holds the folder's lock, so it is alone."""

    started_again = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = server_name(folder)
        # the socket of a process that was killed is still there
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.deleteLater()
            self.started_again.emit()


def hand_over(folder: Path) -> bool:
    """Ask the window that has `folder` open to come to the front; False when no window listens."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    answered = socket.waitForConnected(HAND_OVER_MILLISECONDS)
    socket.abort()
    return answered


def server_name(folder: Path) -> str:
    """The same for each way to write the same folder, and short enough for a socket's path."""
    place = os.path.normcase(folder.resolve())
    return "secretariat-" + hashlib.sha256(place.encode("utf-8")).hexdigest()[:16]
