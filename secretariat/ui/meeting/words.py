"""Names of the closed sets of a meeting, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.agenda import ItemKind, ItemState
from secretariat.domain.attendance import Capacity
from secretariat.domain.ballot import BallotWay, Choice
from secretariat.domain.document import SignerRole
from secretariat.domain.meeting import MeetingState, Office, ProtocolKind
from secretariat.domain.person import Gender
from secretariat.domain.rules import SpecialDecision
from secretariat.services.attendance import Mark


def item_kind(kind: ItemKind) -> str:
    """«звіт»"""
    return {
        ItemKind.REPORT: QCoreApplication.translate("MeetingWords", "report"),
        ItemKind.DECISION: QCoreApplication.translate("MeetingWords", "for decision"),
        ItemKind.INFORMATION: QCoreApplication.translate("MeetingWords", "information"),
        ItemKind.APPEAL: QCoreApplication.translate("MeetingWords", "appeal"),
        ItemKind.OTHER: QCoreApplication.translate("MeetingWords", "other business"),
    }[kind]


def item_state(state: ItemState) -> str:
    """«розглянуто»"""
    return {
        ItemState.OPEN: QCoreApplication.translate("MeetingWords", "to be considered"),
        ItemState.CONSIDERED: QCoreApplication.translate("MeetingWords", "considered"),
        ItemState.WITHDRAWN: QCoreApplication.translate("MeetingWords", "withdrawn"),
        ItemState.POSTPONED: QCoreApplication.translate("MeetingWords", "postponed"),
    }[state]


def capacity(of: Capacity) -> str:
    """«запрошені»"""
    return {
        Capacity.MEMBER: QCoreApplication.translate("MeetingWords", "member"),
        Capacity.INVITED: QCoreApplication.translate("MeetingWords", "invited"),
        Capacity.PUBLIC: QCoreApplication.translate("MeetingWords", "public"),
        Capacity.PRESS: QCoreApplication.translate("MeetingWords", "press"),
    }[of]


def guest(of: Capacity, gender: Gender | None) -> str:
    """«запрошена», «від громадськості»: one person."""
    if of is Capacity.INVITED:
        return {
            None: QCoreApplication.translate("MeetingWords", "an invited person"),
            Gender.MASCULINE: QCoreApplication.translate("MeetingWords", "an invited man"),
            Gender.FEMININE: QCoreApplication.translate("MeetingWords", "an invited woman"),
        }[gender]
    if of is Capacity.PUBLIC:
        return QCoreApplication.translate("MeetingWords", "of the public")
    return QCoreApplication.translate("MeetingWords", "of the press")


def mark(of: Mark) -> str:
    """«у залі»"""
    return {
        Mark.ROOM: QCoreApplication.translate("MeetingWords", "in the hall"),
        Mark.ONLINE: QCoreApplication.translate("MeetingWords", "by screen"),
        Mark.AWAY: QCoreApplication.translate("MeetingWords", "absent"),
    }[of]


def ballot_way(way: BallotWay) -> str:
    """«поіменно»"""
    return {
        BallotWay.OPEN: QCoreApplication.translate("MeetingWords", "Open"),
        BallotWay.BY_NAME: QCoreApplication.translate("MeetingWords", "By name"),
        BallotWay.SECRET: QCoreApplication.translate("MeetingWords", "Secret"),
        BallotWay.CONSENSUS: QCoreApplication.translate("MeetingWords", "By consensus"),
    }[way]


def choice(of: Choice) -> str:
    """«за»"""
    return {
        Choice.FOR: QCoreApplication.translate("MeetingWords", "for"),
        Choice.AGAINST: QCoreApplication.translate("MeetingWords", "against"),
        Choice.ABSTAINED: QCoreApplication.translate("MeetingWords", "abstained"),
        Choice.NOT_VOTED: QCoreApplication.translate("MeetingWords", "did not vote"),
    }[of]


def protocol_kind(kind: ProtocolKind) -> str:
    """«Повний»"""
    return {
        ProtocolKind.FULL: QCoreApplication.translate("MeetingWords", "Full"),
        ProtocolKind.SHORT: QCoreApplication.translate("MeetingWords", "Short"),
    }[kind]


def signer_role(of: SignerRole) -> str:
    """«голова робочої групи»"""
    return {
        SignerRole.CHAIR: QCoreApplication.translate("MeetingWords", "chair of the working group"),
        SignerRole.SECRETARY: QCoreApplication.translate("MeetingWords", "secretary of the working group"),
    }[of]


def office(of: Office) -> str:
    """«секретар»"""
    return {
        Office.CHAIR: QCoreApplication.translate("MeetingWords", "chair"),
        Office.SECRETARY: QCoreApplication.translate("MeetingWords", "secretary"),
    }[of]


def meeting_state(state: MeetingState) -> str:
    """«не відбулося»"""
    return {
        MeetingState.PLANNED: QCoreApplication.translate("MeetingWords", "planned"),
        MeetingState.HELD: QCoreApplication.translate("MeetingWords", "held"),
        MeetingState.NOT_HELD: QCoreApplication.translate("MeetingWords", "not held"),
        MeetingState.CANCELLED: QCoreApplication.translate("MeetingWords", "cancelled"),
        MeetingState.POSTPONED: QCoreApplication.translate("MeetingWords", "put off"),
    }[state]


def decision_kind(kind: SpecialDecision | None) -> str:
    """«процедурне рішення»"""
    return {
        None: QCoreApplication.translate("MeetingWords", "ordinary decision"),
        SpecialDecision.PROCEDURAL: QCoreApplication.translate("MeetingWords", "procedural decision"),
        SpecialDecision.PERSONNEL: QCoreApplication.translate("MeetingWords", "election or membership"),
        SpecialDecision.CHARTER: QCoreApplication.translate("MeetingWords", "change of the group's rules"),
    }[kind]
