"""What goes out on paper: to those without an address a list to sign with the papers, or one letter to everybody."""

from dataclasses import replace

from secretariat.domain.document import PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.file_names import LONGEST, file_stem
from secretariat.domain.ids import MeetingId
from secretariat.domain.letters import LetterKind
from secretariat.services.mailing.mailings import Mailing, mailings
from secretariat.services.mailing.mailroom import Mailroom
from secretariat.services.mailing.papers import Papers, Registered
from secretariat.services.mailing.recipient import Recipient
from secretariat.services.mailing.situation import Situation, read_situation
from secretariat.services.papers.order import PaperOrder
from secretariat.services.press import MadePaper

WITH_PAPERS = frozenset(
    {
        LetterKind.INVITATION,
        LetterKind.AGENDA_CHANGE,
        LetterKind.DRAFT,
        LetterKind.PROTOCOL,
        LetterKind.EXTRACT,
    }
)
"""Mailings with something to hand over; the others are words alone."""


def papers_by_hand(
    room: Mailroom, meeting_id: MeetingId, kind: LetterKind, registered: Registered
) -> tuple[MadePaper, ...]:
    """The list of those without an address, then every paper that they get: one that is alike for all of them once.

    A paper that is for somebody alone has the name in that of its file. Raises DomainError: "nothing_to_hand",
    "mailing_obstacle" (obstacle) while it cannot go; and as `Papers`.
    """
    situation = read_situation(room, meeting_id)
    mailing = _standing(situation, kind)
    if not mailing.on_paper:
        raise DomainError("nothing_to_hand")
    papers = Papers(room, situation, registered)
    wanted = PaperOrder(
        kind=PaperKind.HAND_LIST,
        on=situation.now.date(),
        people=tuple(one.key for one in mailing.on_paper),
        handed=tuple(
            replace(order, people=(one.key,))
            for one in mailing.on_paper
            for order in papers.by_hand(kind, one)
        ),
    )
    found = {("", made.file_name): made for made in (papers.ordered(wanted),)}
    for one in mailing.on_paper:
        for order in papers.by_hand(kind, one):
            made = papers.made(kind, order)
            owner = one.key if kind is LetterKind.EXTRACT or order.people else ""
            found.setdefault((owner, made.file_name), named_paper(made, one) if owner else made)
    return tuple(found.values())


def one_letter_for_all(
    room: Mailroom, meeting_id: MeetingId, registered: Registered
) -> tuple[MadePaper, ...]:
    """The letter to all who carry something out, and the extract of all their items that goes with it.

    Raises as `papers_by_hand`.
    """
    situation = read_situation(room, meeting_id)
    mailing = _standing(situation, LetterKind.EXTRACT)
    everybody = (*mailing.reachable, *mailing.on_paper)
    papers = Papers(room, situation, registered)
    return tuple(map(papers.ordered, papers.with_extract(everybody)))


def _standing(situation: Situation, kind: LetterKind) -> Mailing:
    """The mailing of papers that can go now."""
    mailing = next((one for one in mailings(situation) if one.kind is kind), None)
    if mailing is None or kind not in WITH_PAPERS:
        raise DomainError("nothing_to_hand")
    if mailing.obstacle is not None:
        raise DomainError("mailing_obstacle", obstacle=mailing.obstacle.value)
    return mailing


OWNER_END = " – "
"""What follows the name of whom a file is for."""


def owned_beginning(owner: str) -> str:
    """«Білоус Д. Г. – »: how the names of files begin that are for somebody alone."""
    return file_stem(f"{owner}{OWNER_END}_").removesuffix("_")


def named_paper(made: MadePaper, recipient: Recipient) -> MadePaper:
    """«Білоус Д. Г. – Витяг з протоколу № 5 від 31.07.2019.pdf»."""
    owner = recipient.person.listed if recipient.person is not None else recipient.name
    stem, dot, ending = made.file_name.rpartition(".")
    name = file_stem(f"{owner}{OWNER_END}{stem}")[: LONGEST - len(ending) - 1].rstrip(" .")
    return replace(made, file_name=f"{name}{dot}{ending}")
