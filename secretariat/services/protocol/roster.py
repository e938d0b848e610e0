"""Who was there, who was not, and whether that made a quorum (N12–N15)."""

from collections.abc import Iterator

from secretariat.domain.attendance import Attendance, Capacity, Presence
from secretariat.domain.composition import members, seats, voting_members
from secretariat.domain.document import Paragraph, ParagraphRole, Source
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import officer_at_opening
from secretariat.domain.presence import ever_present, is_online
from secretariat.domain.quorum import QuorumState, opening_quorum, quorum_base, quorum_on, quorum_overall
from secretariat.services.protocol.reading import Reading


def roster(reading: Reading) -> Iterator[Paragraph]:
    """The lines of people; before anybody is marked as present there are none but the officers."""
    if not ever_present(reading.record):
        return
    yield from _present(reading)
    yield from _absent(reading)
    yield from _substitutions(reading)
    yield from _guests(reading)
    yield from _quorum(reading)


def present_members(reading: Reading) -> list[PersonId]:
    """Members and their substitutes who came, the chair and the secretary among them, in alphabetical order."""
    record = reading.record
    came = {row.person_id: row for row in ever_present(record) if row.person_id is not None}
    counted = [person for person, row in came.items() if row.capacity is Capacity.MEMBER]
    return reading.in_order(list({*counted, *(_opening_officers(reading) & came.keys())}))


def is_list_annexed(reading: Reading) -> bool:
    """True when more members came than the protocol lists (N14)."""
    limit = reading.form.listed_members_limit
    return len(present_members(reading)) > limit


def list_annex_number(reading: Reading) -> int:
    """The number of the annex with the list: after all annexes of the record."""
    return max((annex.position for annex in reading.record.annexes), default=0) + 1


def _opening_officers(reading: Reading) -> set[PersonId]:
    found = (officer_at_opening(reading.record, office) for office in Office)
    return {person for person in found if person is not None}


def _present(reading: Reading) -> Iterator[Paragraph]:
    there = present_members(reading)
    if is_list_annexed(reading):
        annex = list_annex_number(reading)
        yield _requisite(reading, reading.words.count("roster.present_counted", len(there), annex=annex))
        return
    repeated = reading.form.repeat_officers_among_present
    shown = [person for person in there if repeated or person not in _opening_officers(reading)]
    if shown:
        placed = sorted((reading.place(person), _marked(reading, person)) for person in shown)
        names = ", ".join(name for _, name in placed)
        yield _requisite(reading, reading.words.say("roster.present", names=names), _row(reading, shown[0]))


def marked(reading: Reading, person_id: PersonId, name: str, *, tells_online: bool = True) -> str:
    """The name with «(дистанційно)», unless that is told elsewhere, and «(у порядку заміщення)»."""
    row = _row(reading, person_id)
    marks = []
    if row is not None and row.substitutes_id is not None:
        marks.append(reading.words.say("roster.substitute"))
    if tells_online and row is not None and is_online(reading.record, row):
        marks.append(reading.words.say("roster.online"))
    return f"{name} ({', '.join(marks)})" if marks else name


def _marked(reading: Reading, person_id: PersonId) -> str:
    return marked(reading, person_id, reading.name(person_id))


def _absent(reading: Reading) -> Iterator[Paragraph]:
    came = {row.person_id for row in ever_present(reading.record)}
    missing = {row.person_id for row in members(reading.record) if row.person_id not in came}
    missing |= {
        row.person_id
        for row in reading.record.attendance
        if row.person_id is not None
        and row.presence in (Presence.ABSENT, Presence.EXCUSED)
        and row.capacity is Capacity.MEMBER
    }
    shown = reading.in_order(list(missing))
    if shown:
        names = ", ".join(_excused(reading, person) for person in shown)
        yield _requisite(reading, reading.words.say("roster.absent", names=names), _row(reading, shown[0]))


def _excused(reading: Reading, person_id: PersonId) -> str:
    row = _row(reading, person_id)
    reasons = [text for text in (row.reason, row.paper) if text] if row is not None else []
    return f"{reading.name(person_id)} ({', '.join(reasons)})" if reasons else reading.name(person_id)


def _substitutions(reading: Reading) -> Iterator[Paragraph]:
    taken = dict(seats(members(reading.record), ever_present(reading.record)))
    for member in reading.in_order(list(taken)):
        holder = taken[member]
        if member != holder:
            text = reading.words.say(
                "roster.substitution",
                body=reading.body,
                member=reading.name(member),
                name=reading.named(holder),
            )
            yield _requisite(reading, text, _row(reading, holder))


def _guests(reading: Reading) -> Iterator[Paragraph]:
    """The press in a list of its own: it was not invited by the group."""
    there = [row for row in ever_present(reading.record) if row.capacity is not Capacity.MEMBER]
    press = [row for row in there if row.capacity is Capacity.PRESS]
    invited = [row for row in there if row.capacity is not Capacity.PRESS]
    for key, rows in (("roster.invited", invited), ("roster.press", press)):
        yield from _listed(reading, key, rows)


def _listed(reading: Reading, key: str, guests: list[Attendance]) -> Iterator[Paragraph]:
    named = {row.person_id: row for row in guests if row.person_id is not None}
    for officer in _opening_officers(reading):
        named.pop(officer, None)
    shown = [_guest(reading, person) for person in reading.in_order(list(named))]
    companies = [row for row in guests if row.label is not None]
    order = list(Capacity)
    companies.sort(key=lambda row: (order.index(row.capacity), row.label or "", row.count or 0))
    shown += [_company(reading, row) for row in companies]
    if shown:
        source = next((row for row in guests if row.person_id in named or row in companies), None)
        yield _requisite(reading, reading.words.say(key, names="; ".join(shown)), source)


def _guest(reading: Reading, person_id: PersonId) -> str:
    name, post = _marked(reading, person_id), reading.post(person_id)
    return f"{name}, {post}" if post else name


def _company(reading: Reading, row: Attendance) -> str:
    assert row.label is not None
    if row.count is None:
        return row.label
    return f"{row.label} ({reading.words.count('roster.people', row.count)})"


def _quorum(reading: Reading) -> Iterator[Paragraph]:
    """One line, or one for each day of the meeting (N15)."""
    record = reading.record
    if not quorum_base(record):
        return
    if not reading.lasts_days:
        yield _requisite(reading, _quorum_line(reading, quorum_overall(record)))
        return
    for sitting in sorted(record.sittings, key=lambda sitting: sitting.day):
        state = quorum_on(record, sitting)
        yield _requisite(reading, _quorum_line(reading, state, day=reading.printed(sitting.day)))


def _quorum_line(reading: Reading, state: QuorumState, day: str | None = None) -> str:
    words = reading.words
    present = words.count("quorum.present", state.present)
    opening = opening_quorum(reading.record)
    if day is None and opening.present != state.present:
        present = words.say("quorum.opening", present=present, opening=opening.present)
    has = state.has if day is not None else opening.has
    key = f"quorum.{'has' if has else 'has_not'}{'_on' if day else ''}"
    base = base_words(reading, state.members)
    return words.say(key, members=base, present=present, needed=state.needed, day=day)


def base_words(reading: Reading, members: int) -> str:
    """«із 9 членів»: of whom a quorum is counted; where some have no vote, «із 9 членів із правом голосу»."""
    plural = "quorum.voting" if _some_members_do_not_vote(reading) else "quorum.members"
    return reading.words.count(plural, members)


def _some_members_do_not_vote(reading: Reading) -> bool:
    """True when the quorum's base leaves out members, be it the secretary alone: the list of people names more."""
    counted = {row.person_id for row in quorum_base(reading.record)}
    voting = {row.person_id for row in voting_members(reading.record)}
    return counted == voting and len(members(reading.record)) > len(counted)


def _row(reading: Reading, person_id: PersonId) -> Attendance | None:
    return next((row for row in reading.record.attendance if row.person_id == person_id), None)


def _requisite(reading: Reading, text: str, row: Attendance | None = None) -> Paragraph:
    source = (
        Source(kind="attendance", id=row.id) if row else Source(kind="meeting", id=reading.record.meeting.id)
    )
    return reading.paragraph(ParagraphRole.REQUISITE, text, source)
