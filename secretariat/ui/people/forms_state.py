"""The cases of a person's name and posts as the card shows them: values, without words."""

from collections.abc import Iterator
from dataclasses import dataclass

from secretariat.domain.cases import listed_form
from secretariat.domain.errors import DomainError
from secretariat.domain.gender import gender_of
from secretariat.domain.ids import PostId
from secretariat.domain.person import Gender
from secretariat.services.name_forms import POST_CASES, Case, PersonForms


@dataclass(frozen=True, slots=True, kw_only=True)
class FormKey:
    """Which form: a case of the name, or of one of the posts."""

    case: Case
    post_id: PostId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLine:
    """One form. `shown` is how it stands in a sentence, `proposed` what the rules would say."""

    key: FormKey
    text: str
    shown: str
    proposed: str
    error: DomainError | None = None

    @property
    def by_hand(self) -> bool:
        """True when somebody has changed what was proposed."""
        return self.text != self.proposed


@dataclass(frozen=True, slots=True, kw_only=True)
class FormsState:
    """All forms of a person. `waiting` is how many persons nobody has looked at yet."""

    listed: str
    signed: str
    gender: Gender | None
    lines: tuple[FormLine, ...]
    checked: bool
    waiting: int


def forms_state(forms: PersonForms, waiting: int, errors: dict[FormKey, DomainError]) -> FormsState:
    """What the card shows of the forms."""
    return FormsState(
        listed=forms.person.listed,
        signed=forms.person.signed,
        gender=gender_of(forms.person),
        lines=tuple(_lines(forms, errors)),
        checked=forms.checked,
        waiting=waiting,
    )


def _lines(forms: PersonForms, errors: dict[FormKey, DomainError]) -> Iterator[FormLine]:
    for case in Case:
        text: str = getattr(forms.forms, case.value)
        shown = text if case is Case.VOCATIVE else listed_form(text, forms.person)
        yield _line(FormKey(case=case), text, shown, getattr(forms.proposed, case.value), errors)
    for one in forms.posts:
        for case in POST_CASES:
            held: str = getattr(one.forms, case.value)
            key = FormKey(case=case, post_id=one.post.id)
            yield _line(key, held, held, getattr(one.proposed, case.value), errors)


def _line(key: FormKey, text: str, shown: str, proposed: str, errors: dict[FormKey, DomainError]) -> FormLine:
    return FormLine(key=key, text=text, shown=shown, proposed=proposed, error=errors.get(key))
