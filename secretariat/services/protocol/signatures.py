"""The signature lines and the fields for electronic signatures: chair, then secretary, by a profile all (N27)."""

from secretariat.domain.composition import role_of
from secretariat.domain.document import (
    Section,
    SignatureBlock,
    SignatureField,
    SignatureLine,
    SignerRole,
)
from secretariat.domain.group import Role
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import final_officer, officers
from secretariat.services.protocol.punctuation import capitalised
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.roster import present_members


def signatures(reading: Reading, *, with_fields: bool) -> Section | None:
    """Everybody who presided or took the minutes has a line; the last of each has the field.

    Other members who came follow in alphabetical order where the profile asks them to sign.

    None while nobody is appointed.
    """
    chairs, secretaries = _holders(reading, Office.CHAIR), _holders(reading, Office.SECRETARY)
    lines = [_line(_chair_post(reading, person), reading, person) for person in chairs]
    lines += [_line(_secretary_post(reading, person), reading, person) for person in secretaries]
    if reading.form.all_members_sign:
        others = [person for person in present_members(reading) if person not in {*chairs, *secretaries}]
        lines += [member_line(reading, person) for person in others]
    if not lines:
        return None
    fields = []
    if with_fields and chairs:
        fields.append(SignatureField(role=SignerRole.CHAIR, label=_chair_label(reading, chairs[-1])))
    if with_fields and secretaries:
        name = reading.person(secretaries[-1]).full
        label = reading.words.say("signature.field.secretary", name=name)
        fields.append(SignatureField(role=SignerRole.SECRETARY, label=label))
    block = SignatureBlock(lines=tuple(lines), fields=tuple(fields))
    return Section(title=reading.words.say("signature.outline"), blocks=(block,))


def chair_line(reading: Reading) -> SignatureLine:
    """The line of who presided at the end; raises DomainError("no_officer", office="chair")."""
    person_id = final_officer(reading.record, Office.CHAIR).person_id
    return _line(_chair_post(reading, person_id), reading, person_id)


def member_line(reading: Reading, person_id: PersonId) -> SignatureLine:
    """The line of a member who is neither chair nor secretary of the meeting."""
    return _line(_member_post(reading, person_id), reading, person_id)


def officer_line(reading: Reading, office: Office, person_id: PersonId) -> SignatureLine:
    """The line of somebody in an office, whether or not the meeting is over."""
    post = _chair_post if office is Office.CHAIR else _secretary_post
    return _line(post(reading, person_id), reading, person_id)


def _holders(reading: Reading, office: Office) -> list[PersonId]:
    """Who held the office, in turn; who took it twice signs once."""
    return list(dict.fromkeys(row.person_id for row in officers(reading.record, office)))


def _chair_post(reading: Reading, person_id: PersonId) -> str:
    if role_of(reading.record, person_id) is Role.CHAIR:
        return reading.words.say("signature.chair", body=reading.body)
    return reading.words.gendered("signature.presiding", reading.gender(person_id))


def _secretary_post(reading: Reading, person_id: PersonId) -> str:
    if role_of(reading.record, person_id) is Role.SECRETARY:
        return reading.words.say("signature.secretary", body=reading.body)
    return reading.words.say("signature.secretary_of_meeting")


def _member_post(reading: Reading, person_id: PersonId) -> str:
    return capitalised(reading.role(role_of(reading.record, person_id) or Role.MEMBER))


def _line(post: str, reading: Reading, person_id: PersonId) -> SignatureLine:
    return SignatureLine(post=post, name=reading.person(person_id).signed)


def _chair_label(reading: Reading, person_id: PersonId) -> str:
    name = reading.person(person_id).full
    if role_of(reading.record, person_id) is Role.CHAIR:
        return reading.words.say("signature.field.chair", name=name)
    return reading.words.gendered("signature.presiding_field", reading.gender(person_id), name=name)
