"""A realistic protocol as a tree: the meeting of 31 July 2019 with an invented list of members."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from secretariat.domain.document import (
    AnnexPart,
    Column,
    Document,
    EmbeddedFile,
    Emphasis,
    ListItem,
    NumberedList,
    PaperKind,
    Paragraph,
    ParagraphRole,
    ReferenceLine,
    Run,
    Section,
    SignatureBlock,
    SignatureField,
    SignatureLine,
    SignerRole,
    Source,
    Table,
)
from secretariat.language.norms import norms

RECORD = EmbeddedFile(
    name="record.json",
    media_type="application/json",
    description="Машиночитний запис протоколу",
    data='{"засідання": "31.07.2019"}'.encode(),
)
SIGNATURES = Section(
    title="Підписи",
    blocks=(
        SignatureBlock(
            lines=(
                SignatureLine(post="Голова робочої групи", name="Ігор ЄРЕМЕНКО"),
                SignatureLine(post="Секретар робочої групи", name="Галина ІВАНЕНКО"),
            ),
            fields=(
                SignatureField(
                    role=SignerRole.CHAIR,
                    label="Місце підпису голови робочої групи Єременка Ігоря Григоровича",
                ),
                SignatureField(
                    role=SignerRole.SECRETARY,
                    label="Місце підпису секретаря робочої групи Іваненко Галини Петрівни",
                ),
            ),
        ),
    ),
)


def paragraph(text: str, role: ParagraphRole = ParagraphRole.BODY, source: Source | None = None) -> Paragraph:
    """A paragraph of one run."""
    return Paragraph(role=role, runs=(Run(text=text),), source=source)


def document(sections: Sequence[Section], **changes: object) -> Document:
    """A protocol of the given sections."""
    plain = Document(
        kind=PaperKind.PROTOCOL_FULL,
        title="Протокол № 5 засідання робочої групи від 31 липня 2019 року",
        author="Сєвєродонецька міська рада",
        day=date(2019, 7, 31),
        profile=norms().usual.form,
        sections=tuple(sections),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def body(*texts: str) -> Section:
    """A section of plain paragraphs."""
    return Section(title="Текст", blocks=tuple(map(paragraph, texts)))


def protocol(**changes: object) -> Document:
    """The whole protocol of the meeting, with signatures and an annex."""
    sections = (HEAD, AGENDA, *ITEMS, SIGNATURES)
    return document(sections, annexes=(ANNEX,), **changes)


def _heading(text: str, item: int) -> Paragraph:
    return paragraph(text, ParagraphRole.LABEL, Source(kind="item", id=item))


HEAD = Section(
    title="Протокол",
    blocks=(
        paragraph("СЄВЄРОДОНЕЦЬКА МІСЬКА РАДА", ParagraphRole.BODY_NAME),
        paragraph("ПРОТОКОЛ", ParagraphRole.TITLE, Source(kind="meeting", id=1)),
        ReferenceLine(left="31 липня 2019 року", centre="м. Сєвєродонецьк", right="№ 5"),
        paragraph(
            "засідання робочої групи з питань громадської безпеки і соціальної згуртованості",
            ParagraphRole.SUBJECT,
        ),
        paragraph("Голова – Єременко І. Г.", ParagraphRole.REQUISITE),
        paragraph("Секретар – Іваненко Г. П.", ParagraphRole.REQUISITE),
        Paragraph(
            role=ParagraphRole.REQUISITE,
            runs=(
                Run(text="Присутні: "),
                Run(
                    text="Білоус Д. Г., Гаєвська Л. І., Зінченко Р. І. (дистанційно), Коваль Ю. А., "
                    "Кузьмінов О. В., Свєтов Е. О.",
                    hyphenate=False,
                ),
            ),
            source=Source(kind="attendance", id=1),
        ),
        paragraph(
            "Відсутні: Ґалаґан А. Ю. (відпустка), Їжак С. В., Мельник Л. І. (відрядження), Щербань В. О.",
            ParagraphRole.REQUISITE,
        ),
        paragraph("Запрошені: представники громадськості.", ParagraphRole.REQUISITE),
        paragraph("Кворум: із 11 членів із правом голосу присутні 7, потрібно 6.", ParagraphRole.REQUISITE),
    ),
)

_TITLES = (
    "Про об'єднання зусиль громадськості та органів місцевого самоврядування для усунення чинників, що "
    "негативно впливають на стан безпеки.",
    "Про стан криміногенної обстановки у місті.",
    "Про доцільність упровадження платформи електронного врядування та демократії «Розумне місто».",
    "Про розгляд звернення щодо незаконного будівництва асфальтобетонного заводу в районі Воєводівки.",
    "Про стан реалізації поточних ініціатив і можливість участі в грантових конкурсах ПРООН.",
)

AGENDA = Section(
    title="Порядок денний",
    blocks=(
        paragraph("ПОРЯДОК ДЕННИЙ:", ParagraphRole.LABEL),
        NumberedList(
            items=tuple(
                ListItem(
                    label=f"{number}.", paragraphs=(paragraph(title, source=Source(kind="item", id=number)),)
                )
                for number, title in enumerate(_TITLES, start=1)
            )
        ),
    ),
)


def _item(number: int, heard: Sequence[str], decided: Sequence[object] = ()) -> Section:
    taken = (
        paragraph("УХВАЛИЛИ:", ParagraphRole.LABEL),
        *(decided or (paragraph("Інформацію взяти до відома."),)),
    )
    return Section(
        title=f"{number}. {_TITLES[number - 1]}",
        blocks=(_heading(f"{number}. СЛУХАЛИ:", number), *map(paragraph, heard), *taken),  # type: ignore[arg-type]
    )


_POINTS = NumberedList(
    items=(
        ListItem(
            label="1.",
            paragraphs=(
                paragraph(
                    "Направити звернення мешканців міста до новообраних депутатів Верховної Ради України від "
                    "Луганської області.",
                    source=Source(kind="point", id=1),
                ),
            ),
        ),
        ListItem(
            label="2.",
            paragraphs=(paragraph("Секретареві робочої групи Іваненко Г. П.:"),),
            children=(
                ListItem(label="1)", paragraphs=(paragraph("підготувати звернення до 7 серпня 2019 року;"),)),
                ListItem(
                    label="2)",
                    paragraphs=(
                        paragraph("надіслати звернення рекомендованим листом до 14 серпня 2019 року."),
                    ),
                ),
            ),
        ),
    )
)

ITEMS = (
    _item(
        1,
        (
            "Кузьмінов О. В. – перший заступник міського голови, повідомив, що за кошти міського бюджету в "
            "місцях найбільшого скупчення людей установлено відеокамери, обладнано серверну частину системи, "
            "до якої підключено 90 відеокамер. У місцях установлення зменшилася кількість правопорушень і "
            "дорожньо-транспортних пригод, скоротився час реагування поліції. На 2019 рік заплановано "
            "1 600 000 грн видатків.",
            "Білоус Д. Г. – член робочої групи, запитав про обслуговування камер у вечірній час.",
        ),
    ),
    _item(
        2,
        (
            "Свєтов Е. О. – начальник Сєвєродонецького відділу поліції ГУНП в Луганській області, доповів про "
            "рівень розкриття майнових злочинів, стан дитячої злочинності та реалізацію пілотного проєкту "
            "«Поліна» (протидія насильству у сім'ї). Наголосив, що звітування у формі діалогу з представниками "
            "громадськості поліпшує розуміння поліцією потреб громади.",
        ),
    ),
    _item(
        3,
        (
            "Обговорено доцільність упровадження платформи «Розумне місто» з безпечним містом і гарячими "
            "лініями. Потрібне спільне фінансування держави, області, міста, правоохоронних органів і громадян.",
        ),
    ),
    _item(
        4,
        (
            "Іваненко Г. П. – секретар робочої групи, ознайомила зі зверненням депутата Сєвєродонецької "
            "міської ради Войтенка С. М. щодо незаконного будівництва асфальтобетонного заводу.",
        ),
        (
            _POINTS,
            Paragraph(
                role=ParagraphRole.VOTE,
                runs=(Run(text="Голосували: «за» – 6, «проти» – 0, «утрималися» – 1."),),
                source=Source(kind="ballot", id=1),
            ),
        ),
    ),
    _item(
        5,
        (
            "Розглянуто стан реалізації поточних ініціатив. За результатами останнього конкурсу ПРООН "
            "підтримано 13 ініціатив громадських організацій на суму 1,6 млн грн.",
        ),
    ),
)

ANNEX = AnnexPart(
    title="Додаток 1. Список присутніх",
    mark=paragraph("Додаток 1 до протоколу засідання від 31 липня 2019 року № 5", ParagraphRole.ANNEX_MARK),
    blocks=(
        paragraph("СПИСОК присутніх на засіданні", ParagraphRole.ANNEX_TITLE),
        Table(
            columns=(
                Column(heading="№ з/п", share=1),
                Column(heading="Прізвище, ім’я та по батькові", share=4, is_name=True),
                Column(heading="Посада", share=5),
            ),
            rows=(
                ("1", "Білоус Дмитро Григорович", "член робочої групи"),
                ("2", "Гаєвська Людмила Ігорівна", "член робочої групи"),
                (
                    "3",
                    "Свєтов Едуард",
                    "начальник Сєвєродонецького відділу поліції ГУНП в Луганській області",
                ),
            ),
        ),
        Paragraph(
            role=ParagraphRole.BODY,
            runs=(
                Run(text="Усього: ", emphasis=Emphasis.BOLD),
                Run(text="7 осіб.", emphasis=Emphasis.ITALIC),
            ),
        ),
    ),
)


def signed_by(*signers: tuple[str, str]) -> Document:
    """A short text under which people sign: post and name of each."""
    signatures = tuple(SignatureLine(post=post, name=name) for post, name in signers)
    block = SignatureBlock(lines=signatures)
    return document([body("Перший рядок.", "Другий рядок."), Section(title="Підписи", blocks=(block,))])
