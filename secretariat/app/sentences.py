"""What the command line says when something is wrong: one or two sentences in Ukrainian, without codes."""

import errno
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from secretariat.app.mail_sentences import MAIL_SENTENCES
from secretariat.app.paper_sentences import PAPER_SENTENCES
from secretariat.app.start_sentences import START_SENTENCES
from secretariat.app.store_sentences import STORE_SENTENCES
from secretariat.app.typed_parts import TYPED_PARTS
from secretariat.domain.errors import DomainError
from secretariat.output.record.domain_words import DOMAIN_WORDS

Params = Mapping[str, Any]

ANY_REFUSAL = "Так зробити не можна. Нічого не змінено."
"""For a rule without a sentence of its own: still no reason to end as a bug."""


def sentence(error: DomainError | OSError) -> str:
    """The words for an error that a user can cause or cure."""
    return _domain_sentence(error) if isinstance(error, DomainError) else _system_sentence(error)


def _domain_sentence(error: DomainError) -> str:
    for table in (START_SENTENCES, PAPER_SENTENCES):
        if error.code in table:
            return table[error.code](error.params)
    if error.code in _SENTENCES:
        return _SENTENCES[error.code].format(**_worded(error.params))
    if error.code in MAIL_SENTENCES:
        return MAIL_SENTENCES[error.code].format_map(defaultdict(str, error.params))
    if error.code in DOMAIN_WORDS:
        said = DOMAIN_WORDS[error.code].format(**error.params)
        return f"Запис суперечить сам собі: {said}. Нічого не змінено."
    return ANY_REFUSAL


def _worded(params: Params) -> Params:
    """The parameters with the place on a paper in words."""
    return {**params, "part": TYPED_PARTS[params["part"]].format(**params)} if "part" in params else params


def _system_sentence(error: OSError) -> str:
    place = f"«{error.filename}»" if error.filename else "файл"
    return _SYSTEM.get(error.errno or 0, _any_system_error)(place)


def _any_system_error(place: str) -> str:
    return f"Не вдалося прочитати або записати {place}."


_SYSTEM: Mapping[int, Callable[[str], str]] = {
    errno.ENOENT: lambda place: f"Немає такого файла або теки: {place}.",
    errno.EACCES: lambda place: f"Немає дозволу на {place}.",
    errno.EPERM: lambda place: f"Немає дозволу на {place}.",
    errno.EROFS: lambda place: f"Диск лише для читання: {place}.",
    errno.ENOSPC: lambda place: "На диску немає місця. Нічого не збережено.",
    errno.EISDIR: lambda place: f"Це тека, а потрібен файл: {place}.",
    errno.ENOTDIR: lambda place: f"Це файл, а потрібна тека: {place}.",
    errno.EEXIST: lambda place: f"Це файл, а потрібна тека: {place}.",
}

_SENTENCES: Mapping[str, str] = {
    "not_found": "Такого засідання немає. Перелік показує команда «secretariat meetings».",
    "meeting_exists": "Це засідання вже внесено: у групи вже є засідання {day:%d.%m.%Y}. Нічого не змінено.",
    "number_taken": "Номер {number} у цьому періоді вже має інший протокол. Нічого не змінено.",
    "role_taken": "На день засідання в цієї групи вже є інша особа в тій самій ролі. Нічого не змінено.",
    "membership_in_protocol": "На {day:%d.%m.%Y} у цієї групи вже є завершений протокол з іншим складом. Виправте "
    "склад у файлі або спершу відкрийте той протокол для змін: secretariat reopen. Нічого не змінено.",
    "findings_stop": "Протокол ще не можна завершити: треба виправити ({count}). Що саме, показує «secretariat check».",
    "meeting_called_off": "Засідання скасовано або перенесено, тому протоколу не буде.",
    "meeting_closed": "Протокол уже завершено.",
    "earlier_without_number": "Раніші засідання ще не мають номера ({count}). Завершіть спершу їхні протоколи або "
    "лишіть номери для них: --reserve.",
    "later_has_number": "Пізніше засідання {day:%d.%m.%Y} вже має № {later}, тож № {number} буде не за датами. "
    "Якщо так і треба: --late.",
    "later_protocol": "Для змін відкривають лише останній протокол, а № {number} від {day:%d.%m.%Y} – пізніший.",
    "not_finalised": "Протокол ще не завершено.",
    "reason_required": "Вкажіть причину.",
    "file_lost": "Файл «{name}» зник зі сховища програми. Відновіть теку даних з резервної копії.",
    "picture_broken": "Зображення «{name}» у додатку пошкоджене, надрукувати його не можна. Додайте його ще раз.",
    "picture_too_large": "У зображенні «{name}» понад {most} мегапікселів. Збережіть його меншим і додайте ще раз.",
    "file_missing": "Файл протоколу зник зі сховища програми. Відновіть теку даних з резервної копії.",
    "unprintable_character": "Знака «{character}» надрукувати не можна. Він {part}, у тексті «{text}». Приберіть його.",
    "no_store": "У цій теці ще немає даних програми.",
    "store_is_older": "Дані записала раніша версія програми. Відкрийте їх програмою, вона перенесе їх у нову версію, "
    "а тоді перевірте.",
    "passphrase_needed": "Дані зашифровано. Запустіть команду в терміналі, щоб ввести пароль, або задайте його у "
    "змінній SECRETARIAT_PASSPHRASE.",
    "passphrase_wrong": "Пароль не підходить. Нічого не змінено.",
    "recovery_code_length": "У коді відновлення {digits} цифр: вісім груп по шість. Нічого не змінено.",
    "recovery_group_wrong": "У коді відновлення помилка в групі {group}. Звірте її з аркушем. Нічого не змінено.",
    "recovery_code_wrong": "Код відновлення записано правильно, але він не від цих даних: можливо, зі старого "
    "аркуша. Нічого не змінено.",
    "key_file_damaged": "Файл ключа «secretariat.key» пошкоджено або його немає. Покладіть його в теку даних з "
    "резервної копії.",
    "store_unsafe": "На цьому диску дані не можна зберігати надійно. Виберіть іншу теку: --data ТЕКА.",
    "upgrade_failed": "Дані не вдалося перенести в нову версію. Їх не змінено, копія лежить поруч.",
    "no_data": "У теці даних ще нічого немає, тож копіювати нічого.",
    "backup_inside": "Ця тека належить самим даним. Виберіть теку на іншому диску: --to ТЕКА.",
    "backup_busy": "Копію вже робить інша програма або вікно. Повторіть за хвилину.",
    "backup_failed": "Копію зробити не вдалося: щойно записаний файл не читається як слід. Перевірте диск.",
    "backup_damaged": "Копія пошкоджена. Даних не змінено.",
    "not_prepared": "Підготовлені з копії дані зникли, тож даних не змінено. Почніть відновлення знову.",
    "manifest_only": '«{name}» – не сама копія. Команда «secretariat restore "{copy}"» відновить із копії, що лежить '
    "поруч.",
    "manifest_alone": "«{name}» – лише опис копії, а самої копії «{copy}» поруч немає. Покладіть її в ту саму теку або "
    "вкажіть іншу копію.",
    "no_good_copy": "Відновити з «{place}» не можна: {why}. Даних не змінено.",
    **STORE_SENTENCES,
}
