"""Posts in the grammatical cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.ukrainian import tidy
from secretariat.language.cases.proposals import UkrainianCases
from secretariat.services.cases import ProposedPost
from tests.language.cases.scoring import ENOUGH, read_set, report, share_right, wrong_posts

_LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
_TAILS = st.text(alphabet=_LETTERS + "ʼ- ", max_size=20).map(lambda text: f" «{tidy(text)}»")
_TITLES = st.sampled_from([row["post"] for row in read_set("posts.json")])


def _post(title: str) -> ProposedPost:
    return UkrainianCases().post(title)


def _oblique(post: ProposedPost) -> list[str]:
    return [post.genitive, post.dative, post.accusative, post.instrumental]


def test_posts_come_out_right() -> None:
    posts = read_set("posts.json")
    wrong = wrong_posts(posts)
    assert share_right(wrong, posts) >= ENOUGH, report(wrong, posts)


def test_the_adjectives_and_the_head_change_and_what_depends_on_them_stays() -> None:
    assert _post("перший заступник міського голови") == ProposedPost(
        genitive="першого заступника міського голови",
        dative="першому заступнику міського голови",
        accusative="першого заступника міського голови",
        instrumental="першим заступником міського голови",
        vocative="перший заступнику міського голови",
    )


@pytest.mark.parametrize(
    ("title", "vocative"),
    [
        ("голова комісії", "голово комісії"),
        ("директорка", "директорко"),
        ("лікар", "лікарю"),
        ("полковник поліції", "полковнику поліції"),
        ("суддя", "судде"),
        ("сторож", "стороже"),
        ("в. о. начальника", None),
        ("т. в. о. міського голови", None),
        ("в.о.старости", None),
        ("волонтер", "волонтере"),
    ],
)
def test_everybody_can_be_addressed_but_who_acts_for_another(title: str, vocative: str | None) -> None:
    assert _post(title).vocative == vocative


@pytest.mark.parametrize(
    ("title", "instrumental"),
    [
        ("НАЧАЛЬНИК ВІДДІЛУ", "НАЧАЛЬНИКОМ ВІДДІЛУ"),
        ("Начальник відділу", "Начальником відділу"),
        ("ФОП Ґонта", "ФОП Ґонта"),
        ("ФОП", "ФОП"),
        ("CEO", "CEO"),
        ("ІТ-директор", "ІТ-директором"),
        ("зав. відділу", "зав. відділу"),
        ("1-й заступник голови", "1-м заступником голови"),
        ("внутрішньо переміщена особа", "внутрішньо переміщеною особою"),
        ("премʼєр-міністр", "премʼєр-міністром"),
        ("староста села Новий Розділ", "старостою села Новий Розділ"),
    ],
)
def test_capitals_and_abbreviations_are_told_apart(title: str, instrumental: str) -> None:
    assert _post(title).instrumental == instrumental


@pytest.mark.parametrize(
    ("title", "oblique"),
    [
        (
            "фізична особа-підприємець",
            "фізичної особи-підприємця фізичній особі-підприємцю "
            "фізичну особу-підприємця фізичною особою-підприємцем",
        ),
        (
            "медична сестра-анестезист",
            "медичної сестри-анестезиста медичній сестрі-анестезисту "
            "медичну сестру-анестезиста медичною сестрою-анестезистом",
        ),
        ("людина-оператор", "людини-оператора людині-оператору людину-оператора людиною-оператором"),
        (
            "лікар-епідеміолог",
            "лікаря-епідеміолога лікарю-епідеміологу лікаря-епідеміолога лікарем-епідеміологом",
        ),
        ("сестра-господиня", "сестри-господині сестрі-господині сестру-господиню сестрою-господинею"),
        (
            "інженер-програміст",
            "інженера-програміста інженеру-програмісту інженера-програміста інженером-програмістом",
        ),
        ("прем'єр-міністр", "прем'єр-міністра прем'єр-міністру прем'єр-міністра прем'єр-міністром"),
        (
            "головна прес-секретарка",
            "головної прес-секретарки головній прес-секретарці "
            "головну прес-секретарку головною прес-секретаркою",
        ),
        (
            "лікарка-педіатриня дільнична",
            "лікарки-педіатрині дільничної лікарці-педіатрині дільничній "
            "лікарку-педіатриню дільничну лікаркою-педіатринею дільничною",
        ),
    ],
)
def test_both_parts_of_a_compound_change_and_adjectives_agree_with_the_first_that_does(
    title: str, oblique: str
) -> None:
    assert " ".join(_oblique(_post(title))) == oblique


@pytest.mark.parametrize(
    ("title", "dative"),
    [
        ("дрон-оператор", "дрон-оператору"),
        ("гобоїст оркестру", "гобоїсту оркестру"),
        ("ґаздиня садиби", "ґаздині садиби"),
        ("броварка", "броварці"),
        ("ворожбит", "ворожбиту"),
        ("мисливець", "мисливцю"),
        ("дресирувальниця", "дресирувальниці"),
    ],
)
def test_a_head_that_no_table_has_is_declined_by_its_ending(title: str, dative: str) -> None:
    assert _post(title).dative == dative


@given(title=st.text(max_size=60).filter(tidy))
def test_no_text_makes_the_proposal_fail_or_empty(title: str) -> None:
    assert all(_oblique(_post(title)))


@given(title=_TITLES, tail=_TAILS)
def test_a_name_in_quotes_stays(title: str, tail: str) -> None:
    assert _oblique(_post(f"{title}{tail}")) == [f"{form}{tail}" for form in _oblique(_post(title))]


@given(title=_TITLES)
def test_a_post_keeps_its_number_of_words_and_spaces_do_not_count(title: str) -> None:
    forms = _oblique(_post(title))
    assert {len(form.split()) for form in forms} == {len(title.split())}
    assert _oblique(_post(f"  {title.replace(' ', '  ')} ")) == forms


@given(title=_TITLES)
def test_a_capital_at_the_beginning_is_kept(title: str) -> None:
    capital = title[0].upper() + title[1:]
    assert _oblique(_post(capital)) == [form[0].upper() + form[1:] for form in _oblique(_post(title))]
