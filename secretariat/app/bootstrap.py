"""The composition root: the only place that names the concrete store and makers of papers. No Qt."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from secretariat.app.clock import now
from secretariat.language.templates import protocol_words
from secretariat.output.mail.draft import DraftLetters, letter_words
from secretariat.output.pages import PdfPages
from secretariat.output.press import ProtocolPress
from secretariat.output.signing.office import OfficeKeys, OfficeSigner, OfficeVerifier
from secretariat.services.desk import Desk
from secretariat.services.office import Office
from secretariat.storage.store import Store


def press() -> ProtocolPress:
    """The maker of protocols with the packaged Ukrainian words."""
    return ProtocolPress(words=protocol_words())


@contextmanager
def opened_office(folder: Path, *, sample: bool = False) -> Iterator[Office]:
    """The office of a data folder, closed at the end of the block.

    Raises DomainError of `Store.open`: "store_too_new", "not_a_store" and others.
    """
    store = Store.open(folder)
    try:
        yield office_on(store, folder, sample=sample)
    finally:
        store.close()


def office_on(store: Store, folder: Path, *, sample: bool = False) -> Office:
    """Join an open store with everything that makes papers."""
    keys = OfficeKeys(folder=folder / "keys")
    return Office(
        folder=folder,
        desk=Desk(
            work=store.work,
            history=store.history,
            drafts=store.drafts,
            files=store.files,
            clock=now,
            sample=sample,
        ),
        rows=store.rows,
        press=press(),
        pages=PdfPages(),
        signer=OfficeSigner(),
        verifier=OfficeVerifier(keys=keys),
        keys=keys,
        letters=DraftLetters(words=letter_words()),
    )
