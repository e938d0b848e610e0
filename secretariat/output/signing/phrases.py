"""The Ukrainian sentences of verdicts, by code. «КЕП» stands in none: office signatures are none."""

from typing import Final

from secretariat.domain.document import SignerRole
from secretariat.output.signing.findings import ProblemCode, VerdictKind

ROLES: Final = {SignerRole.CHAIR: "Голова", SignerRole.SECRETARY: "Секретар"}
OF_ROLE: Final = {SignerRole.CHAIR: "голови", SignerRole.SECRETARY: "секретаря"}
UNNAMED: Final = "підписувача не визначено"

HEADLINES: Final = {
    VerdictKind.GOOD: "Обидва підписи дійсні, документ не змінено, видавець сертифікатів довірений.",
    VerdictKind.UNTRUSTED: "Документ після підписів не змінено, але підписам не можна довіряти.",
    VerdictKind.BAD: "Документ або підпис змінено. Не використовуйте цей файл.",
    VerdictKind.INCOMPLETE: "Документ підписано не всіма.",
    VerdictKind.UNREADABLE: "Файл не вдалося прочитати: він пошкоджений, зашифрований або зроблений іншою програмою.",
    VerdictKind.UNSIGNED: "Документ не підписано.",
}
OTHER_PROGRAM_HEADLINE: Final = "У файлі немає підписів, зроблених цією програмою."
OTHER_FILE_HEADLINE: Final = "Це не той файл, який записано в журналі."
UNCHECKED_HEADLINE: Final = (
    "Обидва підписи дійсні, документ не змінено, але довіру до видавця сертифікатів не перевірено."
)

FILE: Final = {
    ProblemCode.DIFFERS_FROM_JOURNAL: "Файл не збігається з тим, що записано в журналі.",
    ProblemCode.SIGNATURE_MISSING: "Немає підпису {role}.",
    ProblemCode.OTHER_SIGNATURE: "У файлі є підпис в іншому полі («{field}»); його не перевірено.",
    ProblemCode.FIELDS_DOUBLED: "Один підпис показано у кількох місцях: документ підроблено.",
    ProblemCode.TRUST_FILE_UNREADABLE: "Файл довіреного видавця не вдалося прочитати.",
    ProblemCode.REVOCATION_LIST_UNREADABLE: "Список відкликаних сертифікатів не вдалося прочитати.",
}
BROKEN: Final = {
    ProblemCode.RANGE_WRONG: "Місце підпису у файлі змінено.",
    ProblemCode.CONTENTS_WRONG: "У місці підпису є сторонні дані.",
    ProblemCode.FORM_FOREIGN: "Підпис змінено, або його зробила інша програма.",
    ProblemCode.DOCUMENT_CHANGED: "Документ після підпису змінено.",
    ProblemCode.SIGNATURE_WRONG: "Підпис не відповідає сертифікату: його підроблено або пошкоджено.",
    ProblemCode.RIGHTS_WRONG: "Підпис не захищає документ від змін так, як належить.",
}
DISTRUSTED: Final = {
    ProblemCode.ISSUER_UNKNOWN: "Підпис дійсний, але видавець сертифіката не належить до довірених.",
    ProblemCode.CERTIFICATE_UNFIT: "Сертифікат не призначено для підписування.",
    ProblemCode.ROLE_DIFFERS: "Сертифікат видано не для цієї ролі.",
    ProblemCode.CERTIFICATE_EXPIRED: "Строк дії сертифіката закінчився {until}; час підпису нічим не доведено.",
    ProblemCode.CERTIFICATE_NOT_YET_VALID: "Строк дії сертифіката починається лише {since}.",
    ProblemCode.SIGNED_OUTSIDE_VALIDITY: "Час підпису не належить до строку дії сертифіката.",
    ProblemCode.REVOKED: "Підпису не можна довіряти, бо сертифікат відкликано.",
}
UNCHECKED_REVOCATION: Final = {
    ProblemCode.REVOCATION_NOT_CHECKED: "Чи не відкликано сертифікат, не перевірено: немає списку відкликаних.",
    ProblemCode.REVOCATION_LIST_OUTDATED: "Чи не відкликано сертифікат, не перевірено: список діяв до {until}.",
}
