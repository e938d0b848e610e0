"""The installed program tries itself: window, data, meeting, paper, signatures, verification."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample, sign_with_new_keys
from secretariat.domain.ids import MeetingId
from secretariat.output.record import from_json, to_json
from secretariat.services.office import Office
from secretariat.services.protocols import finalise, protocol_file
from secretariat.services.record_export import export_record


class SelfTestError(Exception):
    """A part of the program works, but wrongly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One thing that was tried: its Ukrainian name, and what went wrong, if anything."""

    name: str
    fault: Exception | None = None


class _Patient:
    """The program under test in a throwaway folder, step after step."""

    office: Office
    meeting_id: MeetingId

    def __init__(self, folder: Path, closing: ExitStack) -> None:
        self._folder = folder
        self._closing = closing

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """What is tried, in order; a later step stands on the earlier ones."""
        return (
            ("вікно українською", self.window),
            ("сховище даних", self.store),
            ("засідання зі зразка", self.meeting),
            ("запис засідання туди й назад", self.record),
            ("протокол PDF", self.paper),
            ("підписи", self.signatures),
            ("перевірка підписів", self.verification),
        )

    def window(self) -> None:
        from secretariat.app.window_trial import try_window

        try_window()

    def store(self) -> None:
        self.office = self._closing.enter_context(opened_office(self._folder))

    def meeting(self) -> None:
        self.meeting_id = import_sample(self.office)

    def record(self) -> None:
        written = to_json(export_record(self.office.desk.work, self.meeting_id))
        _ensure(to_json(from_json(written)) == written, "record")

    def paper(self) -> None:
        finalise(self.office.desk, self.office.press, self.meeting_id)
        pdf = protocol_file(self.office.desk, self.meeting_id).data
        pages = self.office.pages.open(pdf)
        _ensure(pages.render(len(pages.sizes) - 1, 1.0).width > 0, "page")

    def signatures(self) -> None:
        sign_with_new_keys(self.office, self.meeting_id)

    def verification(self) -> None:
        pdf = protocol_file(self.office.desk, self.meeting_id).data
        now = self.office.desk.clock()
        _ensure(self.office.verifier.check(pdf, expected_sha256=None, moment=now).good, "signed file")
        changed = pdf.replace(b"/Type", b"/typE", 1)
        _ensure(
            not self.office.verifier.check(changed, expected_sha256=None, moment=now).good, "changed file"
        )


def _ensure(holds: bool, what: str) -> None:
    if not holds:
        raise SelfTestError(what)


def self_test() -> Iterator[Trial]:
    """Try each part in turn and end at the first fault, whatever it is."""
    with tempfile.TemporaryDirectory(prefix="Секретаріат ") as folder, ExitStack() as closing:
        for name, step in _Patient(Path(folder), closing).steps():
            try:
                step()
            except Exception as fault:  # noqa: BLE001 - every fault is an answer here
                yield Trial(name=name, fault=fault)
                return
            yield Trial(name=name)
