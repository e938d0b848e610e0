"""Backups in Ukrainian sentences: what is in one, and why it cannot be used."""

from collections.abc import Iterator, Mapping

from secretariat.services.backups import BackupFlaw, Holdings, KeptCopy, SecondCopy

FLAWS: Mapping[BackupFlaw, str] = {
    BackupFlaw.MANIFEST: "немає її опису (файла .json) або він пошкоджений",
    BackupFlaw.CONTENT: "її вміст не збігається з контрольною сумою: файл змінився на диску",
    BackupFlaw.DATABASE: "база даних у ній пошкоджена",
    BackupFlaw.ROWS: "у ній не стільки записів, скільки було",
    BackupFlaw.FILES: "бракує файла з її теки files або він пошкоджений",
    BackupFlaw.KEY: "немає файла її ключа (.key) або він пошкоджений",
    BackupFlaw.NEWER: "її зробила новіша версія програми",
}


def inside(copy: KeptCopy) -> str:
    """«Копія secretariat-00000012.db від 05.11.2026 12:00, схема даних 0003. Засідань: 3, …»"""
    made = f" від {copy.made:%d.%m.%Y %H:%M}" if copy.made is not None else ""
    held = f" {held_in(copy.holdings)}" if copy.holdings is not None else ""
    schema = f", схема даних {copy.revision}" if copy.revision else ""
    return f"Копія {copy.path.name}{made}{schema}.{held}"


def held_in(holdings: Holdings) -> str:
    """«Засідань: 3, останнє 31.07.2019, № 4 (Робоча група); осіб: 12; рішень: 5; файлів: 2.»"""
    last = ""
    if holdings.last is not None:
        number = f", № {holdings.last.number}" if holdings.last.number is not None else ""
        last = f", останнє {holdings.last.day:%d.%m.%Y}{number} ({holdings.last.group})"
    counts = f"осіб: {holdings.persons}; рішень: {holdings.decisions}; файлів: {holdings.files}."
    return f"Засідань: {holdings.meetings}{last}; {counts}"


def unusable(copy: KeptCopy) -> str:
    """«Копію secretariat-00000012.db пропущено: …»"""
    assert copy.flaw is not None
    return f"Копію {copy.path.name} пропущено: {FLAWS[copy.flaw]}."


def about_second(second: SecondCopy) -> Iterator[str]:
    """How it stands in the second folder."""
    if second.absent_since is not None:
        yield f"Другої копії не зроблено: теки «{second.folder}» немає з {second.absent_since:%d.%m.%Y}."
    elif second.failure:
        yield f"Другу копію в теці «{second.folder}» зробити не вдалося."
    elif second.made is not None:
        yield f"Друга копія: «{second.folder}», {second.made:%d.%m.%Y %H:%M}."
