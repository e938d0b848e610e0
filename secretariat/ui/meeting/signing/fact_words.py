"""Integrity, trust and revocation of a signature: three sentences, so that «valid» never hides «not checked»."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from secretariat.services.press import SignatureFacts
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.tone import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class FactWords:
    """An answer with its mark; `about` says in small letters which question it answers."""

    tone: Tone
    words: str
    about: str


def integrity(facts: SignatureFacts, sha256: str, *, as_noted: bool) -> FactWords:
    """Whether the document is as it was signed, and the file the one that the journal notes (`as_noted`)."""
    if as_noted:
        about = QCoreApplication.translate(
            "SignatureFacts", "Integrity · SHA-256 is that of the journal: {digest}"
        ).format(digest=_digest(sha256))
    else:
        about = QCoreApplication.translate("SignatureFacts", "Integrity · SHA-256 is not that of the journal")
    if not facts.intact:
        words = QCoreApplication.translate("SignatureFacts", "The document or the signature was changed.")
        return FactWords(tone=Tone.DANGER, words=words, about=about)
    if not as_noted:
        words = QCoreApplication.translate("SignatureFacts", "This is not the file that was signed here.")
        return FactWords(tone=Tone.DANGER, words=words, about=about)
    words = QCoreApplication.translate("SignatureFacts", "The document was not changed after the signature.")
    return FactWords(tone=Tone.OK, words=words, about=about)


def trust(facts: SignatureFacts) -> FactWords:
    """Whether the issuer of the certificate is one that this office trusts."""
    about = _about_trust(facts)
    if facts.trusted:
        words = QCoreApplication.translate(
            "SignatureFacts", "The certificate was issued by the office's own centre of signatures."
        )
        return FactWords(tone=Tone.OK, words=words, about=about)
    if facts.trusted is None:
        words = QCoreApplication.translate(
            "SignatureFacts", "Trust in the certificate's issuer was not checked."
        )
        return FactWords(tone=Tone.WARN, words=words, about=about)
    words = QCoreApplication.translate(
        "SignatureFacts",
        "The signature cannot be trusted: its certificate does not hold or is not the office's.",
    )
    return FactWords(tone=Tone.DANGER, words=words, about=about)


def revocation(facts: SignatureFacts) -> FactWords:
    """Whether the certificate was revoked."""
    if facts.revoked is None:
        words = QCoreApplication.translate(
            "SignatureFacts", "Whether the certificate was revoked has not been checked."
        )
        about = QCoreApplication.translate("SignatureFacts", "Revocation · there is no list that holds now")
        return FactWords(tone=Tone.WARN, words=words, about=about)
    about = QCoreApplication.translate("SignatureFacts", "Revocation · by the office's own list")
    if facts.revoked:
        words = QCoreApplication.translate("SignatureFacts", "The certificate was revoked.")
        return FactWords(tone=Tone.DANGER, words=words, about=about)
    words = QCoreApplication.translate("SignatureFacts", "The certificate was not revoked.")
    return FactWords(tone=Tone.OK, words=words, about=about)


def _about_trust(facts: SignatureFacts) -> str:
    if facts.valid_until is None:
        return QCoreApplication.translate("SignatureFacts", "Trust · {issuer}").format(issuer=facts.issuer)
    return QCoreApplication.translate(
        "SignatureFacts", "Trust · {issuer}, certificate valid until {day}"
    ).format(issuer=facts.issuer, day=date_text(facts.valid_until.date()))


def _digest(sha256: str) -> str:
    """«7c1e 94f0 … a83d»: enough to compare by eye."""
    return f"{sha256[:4]} {sha256[4:8]} … {sha256[-4:]}"
