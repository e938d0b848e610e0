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
        <name>AgendaList</name>
        <message>
            <source>Title of the new item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rapporteur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateEntry</name>
        <message>
            <source>day</source>
            <translation>число</translation>
        </message>
        <message>
            <source>14.08, 14 or +14</source>
            <translation>14.08, 14 або +14</translation>
        </message>
        <message>
            <source>{weekday} · day off</source>
            <translation>{weekday} · вихідний</translation>
        </message>
        <message>
            <source>not a date: type 14.08 or +14</source>
            <translation>це не дата: наприклад, 14.08 або +14</translation>
        </message>
    </context>
    <context>
        <name>DayRow</name>
        <message>
            <source>Day of the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailsCard</name>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chair of the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secretary of the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one more day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days and hours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag, or Alt+↑ ↓</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ItemEditor</name>
        <message>
            <source>Title of the item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who appealed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who appealed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject of the appeal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About what?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the item</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ItemSummary</name>
        <message>
            <source>rapporteur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
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
        <name>MeetingWords</name>
        <message>
            <source>regular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>extraordinary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a room and online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>appeal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other business</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to be considered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>considered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>postponed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deputy chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>secretary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>member of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the hall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>absent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By consensus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>abstained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>did not vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chair of the working group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>secretary of the working group</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>postponed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No quorum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postponed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting: {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing: {done} of 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{present} of {members}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present · quorum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present · quorum {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protocol No. {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protocol without a number yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} at {time}</source>
            <comment>before the vowel of eleven</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in %n day(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agenda is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hour of the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who presides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who takes the minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature of the chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature of the secretary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The protocol is not sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue the preparation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the meeting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewStatement</name>
        <message>
            <source>New speaker</source>
            <translation type="unfinished">Новий виступ</translation>
        </message>
        <message>
            <source>Who?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the new speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what was said</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberStrip</name>
        <message>
            <source>New item</source>
            <translation>Нове питання</translation>
        </message>
        <message>
            <source>Item {number}, finished</source>
            <translation>Питання {number}, розглянуто</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Питання {number}</translation>
        </message>
    </context>
    <context>
        <name>PageDesk</name>
        <message>
            <source>Pages</source>
            <translation>Сторінки</translation>
        </message>
    </context>
    <context>
        <name>PdfView</name>
        <message>
            <source>Page of the document</source>
            <translation>Сторінка документа</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>p. {page} of {pages}</source>
            <translation>с. {page} з {pages}</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Зменшити</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Збільшити</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>В окремому вікні</translation>
        </message>
        <message>
            <source>Hide the page</source>
            <translation>Сховати сторінку</translation>
        </message>
    </context>
    <context>
        <name>PersonPicker</name>
        <message>
            <source>New person: {name}</source>
            <translation>Нова особа: {name}</translation>
        </message>
    </context>
    <context>
        <name>PrepareStage</name>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the meeting</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>ends about {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The protocol has its number: the text is closed for changes.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n item(s) without a rapporteur</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The agenda is empty. Add the first item: its title begins with «About».</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PresenceSegments</name>
        <message>
            <source>in the hall</source>
            <translation>у залі</translation>
        </message>
        <message>
            <source>online</source>
            <translation>онлайн</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>немає</translation>
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
        <name>Reporters</name>
        <message>
            <source>Rapporteur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who reports?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {name} off</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpeakerLine</name>
        <message>
            <source>Speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who? (may stay empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaker: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageBar</name>
        <message>
            <source>Stages of the meeting</source>
            <translation>Етапи засідання</translation>
        </message>
    </context>
    <context>
        <name>StatementRow</name>
        <message>
            <source>Words of the speaker</source>
            <translation type="unfinished" />
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
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Підказки</translation>
        </message>
        <message>
            <source>Enter — insert · Esc — go on typing</source>
            <translation>Enter — вставити · Esc — писати далі</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>VoteSpin</name>
        <message>
            <source>{name}: one less</source>
            <translation>{name}: на один менше</translation>
        </message>
        <message>
            <source>{name}: one more</source>
            <translation>{name}: на один більше</translation>
        </message>
    </context>
    <context>
        <name>WhoPicker</name>
        <message>
            <source>Unnamed: {label}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
