"""A letter's tree as plain text and as a page."""

from secretariat.domain.document import Emphasis, ListItem, NumberedList, Paragraph, ParagraphRole, Run
from secretariat.output.mail.page import page
from secretariat.output.mail.plain import plain_text


def words(text: str, role: ParagraphRole = ParagraphRole.BODY) -> Paragraph:
    return Paragraph(role=role, runs=(Run(text=text),))


POINTS = NumberedList(
    items=(
        ListItem(
            label="4.",
            paragraphs=(words("Про дороги."), words("Доповідає Їжак С. В.")),
            children=(ListItem(label="1)", paragraphs=(words("вулиця Миру;"),)),),
        ),
        ListItem(label="5.", paragraphs=(words("Про ґанки."),)),
    )
)


def test_blocks_are_parted_and_a_label_stands_on_its_list() -> None:
    blocks = [
        words("Шановний пане Олеже!"),
        words("Порядок денний:", ParagraphRole.LABEL),
        POINTS,
        words("З повагою\nрада"),
    ]
    assert plain_text(blocks) == (
        "Шановний пане Олеже!\n\n"
        "Порядок денний:\n"
        "4. Про дороги.\n   Доповідає Їжак С. В.\n   1) вулиця Миру;\n5. Про ґанки.\n\n"
        "З повагою\nрада\n"
    )


def test_a_page_keeps_the_numbers_of_the_tree() -> None:
    made = page([POINTS])
    assert '<li value="4">Про дороги.<br>Доповідає Їжак С. В.<ol>' in made
    assert '<li value="1">вулиця Миру;</li>' in made
    assert '<li value="5">Про ґанки.</li>' in made


def test_dashes_become_marks() -> None:
    dashes = NumberedList(items=(ListItem(label="–", paragraphs=(words("знято"),)),))
    assert "<ul>\n<li>знято</li>\n</ul>" in page([dashes])


def test_what_she_typed_is_shown_and_not_obeyed() -> None:
    made = page([words("Зміни <b>& «ціни»</b>")])
    assert "<p>Зміни &lt;b&gt;&amp; «ціни»&lt;/b&gt;</p>" in made


def test_emphasis_and_line_ends_stay() -> None:
    runs = (Run(text="строк минув", emphasis=Emphasis.BOLD), Run(text="\nзавтра"))
    made = page([Paragraph(role=ParagraphRole.BODY, runs=runs)])
    assert "<p><strong>строк минув</strong><br>\nзавтра</p>" in made
