"""What the command line says of letters: how far each has come, and why."""

from secretariat.domain.letters import DispatchState
from secretariat.domain.mail_replies import RefusalCause
from secretariat.services.letter_list import LetterRow

STATE_WORDS = {
    DispatchState.QUEUED: "чекає",
    DispatchState.SENDING: "надсилається",
    DispatchState.SENT: "надіслано",
    DispatchState.RETRY: "чекає нової спроби",
    DispatchState.FAILED: "відхилено",
    DispatchState.UNKNOWN: "невідомо, чи дійшов",
    DispatchState.EXPORTED: "надіслати вручну",
    DispatchState.CONFIRMED: "надіслано вручну",
    DispatchState.WITHDRAWN: "вилучено",
}

_FAULTS = {
    "mail_bad_address": "такої адреси не буває",
    "mail_dropped": "з’єднання обірвалося до передання листа",
    "mail_sender_refused": "сервер не приймає листів від цього відправника",
    "mail_silent": "сервер не відповів вчасно",
    "mail_stopped": "надсилання зупинено до передання листа",
    "meeting_called_off": "засідання скасували або перенесли раніше, ніж лист надіслано",
    "meeting_moved": "день або годину засідання змінили раніше, ніж лист надіслано",
    "meeting_trashed": "засідання видалили раніше, ніж лист надіслано",
    "protocol_reopened": "протокол відкрили знову раніше, ніж лист надіслано",
    "store_restored": "після відновлення копії невідомо, чи лист уже надіслано",
    "paper_missing": "файла листа вже немає у сховищі",
}

_CAUSES = {
    RefusalCause.NO_MAILBOX: (
        "такої скриньки на сервері отримувача немає; виправте адресу в картці особи і напишіть листа із засідання"
        " знову"
    ),
    RefusalCause.NO_DOMAIN: (
        "за частиною адреси після @ пошту не приймають; пошукайте в ній помилку, виправте її в картці особи і "
        "напишіть листа із засідання знову"
    ),
    RefusalCause.MAILBOX_OFF: (
        "скриньку отримувача вимкнено; попросіть іншу адресу, впишіть її в картку особи і напишіть листа із "
        "засідання знову"
    ),
    RefusalCause.MAILBOX_FULL: (
        "скринька отримувача переповнена; скажіть про це телефоном і надішліть листа знову, коли місце з’явиться"
    ),
    RefusalCause.TOO_LARGE: (
        "лист із файлами більший, ніж приймає сервер; передайте файли отримувачеві іншим способом"
    ),
    RefusalCause.SENDER_REFUSED: (
        "сервер не приймає листів з вашої адреси; перевірте відправника в налаштуваннях пошти і надішліть листа "
        "знову"
    ),
    RefusalCause.NO_LOGIN: (
        "сервер вимагає ім’я користувача і пароль або не прийняв їх; перевірте їх у налаштуваннях пошти і "
        "надішліть листа знову"
    ),
    RefusalCause.RELAY_DENIED: (
        "сервер не передає листів іншим установам; перевірте сервер, ім’я користувача і пароль у налаштуваннях "
        "пошти і надішліть листа знову"
    ),
    RefusalCause.UNPROVEN: (
        "сервер отримувача не вірить, що лист від вас: вашому поштовому домену бракує SPF або DKIM; покажіть ці "
        "слова тому, хто веде вашу пошту"
    ),
    RefusalCause.POLICY: (
        "сервер отримувача відхилив листа за своїми правилами, можливо, як спам; попросіть отримувача дозволити "
        "вашу адресу або передайте папір іншим способом"
    ),
    RefusalCause.CONTENT: (
        "сервер не прийняв листа в такому вигляді; покажіть ці слова тому, хто веде вашу пошту, і передайте папір"
        " іншим способом"
    ),
    RefusalCause.OTHER: (
        "сервер остаточно відмовив; покажіть ці слова тому, хто веде вашу пошту, або передайте папір іншим "
        "способом"
    ),
}


def why_words(row: LetterRow) -> str:
    """What a refusal means with the server's words, or the program's own."""
    if row.fault is not None:
        return _FAULTS.get(row.fault, "")
    if row.cause is not None:
        return f"{_CAUSES[row.cause]}. Сервер відповів: «{row.reply}»"
    return row.reply or ""
