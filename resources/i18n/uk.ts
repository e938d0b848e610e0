<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Знайти</translation>
        </message>
        <message>
            <source>Any action or person by name</source>
            <translation>Будь-яка дія чи особа за назвою</translation>
        </message>
        <message>
            <source>List of rooms</source>
            <translation>До списку розділів</translation>
        </message>
        <message>
            <source>Room by number</source>
            <translation>Розділ за номером</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>New in this room</source>
            <translation>Створити в цьому розділі</translation>
        </message>
        <message>
            <source>Right, next one</source>
            <translation>Правильно, наступна</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Нове питання</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переставити вище</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Переставити нижче</translation>
        </message>
        <message>
            <source>Stage of the meeting</source>
            <translation>Етап засідання</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Наступне питання</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Попереднє питання</translation>
        </message>
        <message>
            <source>Item by number</source>
            <translation>Питання за номером</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Присутність</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Слухали</translation>
        </message>
        <message>
            <source>New speaker</source>
            <translation>Новий виступ</translation>
        </message>
        <message>
            <source>New point of the decision</source>
            <translation>Новий пункт рішення</translation>
        </message>
        <message>
            <source>Next missing thing</source>
            <translation>Наступне, чого бракує</translation>
        </message>
        <message>
            <source>All in favour</source>
            <translation>Усі за</translation>
        </message>
        <message>
            <source>To the vote</source>
            <translation>До голосування</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Фрази</translation>
        </message>
        <message>
            <source>Hide or show the page</source>
            <translation>Сховати або показати сторінку</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Усюди</translation>
        </message>
        <message>
            <source>In a room</source>
            <translation>У розділі</translation>
        </message>
        <message>
            <source>In the agenda</source>
            <translation>У порядку денному</translation>
        </message>
        <message>
            <source>While a meeting runs</source>
            <translation>Під час засідання</translation>
        </message>
        <message>
            <source>Beside a page</source>
            <translation>Біля сторінки</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Secretariat</source>
            <translation>Секретаріат</translation>
        </message>
        <message>
            <source>F1 — keys</source>
            <translation>F1 — клавіші</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Space</source>
            <translation>Пробіл</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>↑</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>↓</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>←</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>→</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>PgDn</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Stored at {time}</source>
            <translation>Збережено {time}</translation>
        </message>
        <message>
            <source>Storing…</source>
            <translation>Зберігаю…</translation>
        </message>
        <message>
            <source>Not stored: {reason}</source>
            <translation>Не збережено: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
</TS>
