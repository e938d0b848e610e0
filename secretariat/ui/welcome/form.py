"""What is typed on the first page, and what becomes of it."""

from dataclasses import dataclass, field

from secretariat.domain.errors import DomainError
from secretariat.domain.ukrainian import tidy
from secretariat.services.groups import NewPerson, SetUpOffice
from secretariat.ui.quorums import QUORUMS


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForm:
    """A name as typed."""

    family: str = ""
    given: str = ""
    patronymic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WelcomeForm:
    """Everything on the page as typed; `quorum` is a key of QUORUMS."""

    name: str = ""
    name_genitive: str = ""
    council: str = ""
    settlement: str = ""
    quorum: str = "more-than-half"
    first_number: str = "1"
    chair: NameForm = field(default_factory=NameForm)
    secretary: NameForm = field(default_factory=NameForm)
    secretary_votes: bool = False


def errors(form: WelcomeForm) -> dict[str, DomainError]:
    """What must be mended before the form can be taken, by field."""
    texts = {
        "name": form.name,
        "name_genitive": form.name_genitive,
        "council": form.council,
        "settlement": form.settlement,
        "chair.family": form.chair.family,
        "chair.given": form.chair.given,
        "secretary.family": form.secretary.family,
        "secretary.given": form.secretary.given,
    }
    found = {place: DomainError("required", field=place) for place, text in texts.items() if not tidy(text)}
    number = form.first_number.strip()
    if not number.isdecimal():
        found["first_number"] = DomainError("bad_number", field="first_number", text=number)
    elif int(number) < 1:
        found["first_number"] = DomainError("too_small", field="first_number", least=1, value=number)
    return found


def to_command(form: WelcomeForm) -> SetUpOffice:
    """A form without errors as a command."""
    return SetUpOffice(
        name=tidy(form.name),
        name_genitive=tidy(form.name_genitive),
        council=tidy(form.council),
        settlement=tidy(form.settlement),
        chair=_person(form.chair),
        secretary=_person(form.secretary),
        secretary_votes=form.secretary_votes,
        quorum=QUORUMS[form.quorum],
        first_number=int(form.first_number),
    )


def _person(form: NameForm) -> NewPerson:
    return NewPerson(
        family=tidy(form.family), given=tidy(form.given), patronymic=tidy(form.patronymic) or None
    )
