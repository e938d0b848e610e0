"""What is said of a signer: the role and the place in the order, and how it stands with the signature."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from secretariat.domain.document import SignerRole
from secretariat.domain.kyiv import KYIV
from secretariat.domain.papers import Signature, SigningWay
from secretariat.domain.person import Gender
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting import words
from secretariat.ui.meeting.signing.medal import Standing
from secretariat.ui.meeting.signing.state import SignerPanel


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipWords:
    """What the chip of a signer shows."""

    text: str
    tone: Tone
    icon: Icon | None = None


def about_signer(panel: SignerPanel) -> str:
    """«секретар робочої групи · підписує другою і закриває файл»"""
    return f"{words.signer_role(panel.role)} · {_order(panel)}"


def _order(panel: SignerPanel) -> str:
    """English hardly knows the gender of a signer; its two ways of saying it stand for the two Ukrainian forms."""
    feminine = panel.gender is Gender.FEMININE
    if panel.role is SignerRole.CHAIR:
        if feminine:
            return QCoreApplication.translate("SignerCard", "signs as the first")
        return QCoreApplication.translate("SignerCard", "signs first")
    if feminine:
        return QCoreApplication.translate("SignerCard", "signs as the second and closes the file")
    return QCoreApplication.translate("SignerCard", "signs second and closes the file")


def standing_of(panel: SignerPanel) -> Standing:
    """How it stands with a signer."""
    if panel.signature is None:
        return Standing.TURN if panel.turn else Standing.LATER
    facts = panel.facts
    wrong = panel.unreadable or (facts is not None and not (facts.intact and facts.trusted is not False))
    return Standing.WRONG if wrong else Standing.SIGNED


def chip_words(panel: SignerPanel) -> ChipWords:
    """The same in words."""
    match standing_of(panel):
        case Standing.TURN:
            text = QCoreApplication.translate("SignerCard", "Waits for the signature")
            return ChipWords(text=text, tone=Tone.WARN, icon=Icon.CLOCK)
        case Standing.LATER:
            return ChipWords(
                text=QCoreApplication.translate("SignerCard", "After the chair"), tone=Tone.MUTED
            )
        case Standing.WRONG:
            text = QCoreApplication.translate("SignerCard", "The signature is not valid")
            return ChipWords(text=text, tone=Tone.DANGER, icon=Icon.CIRCLE_ALERT)
    assert panel.signature is not None
    return ChipWords(text=_signed_text(panel.signature), tone=Tone.OK)


def _signed_text(signature: Signature) -> str:
    """An internal signature is never called КЕП."""
    if signature.way is SigningWay.PAPER or signature.signed_at is None:
        text = QCoreApplication.translate("SignerCard", "On paper · {day}")
        return text.format(day=date_text(signature.signed_on))
    moment = signature.signed_at.astimezone(KYIV)
    text = QCoreApplication.translate("SignerCard", "Internal signature · {day} {time}")
    return text.format(day=date_text(moment.date()), time=time_text(moment))
