"""What is said of a proposal."""

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.planning import ProposalState
from secretariat.services.proposals import ProposalRow
from secretariat.ui.i18n import date_text


class CountedProposals(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def waiting(self, count: int) -> str:
        """«чекають 3»"""
        return self.tr("%n wait(s)", "", count)

    def settled(self, count: int) -> str:
        """«розглянуті: 4»"""
        return self.tr("%n settled", "", count)


COUNTED = CountedProposals()


def about(row: ProposalRow) -> str:
    """«Коваль Ю. А. · подано 20.02.2026», «відхилено: не належить до повноважень»."""
    proposal = row.proposal
    parts = [row.proposer] if row.proposer else []
    if proposal.filed_on is not None:
        filed = QCoreApplication.translate("Proposals", "filed on {day}")
        parts.append(filed.format(day=date_text(proposal.filed_on)))
    if row.taken_on is not None:
        taken = QCoreApplication.translate("Proposals", "on the agenda of {day}")
        parts.append(taken.format(day=date_text(row.taken_on)))
    elif proposal.state is ProposalState.DECLINED:
        declined = QCoreApplication.translate("Proposals", "declined: {reason}")
        parts.append(declined.format(reason=proposal.reason))
    return " · ".join(parts)
