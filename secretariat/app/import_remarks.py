"""What an import matched, left as it was, or missed, in words."""

from secretariat.services.record_import import ImportReport
from secretariat.services.record_people import MatchedPerson


def import_remarks(report: ImportReport) -> tuple[str, ...]:
    """A sentence for each thing that the user should know; none when all came in as it was written."""
    lines = [_matched(match) for match in report.matched]
    if report.group_kept:
        lines.append("Група вже є, і в неї інші правила: залишено ті, що є.")
    if report.roles_kept:
        lines.append("Ролі чи право голосу в групі відрізняються: залишено ті, що є.")
    if report.members_beside:
        lines.append(
            f"У групі на день засідання є члени, яких немає в записі ({len(report.members_beside)}): "
            "кворум рахується разом із ними."
        )
    lines += [
        f"Додаток «{missing.file_name}» внесено без вмісту: файла немає у сховищі програми."
        for missing in report.missing
    ]
    if report.left_out:
        lines.append(f"Не внесено записів, на які ніщо в засіданні не посилається: {report.left_out}.")
    return tuple(lines)


def _matched(match: MatchedPerson) -> str:
    kept = " Її дані відрізняються і залишені, як були." if match.kept else ""
    return f"Особа вже є, використано її: {match.name}.{kept}"
