"""What the card says of the cases: the question, and a sentence in which the form will be printed."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.person import Gender
from secretariat.services.name_forms import Case
from secretariat.ui.people.forms_state import FormKey


def question(key: FormKey) -> str:
    """«кому?», of a post «посада, кому?»."""
    asked = {
        Case.GENITIVE: QCoreApplication.translate("Forms", "of whom?"),
        Case.DATIVE: QCoreApplication.translate("Forms", "to whom?"),
        Case.ACCUSATIVE: QCoreApplication.translate("Forms", "whom?"),
        Case.INSTRUMENTAL: QCoreApplication.translate("Forms", "by whom?"),
        Case.VOCATIVE: QCoreApplication.translate("Forms", "address"),
    }[key.case]
    if key.post_id is None:
        return asked
    return QCoreApplication.translate("Forms", "post, {question}").format(question=asked)


def case_name(case: Case) -> str:
    """«Давальний»"""
    return {
        Case.GENITIVE: QCoreApplication.translate("Forms", "Genitive"),
        Case.DATIVE: QCoreApplication.translate("Forms", "Dative"),
        Case.ACCUSATIVE: QCoreApplication.translate("Forms", "Accusative"),
        Case.INSTRUMENTAL: QCoreApplication.translate("Forms", "Instrumental"),
        Case.VOCATIVE: QCoreApplication.translate("Forms", "Vocative"),
    }[case]


def before(case: Case, gender: Gender | None) -> str:
    """The words of the sentence before the form: «доручити »."""
    if case is Case.VOCATIVE:
        return {
            Gender.FEMININE: QCoreApplication.translate("Forms", "Dear (to a woman)"),
            Gender.MASCULINE: QCoreApplication.translate("Forms", "Dear (to a man)"),
            None: QCoreApplication.translate("Forms", "Dear (to anybody)"),
        }[gender]
    return {
        Case.GENITIVE: QCoreApplication.translate("Forms", "with the participation of"),
        Case.DATIVE: QCoreApplication.translate("Forms", "to be done by"),
        Case.ACCUSATIVE: QCoreApplication.translate("Forms", "to hear"),
        Case.INSTRUMENTAL: QCoreApplication.translate("Forms", "prepared by"),
    }[case]
