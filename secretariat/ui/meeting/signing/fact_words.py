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


def integrity(facts: SignatureFacts, sha256: str) -> FactWords:
    """Whether the document is as it was signed."""
    about = QCoreApplication.translate("SignatureFacts", "Integrity · SHA-256 of the file: {digest}").format(
        digest=_digest(sha256)
    )
    if facts.intact:
        words = QCoreApplication.translate(
            "SignatureFacts", "The document was not changed after the signature."
        )
        return FactWords(tone=Tone.OK, words=words, about=about)
    words = QCoreApplication.translate("SignatureFacts", "The document was changed after the signature.")
    return FactWords(tone=Tone.DANGER, words=words, about=about)


def trust(facts: SignatureFacts) -> FactWords:
    """Whether the issuer of the certificate is one that this office trusts."""
    about = _about_trust(facts)
    if facts.trusted:
        words = QCoreApplication.translate(
            "SignatureFacts", "The certificate was issued by the office's own centre, which is trusted here."
        )
        return FactWords(tone=Tone.OK, words=words, about=about)
    if facts.trusted is None:
        words = QCoreApplication.translate(
            "SignatureFacts", "Trust in the certificate's issuer was not checked."
        )
        return FactWords(tone=Tone.WARN, words=words, about=about)
    words = QCoreApplication.translate("SignatureFacts", "The issuer of the certificate is not trusted here.")
    return FactWords(tone=Tone.DANGER, words=words, about=about)


def revocation(facts: SignatureFacts) -> FactWords:
    """Whether the certificate was revoked."""
    about = QCoreApplication.translate("SignatureFacts", "Revocation · by the office's own list")
    if facts.revoked is None:
        words = QCoreApplication.translate(
            "SignatureFacts", "Whether the certificate was revoked has not been checked."
        )
        return FactWords(tone=Tone.WARN, words=words, about=about)
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
