"""The reference meeting of 31 July 2019: facts of a press report, completed by invented people."""

from datetime import date, time

from secretariat.domain.agenda import ItemKind, ItemState
from secretariat.domain.attendance import Presence
from secretariat.domain.ballot import Choice
from secretariat.domain.group import Role
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.meeting import MeetingFormat, Office
from secretariat.domain.record import MeetingRecord
from tests.records.builder import RecordBuilder

_TAKE_NOTE = "Інформацію взяти до відома."


def reference_record() -> MeetingRecord:
    """The completed sample; its number is not given yet."""
    builder = RecordBuilder(date(2019, 7, 31), start=time(14), end=time(15, 4))
    builder.group(
        name="Робоча група з питань громадської безпеки і соціальної згуртованості",
        name_genitive="робочої групи з питань громадської безпеки і соціальної згуртованості",
        council="Сєвєродонецька міська рада",
        settlement="м. Сєвєродонецьк",
        community="Сєвєродонецька територіальна громада",
    )
    builder.meeting(format=MeetingFormat.MIXED, place="міська рада", sample=True)
    people = _people(builder)
    _cameras(builder, people)
    _crime(builder, people)
    _smart_city(builder, people)
    _appeal(builder, people)
    _initiatives(builder, people)
    return builder.record()


def _people(builder: RecordBuilder) -> dict[str, PersonId]:
    people = _officials(builder) | _officers(builder) | _others(builder)
    builder.company("представники громадськості")
    return people


def _officials(builder: RecordBuilder) -> dict[str, PersonId]:
    kuzminov = builder.person("Кузьмінов Олег", "m", email="kuzminov@example.org")
    builder.post(kuzminov, "перший заступник міського голови")
    svietov = builder.person("Свєтов Едуард", "m", email="svietov@example.org")
    builder.post(svietov, "начальник Сєвєродонецького відділу поліції ГУНП в Луганській області")
    voitenko = builder.person("Войтенко Сергій", "m")
    builder.post(voitenko, "депутат Сєвєродонецької міської ради")
    for person in (kuzminov, svietov):
        builder.attends(builder.member(person))
    return {"Кузьмінов": kuzminov, "Свєтов": svietov, "Войтенко": voitenko}


def _officers(builder: RecordBuilder) -> dict[str, PersonId]:
    chair = builder.person("Єременко Ігор Григорович", "m", email="yeremenko@example.org")
    secretary = builder.person("Іваненко Галина Петрівна", "f", email="ivanenko@example.org")
    builder.attends(builder.member(chair, Role.CHAIR))
    builder.attends(builder.member(secretary, Role.SECRETARY, voting=False))
    builder.officer(chair, Office.CHAIR)
    builder.officer(secretary, Office.SECRETARY)
    return {"Єременко": chair, "Іваненко": secretary}


def _others(builder: RecordBuilder) -> dict[str, PersonId]:
    bilous = builder.member(builder.person("Білоус Дмитро Григорович", "m"))
    builder.attends(bilous)
    haievska = builder.member(builder.person("Гаєвська Людмила Ігорівна", "f", email="haievska@example.org"))
    builder.attends(haievska)
    zinchenko = builder.member(builder.person("Зінченко Раїса Іванівна", "f", email="zinchenko@example.org"))
    builder.interval(builder.attends(zinchenko), online=True)
    koval = builder.member(builder.person("Коваль Юлія Андріївна", "f", email="koval@example.org"))
    builder.interval(builder.attends(koval), came=builder.moment("14:31"))
    _missing(builder)
    return {"Білоус": bilous, "Гаєвська": haievska, "Зінченко": zinchenko, "Коваль": koval}


def _missing(builder: RecordBuilder) -> None:
    galagan = builder.person("Ґалаґан Андрій Юрійович", "m", email="galagan@example.org")
    builder.attends(builder.member(galagan), Presence.EXCUSED, reason="відпустка")
    melnyk = builder.person("Мельник Любов Ігорівна", "f", email="melnyk@example.org")
    builder.attends(builder.member(melnyk), Presence.EXCUSED, reason="відрядження")
    for name in ("Їжак Степан Васильович", "Щербань Віктор Олегович"):
        builder.attends(builder.member(builder.person(name, "m")), Presence.ABSENT)


def _considered(
    builder: RecordBuilder,
    title: str,
    *rapporteurs: PersonId,
    kind: ItemKind,
    minutes: int,
    hours: tuple[str, str],
    **fields: object,
) -> ItemId:
    return builder.item(
        title,
        *rapporteurs,
        kind=kind,
        state=ItemState.CONSIDERED,
        minutes=minutes,
        started=builder.moment(hours[0]),
        ended=builder.moment(hours[1]),
        **fields,
    )


def _cameras(builder: RecordBuilder, people: dict[str, PersonId]) -> None:
    item = _considered(
        builder,
        "Про об’єднання зусиль громадськості та органів місцевого самоврядування для усунення чинників, "
        "що негативно впливають на стан безпеки",
        people["Кузьмінов"],
        kind=ItemKind.REPORT,
        minutes=15,
        hours=("14:03", "14:17"),
    )
    builder.heard(
        item,
        people["Кузьмінов"],
        "Поінформував, що для контролю за громадським порядком у найлюдніших місцях міста коштом міського "
        "бюджету змонтовано систему відеоспостереження: обладнано її серверну частину, до якої підключено "
        "90 відеокамер. Міська рада та правоохоронні органи виконали цю роботу спільно, і її наслідки вже "
        "відчутні. У місцях, де встановлено камери, поменшало правопорушень і дорожньо-транспортних пригод, "
        "а поліція швидше реагує на повідомлення про правопорушення.",
    )
    builder.spoke(
        item,
        people["Білоус"],
        "Підтримав доповідача і запропонував, щоб місця для нових камер визначали разом із мешканцями: "
        "саме вони найкраще знають, які двори та зупинки потребують нагляду насамперед.",
    )
    builder.spoke(
        item,
        "Представник громадськості",
        "Зауважив, що камери не замінять освітлення вулиць, тому обидва питання варто розв’язувати разом.",
    )
    builder.resolution(item, _TAKE_NOTE)


def _crime(builder: RecordBuilder, people: dict[str, PersonId]) -> None:
    item = _considered(
        builder,
        "Про стан криміногенної обстановки у місті",
        people["Свєтов"],
        kind=ItemKind.REPORT,
        minutes=20,
        hours=("14:17", "14:30"),
    )
    builder.heard(
        item,
        people["Свєтов"],
        "Доповів про криміногенну обстановку у місті: навів рівень розкриття майнових злочинів, "
        "схарактеризував стан дитячої злочинності та розповів, як упроваджується пілотний проєкт «Поліна», "
        "спрямований на протидію насильству у сім’ї. Наголосив, що коли поліція звітує у формі діалогу з "
        "громадськістю, вона краще розуміє потреби громади, а якість її послуг населенню помітно зростає.",
    )
    builder.spoke(
        item,
        people["Гаєвська"],
        "Подякувала за відкриту розмову та висловила думку, що про проєкт «Поліна» варто розповідати "
        "у школах і закладах охорони здоров’я, адже потерпілі часто не знають, куди звернутися.",
    )
    builder.spoke(
        item,
        people["Зінченко"],
        "Запитала, чи залучають до роботи з підлітками шкільних психологів, і запропонувала окремо "
        "поговорити про це на одному з наступних засідань.",
    )
    builder.resolution(item, _TAKE_NOTE)


def _smart_city(builder: RecordBuilder, people: dict[str, PersonId]) -> None:
    item = _considered(
        builder,
        "Про доцільність упровадження платформи електронного врядування та демократії «Розумне місто»",
        kind=ItemKind.INFORMATION,
        minutes=10,
        hours=("14:32", "14:41"),
    )
    builder.heard(
        item,
        None,
        "Обговорено доцільність упровадження платформи електронного врядування та демократії «Розумне "
        "місто», складниками якої є «Безпечне місто» та гарячі лінії міста. Така платформа спростила б "
        "управління містом і благоустроєм, зробила б життя мешканців безпечнішим і зручнішим. Водночас "
        "новітні технології потребують значних коштів, тому їх впровадження має спільно фінансувати держава, "
        "область, місто, правоохоронні органи та самі громадяни.",
    )
    builder.spoke(
        item,
        people["Коваль"],
        "Запропонувала почати з об’єднання гарячих ліній міста в один номер: це найдешевший крок, "
        "а користь від нього мешканці відчують одразу.",
    )
    builder.spoke(
        item,
        people["Єременко"],
        "Підсумував, що ідею платформи учасники схвалюють, а до джерел її фінансування слід повернутися "
        "після розрахунку вартості.",
    )
    builder.resolution(item, _TAKE_NOTE)


def _appeal(builder: RecordBuilder, people: dict[str, PersonId]) -> None:
    item = _considered(
        builder,
        "Про розгляд звернення щодо незаконного будівництва асфальтобетонного заводу в районі Воєводівки",
        people["Іваненко"],
        kind=ItemKind.APPEAL,
        minutes=15,
        hours=("14:41", "14:56"),
        appellant_id=people["Войтенко"],
        appeal_subject="незаконне будівництво асфальтобетонного заводу в районі Воєводівки",
    )
    builder.heard(
        item,
        people["Іваненко"],
        "Ознайомила присутніх зі зверненням депутата Сєвєродонецької міської ради Сергія Войтенка щодо "
        "незаконного будівництва асфальтобетонного заводу в районі Воєводівки та зі зверненням мешканців "
        "міста, які просять зупинити це будівництво.",
    )
    builder.spoke(
        item,
        people["Гаєвська"],
        "Зазначила, що повноважень робочої групи для розв’язання цього питання замало, тому доцільно "
        "заручитися підтримкою на державному рівні й направити звернення мешканців новообраним народним "
        "депутатам України від Луганської області.",
    )
    builder.spoke(
        item,
        people["Коваль"],
        "Погодилася з пропозицією та попросила долучити до звернення відомості про стан довкілля "
        "в районі Воєводівки.",
    )
    voters = [
        people[name]
        for name in ("Єременко", "Кузьмінов", "Свєтов", "Гаєвська", "Зінченко", "Коваль", "Білоус")
    ]
    choices = [Choice.FOR] * 6 + [Choice.ABSTAINED]
    ballot = builder.ballot(voters, choices, members=11, moment=builder.moment("14:54"))
    resolution = builder.resolution(
        item,
        "Направити звернення мешканців міста щодо незаконного будівництва асфальтобетонного заводу в районі "
        "Воєводівки до новообраних депутатів Верховної Ради України від Луганської області.",
        ballot=ballot,
    )
    point = builder.point(resolution, "Підготувати та надіслати звернення.")
    builder.action(point, people["Іваненко"], due=date(2019, 8, 14))


def _initiatives(builder: RecordBuilder, people: dict[str, PersonId]) -> None:
    item = _considered(
        builder,
        "Про стан реалізації поточних ініціатив і можливість участі в грантових конкурсах ПРООН",
        kind=ItemKind.REPORT,
        minutes=10,
        hours=("14:56", "15:03"),
    )
    builder.heard(
        item,
        None,
        "Розглянуто, як реалізуються поточні ініціативи у громадах і на яких умовах вони можуть брати участь "
        "у грантових конкурсах ПРООН. За підсумками останнього конкурсу підтримано 13 ініціатив громадських "
        "організацій міста із соціальної згуртованості на загальну суму 1,6 млн грн.",
    )
    builder.spoke(
        item,
        people["Білоус"],
        "Запропонував, щоб організації, чиї ініціативи вже підтримано, поділилися досвідом підготовки "
        "заявок із тими, хто лише планує брати участь у конкурсі.",
    )
    builder.spoke(
        item,
        "Представниця громадськості",
        "Попросила заздалегідь повідомляти громадські організації про строки подання заявок.",
    )
    builder.resolution(item, _TAKE_NOTE)
