"""What is wrong with a record file, in Ukrainian sentences with the place."""

from collections.abc import Mapping
from typing import Any

from secretariat.output.record.domain_words import DOMAIN_WORDS
from secretariat.output.record.errors import Path, RecordError, RecordErrors
from secretariat.output.record.field_words import ELEMENTS, FIELDS
from secretariat.output.record.layout import FORMAT

FILE_WORDS: Mapping[str, str] = {
    "bad_key": "ключ має бути літерою з номером, як-от p1 або i1",
    "broken_characters": "текст містить половину знака; наберіть його ще раз",
    "broken_json": "тут порушено правила JSON: бракує коми, лапок чи дужки або є зайве (стовпчик {column})",
    "byte_order_mark": "файл починається з мітки порядку байтів; збережіть його в UTF-8 без мітки (BOM)",
    "duplicate_key": "ключ «{key}» уже має інший запис; ключі не повторюються",
    "empty_file": "файл порожній",
    "empty_text": "поле порожнє; заповніть його або приберіть",
    "is_projection": "це витяг із протоколу, а не повний запис; внести можна лише повний запис засідання",
    "list_too_long": "записів забагато, можна щонайбільше {bound}",
    "list_too_short": "потрібен хоча б один запис",
    "missing": "бракує обов’язкового поля «{name}»",
    "newer_version": "файл записала новіша версія програми; оновіть програму, тоді внесіть його",
    "not_a_number": "тут має бути число, а не NaN чи Infinity",
    "not_a_record": "це не запис засідання: на початку немає позначки «{format}»",
    "not_one_of": "такого значення не буває; можливі: {values}",
    "not_utf8": "файл не в кодуванні UTF-8; збережіть його в UTF-8",
    "number_too_big": "число завелике, щонайбільше {bound}",
    "number_too_small": "число замале, щонайменше {bound}",
    "repeated_name": "поле «{name}» записано двічі; залиште одне",
    "text_too_long": "текст задовгий, щонайбільше {bound} знаків",
    "too_deep": "забагато вкладених дужок; це не запис засідання",
    "too_large": "файл завеликий для запису засідання",
    "unknown_field": "поля «{name}» у записі засідання не буває; приберіть його",
    "unknown_key": "посилання «{key}» нікуди не веде: такого запису у файлі немає",
    "wrong_constant": "тут має бути «{bound}»",
    "wrong_type": "тут має бути {type}",
    "bad_date": "немає такої дати; пишіть рік-місяць-день, як-от 2019-07-31",
    "bad_moment": "немає такого моменту; пишіть його так: 2019-07-31T14:31+03:00",
    "bad_sha256": "контрольна сума SHA-256 – це 64 цифри та малі літери від a до f",
    "bad_time": "немає такої години; пишіть годину та хвилини, як-от 14:31",
}
_TYPES = {
    "array": "перелік у квадратних дужках",
    "boolean": "true або false",
    "integer": "ціле число",
    "number": "число",
    "object": "запис у фігурних дужках",
    "string": "текст у лапках",
}


def error_sentences(errors: RecordErrors) -> list[str]:
    """A sentence for each error, in the order of the file."""
    return [error_sentence(error) for error in errors.errors]


def error_sentence(error: RecordError) -> str:
    """«Рядок 120, питання 3, назва: бракує обов’язкового поля «title».»"""
    words = (FILE_WORDS.get(error.code) or DOMAIN_WORDS[error.code]).format(**_params(error))
    line = [f"рядок {error.line}"] if error.line is not None else []
    where = ", ".join([*line, *_place(error.path)])
    sentence = f"{where}: {words}." if where else f"{words}."
    return sentence[0].upper() + sentence[1:]


def _place(path: Path) -> list[str]:
    """A path as words from the outside in; what is unknown keeps its name in quotes."""
    words: list[str] = []
    for place, step in enumerate(path):
        following = path[place + 1] if place + 1 < len(path) else None
        if isinstance(step, int):
            words[-1] += f" {step + 1}"
        elif isinstance(following, int) and step in ELEMENTS:
            words.append(ELEMENTS[step])
        else:
            words.append(FIELDS.get(step, f"«{step}»"))
    return words


def _params(error: RecordError) -> dict[str, Any]:
    """What the sentence needs, in Ukrainian."""
    params = {"format": FORMAT, "name": error.path[-1] if error.path else "", **error.params}
    if "type" in params:
        params["type"] = _TYPES[str(params["type"])]
    return params
