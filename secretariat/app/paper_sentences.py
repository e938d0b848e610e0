"""Why a paper cannot be made, in Ukrainian sentences for the command line."""

from collections.abc import Callable, Mapping
from typing import Any

_OPTIONS = {
    "items": "--item",
    "people": "--for",
    "draft": "--draft",
    "number": "--number",
    "answer-by": "--answer-by",
    "decisions": "--mask і --unmask",
    "handed": "--handed",
}

PAPER_SENTENCES: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "no_such_paper": lambda facts: (
        f"Документа «{facts['kind']}» немає. Перелік показує команда «secretariat papers»."
    ),
    "no_such_item": lambda facts: f"Питання {facts['item']} у порядку денному немає.",
    "paper_takes_no_option": lambda facts: f"Для цього документа {_OPTIONS[facts['option']]} не потрібно.",
    "paper_has_no_format": lambda facts: f"Цей документ не роблять файлом {facts['format'].upper()}.",
    "no_officer": lambda facts: (
        "У засіданні не вказано голову, тож немає кому підписати."
        if facts.get("office") == "chair"
        else "У засіданні не вказано секретаря, тож немає кому засвідчити."
    ),
    "item_not_told": lambda facts: (
        f"Питання {facts['item']} не розглянуто або рішення щодо нього не ухвалено, тож у новину воно не йде."
    ),
    "nothing_to_tell": lambda _: "Розглянутих питань немає, тож писати новину нема про що.",
    "member_is_public": lambda facts: (
        f"«{facts['name']}» – член чи секретар групи або веде засідання: такі імена не приховують."
    ),
    "not_in_record": lambda facts: (
        f"У протоколі немає тексту «{facts['text']}». Наведіть його так, як він там стоїть."
    ),
    "agenda_empty": lambda _: "У порядку денному ще немає питань.",
    "no_paper_of_called_off": lambda _: (
        "Засідання скасовано або перенесено, тож такого документа не роблять."
    ),
    "nobody_invited": lambda _: "На засідання ще нікого не запрошено: немає ні учасників, ні доповідачів.",
    "nobody_such": lambda facts: (
        f"«{facts['name']}» у цьому засіданні немає: ні серед осіб, ні серед виконавців."
    ),
    "several_such": lambda facts: (
        f"Таких у засіданні кілька: {facts['names']}. Вкажіть ім’я повністю: --for «Прізвище Ім’я По батькові»."
    ),
    "people_required": lambda _: "Вкажіть, для кого документ: --for ОСОБА.",
    "handed_required": lambda _: "Вкажіть, що роздають: --handed ВИД.",
    "nothing_for_people": lambda _: "Засідання їм нічого не доручило. Вкажіть питання: --item K.",
    "items_required": lambda _: "Вкажіть питання для витягу: --item K.",
    "item_undecided": lambda facts: (
        f"З питання {facts['item']} рішення не ухвалено, тож витягу з нього немає."
    ),
}
