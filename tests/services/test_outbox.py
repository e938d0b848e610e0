"""Letters go into the outbox whole, and the same one is not put there twice unasked."""

from dataclasses import replace

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.letters import Dispatch, DispatchState, Letter, LetterKind, LetterPaper
from secretariat.services.changes import Barrier
from secretariat.services.outbox import Outgoing, queue
from secretariat.services.press import MadePaper
from tests.services.desk import TestOffice

PAPER = MadePaper(
    file_name="Протокол № 1.pdf", ascii_name="Protokol_1.pdf", media_type="application/pdf", data=b"%PDF-1.7"
)


def _letter(office: TestOffice, number: int = 1) -> Outgoing:
    return Outgoing(
        kind=LetterKind.PROTOCOL,
        name="Кузьмінов О. В.",
        address=f"member{number}@example.ua",
        subject="Протокол № 1",
        text="Шановний Олеже Вікторовичу!",
        html="<p>Шановний Олеже Вікторовичу!</p>",
        message_id=f"<{number}@example.ua>",
        meeting_id=office.meeting_id,
        papers=(PAPER,),
    )


def test_a_letter_waits_with_its_paper(office: TestOffice) -> None:
    queue(office.desk, [_letter(office)])
    with office.store.work() as uow:
        [letter], [paper], [way] = uow.find(Letter), uow.find(LetterPaper), uow.find(Dispatch)
    assert (letter.address, letter.queued_at) == ("member1@example.ua", office.moment)
    assert office.files.get(paper.sha256) == PAPER.data
    assert (way.letter_id, way.state, way.tries) == (letter.id, DispatchState.QUEUED, 0)
    assert office.store.barriers[-1] is Barrier.SENT


def test_the_same_letter_is_asked_about_and_nothing_of_the_batch_is_kept(office: TestOffice) -> None:
    queue(office.desk, [_letter(office)])
    with pytest.raises(DomainError) as refused:
        queue(office.desk, [_letter(office, 2), replace(_letter(office), message_id="<3@example.ua>")])
    assert refused.value.code == "already_sent"
    assert (refused.value.params["moment"], refused.value.params["count"]) == (office.moment, 1)
    with office.store.work() as uow:
        assert len(uow.find(Letter)) == 1


def test_it_is_sent_again_when_she_asks(office: TestOffice) -> None:
    queue(office.desk, [_letter(office)])
    queue(office.desk, [replace(_letter(office), message_id="<3@example.ua>")], again=True)
    with office.store.work() as uow:
        assert len(uow.find(Letter)) == 2


@pytest.mark.parametrize("state", [DispatchState.FAILED, DispatchState.WITHDRAWN])
def test_what_never_left_may_go_again(office: TestOffice, state: DispatchState) -> None:
    queue(office.desk, [_letter(office)])
    with office.store.work() as uow:
        [way] = uow.find(Dispatch)
        uow.update(replace(way, state=state))
        uow.commit(office.store.labels[-1])
    queue(office.desk, [replace(_letter(office), message_id="<3@example.ua>")])


def test_other_words_are_another_letter(office: TestOffice) -> None:
    queue(office.desk, [_letter(office)])
    queue(office.desk, [replace(_letter(office), message_id="<3@example.ua>", text="Надсилаємо уточнений.")])


def test_nothing_to_send_is_said(office: TestOffice) -> None:
    with pytest.raises(DomainError, match="nothing_to_send"):
        queue(office.desk, [])
