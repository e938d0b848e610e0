<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>ActionCounts</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;день</numerusform>
            <numerusform>%n&#xa0;дні</numerusform>
            <numerusform>%n&#xa0;днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>прострочено на %n&#xa0;день</numerusform>
            <numerusform>прострочено на %n&#xa0;дні</numerusform>
            <numerusform>прострочено на %n&#xa0;днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n&#xa0;прострочене</numerusform>
            <numerusform>%n&#xa0;прострочені</numerusform>
            <numerusform>%n&#xa0;прострочених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n&#xa0;доручення</numerusform>
            <numerusform>%n&#xa0;доручення</numerusform>
            <numerusform>%n&#xa0;доручень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>prolonged %n time(s)</source>
        <translation>
            <numerusform>продовжено %n&#xa0;раз</numerusform>
            <numerusform>продовжено %n&#xa0;рази</numerusform>
            <numerusform>продовжено %n&#xa0;разів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionNoteForm</name>
    <message>
        <source>Attach a file…</source>
        <translation>Додати файл…</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>Без цього файла</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Як виконано</translation>
    </message>
    <message>
        <source>Not needed any more, because</source>
        <translation>Чому знімаємо з контролю</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Позначити виконаним</translation>
    </message>
    <message>
        <source>Close as not needed</source>
        <translation>Зняти з контролю</translation>
    </message>
    <message>
        <source>Note on the progress</source>
        <translation>Запис про виконання</translation>
    </message>
    <message>
        <source>Done, with a proof</source>
        <translation>Виконано, з підтвердженням</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Знято з контролю</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Не змінювати</translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source>together with: {names}</source>
        <translation>разом: {names}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Продовжити строк</translation>
    </message>
    <message>
        <source>Done, with a proof</source>
        <translation>Виконано, з підтвердженням</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Додати запис</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Звідки доручення</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Відкрити засідання</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Зняти з контролю</translation>
    </message>
    <message>
        <source>Back into work</source>
        <translation>Повернути в роботу</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Action</source>
        <translation>Доручення</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Виконавець</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>with: {names}</source>
        <translation>разом: {names}</translation>
    </message>
    <message>
        <source>Meeting of {day}, item {item}, point {point}</source>
        <translation>Засідання {day}, питання {item}, п. {point}</translation>
    </message>
    <message>
        <source>Protocol No. {number} of {day}, item {item}, point {point}</source>
        <translation>Протокол № {number} від {day}, питання {item}, п. {point}</translation>
    </message>
    <message>
        <source>Meeting of {day}, item {item}: {title}</source>
        <translation>Засідання {day}, питання {item}: {title}</translation>
    </message>
    <message>
        <source>No. {number}/{ordinal} of {day}: {title}</source>
        <translation>№ {number}/{ordinal} від {day}: {title}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>постійно</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>без строку</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>у роботі</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>виконано {day}</translation>
    </message>
    <message>
        <source>not needed since {day}</source>
        <translation>не потрібно з {day}</translation>
    </message>
    <message>
        <source>Done: {name}</source>
        <translation>Виконано: {name}</translation>
    </message>
    <message>
        <source>Not needed any more: {name}</source>
        <translation>Знято з контролю: {name}</translation>
    </message>
    <message>
        <source>Back in work: {name}</source>
        <translation>Знову в роботі: {name}</translation>
    </message>
</context>
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
        <source>Any action or person by name</source>
        <translation>Будь-яка дія або особа за назвою</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
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
        <source>Delete the item</source>
        <translation>Видалити питання</translation>
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
        <source>New annex</source>
        <translation>Новий додаток</translation>
    </message>
    <message>
        <source>Delete the annex</source>
        <translation>Видалити додаток</translation>
    </message>
    <message>
        <source>Move the annex up</source>
        <translation>Перемістити додаток угору</translation>
    </message>
    <message>
        <source>Move the annex down</source>
        <translation>Перемістити додаток униз</translation>
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
        <source>Registration sheet</source>
        <translation>Реєстраційний лист</translation>
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
        <source>Make these words a point of the decision</source>
        <translation>Зробити виступ пунктом рішення</translation>
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
        <source>Hours of the item, and what became of it</source>
        <translation>Час і стан питання</translation>
    </message>
    <message>
        <source>Item that came during the meeting</source>
        <translation>Питання, додане під час засідання</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Фрази</translation>
    </message>
    <message>
        <source>Hide or show the page</source>
        <translation>Сховати або показати сторінку</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Друкувати сторінки</translation>
    </message>
</context>
<context>
    <name>ActionsFilterLine</name>
    <message>
        <source>Find an action</source>
        <translation>Знайти доручення</translation>
    </message>
    <message>
        <source>Words or name</source>
        <translation>Слова, ім’я</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Які доручення</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Хто виконує</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Строк виконання</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Усі групи</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі виконавці</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочені</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконані</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
</context>
<context>
    <name>ActionsRoom</name>
    <message>
        <source>Actions</source>
        <translation>Доручення</translation>
    </message>
    <message>
        <source>Report on decisions</source>
        <translation>Звіт про виконання</translation>
    </message>
    <message>
        <source>Time until {day}: {name}</source>
        <translation>Строк до {day}: {name}</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Запис видалено</translation>
    </message>
    <message>
        <source>Note written down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Збережено: {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Here stands what meetings decided to do: who does it, and until when.</source>
        <translation>Тут стоїть, що вирішили зробити на засіданнях: хто виконує і до якого числа.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Таких доручень немає.</translation>
    </message>
</context>
<context>
    <name>AgendaChanges</name>
    <message>
        <source>day: {now}, was: {was}</source>
        <translation>день: {now}, було: {was}</translation>
    </message>
    <message>
        <source>begins: {now}, was: {was}</source>
        <translation>початок: {now}, було: {was}</translation>
    </message>
    <message>
        <source>place: {now}, was: {was}</source>
        <translation>місце: {now}, було: {was}</translation>
    </message>
    <message>
        <source>held: {now}, was: {was}</source>
        <translation>формат: {now}, було: {was}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>added: {number}. {title}</source>
        <translation>додано: {number}. {title}</translation>
    </message>
    <message>
        <source>taken out: {title}</source>
        <translation>вилучено: {title}</translation>
    </message>
    <message>
        <source>{number}. {title} — was: {was}</source>
        <translation>{number}. {title} — було: {was}</translation>
    </message>
    <message>
        <source>{title} — moved from place {was} to place {now}</source>
        <translation>{title} — переставлено з {was}-го місця на {now}-те</translation>
    </message>
    <message>
        <source>{number}. {title} — reports: {now}, was: {was}</source>
        <translation>{number}. {title} — доповідає: {now}, було: {was}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нікого</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Title of the new item</source>
        <translation>Назва нового питання</translation>
    </message>
    <message>
        <source>About …</source>
        <translation>Про …</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Доповідач</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
</context>
<context>
    <name>AnnexEditor</name>
    <message>
        <source>Title of the annex</source>
        <translation>Назва додатка</translation>
    </message>
    <message>
        <source>Text of the annex</source>
        <translation>Текст додатка</translation>
    </message>
    <message>
        <source>Move the annex up</source>
        <translation>Перемістити додаток угору</translation>
    </message>
    <message>
        <source>Move the annex down</source>
        <translation>Перемістити додаток униз</translation>
    </message>
    <message>
        <source>Delete the annex</source>
        <translation>Видалити додаток</translation>
    </message>
</context>
<context>
    <name>Annexes</name>
    <message>
        <source>A file for the annex</source>
        <translation>Файл для додатка</translation>
    </message>
    <message>
        <source>PDF, pictures, documents</source>
        <translation>PDF, зображення, документи</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>Item {item} · {own}</source>
        <translation>Питання {item} · {own}</translation>
    </message>
</context>
<context>
    <name>AnnexesPanel</name>
    <message>
        <source>Add a text</source>
        <translation>Додати текст</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Додати файл…</translation>
    </message>
    <message>
        <source>Reports, lists, tables and photographs. A text or a picture (JPEG, PNG) is printed on a page of its own after the signatures; another file is kept as it is, and its page names it.</source>
        <translation>Звіти, переліки, таблиці, фотографії. Текст або зображення (JPEG, PNG) друкується на окремій сторінці після підписів; інший файл зберігається як є, а на сторінці додатка стоїть його назва.</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Додатки</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Ask {name} no more</source>
        <translation>Більше не питати: {name}</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Погоджує</translation>
    </message>
    <message>
        <source>Await again</source>
        <translation>Чекати знову</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Зауваження…</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>питання {item}</translation>
    </message>
    <message>
        <source>the whole protocol</source>
        <translation>увесь протокол</translation>
    </message>
    <message>
        <source>Why it is declined</source>
        <translation>Чому відхилено</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Врахувати</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Відхилити…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Розглянути знову</translation>
    </message>
    <message>
        <source>To the item</source>
        <translation>До питання</translation>
    </message>
    <message>
        <source>Take the remark out</source>
        <translation>Прибрати зауваження</translation>
    </message>
    <message>
        <source>Approval of the draft</source>
        <translation>Погодження проєкту</translation>
    </message>
    <message>
        <source>In approval: {agreed} of {asked} agreed</source>
        <translation>На погодженні: {agreed} з {asked} погодили</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>погоджено {day}</translation>
    </message>
    <message>
        <source>has remarks</source>
        <translation>є зауваження</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>чекаємо на відповідь</translation>
    </message>
    <message>
        <source>awaited since {day}: late</source>
        <translation>чекали до {day}, відповіді немає</translation>
    </message>
    <message>
        <source>awaited until {day}</source>
        <translation>чекаємо до {day}</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>без відповіді</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>враховано</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>відхилено</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Not a must: whoever was there reads the draft and says what is to be changed.</source>
        <translation>Необов’язково: присутні читають проєкт і кажуть, що змінити.</translation>
    </message>
    <message>
        <source>Ask one more person</source>
        <translation>Запитати ще когось</translation>
    </message>
    <message>
        <source>Who else is to read it?</source>
        <translation>Хто ще має прочитати?</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n person(s)</source>
        <translation>
            <numerusform>Запитати %n особу</numerusform>
            <numerusform>Запитати %n особи</numerusform>
            <numerusform>Запитати %n осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message>
        <source>Save a package for the archive…</source>
        <translation>Зберегти пакет для архіву…</translation>
    </message>
    <message>
        <source>The protocol with its signatures, annexes, record and former versions, with checksums.</source>
        <translation>Протокол із підписами, додатки, запис і попередні версії, з описом і контрольними сумами.</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>Who does it</source>
        <translation>Хто виконує</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>кому?</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До якого числа</translation>
    </message>
    <message>
        <source>always</source>
        <translation>постійно</translation>
    </message>
    <message>
        <source>The action has no end: it is done all the time</source>
        <translation>Доручення без строку: виконується постійно</translation>
    </message>
    <message>
        <source>E-mail of the executor from outside</source>
        <translation>Електронна пошта виконавця</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ел. пошта</translation>
    </message>
    <message>
        <source>Together with whom</source>
        <translation>Разом із ким</translation>
    </message>
    <message>
        <source>together with: names, bodies</source>
        <translation>разом із: імена, установи</translation>
    </message>
    <message>
        <source>action</source>
        <translation>доручення</translation>
    </message>
</context>
<context>
    <name>AttendanceBars</name>
    <message>
        <source>{day}: {present} of {members}, quorum {quorum}</source>
        <translation>{day}: {present} з {members}, кворум {quorum}</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Presence over the year</source>
        <translation>Присутність за рік</translation>
    </message>
    <message>
        <source>--- quorum {count} of {members}</source>
        <translation>- - -  кворум {count} з {members}</translation>
    </message>
</context>
<context>
    <name>BackupCounts</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n засідання</numerusform>
            <numerusform>%n засідання</numerusform>
            <numerusform>%n засідань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n рішення</numerusform>
            <numerusform>%n рішення</numerusform>
            <numerusform>%n рішень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good backup(s)</source>
        <translation>
            <numerusform>%n справна копія</numerusform>
            <numerusform>%n справні копії</numerusform>
            <numerusform>%n справних копій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Its description is missing or damaged.</source>
        <translation>Опису копії немає або він пошкоджений.</translation>
    </message>
    <message>
        <source>Its file has changed on the disk since it was made.</source>
        <translation>Файл копії змінився на диску після того, як її зробили.</translation>
    </message>
    <message>
        <source>The database in it is damaged.</source>
        <translation>База даних у ній пошкоджена.</translation>
    </message>
    <message>
        <source>There are not as many rows in it as there were.</source>
        <translation>Записів у ній не стільки, скільки мало бути.</translation>
    </message>
    <message>
        <source>A file that belongs to it is missing or damaged.</source>
        <translation>Бракує файла, який до неї належить, або його пошкоджено.</translation>
    </message>
    <message>
        <source>The file of its key is missing or damaged.</source>
        <translation>Файла її ключа немає або він пошкоджений.</translation>
    </message>
    <message>
        <source>A newer version of the program made it. Update this one.</source>
        <translation>Її зробила новіша версія програми. Оновіть програму.</translation>
    </message>
    <message>
        <source>made on demand</source>
        <translation>зроблено на вимогу</translation>
    </message>
    <message>
        <source>made on closing</source>
        <translation>зроблено під час закриття</translation>
    </message>
    <message>
        <source>made during the day</source>
        <translation>зроблено протягом дня</translation>
    </message>
    <message>
        <source>made before an update of the program</source>
        <translation>зроблено перед оновленням програми</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>зроблено перед відновленням</translation>
    </message>
    <message>
        <source>made after encryption was turned on or off</source>
        <translation>зроблено після ввімкнення чи вимкнення шифрування</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <translation>невідомо коли</translation>
    </message>
    <message>
        <source>replaced by a restore then, and kept</source>
        <translation>дані, що були до відновлення; збережено цілими</translation>
    </message>
    <message>
        <source>second copy</source>
        <translation>друга копія</translation>
    </message>
    <message>
        <source>{meetings}, the last on {last}</source>
        <translation>{meetings}, останнє {last}</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Look for a backup elsewhere…</source>
        <translation>Пошукати копію в іншій теці…</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Повернутися до пароля</translation>
    </message>
    <message>
        <source>The backups are being looked through…</source>
        <translation>Копії переглядаються…</translation>
    </message>
    <message>
        <source>There are no backups in the data folder.</source>
        <translation>У теці даних немає копій.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити з копії</translation>
    </message>
    <message>
        <source>A backup of another day may open with another passphrase or code, which is asked for first. The data that do not open now are kept whole beside it.</source>
        <translation>Копія за інший день може відкриватися іншим паролем чи кодом: спершу програма запитає його. Дані, які зараз не відкриваються, лишаться поруч цілими.</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Make a backup now</source>
        <translation>Зробити копію зараз</translation>
    </message>
    <message>
        <source>Open the folder of backups</source>
        <translation>Відкрити теку копій</translation>
    </message>
    <message>
        <source>The backup is being made and checked…</source>
        <translation>Роблю копію і перевіряю її…</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Справної копії ще немає.</translation>
    </message>
    <message>
        <source>The last backup: {moment}, opened and checked. In all {count}.</source>
        <translation>Остання копія: {moment}, відкрита й перевірена. Усього {count}.</translation>
    </message>
    <message>
        <source>{words} The last attempt failed: check the disk.</source>
        <translation>{words} Останню спробу не вдалося завершити: перевірте диск.</translation>
    </message>
    <message>
        <source>{words} Damaged: {count}, see below.</source>
        <translation>{words} Пошкоджених: {count}, їх названо нижче.</translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation>Показати всі ({count})</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>A checked backup is made by itself when the window is closed, and once a day while it is open, if something has changed. Seven days, four weeks and twelve months are kept.</source>
        <translation>Програма сама робить і перевіряє копію, коли ви закриваєте вікно, а поки воно відкрите, – раз на день, якщо щось змінилося. Зберігаються копії за сім днів, чотири тижні й дванадцять місяців.</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Day of the calendar</source>
        <translation>День календаря</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>вихідний</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>робочий</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Який це день</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>День Незалежності</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Додати день</translation>
    </message>
    <message>
        <source>Take {day} out of the table</source>
        <translation>Вилучити {day} з таблиці</translation>
    </message>
    <message>
        <source>Type the day first.</source>
        <translation>Спершу впишіть день.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Вихідні дні</translation>
    </message>
    <message>
        <source>Saturdays and Sundays are days off by themselves. Here stand holidays, and weekends that are worked.</source>
        <translation>Суботи й неділі вихідні самі собою. Тут записують свята і робочі дні, що випали на вихідний.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>CallOffPanel</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Новий день</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Cancel the meeting of {day}</source>
        <translation>Скасувати засідання {day}</translation>
    </message>
    <message>
        <source>Its items will be offered for the next meeting.</source>
        <translation>Його питання буде запропоновано на наступне засідання.</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Скасувати засідання</translation>
    </message>
    <message>
        <source>Put the meeting of {day} off</source>
        <translation>Перенести засідання {day}</translation>
    </message>
    <message>
        <source>A new meeting is planned with this agenda; its members are those of the new day.</source>
        <translation>Буде заплановано нове засідання з цим порядком денним. Склад групи візьметься на новий день.</translation>
    </message>
    <message>
        <source>Put the meeting off</source>
        <translation>Перенести засідання</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>Add all</source>
        <translation>Додати всі</translation>
    </message>
    <message>
        <source>Carry over from earlier meetings</source>
        <translation>Перенести з минулих засідань</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Offer no more</source>
        <translation>Більше не пропонувати</translation>
    </message>
    <message>
        <source>Offer no more: {title}</source>
        <translation>Більше не пропонувати: {title}</translation>
    </message>
    <message>
        <source>Add: {title}</source>
        <translation>Додати: {title}</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>Backups made before open with the passphrase of their day. The recovery sheet stays good.</source>
        <translation>Раніше зроблені копії відкриваються тим паролем, який діяв тоді. Аркуш відновлення чинний і далі.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Змінюю…</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Теперішній пароль</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ще раз той самий</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changed since it was sent on {moment}</source>
        <translation>Змінено після розсилки {moment}</translation>
    </message>
</context>
<context>
    <name>ClosedLine</name>
    <message>
        <source>The text is closed for changes.</source>
        <translation>Текст закрито для змін.</translation>
    </message>
    <message>
        <source>To the protocol</source>
        <translation>До протоколу</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The last backup could not be made. Check the disk: there may be no room on it.</source>
        <translation>Останню копію даних зробити не вдалося. Перевірте диск: можливо, на ньому немає місця.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Recovery code</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <source>It is printed on the recovery sheet, which lies in a sealed envelope in the safe.</source>
        <translation>Він надрукований на аркуші відновлення, що лежить у запечатаному конверті в сейфі.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевіряю…</translation>
    </message>
    <message>
        <source>Eight groups of six digits</source>
        <translation>Вісім груп по шість цифр</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Повернутися до пароля</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Encrypted: its passphrase or the recovery code is asked before it is restored.</source>
        <translation>Зашифрована іншим ключем: перед відновленням програма спитає її пароль або код відновлення.</translation>
    </message>
    <message>
        <source>Not encrypted: anybody can read it.</source>
        <translation>Не зашифрована: прочитати її може будь-хто.</translation>
    </message>
    <message>
        <source>{file} cannot be used. {why}</source>
        <translation>Копія {file} непридатна. {why}</translation>
    </message>
    <message>
        <source>Restore the data of {moment}</source>
        <translation>Відновити дані на {moment}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити…</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n питання</numerusform>
            <numerusform>%n питання</numerusform>
            <numerusform>%n питань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n питання порядку денного</numerusform>
            <numerusform>%n питання порядку денного</numerusform>
            <numerusform>%n питань порядку денного</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to the agenda</source>
        <translation>
            <numerusform>Додано %n питання</numerusform>
            <numerusform>Додано %n питання</numerusform>
            <numerusform>Додано %n питань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the agenda was sent</source>
        <translation>
            <numerusform>Після розсилки %n зміна</numerusform>
            <numerusform>Після розсилки %n зміни</numerusform>
            <numerusform>Після розсилки %n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a rapporteur</source>
        <translation>
            <numerusform>доповідача не вказано в %n питанні</numerusform>
            <numerusform>доповідачів не вказано в %n питаннях</numerusform>
            <numerusform>доповідачів не вказано в %n питаннях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no time for %n item(s)</source>
        <translation>
            <numerusform>без часу %n питання</numerusform>
            <numerusform>без часу %n питання</numerusform>
            <numerusform>без часу %n питань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n виправити</numerusform>
            <numerusform>%n виправити</numerusform>
            <numerusform>%n виправити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n перевірити</numerusform>
            <numerusform>%n перевірити</numerusform>
            <numerusform>%n перевірити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in the outbox</source>
        <translation>
            <numerusform>у вихідних %n лист</numerusform>
            <numerusform>у вихідних %n листи</numerusform>
            <numerusform>у вихідних %n листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) put into the outbox</source>
        <translation>
            <numerusform>До вихідних додано %n лист</numerusform>
            <numerusform>До вихідних додано %n листи</numerusform>
            <numerusform>До вихідних додано %n листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) more than those who may vote</source>
        <translation>
            <numerusform>на %n голос більше, ніж тих, хто має право голосу</numerusform>
            <numerusform>на %n голоси більше, ніж тих, хто має право голосу</numerusform>
            <numerusform>на %n голосів більше, ніж тих, хто має право голосу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not vote</source>
        <translation>
            <numerusform>%n не голосував</numerusform>
            <numerusform>%n не голосували</numerusform>
            <numerusform>%n не голосували</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n зауваження</numerusform>
            <numerusform>%n зауваження</numerusform>
            <numerusform>%n зауважень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the data folder belong to nothing: an action was broken off.</source>
        <translation>
            <numerusform>%n файл у теці даних ні до чого не належить: якусь дію було перервано.</numerusform>
            <numerusform>%n файли в теці даних ні до чого не належать: якусь дію було перервано.</numerusform>
            <numerusform>%n файлів у теці даних ні до чого не належать: якусь дію було перервано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-typed text(s) belong to what is not there any more.</source>
        <translation>
            <numerusform>%n недописаний текст належить до того, чого вже немає.</numerusform>
            <numerusform>%n недописані тексти належать до того, чого вже немає.</numerusform>
            <numerusform>%n недописаних текстів належать до того, чого вже немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the data are not as the program left them.</source>
        <translation>
            <numerusform>У даних %n порушення: щось не так, як лишила програма.</numerusform>
            <numerusform>У даних %n порушення: щось не так, як лишила програма.</numerusform>
            <numerusform>У даних %n порушень: щось не так, як лишила програма.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedOffers</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n пропозиція</numerusform>
            <numerusform>%n пропозиції</numerusform>
            <numerusform>%n пропозицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n відкрите доручення</numerusform>
            <numerusform>%n відкриті доручення</numerusform>
            <numerusform>%n відкритих доручень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n прострочено</numerusform>
            <numerusform>%n прострочено</numerusform>
            <numerusform>%n прострочено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedProposals</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>чекає %n</numerusform>
            <numerusform>чекають %n</numerusform>
            <numerusform>чекають %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>розглянуто %n</numerusform>
            <numerusform>розглянуто %n</numerusform>
            <numerusform>розглянуто %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashReportsPanel</name>
    <message>
        <source>Report of a crash</source>
        <translation>Звіт про збій</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Текст звіту</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопіювати текст</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>When the crash was</source>
        <translation>Коли був збій</translation>
    </message>
    <message>
        <source>A report says where in the program it was, without names or texts. It is sent nowhere by itself.</source>
        <translation>У звіті лише те, у якому місці програми стався збій: без імен і текстів. Сама програма нікуди його не надсилає.</translation>
    </message>
    <message>
        <source>There was no crash.</source>
        <translation>Збоїв не було.</translation>
    </message>
    <message>
        <source>The report cannot be read any more.</source>
        <translation>Звіт уже не прочитати.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Текст скопійовано.</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Зберегти копію звіту</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The copy could not be saved there. Choose another folder.</source>
        <translation>Там копію не вдалося зберегти. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Копію збережено.</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <translation>Звіти про збої</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Cases of a name</source>
        <translation>Відмінки імені</translation>
    </message>
    <message>
        <source>Post of a person</source>
        <translation>Посада особи</translation>
    </message>
    <message>
        <source>Cases of a post</source>
        <translation>Відмінки посади</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Робоча група</translation>
    </message>
    <message>
        <source>Membership in a group</source>
        <translation>Членство в групі</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Day of a meeting</source>
        <translation>День засідання</translation>
    </message>
    <message>
        <source>Chair or secretary of a meeting</source>
        <translation>Головуючий або секретар засідання</translation>
    </message>
    <message>
        <source>Meeting in the trash</source>
        <translation>Засідання в кошику</translation>
    </message>
    <message>
        <source>Remark left as it is</source>
        <translation>Залишене зауваження перевірки</translation>
    </message>
    <message>
        <source>Log of a meeting</source>
        <translation>Хід засідання</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присутність</translation>
    </message>
    <message>
        <source>Time of presence</source>
        <translation>Час присутності</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Самовідвід</translation>
    </message>
    <message>
        <source>Item of an agenda</source>
        <translation>Питання порядку денного</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Доповідач</translation>
    </message>
    <message>
        <source>Carried-over item</source>
        <translation>Перенесене питання</translation>
    </message>
    <message>
        <source>Item that is not carried over</source>
        <translation>Відхилене перенесення питання</translation>
    </message>
    <message>
        <source>Sent agenda</source>
        <translation>Надісланий порядок денний</translation>
    </message>
    <message>
        <source>Item of a sent agenda</source>
        <translation>Питання надісланого порядку денного</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Виступ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Point of a decision</source>
        <translation>Пункт рішення</translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation>Окрема думка</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосування</translation>
    </message>
    <message>
        <source>Vote of a member</source>
        <translation>Голос члена групи</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Доручення</translation>
    </message>
    <message>
        <source>Co-assignee of an action</source>
        <translation>Співвиконавець доручення</translation>
    </message>
    <message>
        <source>Prolongation of an action</source>
        <translation>Продовження строку доручення</translation>
    </message>
    <message>
        <source>Note on an action</source>
        <translation>Запис про виконання доручення</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Додаток</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Долучений файл</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Signature of a protocol</source>
        <translation>Підпис протоколу</translation>
    </message>
    <message>
        <source>Approval of a draft</source>
        <translation>Погодження проєкту</translation>
    </message>
    <message>
        <source>Remark on a draft</source>
        <translation>Зауваження до проєкту</translation>
    </message>
    <message>
        <source>Template of an agenda</source>
        <translation>Шаблон порядку денного</translation>
    </message>
    <message>
        <source>Item of a template</source>
        <translation>Питання шаблону</translation>
    </message>
    <message>
        <source>Proposal for an agenda</source>
        <translation>Пропозиція до порядку денного</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>День календаря</translation>
    </message>
    <message>
        <source>Former rules of a group</source>
        <translation>Колишні правила групи</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>File of a letter</source>
        <translation>Файл листа</translation>
    </message>
    <message>
        <source>Note of an erasing</source>
        <translation>Запис про стирання</translation>
    </message>
    <message>
        <source>Note that data was given</source>
        <translation>Запис про передавання</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Файл даних пошкоджено.</translation>
    </message>
    <message>
        <source>{row}: it belongs to something that is not there.</source>
        <translation>{row}: належить до того, чого немає.</translation>
    </message>
    <message>
        <source>The table “{table}” is missing in the data file.</source>
        <translation>У файлі даних немає таблиці «{table}».</translation>
    </message>
    <message>
        <source>The table “{table}” was rebuilt by another program.</source>
        <translation>Таблицю «{table}» перебудувала інша програма.</translation>
    </message>
    <message>
        <source>The table “{table}” was added by another program.</source>
        <translation>Таблицю «{table}» додала інша програма.</translation>
    </message>
    <message>
        <source>The guard of the journal “{trigger}” was taken away.</source>
        <translation>Прибрано сторожа журналу «{trigger}».</translation>
    </message>
    <message>
        <source>The guard of the journal “{trigger}” was replaced.</source>
        <translation>Підмінено сторожа журналу «{trigger}».</translation>
    </message>
    <message>
        <source>Another program added the trigger “{trigger}”.</source>
        <translation>Інша програма додала тригер «{trigger}».</translation>
    </message>
    <message>
        <source>Journal: step {seq} was taken out.</source>
        <translation>Журнал: крок {seq} вилучено.</translation>
    </message>
    <message>
        <source>Journal: step {seq} was changed or replaced.</source>
        <translation>Журнал: крок {seq} змінено або підмінено.</translation>
    </message>
    <message>
        <source>Journal: what step {seq} says was changed. {row}.</source>
        <translation>Журнал: змінено те, що крок {seq} каже про запис: {row}.</translation>
    </message>
    <message>
        <source>Journal: what step {seq} says was wiped. {row}.</source>
        <translation>Журнал: стерто те, що крок {seq} каже про запис: {row}.</translation>
    </message>
    <message>
        <source>Journal: more was wiped than the erasings of people up to step {seq} took out.</source>
        <translation>Журнал: стерто більше, ніж забрали стирання осіб до кроку {seq}.</translation>
    </message>
    <message>
        <source>The backup “{backup}” has no readable description.</source>
        <translation>Опис резервної копії «{backup}» не читається.</translation>
    </message>
    <message>
        <source>Journal: there are entries that belong to no step.</source>
        <translation>Журнал: є рядки, які не належать до жодного кроку.</translation>
    </message>
    <message>
        <source>Journal: it ends at step {last}, but {place} knows step {seq}.</source>
        <translation>Журнал закінчується кроком {last}, але {place} знає крок {seq}.</translation>
    </message>
    <message>
        <source>Journal: up to step {seq} it is another than the one that {place} knows.</source>
        <translation>Журнал до кроку {seq} не такий, яким його знає {place}.</translation>
    </message>
    <message>
        <source>{row}: changed by another program.</source>
        <translation>{row}: змінено поза програмою.</translation>
    </message>
    <message>
        <source>{row}: deleted by another program.</source>
        <translation>{row}: видалено поза програмою.</translation>
    </message>
    <message>
        <source>{row}: added by another program.</source>
        <translation>{row}: додано поза програмою.</translation>
    </message>
    <message>
        <source>{row}: its file is not there.</source>
        <translation>{row}: файла немає.</translation>
    </message>
    <message>
        <source>{row}: its file is damaged or replaced.</source>
        <translation>{row}: файл пошкоджено або підмінено.</translation>
    </message>
    <message>
        <source>{row}: its file has another size than was noted.</source>
        <translation>{row}: розмір файла не такий, як записано.</translation>
    </message>
    <message>
        <source>{place}: a version before it is not there.</source>
        <translation>{place}: немає попередньої версії.</translation>
    </message>
    <message>
        <source>{place}: its state and its signatures disagree.</source>
        <translation>{place}: стан не відповідає підписам.</translation>
    </message>
    <message>
        <source>{place}: its meeting has another number.</source>
        <translation>{place}: у засідання інший номер.</translation>
    </message>
    <message>
        <source>{place}: its file and its signatures disagree.</source>
        <translation>{place}: файл не відповідає записаним підписам.</translation>
    </message>
    <message>
        <source>{place}: the signatures in its file do not hold.</source>
        <translation>{place}: підписи у файлі не відповідають документу або запису про них.</translation>
    </message>
    <message>
        <source>{place}: made after the copy from which the data were restored on {restored}.</source>
        <translation>{place}: пізніше за копію, з якої {restored} відновлено дані.</translation>
    </message>
    <message>
        <source>The backup “{backup}” is damaged, or lacks a file.</source>
        <translation>Резервну копію «{backup}» пошкоджено або в ній бракує файла.</translation>
    </message>
    <message>
        <source>Keep the data folder as it is, and restore the newest good backup.</source>
        <translation>Збережіть теку даних такою, як є, і відновіть дані з останньої доброї резервної копії.</translation>
    </message>
    <message>
        <source>Ask who works with this computer. Compare it with the signed protocol or a backup, then restore a backup.</source>
        <translation>Зʼясуйте, хто працює за цим компʼютером. Звірте з підписаним протоколом або резервною копією, тоді відновіть дані з копії.</translation>
    </message>
    <message>
        <source>If you restored an older backup, this is right. If not, restore the newest good one.</source>
        <translation>Якщо ви відновлювали старішу копію, так і має бути. Якщо ні, відновіть дані з останньої доброї копії.</translation>
    </message>
    <message>
        <source>Restore the newest backup that has this file.</source>
        <translation>Відновіть дані з останньої копії, у якій цей файл є.</translation>
    </message>
    <message>
        <source>Compare it with the protocol that was sent, and restore the newest good backup.</source>
        <translation>Звірте з надісланим протоколом і відновіть дані з останньої доброї резервної копії.</translation>
    </message>
    <message>
        <source>Make a new backup.</source>
        <translation>Зробіть нову резервну копію.</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>Робити нічого не треба.</translation>
    </message>
    <message>
        <source>If you did this, nothing need be done. If not, ask who works with this computer: the later data may be among the backups.</source>
        <translation>Якщо це зробили ви, нічого робити не треба. Якщо ні, дізнайтеся, хто працює за цим комп’ютером: пізніші дані можуть бути серед резервних копій.</translation>
    </message>
    <message>
        <source>All is well: {rows} and {files} checked.</source>
        <translation>Усе гаразд: перевірено {rows} і {files}.</translation>
    </message>
    <message>
        <source>On {restored} the data were restored from a copy of {made}.</source>
        <translation>{restored} дані відновлено з копії за {made}.</translation>
    </message>
    <message>
        <source>On {restored} the data were restored from a copy.</source>
        <translation>{restored} дані відновлено з копії.</translation>
    </message>
    <message>
        <source>{kind} (row {id}, meeting of {day})</source>
        <translation>{kind} (запис {id}, засідання {day})</translation>
    </message>
    <message>
        <source>{kind} (row {id})</source>
        <translation>{kind} (запис {id})</translation>
    </message>
    <message>
        <source>backup “{backup}”</source>
        <translation>резервна копія «{backup}»</translation>
    </message>
    <message>
        <source>a signed file that belongs to no protocol any more</source>
        <translation>підписаний файл, що вже не належить до жодного протоколу</translation>
    </message>
    <message>
        <source>protocol № {number} of {when}, version {version}</source>
        <translation>протокол № {number} від {when}, версія {version}</translation>
    </message>
    <message>
        <source>protocol № {number}, version {version}</source>
        <translation>протокол № {number}, версія {version}</translation>
    </message>
</context>
<context>
    <name>DataCheckPanel</name>
    <message>
        <source>Check the data</source>
        <translation>Перевірити дані</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Скопіювати перелік</translation>
    </message>
    <message>
        <source>The data are being checked. You can go on working.</source>
        <translation>Дані перевіряються. Можна працювати далі.</translation>
    </message>
    <message>
        <source>Soundness of the data</source>
        <translation>Перевірка даних</translation>
    </message>
    <message>
        <source>Every row, file, signature and backup is held against the journal: it shows whether anybody changed the data by another program. Nothing is changed by the check.</source>
        <translation>Кожен запис, файл, підпис і резервну копію програма звіряє з журналом: так видно, чи не змінював хтось дані іншою програмою. Сама перевірка нічого не змінює.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Тека з даними</translation>
    </message>
    <message>
        <source>This is a sample: it is deleted when the window is closed.</source>
        <translation>Це зразок: його буде видалено, коли ви закриєте вікно.</translation>
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
        <translation>День засідання</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>from</source>
        <translation>з</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <translation>Прибрати цей день</translation>
    </message>
</context>
<context>
    <name>DaysAhead</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дні</numerusform>
            <numerusform>через %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCounts</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n рішення</numerusform>
            <numerusform>%n рішення</numerusform>
            <numerusform>%n рішень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s)</source>
        <translation>
            <numerusform>ще %n пункт</numerusform>
            <numerusform>ще %n пункти</numerusform>
            <numerusform>ще %n пунктів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Open the meeting</source>
        <translation>Відкрити засідання</translation>
    </message>
</context>
<context>
    <name>DecisionSection</name>
    <message>
        <source>Point</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Sub-point</source>
        <translation>Підпункт</translation>
    </message>
    <message>
        <source>Taken note of</source>
        <translation>Узято до відома</translation>
    </message>
    <message>
        <source>Decision No. {number}</source>
        <translation>Рішення № {number}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Item and decision</source>
        <translation>Питання і рішення</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>пунктів ще немає</translation>
    </message>
    <message>
        <source>adopted unanimously</source>
        <translation>ухвалено одноголосно</translation>
    </message>
    <message>
        <source>adopted {totals}</source>
        <translation>ухвалено {totals}</translation>
    </message>
    <message>
        <source>not adopted {totals}</source>
        <translation>не ухвалено {totals}</translation>
    </message>
    <message>
        <source>equal vote {totals}</source>
        <translation>голоси порівну {totals}</translation>
    </message>
    <message>
        <source>without a vote</source>
        <translation>без голосування</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>ухвалено</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>не ухвалено</translation>
    </message>
    <message>
        <source>Meeting of {day}, item {item}</source>
        <translation>Засідання {day}, питання {item}</translation>
    </message>
    <message>
        <source>Decision No. {number} of {day}, item {item}</source>
        <translation>Рішення № {number} від {day}, питання {item}</translation>
    </message>
</context>
<context>
    <name>DecisionsFilter</name>
    <message>
        <source>Find a decision</source>
        <translation>Знайти рішення</translation>
    </message>
    <message>
        <source>Words or number 5/1</source>
        <translation>Слова або номер 5/1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Усі групи</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Усі роки</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} з {total}</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Усі результати</translation>
    </message>
</context>
<context>
    <name>DecisionsRoom</name>
    <message>
        <source>Decisions</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation>Показати всі рішення</translation>
    </message>
    <message>
        <source>Here stands everything that meetings decided, to be found by a word or a number.</source>
        <translation>Тут зібрано все, що ухвалили на засіданнях: шукайте за словом або номером.</translation>
    </message>
    <message>
        <source>No decision fits what is asked for.</source>
        <translation>Такого рішення немає.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Засідання</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Questions are taken until</source>
        <translation>Питання приймають до</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>Голова засідання</translation>
    </message>
    <message>
        <source>Secretary of the meeting</source>
        <translation>Секретар засідання</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>one more day</source>
        <translation>ще один день</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Дні та години</translation>
    </message>
    <message>
        <source>questions until {day}</source>
        <translation>питання до {day}</translation>
    </message>
</context>
<context>
    <name>DissentRow</name>
    <message>
        <source>Delete the dissenting opinion</source>
        <translation>Видалити окрему думку</translation>
    </message>
</context>
<context>
    <name>Dissents</name>
    <message>
        <source>Who disagrees</source>
        <translation>Чия окрема думка</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Хто?</translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation>Окрема думка</translation>
    </message>
    <message>
        <source>the opinion in their own words</source>
        <translation>текст окремої думки</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Найближчі 7 днів</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Прострочених доручень немає.</translation>
    </message>
    <message>
        <source>Nothing is due in the next seven days.</source>
        <translation>У найближчі сім днів строків немає.</translation>
    </message>
    <message>
        <source>No action is open. What a meeting decides to do will stand here by its day.</source>
        <translation>Відкритих доручень немає. Тут за строком стоятиме те, що вирішать зробити на засіданні.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Виконавець</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Строк</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Виконано: {text}</translation>
    </message>
    <message>
        <source>More: {text}</source>
        <translation>Ще дії: {text}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще дії</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} год</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
</context>
<context>
    <name>EarlierDecisions</name>
    <message>
        <source>Write it under “Heard”</source>
        <translation>Внести до «СЛУХАЛИ»</translation>
    </message>
    <message>
        <source>… and {count} more: all of them are written down</source>
        <translation>… і ще {count}: до протоколу потраплять усі</translation>
    </message>
    <message>
        <source>No action of earlier meetings is open.</source>
        <translation>Доручень попередніх засідань на виконанні немає.</translation>
    </message>
</context>
<context>
    <name>EmblemPart</name>
    <message>
        <source>What the emblem shows, for those who do not see it</source>
        <translation>Що зображено на емблемі (для тих, хто її не бачить)</translation>
    </message>
    <message>
        <source>Choose an emblem…</source>
        <translation>Вибрати герб або емблему…</translation>
    </message>
    <message>
        <source>Remove the emblem</source>
        <translation>Прибрати емблему</translation>
    </message>
    <message>
        <source>PNG or JPEG; printed up to 17 mm high above the council&apos;s name.</source>
        <translation>PNG або JPEG; друкується заввишки до 17 мм над назвою ради.</translation>
    </message>
    <message>
        <source>Another emblem…</source>
        <translation>Інша емблема…</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Found</source>
        <translation>Знайдене</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>voting member of the group</source>
        <translation>член групи з правом голосу</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Додано: {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Закінчити</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Нові особи</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase for ever</source>
        <translation>Стерти назавжди</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Не стирати</translation>
    </message>
    <message>
        <source>Erase: {name}</source>
        <translation>Стерти: {name}</translation>
    </message>
    <message>
        <source>Not yet: what stands in the way</source>
        <translation>Поки що не можна: що заважає</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>Буде стерто</translation>
    </message>
    <message>
        <source>Stays, and why</source>
        <translation>Залишиться, і чому</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Look yourself: this may be somebody else, or a place</source>
        <translation>Перегляньте самі: це може бути хтось інший або назва місця</translation>
    </message>
    <message>
        <source>Name, its cases, addresses, telephone and note on the card; a number stands in their place.</source>
        <translation>Імʼя, його відмінки, адреси, телефон і примітка на картці; замість них стоятиме номер.</translation>
    </message>
    <message>
        <source>Mentions in texts: {count}. “[стерто]” stands in their place.</source>
        <translation>Згадки в текстах: {count}. Замість них стоятиме «[стерто]».</translation>
    </message>
    <message>
        <source>Words and files of letters to this person: {count}.</source>
        <translation>Тексти й файли листів до цієї особи: {count}.</translation>
    </message>
    <message>
        <source>Files with letters to this person in the folder of the outbox: {names}.</source>
        <translation>Файли листів до цієї особи в теці вихідних: {names}.</translation>
    </message>
    <message>
        <source>Papers printed for this person in the folder of the outbox: {names}.</source>
        <translation>Папери, надруковані для цієї особи, у теці «Вихідні»: {names}.</translation>
    </message>
    <message>
        <source>Mentions in what is being typed: {count}.</source>
        <translation>Згадки в тексті, який ще не дописано: {count}.</translation>
    </message>
    <message>
        <source>The content of steps that tell of this person: {count}. They cannot be undone any more.</source>
        <translation>Зміст кроків, у яких ідеться про цю особу: {count}. Скасувати їх уже не вийде.</translation>
    </message>
    <message>
        <source>Files with letters to this person that were changed since the program wrote them; look at them and delete them yourself: {names}.</source>
        <translation>Файли листів до цієї особи, змінені після того, як програма їх записала; погляньте на них і видаліть їх самі: {names}.</translation>
    </message>
    <message>
        <source>Papers printed for this person that are not as the program would write them now, and lists to sign with other names too; look at them and delete them yourself: {names}.</source>
        <translation>Папери, надруковані для цієї особи, які відрізняються від того, що програма написала б тепер, і списки для підпису з іменами інших; перегляньте й видаліть їх самі: {names}.</translation>
    </message>
    <message>
        <source>Posts and places in groups, without a name: lists of meetings count them.</source>
        <translation>Посади й членство у групах, без імені: вони потрібні для підрахунків у списках засідань.</translation>
    </message>
    <message>
        <source>What attached files and papers that went to others say of this person: the program does not read them. Look through these.</source>
        <translation>Те, що кажуть про цю особу долучені файли й папери, надіслані іншим: програма в них не зазирає. Перегляньте їх.</translation>
    </message>
    <message>
        <source>Backups made before today, states that a restore replaced, and files outside the store: papers in the folders “Документи” and “Протоколи”, letters that were saved to other folders, own words of the spelling. Look through these. A backup that comes back is cleared of this person at once.</source>
        <translation>Резервні копії, зроблені до сьогодні, дані, замінені під час відновлення, і файли поза сховищем: папери в теках «Документи» та «Протоколи», листи, збережені в інші теки, власні слова правопису. Перегляньте їх самі. Якщо відновити таку копію, дані цієї особи одразу буде стерто і в ній.</translation>
    </message>
    <message>
        <source>Protocol № {number} of {day}: an official document, kept as it is.</source>
        <translation>Протокол № {number} від {day}: офіційний документ, зберігається без змін.</translation>
    </message>
    <message>
        <source>Signed protocol № {number} of {day}: an official document, kept as it is for its term.</source>
        <translation>Підписаний протокол № {number} від {day}: офіційний документ, зберігається без змін увесь свій строк.</translation>
    </message>
    <message>
        <source>Former version of protocol № {number} of {day}: kept as it is.</source>
        <translation>Попередня версія протоколу № {number} від {day}: зберігається без змін.</translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>New day</source>
        <translation>Новий строк</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>By the decision</source>
        <translation>Яким рішенням</translation>
    </message>
    <message>
        <source>Decision in words</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>decision of the group No. 6/2</source>
        <translation>рішення робочої групи № 6/2</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>named in words</source>
        <translation>назвати словами</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Продовжити строк</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Не змінювати</translation>
    </message>
</context>
<context>
    <name>ExtractPanel</name>
    <message>
        <source>Extract from the protocol</source>
        <translation>Витяг з протоколу</translation>
    </message>
    <message>
        <source>All items of somebody who carries them out</source>
        <translation>Усі питання цього виконавця</translation>
    </message>
    <message>
        <source>open</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message numerus="yes">
        <source>Items in the extract: %n.</source>
        <translation>
            <numerusform>У витязі %n питання.</numerusform>
            <numerusform>У витязі %n питання.</numerusform>
            <numerusform>У витязі %n питань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one item.</source>
        <translation>Позначте хоча б одне питання.</translation>
    </message>
    <message>
        <source>Nothing was decided under this item, so it cannot go into an extract.</source>
        <translation>З цього питання рішення не ухвалено, тож у витяг його взяти не можна.</translation>
    </message>
    <message>
        <source>Take item {item} into the extract</source>
        <translation>Узяти у витяг питання {item}</translation>
    </message>
    <message>
        <source>not chosen, items are ticked one by one</source>
        <translation>не вибрано – питання позначено по одному</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти PDF…</translation>
    </message>
    <message>
        <source>Save as DOCX, a working copy…</source>
        <translation>Зберегти DOCX, робоча копія…</translation>
    </message>
    <message>
        <source>The chosen items under their numbers, certified by the secretary; no word of the others.</source>
        <translation>Вибрані питання під їхніми номерами, із засвідченням секретаря; про інші питання – жодного слова.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Restore the newest good backup…</source>
        <translation>Відновити з найновішої справної копії…</translation>
    </message>
    <message>
        <source>Look for a backup elsewhere…</source>
        <translation>Пошукати копію в іншій теці…</translation>
    </message>
    <message>
        <source>As soon as the file is free, the window opens the data by itself.</source>
        <translation>Щойно файл звільниться, програма відкриє дані сама.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Відкрити теку з даними</translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation>Дані не вдалося відкрити</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Відкрити {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Зберегти копію {name}</translation>
    </message>
</context>
<context>
    <name>FindingCures</name>
    <message>
        <source>Why it stays as it is</source>
        <translation>Чому лишаємо так</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Taken note of</source>
        <translation>Узято до відома</translation>
    </message>
    <message>
        <source>Write the decision</source>
        <translation>Записати рішення</translation>
    </message>
    <message>
        <source>Mark presence</source>
        <translation>Позначити присутність</translation>
    </message>
    <message>
        <source>The meeting was not held</source>
        <translation>Засідання не відбулося</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>Лишити як є…</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Перевіряти знову</translation>
    </message>
    <message>
        <source>To the field</source>
        <translation>До поля</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Put right</source>
        <translation>Виправте</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>Останній крок</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Перевірте</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Залишено</translation>
    </message>
    <message>
        <source>Left: {reason}</source>
        <translation>залишено: {reason}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Not marked whether they came: {names}</source>
        <translation>Не позначено присутність: {names}</translation>
    </message>
    <message>
        <source>{names}: not said how many</source>
        <translation>{names}: не вказано, скільки</translation>
    </message>
    <message>
        <source>Items {items}: not marked as considered</source>
        <translation>Питання {items}: не позначено як розглянуте</translation>
    </message>
    <message>
        <source>Item {items}: there is no decision</source>
        <translation>Питання {items}: немає рішення</translation>
    </message>
    <message>
        <source>There is no chair of the meeting</source>
        <translation>Не вказано голову засідання</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Порядок денний порожній</translation>
    </message>
    <message>
        <source>No patronymic: {names}</source>
        <translation>Немає по батькові: {names}</translation>
    </message>
    <message>
        <source>No quorum at the opening: {present} of the {needed} needed</source>
        <translation>На початку не було кворуму: {present} з потрібних {needed}</translation>
    </message>
    <message>
        <source>Items {items}: nobody reports</source>
        <translation>Питання {items}: не вказано доповідача</translation>
    </message>
    <message>
        <source>There is no secretary of the meeting</source>
        <translation>Не вказано секретаря засідання</translation>
    </message>
    <message>
        <source>Nobody is marked as present</source>
        <translation>Нікого не позначено присутнім</translation>
    </message>
    <message>
        <source>Item {items}: an equal vote, the chair has not decided</source>
        <translation>Питання {items}: рівність голосів, голова ще не вирішив</translation>
    </message>
    <message>
        <source>Item {items}: the votes do not add up</source>
        <translation>Питання {items}: голоси не сходяться</translation>
    </message>
    <message>
        <source>Meeting · presence</source>
        <translation>Засідання · присутність</translation>
    </message>
    <message>
        <source>Meeting · the item itself</source>
        <translation>Засідання · саме питання</translation>
    </message>
    <message>
        <source>Write the decision, or mark it as taken note of</source>
        <translation>Запишіть рішення або позначте «Узято до відома»</translation>
    </message>
    <message>
        <source>Preparation · details</source>
        <translation>Підготовка · відомості</translation>
    </message>
    <message>
        <source>“{written}”: other dates of the protocol are written differently</source>
        <translation>«{written}»: інші дати протоколу записано інакше</translation>
    </message>
    <message>
        <source>Items {items}: decided without a quorum ({present} of the {needed} needed)</source>
        <translation>Питання {items}: рішення без кворуму ({present} з потрібних {needed})</translation>
    </message>
    <message>
        <source>Item {items}: not said until when</source>
        <translation>Питання {items}: не вказано строк виконання</translation>
    </message>
    <message>
        <source>Item {items}: the decision does not say who does it</source>
        <translation>Питання {items}: у рішенні не вказано, хто виконує</translation>
    </message>
    <message>
        <source>Item {items}: due before the meeting</source>
        <translation>Питання {items}: строк виконання – до дня засідання</translation>
    </message>
    <message>
        <source>Item {items}: ended after the meeting did</source>
        <translation>Питання {items}: закінчилося пізніше, ніж засідання</translation>
    </message>
    <message>
        <source>“{written}” and “{name}”: one name is spelt in two ways</source>
        <translation>«{written}» і «{name}»: одне прізвище написано по-різному</translation>
    </message>
    <message>
        <source>Item {items}: the title does not begin with “Про”</source>
        <translation>Питання {items}: назва не починається з «Про»</translation>
    </message>
    <message>
        <source>Item {items}: {name} stepped out of it and voted</source>
        <translation>Питання {items}: {name} – не бере участі, але голос є</translation>
    </message>
    <message>
        <source>Remarks on the draft without an answer: {count}</source>
        <translation>Зауваження до проєкту без відповіді: {count}</translation>
    </message>
    <message>
        <source>Item {items}: {name} speaks and is marked as absent</source>
        <translation>Питання {items}: {name} – є виступ, але позначено відсутність</translation>
    </message>
    <message>
        <source>Item {items}: {name} speaks and is in no list</source>
        <translation>Питання {items}: {name} – є виступ, але немає в жодному списку</translation>
    </message>
    <message>
        <source>“{written}” in the text: the protocol prints another word</source>
        <translation>«{written}» у тексті: у протоколі інше слово рішення</translation>
    </message>
    <message>
        <source>Meeting · the text</source>
        <translation>Засідання · текст</translation>
    </message>
    <message>
        <source>Meeting · presence and the decision</source>
        <translation>Засідання · присутність і рішення</translation>
    </message>
    <message>
        <source>Meeting · the decision</source>
        <translation>Засідання · рішення</translation>
    </message>
    <message>
        <source>Item {items}: what was not adopted charges somebody with an action</source>
        <translation>Питання {items}: рішення не ухвалено, а в ньому є доручення</translation>
    </message>
    <message>
        <source>Preparation · agenda</source>
        <translation>Підготовка · порядок денний</translation>
    </message>
    <message>
        <source>Persons · in lists they stand with one initial</source>
        <translation>Особи · у списках буде один ініціал</translation>
    </message>
    <message>
        <source>Meeting · the vote</source>
        <translation>Засідання · голосування</translation>
    </message>
    <message>
        <source>{name} presides and is marked as absent</source>
        <translation>{name} головує, але позначено відсутність</translation>
    </message>
    <message>
        <source>Item {items}: {name} presides and is not there</source>
        <translation>Питання {items}: {name} головує, але в цей час не бере участі</translation>
    </message>
    <message>
        <source>Item {items}: an equal vote was decided otherwise than its chair voted: withdraw it and record it again</source>
        <translation>Питання {items}: рівність голосів вирішено не так, як проголосував головуючий; скасуйте голосування й запишіть його знову</translation>
    </message>
    <message>
        <source>Item {items}: {name} disagrees with the decision and was not there</source>
        <translation>Питання {items}: {name} – є окрема думка, але позначено відсутність</translation>
    </message>
    <message>
        <source>Items {items}: told in the first person (“{written}”)</source>
        <translation>Питання {items}: сказано від першої особи («{written}»)</translation>
    </message>
    <message>
        <source>{name} is listed as a member and is none on the day of the meeting</source>
        <translation>{name}: у списку як член групи, а на день засідання ним не є</translation>
    </message>
    <message>
        <source>Members who are not on the list: {name}</source>
        <translation>Немає у списку членів групи: {name}</translation>
    </message>
    <message>
        <source>A picture is not described for those who cannot see it</source>
        <translation>Зображення не описане для тих, хто його не бачить</translation>
    </message>
    <message>
        <source>{name} takes the minutes and is marked as absent</source>
        <translation>{name} веде протокол, але позначено відсутність</translation>
    </message>
    <message>
        <source>Item {items}: {name} takes the minutes and is not there</source>
        <translation>Питання {items}: {name} веде протокол, але в цей час не бере участі</translation>
    </message>
    <message>
        <source>Item {items}: an equal vote, and its chair did not vote: withdraw the vote and record it again</source>
        <translation>Питання {items}: голоси порівну, а головуючий не голосував; скасуйте голосування й запишіть його знову</translation>
    </message>
    <message>
        <source>Meeting · presence, or name another chair</source>
        <translation>Засідання · присутність; або вкажіть, хто головував</translation>
    </message>
    <message>
        <source>Meeting · presence, or the decision</source>
        <translation>Засідання · присутність або рішення</translation>
    </message>
    <message>
        <source>Meeting · presence, or the membership in Persons</source>
        <translation>Засідання · присутність, або членство в «Особах»</translation>
    </message>
    <message>
        <source>Protocol · annexes</source>
        <translation>Протокол · додатки</translation>
    </message>
    <message>
        <source>Protocol · approval</source>
        <translation>Протокол · погодження</translation>
    </message>
    <message>
        <source>Meeting · presence, or name another secretary</source>
        <translation>Засідання · присутність; або вкажіть, хто вів протокол</translation>
    </message>
    <message>
        <source>No action comes of what was not adopted</source>
        <translation>Доручень за неухваленими рішеннями немає</translation>
    </message>
    <message>
        <source>Every member is marked</source>
        <translation>Присутність позначено в усіх</translation>
    </message>
    <message>
        <source>The chair was there</source>
        <translation>Головуючий був на засіданні</translation>
    </message>
    <message>
        <source>Whoever presides was there at each item</source>
        <translation>Кожне питання розглянуто за участі головуючого</translation>
    </message>
    <message>
        <source>The chair&apos;s vote is the same everywhere</source>
        <translation>Голос головуючого всюди однаковий</translation>
    </message>
    <message>
        <source>Unnamed participants are counted</source>
        <translation>Учасників без імен полічено</translation>
    </message>
    <message>
        <source>Dates are written in one way</source>
        <translation>Дати записано однаково</translation>
    </message>
    <message>
        <source>There was a quorum at each decision</source>
        <translation>Під час кожного рішення був кворум</translation>
    </message>
    <message>
        <source>Every action says until when</source>
        <translation>Кожне доручення має строк</translation>
    </message>
    <message>
        <source>Every decision says who does it</source>
        <translation>У рішеннях вказано виконавців</translation>
    </message>
    <message>
        <source>Whoever disagrees was there</source>
        <translation>Окремі думки – лише присутніх</translation>
    </message>
    <message>
        <source>No action is due before the meeting</source>
        <translation>Строки не раніші за засідання</translation>
    </message>
    <message>
        <source>No item is longer than the meeting</source>
        <translation>Питання не триваліші за засідання</translation>
    </message>
    <message>
        <source>Speeches are told in the third person</source>
        <translation>Виступи викладено від третьої особи</translation>
    </message>
    <message>
        <source>Every item is finished</source>
        <translation>Усі питання завершено</translation>
    </message>
    <message>
        <source>Every item has a decision</source>
        <translation>Кожне питання має рішення</translation>
    </message>
    <message>
        <source>Whoever is listed as a member is one</source>
        <translation>Хто в списку як член групи, той ним є</translation>
    </message>
    <message>
        <source>Every member is on the list</source>
        <translation>Усі члени групи є у списку</translation>
    </message>
    <message>
        <source>Names are spelt in one way</source>
        <translation>Прізвища написано однаково</translation>
    </message>
    <message>
        <source>Pictures are described in words</source>
        <translation>Зображення описано словами</translation>
    </message>
    <message>
        <source>There is a chair</source>
        <translation>Голову вказано</translation>
    </message>
    <message>
        <source>There is an agenda</source>
        <translation>Порядок денний є</translation>
    </message>
    <message>
        <source>Patronymics are known</source>
        <translation>По батькові відомі</translation>
    </message>
    <message>
        <source>There was a quorum</source>
        <translation>Кворум був</translation>
    </message>
    <message>
        <source>Every item has a rapporteur</source>
        <translation>Доповідача вказано в кожному питанні</translation>
    </message>
    <message>
        <source>There is a secretary</source>
        <translation>Секретаря вказано</translation>
    </message>
    <message>
        <source>Presence is marked</source>
        <translation>Присутність позначено</translation>
    </message>
    <message>
        <source>Titles of items begin with “Про”</source>
        <translation>Назви питань починаються з «Про»</translation>
    </message>
    <message>
        <source>Whoever stepped out did not vote</source>
        <translation>Хто не бере участі, той не голосував</translation>
    </message>
    <message>
        <source>No remark is left without an answer</source>
        <translation>На всі зауваження є відповідь</translation>
    </message>
    <message>
        <source>The secretary was there</source>
        <translation>Секретар був на засіданні</translation>
    </message>
    <message>
        <source>Whoever takes the minutes was there at each item</source>
        <translation>Кожне питання розглянуто за участі секретаря</translation>
    </message>
    <message>
        <source>Whoever speaks was there</source>
        <translation>Усі, хто виступав, були присутні</translation>
    </message>
    <message>
        <source>Whoever speaks is in a list</source>
        <translation>Усі, хто виступав, є у списках</translation>
    </message>
    <message>
        <source>No vote is left undecided</source>
        <translation>Нерозв’язаної рівності голосів немає</translation>
    </message>
    <message>
        <source>Equal votes were decided by a chair who was there</source>
        <translation>Рівність голосів вирішував головуючий, який голосував</translation>
    </message>
    <message>
        <source>The votes add up</source>
        <translation>Голоси сходяться</translation>
    </message>
    <message>
        <source>Decisions have one word</source>
        <translation>Слово рішень одне</translation>
    </message>
    <message>
        <source>Protocol · annex {annex}</source>
        <translation>Протокол · додаток {annex}</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>питання {item}</translation>
    </message>
</context>
<context>
    <name>FormerRulesPart</name>
    <message>
        <source>New rules from</source>
        <translation>Нові правила з</translation>
    </message>
    <message>
        <source>Begin new rules</source>
        <translation>Почати нові правила</translation>
    </message>
    <message>
        <source>Meetings before this day keep the names and rules as they are now. Then change them above.</source>
        <translation>Засідання до цього дня збережуть теперішні назви й правила. Потім змініть їх вище.</translation>
    </message>
    <message>
        <source>Until {day} another: {fields}.</source>
        <translation>До {day} включно було інакше: {fields}.</translation>
    </message>
    <message>
        <source>Until {day} the same so far.</source>
        <translation>До {day} включно поки що те саме.</translation>
    </message>
    <message>
        <source>Forget the rules until {day}</source>
        <translation>Забути правила до {day}</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>назва групи</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>більшість</translation>
    </message>
    <message>
        <source>council</source>
        <translation>рада</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>населений пункт</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>документ про групу</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>кворум</translation>
    </message>
    <message>
        <source>word before a decision</source>
        <translation>слово перед рішенням</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>дати</translation>
    </message>
    <message>
        <source>form of papers</source>
        <translation>форма документів</translation>
    </message>
    <message>
        <source>Say the first day of the new rules.</source>
        <translation>Вкажіть перший день нових правил.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>of whom?</source>
        <translation>кого?</translation>
    </message>
    <message>
        <source>to whom?</source>
        <translation>кому?</translation>
    </message>
    <message>
        <source>whom?</source>
        <translation>кого? (знах.)</translation>
    </message>
    <message>
        <source>by whom?</source>
        <translation>ким?</translation>
    </message>
    <message>
        <source>address</source>
        <translation>звертання</translation>
    </message>
    <message>
        <source>post, {question}</source>
        <translation>посада, {question}</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Родовий</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Давальний</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Знахідний</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Орудний</translation>
    </message>
    <message>
        <source>Vocative</source>
        <translation>Кличний</translation>
    </message>
    <message>
        <source>Dear (to a woman)</source>
        <translation>Шановна</translation>
    </message>
    <message>
        <source>Dear (to a man)</source>
        <translation>Шановний</translation>
    </message>
    <message>
        <source>Dear (to anybody)</source>
        <translation>Шановний(а)</translation>
    </message>
    <message>
        <source>with the participation of</source>
        <translation>за участі</translation>
    </message>
    <message>
        <source>to be done by</source>
        <translation>доручити</translation>
    </message>
    <message>
        <source>to hear</source>
        <translation>заслухати</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>підготовлено</translation>
    </message>
</context>
<context>
    <name>FormsCounts</name>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>ще %n особа чекає</numerusform>
            <numerusform>ще %n особи чекають</numerusform>
            <numerusform>ще %n осіб чекають</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsSection</name>
    <message>
        <source>All is right</source>
        <translation>Усе правильно</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>переглянуто</translation>
    </message>
    <message>
        <source>look once</source>
        <translation>гляньте один раз</translation>
    </message>
    <message>
        <source>in a list: {listed} · in a signature: {signed}</source>
        <translation>у списку: {listed} · у підписі: {signed}</translation>
    </message>
    <message>
        <source>{case} changed by hand.</source>
        <translation>{case} змінено вручну.</translation>
    </message>
    <message>
        <source>Back to what was proposed: {form}</source>
        <translation>Повернути запропоноване: {form}</translation>
    </message>
    <message>
        <source>Cases of the name</source>
        <translation>Відмінки імені</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message numerus="yes">
        <source>and in %n more place(s)</source>
        <translation>
            <numerusform>і ще в %n місці</numerusform>
            <numerusform>і ще у %n місцях</numerusform>
            <numerusform>і ще у %n місцях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag, or Alt+↑ ↓</source>
        <translation>Перетягніть або Alt+↑ ↓</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Full name of the group</source>
        <translation>Повна назва групи</translation>
    </message>
    <message>
        <source>In the protocol: meeting of (whom?)</source>
        <translation>У протоколі: засідання (кого? чого?)</translation>
    </message>
    <message>
        <source>Document by which the group exists</source>
        <translation>Документ про утворення групи</translation>
    </message>
    <message>
        <source>Council or institution</source>
        <translation>Рада або установа</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населений пункт</translation>
    </message>
    <message>
        <source>Number of the first protocol</source>
        <translation>Номер першого протоколу</translation>
    </message>
    <message>
        <source>Working days for the protocol</source>
        <translation>Робочих днів на оформлення протоколу</translation>
    </message>
    <message>
        <source>A decision is adopted by</source>
        <translation>Рішення ухвалює</translation>
    </message>
    <message>
        <source>Index of the case</source>
        <translation>Індекс справи</translation>
    </message>
    <message>
        <source>How long papers are kept</source>
        <translation>Строк зберігання</translation>
    </message>
    <message>
        <source>Numbers of protocols run</source>
        <translation>Нумерація протоколів</translation>
    </message>
    <message>
        <source>Procedural decisions</source>
        <translation>Процедурні рішення</translation>
    </message>
    <message>
        <source>Elections and membership</source>
        <translation>Обрання і склад групи</translation>
    </message>
    <message>
        <source>Changes of the group&apos;s rules</source>
        <translation>Зміни до положення про групу</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Перший день строку повноважень</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>власне правило</translation>
    </message>
    <message>
        <source>within the calendar year</source>
        <translation>у межах календарного року</translation>
    </message>
    <message>
        <source>within the term of the group</source>
        <translation>у межах строку повноважень</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Working group</source>
        <translation>Робоча група</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Нова група</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Видалити групу</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Робочі групи</translation>
    </message>
</context>
<context>
    <name>GuestEntry</name>
    <message>
        <source>Name</source>
        <translation>Ім’я або назва</translation>
    </message>
    <message>
        <source>person or organisation</source>
        <translation>особа чи установа</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Електронна адреса</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>a protocol was given its number</source>
        <translation>протоколу надано номер</translation>
    </message>
    <message>
        <source>the protocol was signed</source>
        <translation>протокол підписано</translation>
    </message>
    <message>
        <source>the protocol was sent</source>
        <translation>протокол надіслано</translation>
    </message>
    <message>
        <source>the program was updated</source>
        <translation>програму оновлено</translation>
    </message>
    <message>
        <source>personal data was erased</source>
        <translation>стерто персональні дані</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Скасовано: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Повторено: {step}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Немає чого скасовувати</translation>
    </message>
    <message>
        <source>No further undo: {why}</source>
        <translation>Далі не скасувати: {why}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Скасувати: {step}</translation>
    </message>
    <message>
        <source>Do again: {step}</source>
        <translation>Повторити: {step}</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Немає чого повторювати</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>How the day was moved</source>
        <translation>Як продовжували строк</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Хід виконання</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>без строку</translation>
    </message>
    <message>
        <source>{reason}. By: {decision}. Written down on {day}</source>
        <translation>{reason}. Підстава: {decision}. Записано {day}</translation>
    </message>
    <message>
        <source>Delete the note of {day}</source>
        <translation>Видалити запис від {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Відкрити {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Зберегти копію {name}</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Додати %n особу</numerusform>
            <numerusform>Додати %n особи</numerusform>
            <numerusform>Додати %n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n person(s)</source>
        <translation>
            <numerusform>Доповнити %n особу</numerusform>
            <numerusform>Доповнити %n особи</numerusform>
            <numerusform>Доповнити %n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>Додано %n особу</numerusform>
            <numerusform>Додано %n особи</numerusform>
            <numerusform>Додано %n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) filled in</source>
        <translation>
            <numerusform>доповнено %n особу</numerusform>
            <numerusform>доповнено %n особи</numerusform>
            <numerusform>доповнено %n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: {rows}</source>
        <translation>
            <numerusform>не додано %n рядок: {rows}</numerusform>
            <numerusform>не додано %n рядки: {rows}</numerusform>
            <numerusform>не додано %n рядків: {rows}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>Особи з файла</translation>
    </message>
    <message>
        <source>Rows with errors into a file</source>
        <translation>Рядки з помилками — у файл</translation>
    </message>
    <message>
        <source>Who has a role joins the group</source>
        <translation>До якої групи додати тих, хто має роль</translation>
    </message>
    <message>
        <source>People of the file</source>
        <translation>Особи з файла, рядок за рядком</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Вибрати інший файл</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Назад до списку осіб</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Нові: {count}</translation>
    </message>
    <message>
        <source>Here already: {count}</source>
        <translation>Уже є: {count}</translation>
    </message>
    <message>
        <source>Errors: {count}</source>
        <translation>Помилки: {count}</translation>
    </message>
    <message>
        <source>Add the people of the file</source>
        <translation>Додати осіб із файла</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>To which item the annex belongs</source>
        <translation>Якого питання стосується додаток</translation>
    </message>
    <message>
        <source>To the whole meeting</source>
        <translation>До засідання в цілому</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Title of the item</source>
        <translation>Назва питання</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>min</source>
        <translation>хв</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
    <message>
        <source>Who appealed</source>
        <translation>Хто звернувся</translation>
    </message>
    <message>
        <source>Who appealed?</source>
        <translation>Хто звернувся?</translation>
    </message>
    <message>
        <source>Subject of the appeal</source>
        <translation>Суть звернення</translation>
    </message>
    <message>
        <source>About what?</source>
        <translation>Про що звернення?</translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation>Видалити питання</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Previous item</source>
        <translation>Попереднє питання</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>added during the meeting</source>
        <translation>додано під час засідання</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Завершити засідання</translation>
    </message>
    <message>
        <source>To the protocol</source>
        <translation>До протоколу</translation>
    </message>
    <message>
        <source>of {minutes} min</source>
        <translation>із {minutes} хв</translation>
    </message>
    <message>
        <source>over {minutes} min</source>
        <translation>понад {minutes} хв</translation>
    </message>
    <message>
        <source>Title of the new item</source>
        <translation>Назва нового питання</translation>
    </message>
    <message>
        <source>About …</source>
        <translation>Про …</translation>
    </message>
</context>
<context>
    <name>ItemMarks</name>
    <message>
        <source>every time</source>
        <translation>щоразу</translation>
    </message>
    <message>
        <source>filed late, on {day}</source>
        <translation>подано із запізненням {day}</translation>
    </message>
</context>
<context>
    <name>ItemRepeat</name>
    <message>
        <source>At every meeting</source>
        <translation>На кожному засіданні</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Подано</translation>
    </message>
</context>
<context>
    <name>ItemSection</name>
    <message>
        <source>Presides from this item on</source>
        <translation>Головує з цього питання</translation>
    </message>
    <message>
        <source>Takes the minutes from this item on</source>
        <translation>Протокол веде з цього питання</translation>
    </message>
    <message>
        <source>added during the meeting</source>
        <translation>додано під час засідання</translation>
    </message>
    <message>
        <source>the text of the report is attached</source>
        <translation>текст доповіді додається</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Почато</translation>
    </message>
    <message>
        <source>time</source>
        <translation>час</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>На який день</translation>
    </message>
</context>
<context>
    <name>ItemSummary</name>
    <message>
        <source>rapporteur</source>
        <translation>доповідач</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>A file that proves it</source>
        <translation>Файл, що підтверджує виконання</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
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
        <source>Annexes of the protocol</source>
        <translation>Додатки до протоколу</translation>
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
    <name>LetterEntry</name>
    <message>
        <source>Outgoing number</source>
        <translation>Вихідний номер</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Відповісти до</translation>
    </message>
    <message>
        <source>Without a number its place on the letter stays blank, to be filled by hand.</source>
        <translation>Без номера в листі лишиться порожнє місце, щоб вписати його від руки.</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Open the meeting</source>
        <translation>Відкрити засідання</translation>
    </message>
    <message>
        <source>The letter was handed over, but the server’s answer was lost: it may have arrived. Ask the addressee or look among the sent letters of the mailbox; the program does not send it again by itself.</source>
        <translation>Лист передано, але відповідь сервера загубилася: можливо, він дійшов. Спитайте в адресата або погляньте в надісланих листах скриньки; сама програма вдруге його не надсилає.</translation>
    </message>
    <message>
        <source>Tries so far: {tries}. The next one not before {day} {time}.</source>
        <translation>Спроб дотепер: {tries}. Наступна — не раніше {day} {time}.</translation>
    </message>
    <message>
        <source>Ask the addressee or look among the sent letters of the mailbox; the program does not send it again by itself.</source>
        <translation>Спитайте в адресата або погляньте в надісланих листах скриньки; сама програма вдруге його не надсилає.</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Відкрити в поштовій програмі</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити з черги</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Лист надіслано</translation>
    </message>
    <message>
        <source>Put back into the outbox</source>
        <translation>Повернути в чергу</translation>
    </message>
    <message>
        <source>an entry for the calendar</source>
        <translation>запис для календаря</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>With an entry for the calendar</source>
        <translation>Із записом для календаря</translation>
    </message>
    <message>
        <source>Papers of the letter</source>
        <translation>Документи листа</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Save as DOCX, a working copy…</source>
        <translation>Зберегти як DOCX, робоча копія…</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>Лист: {name}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкриваю…</translation>
    </message>
    <message>
        <source>Making papers…</source>
        <translation>Складаю документи…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Збережено: {name}</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Earlier: {letters}, see the outbox.</source>
        <translation>Раніше: {letters}, дивіться «Вихідні».</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>The file of the protocol is missing in the data folder.</source>
        <translation>Файла протоколу немає в теці даних.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Розмір літер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Мова зміниться після перезапуску програми.</translation>
    </message>
    <message>
        <source>as in the system</source>
        <translation>як у системі</translation>
    </message>
    <message>
        <source>light</source>
        <translation>світлі</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темні</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
</context>
<context>
    <name>MailAnswer</name>
    <message>
        <source>Asking “{host}”…</source>
        <translation>Звертаюся до «{host}»…</translation>
    </message>
    <message>
        <source>Enter the password and repeat.</source>
        <translation>Введіть пароль і повторіть.</translation>
    </message>
    <message>
        <source>The server took the letter. Look whether it came to {address}.</source>
        <translation>Сервер прийняв лист. Перевірте, чи надійшов він на {address}.</translation>
    </message>
    <message>
        <source>The server knows no mailbox of your address: look for a slip in it.</source>
        <translation>Сервер не знає скриньки з вашою адресою: пошукайте в ній помилку.</translation>
    </message>
    <message>
        <source>No mail is taken at what stands after @ in your address: look for a slip in it.</source>
        <translation>За частиною вашої адреси після @ пошту не приймають: пошукайте в ній помилку.</translation>
    </message>
    <message>
        <source>Your mailbox is switched off: ask whoever keeps your mail.</source>
        <translation>Вашу скриньку вимкнено: зверніться до того, хто обслуговує вашу пошту.</translation>
    </message>
    <message>
        <source>Your mailbox is full: make room in it and try once more.</source>
        <translation>Ваша скринька переповнена: звільніть у ній місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server refused the letter. Show its words to whoever keeps your mail.</source>
        <translation>Сервер відхилив лист. Покажіть його слова тому, хто обслуговує вашу пошту.</translation>
    </message>
    <message>
        <source>The server is all right, but wants the letter later: {reply}</source>
        <translation>Сервер працює, але просить надіслати лист пізніше: {reply}</translation>
    </message>
    <message>
        <source>The connection broke while the letter was handed over. Try once more.</source>
        <translation>З’єднання обірвалося, коли передавався лист. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is made out to another server.</source>
        <translation>Сертифікат «{host}» видано на інший сервер.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” has expired.</source>
        <translation>Строк дії сертифіката «{host}» минув.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of “{host}”.</source>
        <translation>Сертифікат «{host}» не підтвердив жоден центр, якому довіряє цей комп’ютер.</translation>
    </message>
    <message>
        <source>“{host}” shows another certificate than the one that you trusted.</source>
        <translation>«{host}» показує інший сертифікат, ніж той, якому ви довіряли.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the one who runs the server for the fingerprint (SHA-256) of its certificate; if it is the same, you may trust it:</source>
        <translation>Нічого не надіслано. Спитайте в адміністратора сервера відбиток (SHA-256) його сертифіката; якщо він такий самий, сертифікату можна довіряти:</translation>
    </message>
    <message>
        <source>It is the same: trust this certificate</source>
        <translation>Відбиток збігається: довіряти сертифікату</translation>
    </message>
</context>
<context>
    <name>MailCounts</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листи</numerusform>
            <numerusform>%n листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to be looked at</source>
        <translation>
            <numerusform>переглянути %n лист</numerusform>
            <numerusform>переглянути %n листи</numerusform>
            <numerusform>переглянути %n листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent</source>
        <translation>
            <numerusform>надіслано %n лист</numerusform>
            <numerusform>надіслано %n листи</numerusform>
            <numerusform>надіслано %n листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n чекає</numerusform>
            <numerusform>%n чекають</numerusform>
            <numerusform>%n чекають</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>відхилено %n</numerusform>
            <numerusform>відхилено %n</numerusform>
            <numerusform>відхилено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>про %n невідомо, чи дійшов</numerusform>
            <numerusform>про %n невідомо, чи дійшли</numerusform>
            <numerusform>про %n невідомо, чи дійшли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for another try</source>
        <translation>
            <numerusform>%n чекає нової спроби</numerusform>
            <numerusform>%n чекають нової спроби</numerusform>
            <numerusform>%n чекають нової спроби</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailPanel</name>
    <message>
        <source>(none was shown)</source>
        <translation>(не показано)</translation>
    </message>
    <message>
        <source>Letters are opened in the mail program and sent there</source>
        <translation>Листи відкриваються в поштовій програмі, і ви надсилаєте їх звідти</translation>
    </message>
    <message>
        <source>The program sends letters itself by a mail server</source>
        <translation>Програма надсилає листи сама, через поштовий сервер</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Secretary of the working group</source>
        <translation>Секретар робочої групи</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation>Адреса відправника</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Поштовий сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>most often the same address</source>
        <translation>зазвичай це та сама адреса</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрування</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Зберігати пароль у сховищі паролів цього комп’ютера</translation>
    </message>
    <message>
        <source>Send letters automatically as soon as there is a network</source>
        <translation>Надсилати листи автоматично, щойно є мережа</translation>
    </message>
    <message>
        <source>Send a trial letter to myself</source>
        <translation>Надіслати собі пробний лист</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Більше не довіряти</translation>
    </message>
    <message>
        <source>Only for a server inside the office’s network; no password is sent.</source>
        <translation>Лише для сервера у мережі установи; пароль не передається.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>відомий</translation>
    </message>
    <message>
        <source>asked for when a letter is sent</source>
        <translation>спитаємо, коли надсилатимете</translation>
    </message>
    <message>
        <source>You trust the certificate {words}</source>
        <translation>Ви довіряєте сертифікату {words}</translation>
    </message>
    <message>
        <source>Trial letter of the program “Secretariat”</source>
        <translation>Пробний лист програми «Секретаріат»</translation>
    </message>
    <message>
        <source>If you read this, letters can be sent. Nothing needs to be done.</source>
        <translation>Якщо ви це читаєте, листи надсилаються. Робити нічого не треба.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (звичайне)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>invitation</source>
        <translation>запрошення</translation>
    </message>
    <message>
        <source>change of the agenda</source>
        <translation>зміна порядку денного</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>скасування</translation>
    </message>
    <message>
        <source>draft of the protocol</source>
        <translation>проєкт протоколу</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>витяг</translation>
    </message>
    <message>
        <source>reminder of actions</source>
        <translation>нагадування про доручення</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>надсилається</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>надіслано</translation>
    </message>
    <message>
        <source>waits for another try</source>
        <translation>чекає нової спроби</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо, чи дійшов</translation>
    </message>
    <message>
        <source>to be sent by hand</source>
        <translation>надіслати вручну</translation>
    </message>
    <message>
        <source>sent by hand</source>
        <translation>надіслано вручну</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>such an address cannot be: correct it at the person</source>
        <translation>такої адреси не може бути: виправте її в розділі «Особи»</translation>
    </message>
    <message>
        <source>the connection broke before the letter was handed over</source>
        <translation>з’єднання обірвалося до передання листа</translation>
    </message>
    <message>
        <source>the server took no letters from this sender</source>
        <translation>сервер не приймає листів від цього відправника</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>сервер не відповів вчасно</translation>
    </message>
    <message>
        <source>sending was stopped before the letter was handed over</source>
        <translation>надсилання зупинено до передання листа</translation>
    </message>
    <message>
        <source>the meeting was called off before the letter left</source>
        <translation>засідання скасували або перенесли раніше, ніж лист надіслано</translation>
    </message>
    <message>
        <source>the day or the hour of the meeting changed before the letter left</source>
        <translation>день або годину засідання змінили раніше, ніж лист надіслано</translation>
    </message>
    <message>
        <source>the meeting was marked as not held before the letter left</source>
        <translation>засідання позначили як таке, що не відбулося, раніше, ніж лист надіслано</translation>
    </message>
    <message>
        <source>the meeting was deleted before the letter left</source>
        <translation>засідання видалили раніше, ніж лист надіслано</translation>
    </message>
    <message>
        <source>the protocol was reopened before the letter left</source>
        <translation>протокол відкрили знову раніше, ніж лист надіслано</translation>
    </message>
    <message>
        <source>a backup was restored: the letter waited when it was made, and may have left afterwards</source>
        <translation>відновлено резервну копію: коли її робили, лист чекав, а після того міг бути надісланий</translation>
    </message>
    <message>
        <source>a file of the letter is not in the store any more</source>
        <translation>файла листа вже немає у сховищі</translation>
    </message>
    <message>
        <source>There is no such mailbox at the addressee’s server. Correct the address at the person and write the letter anew from the meeting.</source>
        <translation>На сервері отримувача немає такої скриньки. Виправте адресу в картці особи й напишіть лист із засідання знову.</translation>
    </message>
    <message>
        <source>No mail is taken at what stands after @ in the address. Look for a slip in it, correct it at the person and write the letter anew from the meeting.</source>
        <translation>Там, куди веде частина адреси після @, пошти не приймають. Пошукайте в ній помилку, виправте її в картці особи й напишіть лист із засідання знову.</translation>
    </message>
    <message>
        <source>The addressee’s mailbox is switched off. Ask for another address, put it at the person and write the letter anew from the meeting.</source>
        <translation>Скриньку отримувача вимкнено. Попросіть іншу адресу, впишіть її в картку особи й напишіть лист із засідання знову.</translation>
    </message>
    <message>
        <source>The addressee’s mailbox is full. Let them know by telephone, and send the letter again when there is room.</source>
        <translation>Скринька отримувача переповнена. Скажіть йому про це телефоном і надішліть лист ще раз, коли зʼявиться місце.</translation>
    </message>
    <message>
        <source>The letter with its files is larger than the server takes. Give the files to the addressee another way.</source>
        <translation>Лист із файлами більший, ніж приймає сервер. Передайте файли отримувачеві іншим способом.</translation>
    </message>
    <message>
        <source>The server takes no letters from your address. Check the sender in the mail settings, then send the letter again.</source>
        <translation>Сервер не приймає листів із вашої адреси. Перевірте відправника в налаштуваннях пошти й надішліть лист ще раз.</translation>
    </message>
    <message>
        <source>The server wants a user name and a password, or did not accept them. Check them in the mail settings, then send the letter again.</source>
        <translation>Сервер вимагає імʼя користувача й пароль або не прийняв їх. Перевірте їх у налаштуваннях пошти й надішліть лист ще раз.</translation>
    </message>
    <message>
        <source>The server does not pass letters on to other places. Check server, user name and password in the mail settings, then send the letter again.</source>
        <translation>Сервер не передає листів іншим установам. Перевірте сервер, імʼя користувача й пароль у налаштуваннях пошти й надішліть лист ще раз.</translation>
    </message>
    <message>
        <source>The addressee’s server does not believe that the letter is from you: your mail domain lacks SPF or DKIM. Show these words to whoever keeps your mail.</source>
        <translation>Сервер отримувача не вірить, що лист від вас: вашому поштовому домену бракує SPF або DKIM. Покажіть ці слова тому, хто веде вашу пошту.</translation>
    </message>
    <message>
        <source>The addressee’s server refused the letter by its own rules, perhaps as spam. Ask the addressee to allow your address, or give the paper another way.</source>
        <translation>Сервер отримувача відхилив лист за своїми правилами, можливо, як спам. Попросіть отримувача дозволити вашу адресу або передайте папір іншим способом.</translation>
    </message>
    <message>
        <source>The server did not accept the form of the letter. Show these words to whoever keeps your mail, and give the paper another way.</source>
        <translation>Сервер не прийняв лист у такому вигляді. Покажіть ці слова тому, хто веде вашу пошту, і передайте папір іншим способом.</translation>
    </message>
    <message>
        <source>The server refused the letter for good. Show these words to whoever keeps your mail, or give the paper another way.</source>
        <translation>Сервер остаточно відмовив. Покажіть ці слова тому, хто веде вашу пошту, або передайте папір іншим способом.</translation>
    </message>
    <message>
        <source>The server said: “{words}”</source>
        <translation>Сервер відповів: «{words}»</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версія {number}</translation>
    </message>
    <message>
        <source>fingerprint {hash}</source>
        <translation>відбиток {hash}</translation>
    </message>
    <message>
        <source>No letter waited.</source>
        <translation>Жоден лист не чекав надсилання.</translation>
    </message>
</context>
<context>
    <name>MailingCard</name>
    <message>
        <source>Add a recipient</source>
        <translation>Додати отримувача</translation>
    </message>
    <message>
        <source>Will get a letter</source>
        <translation>Отримають лист</translation>
    </message>
    <message>
        <source>Without an address</source>
        <translation>Без адреси</translation>
    </message>
    <message>
        <source>Type the address here: it is kept with the person. Without it, hand the paper over.</source>
        <translation>Впишіть адресу тут, і вона збережеться в даних особи. Без адреси передайте документ особисто.</translation>
    </message>
    <message>
        <source>A list to sign and the papers as PDF, in a folder of their own</source>
        <translation>Список для підпису й самі документи у PDF, в окремій теці</translation>
    </message>
    <message>
        <source>By a distribution list over four addressees, with one extract, in a folder of their own</source>
        <translation>Коли адресатів більше ніж чотири – за списком розсилки; з одним витягом, в окремій теці</translation>
    </message>
    <message>
        <source>open</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>Making papers…</source>
        <translation>Готуємо документи…</translation>
    </message>
    <message>
        <source>Writing letters…</source>
        <translation>Складаю листи…</translation>
    </message>
</context>
<context>
    <name>MailingCounts</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листи</numerusform>
            <numerusform>%n листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n доручення</numerusform>
            <numerusform>%n доручення</numerusform>
            <numerusform>%n доручень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) would get the same twice.</source>
        <translation>
            <numerusform>%n отримувач отримає те саме вдруге.</numerusform>
            <numerusform>%n отримувачі отримають те саме вдруге.</numerusform>
            <numerusform>%n отримувачів отримають те саме вдруге.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) with an earlier version are outdated</source>
        <translation>
            <numerusform>%n лист із попередньою версією застарів</numerusform>
            <numerusform>%n листи з попередньою версією застаріли</numerusform>
            <numerusform>%n листів із попередньою версією застаріли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n отримувач</numerusform>
            <numerusform>%n отримувачі</numerusform>
            <numerusform>%n отримувачів</numerusform>
        </translation>
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
    <name>MajorityEditor</name>
    <message>
        <source>as ordinary decisions</source>
        <translation>як звичайні рішення</translation>
    </message>
    <message>
        <source>{rule}: of whom</source>
        <translation>{rule}: від кого</translation>
    </message>
    <message>
        <source>{rule}: equal vote</source>
        <translation>{rule}: рівність голосів</translation>
    </message>
    <message>
        <source>{rule}: own share</source>
        <translation>{rule}: власна частка</translation>
    </message>
    <message>
        <source>Type a share: 3/5.</source>
        <translation>Впишіть частку: 3/5.</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>більше половини</translation>
    </message>
    <message>
        <source>more than half of all members</source>
        <translation>більше половини складу групи</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>дві третини</translation>
    </message>
    <message>
        <source>own share</source>
        <translation>власна частка</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>присутніх</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>усіх членів</translation>
    </message>
    <message>
        <source>of those who voted</source>
        <translation>тих, хто голосував</translation>
    </message>
    <message>
        <source>equal vote: the chair decides</source>
        <translation>за рівності вирішує голова</translation>
    </message>
    <message>
        <source>equal vote: not adopted</source>
        <translation>за рівності не ухвалено</translation>
    </message>
</context>
<context>
    <name>MaskedCard</name>
    <message>
        <source>Public version of the protocol</source>
        <translation>Публічна версія протоколу</translation>
    </message>
    <message>
        <source>For the site: personal data of citizens is masked, members and officials are named.</source>
        <translation>Для сайту: персональні дані громадян приховано, членів групи й посадових осіб названо.</translation>
    </message>
    <message>
        <source>Look through what is masked</source>
        <translation>Переглянути приховане</translation>
    </message>
    <message>
        <source>No personal data of citizens was found.</source>
        <translation>Персональних даних громадян не знайдено.</translation>
    </message>
    <message>
        <source>Mask also</source>
        <translation>Приховати ще</translation>
    </message>
    <message>
        <source>words as they stand in the protocol</source>
        <translation>слова так, як вони стоять у протоколі</translation>
    </message>
    <message>
        <source>What you decide here is not kept: look through it before each saving.</source>
        <translation>Ваш вибір тут не зберігається: переглядайте перелік перед кожним збереженням.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Приховати</translation>
    </message>
    <message numerus="yes">
        <source>Masked: %n thing(s).</source>
        <translation>
            <numerusform>Приховано: %n.</numerusform>
            <numerusform>Приховано: %n.</numerusform>
            <numerusform>Приховано: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingCounts</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n у роботі</numerusform>
            <numerusform>%n у роботі</numerusform>
            <numerusform>%n у роботі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>виконано %n</numerusform>
            <numerusform>виконано %n</numerusform>
            <numerusform>виконано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rapporteurs of %n item(s)</source>
        <translation>
            <numerusform>Доповідачів у %n питанні</numerusform>
            <numerusform>Доповідачів у %n питаннях</numerusform>
            <numerusform>Доповідачів у %n питаннях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent out</source>
        <translation>
            <numerusform>%n зміна не розіслана</numerusform>
            <numerusform>%n зміни не розіслано</numerusform>
            <numerusform>%n змін не розіслано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not considered yet</source>
        <translation>
            <numerusform>Ще не розглянуто %n питання</numerusform>
            <numerusform>Ще не розглянуто %n питання</numerusform>
            <numerusform>Ще не розглянуто %n питань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend in the protocol</source>
        <translation>
            <numerusform>У протоколі виправити %n місце</numerusform>
            <numerusform>У протоколі виправити %n місця</numerusform>
            <numerusform>У протоколі виправити %n місць</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFiles</name>
    <message>
        <source>A meeting from a file</source>
        <translation>Внести засідання з файла</translation>
    </message>
    <message>
        <source>The meeting as a file</source>
        <translation>Зберегти засідання у файл</translation>
    </message>
    <message>
        <source>Meeting {day}.json</source>
        <translation>Засідання {day}.json</translation>
    </message>
    <message>
        <source>Records of meetings</source>
        <translation>Записи засідань</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Meeting {day}</source>
        <translation>Засідання {day}</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>Present {present} of {members}</source>
        <translation>Присутні {present} з {members}</translation>
    </message>
    <message>
        <source>quorum ({needed} needed)</source>
        <translation>кворум є (потрібно {needed})</translation>
    </message>
    <message>
        <source>no quorum ({needed} needed)</source>
        <translation>кворуму немає (потрібно {needed})</translation>
    </message>
    <message>
        <source>the meeting has lasted {time}</source>
        <translation>засідання триває {time}</translation>
    </message>
    <message>
        <source>the text is open for changes</source>
        <translation>текст відкрито для змін</translation>
    </message>
    <message>
        <source>the protocol has no number yet</source>
        <translation>протокол ще не має номера</translation>
    </message>
    <message>
        <source>Signed {done} of {total}</source>
        <translation>Підписали {done} з {total}</translation>
    </message>
    <message>
        <source>the text is closed for changes</source>
        <translation>текст закрито для змін</translation>
    </message>
    <message>
        <source>{key} — move the item</source>
        <translation>{key} — переставити</translation>
    </message>
    <message>
        <source>{key} — next item</source>
        <translation>{key} — наступне питання</translation>
    </message>
    <message>
        <source>{key} — phrases</source>
        <translation>{key} — фрази</translation>
    </message>
    <message>
        <source>{key} — next finding</source>
        <translation>{key} — наступне зауваження</translation>
    </message>
</context>
<context>
    <name>MeetingSummary</name>
    <message>
        <source>Agenda</source>
        <translation>Порядок денний</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чого бракує</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Інші дії</translation>
    </message>
    <message>
        <source>Put the meeting off…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Скасувати засідання…</translation>
    </message>
    <message>
        <source>Make a template…</source>
        <translation>Зробити шаблон…</translation>
    </message>
    <message>
        <source>Store as a file…</source>
        <translation>Зберегти у файл…</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Видалити засідання</translation>
    </message>
</context>
<context>
    <name>MeetingViews</name>
    <message>
        <source>Decisions of all meetings</source>
        <translation>Рішення всіх засідань</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Що в списку</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>regular</source>
        <translation>чергове</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>позачергове</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation>у приміщенні</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>in a room and online</source>
        <translation>змішано</translation>
    </message>
    <message>
        <source>report</source>
        <translation>звіт</translation>
    </message>
    <message>
        <source>for decision</source>
        <translation>для рішення</translation>
    </message>
    <message>
        <source>information</source>
        <translation>інформація</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>звернення</translation>
    </message>
    <message>
        <source>other business</source>
        <translation>різне</translation>
    </message>
    <message>
        <source>to be considered</source>
        <translation>розглядається</translation>
    </message>
    <message>
        <source>considered</source>
        <translation>розглянуто</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>знято з розгляду</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>запрошені</translation>
    </message>
    <message>
        <source>public</source>
        <translation>громадськість</translation>
    </message>
    <message>
        <source>press</source>
        <translation>преса</translation>
    </message>
    <message>
        <source>an invited person</source>
        <translation>запрошена особа</translation>
    </message>
    <message>
        <source>an invited man</source>
        <translation>запрошений</translation>
    </message>
    <message>
        <source>an invited woman</source>
        <translation>запрошена</translation>
    </message>
    <message>
        <source>of the public</source>
        <translation>від громадськості</translation>
    </message>
    <message>
        <source>of the press</source>
        <translation>від преси</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>голова</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>заступник голови</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретар</translation>
    </message>
    <message>
        <source>member of the group</source>
        <translation>член групи</translation>
    </message>
    <message>
        <source>in the hall</source>
        <translation>у залі</translation>
    </message>
    <message>
        <source>by screen</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрите</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Поіменне</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Таємне</translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation>Консенсус</translation>
    </message>
    <message>
        <source>for</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>проти</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>утримався</translation>
    </message>
    <message>
        <source>did not vote</source>
        <translation>не голосував</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Повний</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Стислий</translation>
    </message>
    <message>
        <source>chair of the working group</source>
        <translation>голова робочої групи</translation>
    </message>
    <message>
        <source>secretary of the working group</source>
        <translation>секретар робочої групи</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>held</source>
        <translation>відбулося</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>не відбулося</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>ordinary decision</source>
        <translation>звичайне рішення</translation>
    </message>
    <message>
        <source>procedural decision</source>
        <translation>процедурне рішення</translation>
    </message>
    <message>
        <source>election or membership</source>
        <translation>обрання, склад групи</translation>
    </message>
    <message>
        <source>change of the group&apos;s rules</source>
        <translation>зміна положення про групу</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Питань</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Доручення</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>не відбулося</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Підписання</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Розсилка</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Немає кворуму</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Meeting: {done} of {total}</source>
        <translation>Засідання: {done} з {total}</translation>
    </message>
    <message>
        <source>Signing: {done} of 2</source>
        <translation>Підписання: {done} з 2</translation>
    </message>
    <message>
        <source>{present} of {members}</source>
        <translation>{present} з {members}</translation>
    </message>
    <message>
        <source>Present · quorum</source>
        <translation>Присутні · кворум</translation>
    </message>
    <message>
        <source>Present · quorum {count}</source>
        <translation>Присутні · кворум {count}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Наступне засідання</translation>
    </message>
    <message>
        <source>Protocol No. {number}</source>
        <translation>Протокол № {number}</translation>
    </message>
    <message>
        <source>Protocol without a number yet</source>
        <translation>Протокол ще без номера</translation>
    </message>
    <message>
        <source>The agenda is not sent yet</source>
        <translation>Порядок денний не розіслано</translation>
    </message>
    <message>
        <source>Put off to {day}: {reason}</source>
        <translation>Перенесено на {day}: {reason}</translation>
    </message>
    <message>
        <source>Put off: {reason}</source>
        <translation>Перенесено: {reason}</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>Скасовано: {reason}</translation>
    </message>
    <message>
        <source>Not held: {reason}</source>
        <translation>Не відбулося: {reason}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} о {time}</translation>
    </message>
    <message>
        <source>{day} at {time} a.m.</source>
        <translation>{day} об {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Питань порядку денного</translation>
    </message>
    <message>
        <source>The hour of the beginning</source>
        <translation>Часу початку</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Місця засідання</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>Головуючого</translation>
    </message>
    <message>
        <source>Who takes the minutes</source>
        <translation>Секретаря засідання</translation>
    </message>
    <message>
        <source>The signature of the chair</source>
        <translation>Підпису голови</translation>
    </message>
    <message>
        <source>The signature of the secretary</source>
        <translation>Підпису секретаря</translation>
    </message>
    <message>
        <source>The protocol is not sent yet</source>
        <translation>Протокол не розіслано</translation>
    </message>
    <message>
        <source>Continue the preparation</source>
        <translation>Продовжити підготовку</translation>
    </message>
    <message>
        <source>Continue the meeting</source>
        <translation>Продовжити засідання</translation>
    </message>
    <message>
        <source>To the protocol</source>
        <translation>До протоколу</translation>
    </message>
    <message>
        <source>To the signing</source>
        <translation>До підписання</translation>
    </message>
    <message>
        <source>To the sending</source>
        <translation>До розсилки</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Відкрити засідання</translation>
    </message>
</context>
<context>
    <name>MeetingsFilter</name>
    <message>
        <source>Find a meeting</source>
        <translation>Знайти засідання</translation>
    </message>
    <message>
        <source>Date, number, item, place</source>
        <translation>Дата, номер, питання, місце</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Усі роки</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Усі етапи</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n засідання</numerusform>
            <numerusform>%n засідання</numerusform>
            <numerusform>%n засідань</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} з {total}</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Нове засідання</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Внести з файла…</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Запланувати перше засідання</translation>
    </message>
    <message>
        <source>Trash ({count})</source>
        <translation>Кошик ({count})</translation>
    </message>
    <message>
        <source>Here stand all meetings of the group: what is ahead, and what was decided.</source>
        <translation>Тут стоятимуть усі засідання групи: що попереду і що вирішено.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Показати всі засідання</translation>
    </message>
    <message>
        <source>No meeting fits what is asked for.</source>
        <translation>Немає засідання, яке відповідає запиту.</translation>
    </message>
</context>
<context>
    <name>MeetingsRoom</name>
    <message>
        <source>Meetings</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Meeting {day}</source>
        <translation>Засідання {day}</translation>
    </message>
    <message>
        <source>Meeting {day} deleted</source>
        <translation>Засідання {day} видалено</translation>
    </message>
    <message>
        <source>The meeting is here</source>
        <translation>Засідання внесено</translation>
    </message>
    <message>
        <source>Stored: {name}</source>
        <translation>Збережено: {name}</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Нове засідання</translation>
    </message>
    <message>
        <source>The meeting is planned</source>
        <translation>Засідання заплановано</translation>
    </message>
</context>
<context>
    <name>MembersList</name>
    <message>
        <source>People join and leave the group in the room “People”.</source>
        <translation>Людей до групи додають у розділі «Особи».</translation>
    </message>
    <message>
        <source>In the group today: {all}, with a vote {voting}</source>
        <translation>У групі сьогодні: {all}, з правом голосу: {voting}</translation>
    </message>
    <message>
        <source>, without a vote</source>
        <translation>, без права голосу</translation>
    </message>
</context>
<context>
    <name>MembershipRow</name>
    <message>
        <source>Role in the group</source>
        <translation>Роль у групі</translation>
    </message>
    <message>
        <source>has a vote</source>
        <translation>має право голосу</translation>
    </message>
    <message>
        <source>In the group since</source>
        <translation>У групі з</translation>
    </message>
    <message>
        <source>In the group until</source>
        <translation>У групі до</translation>
    </message>
    <message>
        <source>Entered by mistake: take out of the group</source>
        <translation>Записано помилково: вилучити з групи</translation>
    </message>
    <message>
        <source>from</source>
        <translation>з</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
</context>
<context>
    <name>NewAnnex</name>
    <message>
        <source>Title of the new annex</source>
        <translation>Назва нового додатка</translation>
    </message>
    <message>
        <source>what it is called: List of streets</source>
        <translation>назва, наприклад: Перелік вулиць</translation>
    </message>
    <message>
        <source>Text of the new annex</source>
        <translation>Текст нового додатка</translation>
    </message>
    <message>
        <source>its words, or add a file instead of them</source>
        <translation>текст додатка; замість нього можна додати файл</translation>
    </message>
</context>
<context>
    <name>NewGroupForm</name>
    <message>
        <source>Full name of the group</source>
        <translation>Повна назва групи</translation>
    </message>
    <message>
        <source>Working group for what matters</source>
        <translation>Робоча група з питань …</translation>
    </message>
    <message>
        <source>In the protocol: meeting of (whom?)</source>
        <translation>У протоколі: засідання (кого? чого?)</translation>
    </message>
    <message>
        <source>Council or institution</source>
        <translation>Рада або установа</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населений пункт</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Створити групу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Нова група</translation>
    </message>
</context>
<context>
    <name>NewGuest</name>
    <message>
        <source>Who came</source>
        <translation>Хто прийшов</translation>
    </message>
    <message>
        <source>name, or who they are together</source>
        <translation>ім’я або назва групи</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Як хто</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Скільки</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>скільки</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Не додавати</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>A new passphrase</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>The code is right. Think of a new passphrase; put the sheet into a new envelope.</source>
        <translation>Код правильний. Придумайте новий пароль, а аркуш запечатайте в новий конверт.</translation>
    </message>
    <message>
        <source>Set it and open the data</source>
        <translation>Задати й відкрити дані</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкриваю…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>Three or four words are good; spaces count.</source>
        <translation>Добре підійдуть три-чотири слова; пробіли враховуються.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ще раз той самий</translation>
    </message>
</context>
<context>
    <name>NewPoint</name>
    <message>
        <source>Words of the new point</source>
        <translation>Текст нового пункту</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>що вирішили</translation>
    </message>
</context>
<context>
    <name>NewPost</name>
    <message>
        <source>New post</source>
        <translation>Нова посада</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>З якого дня</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>Say the post and its first day.</source>
        <translation>Вкажіть посаду і перший день.</translation>
    </message>
</context>
<context>
    <name>NewProposal</name>
    <message>
        <source>What is proposed</source>
        <translation>Що пропонують розглянути</translation>
    </message>
    <message>
        <source>About …</source>
        <translation>Про …</translation>
    </message>
    <message>
        <source>Who proposes</source>
        <translation>Хто пропонує</translation>
    </message>
    <message>
        <source>Who proposes?</source>
        <translation>Хто пропонує?</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Записати</translation>
    </message>
</context>
<context>
    <name>NewStatement</name>
    <message>
        <source>New speaker</source>
        <translation>Новий промовець</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Хто?</translation>
    </message>
    <message>
        <source>Words of the new speaker</source>
        <translation>Слова нового промовця</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>що було сказано</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Press release</source>
        <translation>Прес-реліз</translation>
    </message>
    <message>
        <source>A draft of news about what was considered and decided; masked as the public version.</source>
        <translation>Проєкт новини про розглянуте й вирішене; персональні дані приховано так само, як у публічній версії.</translation>
    </message>
    <message>
        <source>Look through the news</source>
        <translation>Переглянути новину</translation>
    </message>
    <message>
        <source>Nothing that was decided is chosen.</source>
        <translation>Не вибрано жодного розглянутого питання.</translation>
    </message>
    <message>
        <source>What it tells of</source>
        <translation>Про що новина</translation>
    </message>
    <message>
        <source>Its sentences</source>
        <translation>Речення новини</translation>
    </message>
    <message>
        <source>Tell of item {item}</source>
        <translation>Розповісти про питання {item}</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>Next meeting</source>
        <translation>Наступне засідання</translation>
    </message>
    <message>
        <source>no agenda yet</source>
        <translation>порядку денного ще немає</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Засідання не заплановано.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Запланувати засідання</translation>
    </message>
    <message>
        <source>{stage}, stage {number} of {all}</source>
        <translation>{stage}, етап {number} з {all}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The agenda is kept as it was sent out</source>
        <translation>Порядок денний позначено розісланим</translation>
    </message>
    <message>
        <source>Annex {annex} was deleted</source>
        <translation>Додаток {annex} видалено</translation>
    </message>
    <message>
        <source>{name}: taken off the list</source>
        <translation>{name} — вилучено зі списку</translation>
    </message>
    <message>
        <source>The vote was withdrawn</source>
        <translation>Голосування відкликано</translation>
    </message>
    <message>
        <source>A dissenting opinion was deleted</source>
        <translation>Окрему думку видалено</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Збережено: {name}</translation>
    </message>
    <message>
        <source>Everybody else is in the hall</source>
        <translation>Решта — у залі</translation>
    </message>
    <message>
        <source>Item {item} was deleted</source>
        <translation>Видалено питання {item}</translation>
    </message>
    <message>
        <source>Nothing is missing in item {item}</source>
        <translation>У питанні {item} нічого не бракує</translation>
    </message>
    <message>
        <source>What was being typed when the program closed is in its fields again</source>
        <translation>Недописане з минулого разу знову в полях</translation>
    </message>
    <message>
        <source>The words are a point of the decision now: say who does it, if somebody does</source>
        <translation>Слова внесено до рішення пунктом: укажіть виконавця, якщо він є</translation>
    </message>
    <message>
        <source>The item will not be offered any more</source>
        <translation>Питання більше не пропонуватиметься</translation>
    </message>
    <message>
        <source>A point was deleted</source>
        <translation>Пункт видалено</translation>
    </message>
    <message>
        <source>A speech was deleted</source>
        <translation>Виступ видалено</translation>
    </message>
    <message>
        <source>{name} — {where}</source>
        <translation>{name} — {where}</translation>
    </message>
    <message>
        <source>{name} — {where} from {time}</source>
        <translation>{name} — {where} з {time}</translation>
    </message>
    <message>
        <source>{name} takes no part in item {item}</source>
        <translation>{name} не бере участі в питанні {item}</translation>
    </message>
    <message>
        <source>{name} takes part in item {item} again</source>
        <translation>{name} знову бере участь у питанні {item}</translation>
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
        <translation>Питання {number}, завершено</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Питання {number}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>the meeting of {day} was cancelled</source>
        <translation>засідання {day} скасовано</translation>
    </message>
    <message>
        <source>the meeting of {day} was put off</source>
        <translation>засідання {day} перенесено</translation>
    </message>
    <message>
        <source>the meeting of {day} was not held</source>
        <translation>засідання {day} не відбулося</translation>
    </message>
    <message>
        <source>taken off on {day}</source>
        <translation>знято з розгляду {day}</translation>
    </message>
    <message>
        <source>put off on {day}</source>
        <translation>відкладено {day}</translation>
    </message>
    <message>
        <source>not considered on {day}</source>
        <translation>не розглянуто {day}</translation>
    </message>
    <message>
        <source>every time · from {day}</source>
        <translation>щоразу · від {day}</translation>
    </message>
    <message>
        <source>the protocol is final</source>
        <translation>протокол остаточний</translation>
    </message>
    <message>
        <source>the protocol is not final yet</source>
        <translation>протокол ще не остаточний</translation>
    </message>
    <message>
        <source>no open actions</source>
        <translation>відкритих доручень немає</translation>
    </message>
    <message>
        <source>an action without a day</source>
        <translation>доручення без строку</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>прострочено {day}</translation>
    </message>
    <message>
        <source>an action until {day}</source>
        <translation>доручення до {day}</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>It shows who signed and that the file was not changed since. It does not stand in for a КЕП.</source>
        <translation>Показує, хто підписав, і що файл після підпису не змінено. КЕП не замінює.</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>Full name of the group</source>
        <translation>Повна назва групи</translation>
    </message>
    <message>
        <source>In the protocol: meeting of (whom?)</source>
        <translation>У протоколі: засідання (кого? чого?)</translation>
    </message>
    <message>
        <source>Council or institution</source>
        <translation>Рада або установа</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населений пункт</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Number of the next protocol</source>
        <translation>Номер наступного протоколу</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Голова</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретар</translation>
    </message>
    <message>
        <source>the secretary has a vote</source>
        <translation>секретар має право голосу</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>Почати роботу</translation>
    </message>
    <message>
        <source>Everything can be changed later</source>
        <translation>Усе можна змінити пізніше</translation>
    </message>
    <message>
        <source>Write below how this name stands after “meeting of”.</source>
        <translation>Напишіть нижче, як ця назва стоїть після слова «засідання».</translation>
    </message>
    <message>
        <source>In the protocol: “meeting of {group}”</source>
        <translation>У протоколі: «засідання {group}»</translation>
    </message>
    <message>
        <source>One moment: the data folder is being made…</source>
        <translation>Зачекайте: створюється тека даних…</translation>
    </message>
    <message>
        <source>more than half of the voting members</source>
        <translation>більше половини членів із правом голосу</translation>
    </message>
    <message>
        <source>at least half of the voting members</source>
        <translation>не менше половини членів із правом голосу</translation>
    </message>
    <message>
        <source>two thirds of the voting members</source>
        <translation>дві третини членів із правом голосу</translation>
    </message>
</context>
<context>
    <name>OfficeSteps</name>
    <message>
        <source>Make the office&apos;s centre of signatures</source>
        <translation>Створіть центр підписів установи</translation>
    </message>
    <message>
        <source>It is made once and vouches for the keys of all who sign. Write its password down and keep it safe: it cannot be recovered.</source>
        <translation>Його створюють один раз: він засвідчує ключі всіх, хто підписує. Запишіть пароль центру й зберігайте в надійному місці — відновити його неможливо.</translation>
    </message>
    <message>
        <source>Make the centre</source>
        <translation>Створити центр</translation>
    </message>
    <message>
        <source>Making the centre…</source>
        <translation>Створюю центр…</translation>
    </message>
    <message>
        <source>Make the signer&apos;s key</source>
        <translation>Створіть ключ підписувача</translation>
    </message>
    <message>
        <source>The signer thinks of the key&apos;s password and keeps it to himself or herself.</source>
        <translation>Пароль ключа придумує підписувач і нікому його не каже.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Створити ключ</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Створюю ключ…</translation>
    </message>
    <message>
        <source>New password of the signer</source>
        <translation>Новий пароль підписувача</translation>
    </message>
    <message>
        <source>Sign the protocol</source>
        <translation>Підпишіть протокол</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Підписати</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Підписую…</translation>
    </message>
    <message>
        <source>Password of the signer</source>
        <translation>Пароль підписувача</translation>
    </message>
    <message>
        <source>Password forgotten? Make a new key</source>
        <translation>Забули пароль? Створіть новий ключ</translation>
    </message>
    <message>
        <source>Password of the centre</source>
        <translation>Пароль центру підписів</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Той самий іще раз</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>meeting of {day}</source>
        <translation>засідання {day}</translation>
    </message>
</context>
<context>
    <name>OutboxFilter</name>
    <message>
        <source>Find a letter</source>
        <translation>Знайти лист</translation>
    </message>
    <message>
        <source>Name, address or subject</source>
        <translation>Ім’я, адреса або тема</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Які листи</translation>
    </message>
    <message>
        <source>Show the letters of all meetings</source>
        <translation>Показати листи всіх засідань</translation>
    </message>
    <message>
        <source>Meeting of {day}</source>
        <translation>Засідання {day}</translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation>Одне засідання</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Усі листи</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекають</translation>
    </message>
    <message>
        <source>To be sent by hand</source>
        <translation>Надіслати вручну</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо, чи дійшли</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Вилучено</translation>
    </message>
</context>
<context>
    <name>OutboxRoom</name>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Надіслати зараз</translation>
    </message>
    <message>
        <source>Save as files…</source>
        <translation>Зберегти у файли…</translation>
    </message>
    <message>
        <source>How letters are sent</source>
        <translation>Як надсилати</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Вихідні</translation>
    </message>
    <message>
        <source>Send this letter again?</source>
        <translation>Надіслати цей лист ще раз?</translation>
    </message>
    <message>
        <source>{name} may have got it already and would get it twice.</source>
        <translation>Можливо, {name} вже має цей лист і отримає його двічі.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Лишити як є</translation>
    </message>
    <message>
        <source>It was taken out: {why}. A letter of what counts now is written from the meeting.</source>
        <translation>Лист вилучено: {why}. Лист про те, що діє тепер, складають у «Розсилці» засідання.</translation>
    </message>
    <message>
        <source>Put an outdated letter back into the queue?</source>
        <translation>Повернути застарілий лист у чергу?</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Повернути в чергу</translation>
    </message>
    <message>
        <source>Were all of these letters sent?</source>
        <translation>Усі ці листи надіслано?</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) will be marked as sent by hand.</source>
        <translation>
            <numerusform>%n лист буде позначено як надісланий вручну.</numerusform>
            <numerusform>%n листи буде позначено як надіслані вручну.</numerusform>
            <numerusform>%n листів буде позначено як надіслані вручну.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, all were sent</source>
        <translation>Так, усі надіслано</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
    <message>
        <source>Where to save the letters</source>
        <translation>Куди зберегти листи</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved: {folder}</source>
        <translation>
            <numerusform>Збережено %n лист: {folder}</numerusform>
            <numerusform>Збережено %n листи: {folder}</numerusform>
            <numerusform>Збережено %n листів: {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Here wait the letters of all meetings until they leave, and here stands what was sent to whom. Letters come from the stage “Sending” of a meeting.</source>
        <translation>Тут листи всіх засідань чекають надсилання, і тут видно, що й кому надіслано. Листи складають на етапі «Розсилка» засідання.</translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation>Такого листа немає.</translation>
    </message>
</context>
<context>
    <name>OutboxStrip</name>
    <message>
        <source>Password of the mailbox</source>
        <translation>Пароль поштової скриньки</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation>Налаштування пошти</translation>
    </message>
    <message>
        <source>All of them were sent</source>
        <translation>Усі надіслано</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait in the mail program or a folder to be sent by hand.</source>
        <translation>
            <numerusform>%n лист у поштовій програмі або теці чекає, поки ви його надішлете.</numerusform>
            <numerusform>%n листи в поштовій програмі або теці чекають, поки ви їх надішлете.</numerusform>
            <numerusform>%n листів у поштовій програмі або теці чекають, поки ви їх надішлете.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected were sent</source>
        <translation>Вибрані надіслано</translation>
    </message>
    <message>
        <source>Send the selected again…</source>
        <translation>Надіслати вибрані знову…</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n letter(s) that may have arrived.</source>
        <translation>
            <numerusform>Вибрано %n лист, про який невідомо, чи він дійшов.</numerusform>
            <numerusform>Вибрано %n листи, про які невідомо, чи вони дійшли.</numerusform>
            <numerusform>Вибрано %n листів, про які невідомо, чи вони дійшли.</numerusform>
        </translation>
    </message>
    <message>
        <source>All were sent</source>
        <translation>Усі надіслано</translation>
    </message>
    <message>
        <source>Send all again…</source>
        <translation>Надіслати всі знову…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may have arrived. Select several with Ctrl or Shift to answer for them only.</source>
        <translation>
            <numerusform>Про %n лист невідомо, чи він дійшов.</numerusform>
            <numerusform>Про %n листи невідомо, чи вони дійшли. Щоб відповісти лише про деякі, виберіть їх із Ctrl або Shift.</numerusform>
            <numerusform>Про %n листів невідомо, чи вони дійшли. Щоб відповісти лише про деякі, виберіть їх із Ctrl або Shift.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending with the letter under way…</source>
        <translation>Завершую передання листа…</translation>
    </message>
    <message>
        <source>Connecting with the server…</source>
        <translation>З’єднуюся із сервером…</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}</source>
        <translation>Надсилаю: {done} з {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Password of “{user}” at “{host}”:</source>
        <translation>Пароль «{user}» на «{host}»:</translation>
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
    <name>PageOutput</name>
    <message>
        <source>Print the protocol</source>
        <translation>Друк протоколу</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Друкується…</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer refused. See whether it is on and has paper.</source>
        <translation>Нічого не надруковано: принтер відмовив. Перевірте, чи він увімкнений і чи є папір.</translation>
    </message>
    <message>
        <source>Nothing was printed: the document has no such pages.</source>
        <translation>Нічого не надруковано: таких сторінок у документі немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer</source>
        <translation>
            <numerusform>%n сторінку надіслано на принтер</numerusform>
            <numerusform>%n сторінки надіслано на принтер</numerusform>
            <numerusform>%n сторінок надіслано на принтер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSearch</name>
    <message>
        <source>Search on the pages</source>
        <translation>Пошук на сторінках</translation>
    </message>
    <message>
        <source>Words on the pages</source>
        <translation>Слова на сторінках</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Попереднє місце</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Наступне місце</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} з {places}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Немає</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>item</source>
        <translation>питання</translation>
    </message>
    <message>
        <source>Paper: {name}</source>
        <translation>Документ: {name}</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>Етап: {name}</translation>
    </message>
    <message>
        <source>Meeting {day}</source>
        <translation>Засідання {day}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Templates of meetings</source>
        <translation>Шаблони засідань</translation>
    </message>
    <message>
        <source>Make a template of the meeting of {day}</source>
        <translation>Зробити шаблон із засідання {day}</translation>
    </message>
    <message>
        <source>Put the meeting of {day} off</source>
        <translation>Перенести засідання {day}</translation>
    </message>
    <message>
        <source>Cancel the meeting of {day}</source>
        <translation>Скасувати засідання {day}</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Any action or person by name</source>
        <translation>Будь-яка дія або особа за назвою</translation>
    </message>
    <message>
        <source>Action, person, meeting or item</source>
        <translation>Дія, особа, засідання або питання</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Enter — do it · Esc — close</source>
        <translation>Enter — виконати · Esc — закрити</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Open for printing</source>
        <translation>Відкрити для друку</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>День підписання</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Готую аркуші…</translation>
    </message>
    <message>
        <source>Print the protocol</source>
        <translation>Надрукуйте протокол</translation>
    </message>
    <message>
        <source>Let the chair sign it with a pen, then the secretary</source>
        <translation>Ручкою підписує голова, потім секретар</translation>
    </message>
    <message>
        <source>outside this window</source>
        <translation>поза цим вікном</translation>
    </message>
    <message>
        <source>Say on which day both signed</source>
        <translation>Укажіть день, коли підписали обоє</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Ліве поле</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Праве поле</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Верхнє поле</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Нижнє поле</translation>
    </message>
    <message>
        <source>Indent of a paragraph</source>
        <translation>Абзацний відступ</translation>
    </message>
    <message>
        <source>Letters of the text</source>
        <translation>Шрифт тексту</translation>
    </message>
    <message>
        <source>Letters of the paper&apos;s name</source>
        <translation>Шрифт назви документа</translation>
    </message>
    <message>
        <source>Letters of reference data</source>
        <translation>Шрифт довідкових даних</translation>
    </message>
    <message>
        <source>Spacing of lines</source>
        <translation>Міжрядковий інтервал</translation>
    </message>
    <message>
        <source>Most members listed by name</source>
        <translation>Найбільше членів у списку</translation>
    </message>
    <message>
        <source>Most items of an agenda in the text</source>
        <translation>Найбільше питань у тексті</translation>
    </message>
    <message>
        <source>Reference data under the council&apos;s name</source>
        <translation>Довідкові дані під назвою органу</translation>
    </message>
    <message>
        <source>Number of a protocol</source>
        <translation>Номер протоколу</translation>
    </message>
    <message>
        <source>Chair and secretary among the present</source>
        <translation>Голова й секретар серед присутніх</translation>
    </message>
    <message>
        <source>A protocol is signed by</source>
        <translation>Протокол підписують</translation>
    </message>
    <message>
        <source>Dates in papers</source>
        <translation>Дати в документах</translation>
    </message>
    <message>
        <source>Word before a decision</source>
        <translation>Слово перед рішенням</translation>
    </message>
    <message>
        <source>in the line of the date</source>
        <translation>у рядку дати</translation>
    </message>
    <message>
        <source>after the word “Protocol”</source>
        <translation>після слова «Протокол»</translation>
    </message>
    <message>
        <source>chair and secretary</source>
        <translation>голова й секретар</translation>
    </message>
    <message>
        <source>not repeated</source>
        <translation>не повторюються</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>повторюються</translation>
    </message>
    <message>
        <source>An emblem is printed above the council&apos;s name; the norm allows it.</source>
        <translation>Над назвою органу надруковано емблему; норма це дозволяє.</translation>
    </message>
    <message>
        <source>An emblem is printed above the council&apos;s name; by {norm} there is none.</source>
        <translation>Над назвою органу надруковано емблему; за нормою «{norm}» її немає.</translation>
    </message>
    <message>
        <source>Reference data are printed under the council&apos;s name; the norm allows it.</source>
        <translation>Під назвою органу надруковано довідкові дані; норма це дозволяє.</translation>
    </message>
    <message>
        <source>{field}: {own}; usually {preset}, the norm allows it.</source>
        <translation>{field}: {own}; зазвичай {preset}, норма це дозволяє.</translation>
    </message>
    <message>
        <source>chair, secretary and all members who came</source>
        <translation>голова, секретар і всі присутні члени</translation>
    </message>
    <message>
        <source>{field}: {own}; by {norm} from {least} to {most}.</source>
        <translation>{field}: {own}; за нормою «{norm}» – від {least} до {most}.</translation>
    </message>
    <message>
        <source>{field}: {own}; by {norm} {preset}.</source>
        <translation>{field}: {own}; за нормою «{norm}» – {preset}.</translation>
    </message>
    <message>
        <source>Reference data under the council&apos;s name are not those of {norm}.</source>
        <translation>Довідкові дані під назвою органу – не такі, як за нормою «{norm}».</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
</context>
<context>
    <name>PaperFormPanel</name>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>All by the norm</source>
        <translation>Повернути все за нормою</translation>
    </message>
    <message>
        <source>Apply to all groups</source>
        <translation>Застосувати до всіх груп</translation>
    </message>
    <message>
        <source>Thresholds: quorum and majorities…</source>
        <translation>Пороги: кворум і більшість голосів…</translation>
    </message>
    <message>
        <source>The norm of this group is not known here: choose another one.</source>
        <translation>Норми оформлення цієї групи тут немає: виберіть іншу.</translation>
    </message>
    <message>
        <source>Within {norm}, yet otherwise than usual:</source>
        <translation>У межах норми «{norm}», але не як зазвичай:</translation>
    </message>
    <message>
        <source>Otherwise than by {norm}:</source>
        <translation>Відступи від норми «{norm}»:</translation>
    </message>
    <message>
        <source>All as {norm} says.</source>
        <translation>Усе за нормою «{norm}».</translation>
    </message>
    <message>
        <source>Form of papers</source>
        <translation>Оформлення документів</translation>
    </message>
    <message>
        <source>It holds for the papers that are made from now on; finished protocols stay as they were printed.</source>
        <translation>Діє для документів, які буде сформовано відтепер; готові протоколи лишаються такими, як надруковано.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Agenda</source>
        <translation>Порядок денний</translation>
    </message>
    <message>
        <source>Agenda, the chair&apos;s copy</source>
        <translation>Порядок денний для головуючого</translation>
    </message>
    <message>
        <source>Invitations, to each by name</source>
        <translation>Запрошення, кожному поіменно</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>Реєстраційний лист</translation>
    </message>
    <message>
        <source>Script for the chair</source>
        <translation>Порядок ведення</translation>
    </message>
    <message>
        <source>Form of the protocol, to be filled by hand</source>
        <translation>Бланк протоколу, щоб писати від руки</translation>
    </message>
    <message>
        <source>Report on decisions</source>
        <translation>Звіт про стан виконання рішень</translation>
    </message>
    <message>
        <source>Extract from the protocol…</source>
        <translation>Витяг з протоколу…</translation>
    </message>
    <message>
        <source>Extracts with cover letters to assignees…</source>
        <translation>Витяги із супровідними листами виконавцям…</translation>
    </message>
    <message>
        <source>Public version of the protocol…</source>
        <translation>Публічна версія протоколу…</translation>
    </message>
    <message>
        <source>Press release…</source>
        <translation>Прес-реліз…</translation>
    </message>
    <message>
        <source>{paper} as DOCX, a working copy</source>
        <translation>{paper}: DOCX, робоча копія</translation>
    </message>
</context>
<context>
    <name>PapersButton</name>
    <message>
        <source>Papers</source>
        <translation>Документи</translation>
    </message>
</context>
<context>
    <name>PassedChecks</name>
    <message numerus="yes">
        <source>In order: %n check(s)</source>
        <translation>
            <numerusform>Гаразд: %n перевірка</numerusform>
            <numerusform>Гаразд: %n перевірки</numerusform>
            <numerusform>Гаразд: %n перевірок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Present passphrase</source>
        <translation>Теперішній пароль</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>The data are encrypted</source>
        <translation>Дані зашифровано</translation>
    </message>
    <message>
        <source>Type the passphrase to open them.</source>
        <translation>Введіть пароль, щоб їх відкрити.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкриваю…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Forgotten? Enter the recovery code</source>
        <translation>Забули пароль? Введіть код відновлення</translation>
    </message>
</context>
<context>
    <name>PasswordRows</name>
    <message>
        <source>Show the letters</source>
        <translation>Показати символи</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Паролі не збігаються.</translation>
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
        <source>Search on the pages</source>
        <translation>Пошук на сторінках</translation>
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
    <name>PeopleColumns</name>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ПІБ</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>In the post since</source>
        <translation>На посаді з</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>У групі</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>З правом голосу</translation>
    </message>
    <message>
        <source>In the group since</source>
        <translation>У групі з</translation>
    </message>
</context>
<context>
    <name>PeopleExchange</name>
    <message>
        <source>Add from a file</source>
        <translation>Додати з файла</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Зберегти у файл</translation>
    </message>
    <message>
        <source>Stored: {name}</source>
        <translation>Збережено: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleFiles</name>
    <message>
        <source>People from a file</source>
        <translation>Особи з файла</translation>
    </message>
    <message>
        <source>People with errors.xlsx</source>
        <translation>Особи з помилками.xlsx</translation>
    </message>
    <message>
        <source>People {day}.xlsx</source>
        <translation>Особи {day}.xlsx</translation>
    </message>
    <message>
        <source>People into a file</source>
        <translation>Список осіб у файл</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Списки осіб</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>У групі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>Ці стовпці програма не читає: {names}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нова</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>уже є</translation>
    </message>
    <message>
        <source>error</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>several namesakes: choose who it is</source>
        <translation>кілька тезок: виберіть</translation>
    </message>
    <message>
        <source>will be added as another person</source>
        <translation>буде додано як іншу особу</translation>
    </message>
    <message>
        <source>will stay as it is</source>
        <translation>запис залишиться, як є</translation>
    </message>
    <message>
        <source>everything is known already</source>
        <translation>доповнювати нічого</translation>
    </message>
    <message>
        <source>will get: {columns}</source>
        <translation>доповнить: {columns}</translation>
    </message>
    <message>
        <source>{name}, row {row} of this file</source>
        <translation>{name}, рядок {row} цього файла</translation>
    </message>
    <message>
        <source>{name}, by the same e-mail</source>
        <translation>{name} (та сама електронна пошта)</translation>
    </message>
    <message>
        <source>has a vote</source>
        <translation>голосує</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>з {day}</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Find a person</source>
        <translation>Знайти особу</translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation>Ім’я або посада</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Cases: {count}</source>
        <translation>Відмінки: {count}</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} — видалено</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Додати першу особу</translation>
    </message>
    <message>
        <source>Here stand the people whom meetings name: members, rapporteurs, guests.</source>
        <translation>Тут стоятимуть усі, кого називають засідання: члени групи, доповідачі, запрошені.</translation>
    </message>
    <message>
        <source>The cases are right</source>
        <translation>Відмінки правильні</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Нова особа</translation>
    </message>
    <message>
        <source>Nobody fits what is asked for.</source>
        <translation>Немає нікого, хто відповідає запиту.</translation>
    </message>
    <message>
        <source>{name}, cases not looked at</source>
        <translation>{name}, відмінки не переглянуто</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>any day</source>
        <translation>Будь-який строк</translation>
    </message>
    <message>
        <source>next 7 days</source>
        <translation>найближчі 7 днів</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>цей місяць</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>наступний місяць</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>минулий місяць</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>цей рік</translation>
    </message>
</context>
<context>
    <name>PersonCardView</name>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>male</source>
        <translation>чоловіча</translation>
    </message>
    <message>
        <source>female</source>
        <translation>жіноча</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>До якої групи</translation>
    </message>
    <message>
        <source>Make a member of the group</source>
        <translation>Зробити членом групи</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>У групі</translation>
    </message>
    <message>
        <source>Delete the person</source>
        <translation>Видалити особу</translation>
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
    <name>PersonalData</name>
    <message>
        <source>Stored in {folder}: {names}</source>
        <translation>Збережено в теці «{folder}»: {names}</translation>
    </message>
    <message>
        <source>The person is erased. The protocols stay as they were.</source>
        <translation>Особу стерто. Протоколи залишилися, якими були.</translation>
    </message>
    <message>
        <source>Where to store everything about this person</source>
        <translation>Куди зберегти все про цю особу</translation>
    </message>
</context>
<context>
    <name>PersonalSection</name>
    <message>
        <source>Everything about this person</source>
        <translation>Усе про цю особу</translation>
    </message>
    <message>
        <source>Note that data was given</source>
        <translation>Записати передання даних</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стерти…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Що передали</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>request, its number and day</source>
        <translation>запит, його номер і дата</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональні дані</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Description of the picture</source>
        <translation>Опис зображення</translation>
    </message>
    <message>
        <source>the yard of the school, new steps on the left</source>
        <translation>подвір’я школи, ліворуч новий ґанок</translation>
    </message>
    <message>
        <source>Describe what the picture shows: it is read aloud to those who cannot see it, and without it the protocol cannot be closed.</source>
        <translation>Опишіть, що на зображенні: цей опис читають уголос тим, хто зображення не бачить, і без нього протокол не завершити.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Шаблони…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Kind of the meeting</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Form of the meeting</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>without a template</source>
        <translation>без шаблону</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Нове засідання</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>PlanningSide</name>
    <message>
        <source>For {day}</source>
        <translation>На {day}</translation>
    </message>
    <message>
        <source>The meeting is put off to {day}</source>
        <translation>Засідання перенесено на {day}</translation>
    </message>
    <message>
        <source>The meeting is cancelled</source>
        <translation>Засідання скасовано</translation>
    </message>
    <message>
        <source>The template “{name}” is made</source>
        <translation>Шаблон «{name}» зроблено</translation>
    </message>
    <message>
        <source>The template is deleted</source>
        <translation>Шаблон видалено</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Words of the point</source>
        <translation>Текст пункту</translation>
    </message>
</context>
<context>
    <name>PostDays</name>
    <message>
        <source>In this post since</source>
        <translation>На посаді з дня</translation>
    </message>
    <message>
        <source>In this post until</source>
        <translation>На посаді до дня</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З дня</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До дня</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Post</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Correct: {post}</source>
        <translation>Виправити: {post}</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Видалити посаду</translation>
    </message>
</context>
<context>
    <name>PostSection</name>
    <message>
        <source>Post</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Нова посада</translation>
    </message>
</context>
<context>
    <name>PrepareFoot</name>
    <message>
        <source>Open the meeting</source>
        <translation>Розпочати засідання</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Позначити розісланим</translation>
    </message>
    <message>
        <source>Send the invitation…</source>
        <translation>Надіслати запрошення…</translation>
    </message>
    <message>
        <source>Send the changes…</source>
        <translation>Надіслати зміни…</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>До засідання</translation>
    </message>
    <message>
        <source>The protocol has its number: the text is closed for changes.</source>
        <translation>Протокол має номер: текст закрито для змін.</translation>
    </message>
    <message>
        <source>The agenda is not sent yet, {people}</source>
        <translation>Порядок денний ще не розіслано, {people}</translation>
    </message>
    <message>
        <source>The agenda was sent on {moment}</source>
        <translation>Порядок денний розіслано {moment}</translation>
    </message>
</context>
<context>
    <name>PrepareStage</name>
    <message>
        <source>Item</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>завершення орієнтовно {time}</translation>
    </message>
    <message>
        <source>The agenda is empty. Add the first item: its title begins with «About».</source>
        <translation>Порядок денний порожній. Додайте перше питання: назва починається з «Про».</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Порядок денний</translation>
    </message>
</context>
<context>
    <name>PresenceDetails</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>one more stretch</source>
        <translation>ще проміжок</translation>
    </message>
    <message>
        <source>In which post</source>
        <translation>На якій посаді</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Як хто</translation>
    </message>
    <message>
        <source>In whose place</source>
        <translation>Замість кого</translation>
    </message>
    <message>
        <source>Why not in this item</source>
        <translation>Чому не бере участі</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Вилучити зі списку</translation>
    </message>
    <message>
        <source>Takes part in this item again</source>
        <translation>Знову бере участь у питанні</translation>
    </message>
    <message>
        <source>Takes no part in this item</source>
        <translation>Не бере участі в питанні</translation>
    </message>
</context>
<context>
    <name>PresenceEntry</name>
    <message>
        <source>{name}: how many</source>
        <translation>{name}: скільки</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>скільки</translation>
    </message>
</context>
<context>
    <name>PresencePanel</name>
    <message>
        <source>of {members}</source>
        <translation>з {members}</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум є</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Кворуму немає</translation>
    </message>
    <message>
        <source>needed {needed} · in the hall {hall}, online {online}</source>
        <translation>потрібно {needed} · у залі {hall}, онлайн {online}</translation>
    </message>
    <message numerus="yes">
        <source>The other %n are in the hall</source>
        <translation>
            <numerusform>Ще %n — у залі</numerusform>
            <numerusform>Решта %n — у залі</numerusform>
            <numerusform>Решта %n — у залі</numerusform>
        </translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>Реєстраційний лист</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Присутність</translation>
    </message>
    <message>
        <source>Presence, item {item}</source>
        <translation>Присутність: питання {item}</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>Без права голосу</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
</context>
<context>
    <name>PresenceRow</name>
    <message>
        <source>Times and reasons</source>
        <translation>Час і причини</translation>
    </message>
    <message>
        <source>Takes part in this item again</source>
        <translation>Знову бере участь у питанні</translation>
    </message>
    <message>
        <source>Takes no part in this item (conflict of interest)</source>
        <translation>Не бере участі в питанні (конфлікт інтересів)</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Вилучити зі списку</translation>
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
    <name>PresenceWords</name>
    <message>
        <source>takes no part in this item</source>
        <translation>не бере участі в питанні</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причину не вказано</translation>
    </message>
    <message>
        <source>in place of {name}</source>
        <translation>замість {name}</translation>
    </message>
    <message>
        <source>{where} from {since} to {until}</source>
        <translation>{where} з {since} до {until}</translation>
    </message>
    <message>
        <source>{where} from {since}</source>
        <translation>{where} з {since}</translation>
    </message>
    <message>
        <source>{where} to {until}</source>
        <translation>{where} до {until}</translation>
    </message>
    <message>
        <source>item {item}</source>
        <translation>питання {item}</translation>
    </message>
    <message>
        <source>i{item}</source>
        <translation>п{item}</translation>
    </message>
</context>
<context>
    <name>ProposalLine</name>
    <message>
        <source>Decline: {title}</source>
        <translation>Відхилити: {title}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Take up again: {title}</source>
        <translation>Повернути: {title}</translation>
    </message>
    <message>
        <source>Delete: {title}</source>
        <translation>Видалити: {title}</translation>
    </message>
    <message>
        <source>Why it is declined: {title}</source>
        <translation>Чому відхилено: {title}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Відхилити</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>filed on {day}</source>
        <translation>подано {day}</translation>
    </message>
    <message>
        <source>on the agenda of {day}</source>
        <translation>у порядку денному {day}</translation>
    </message>
    <message>
        <source>declined: {reason}</source>
        <translation>відхилено: {reason}</translation>
    </message>
</context>
<context>
    <name>ProposalsPanel</name>
    <message>
        <source>Proposal</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>нічого не чекає</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Пропозиції</translation>
    </message>
</context>
<context>
    <name>ProposalsSide</name>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ProposerPicker</name>
    <message>
        <source>As written: {name}</source>
        <translation>Так і записати: {name}</translation>
    </message>
</context>
<context>
    <name>ProtectionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Encrypt the data…</source>
        <translation>Зашифрувати дані…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Новий аркуш відновлення</translation>
    </message>
    <message>
        <source>Take the encryption away</source>
        <translation>Вимкнути шифрування</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Памʼятати на цьому компʼютері</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Вилучити назавжди</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) can be read by anybody.</source>
        <translation>
            <numerusform>%n старішу копію може прочитати будь-хто.</numerusform>
            <numerusform>%n старіші копії може прочитати будь-хто.</numerusform>
            <numerusform>%n старіших копій може прочитати будь-хто.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is changed. A backup with it is made when the window is closed.</source>
        <translation>Пароль змінено. Копію з новим паролем буде зроблено, коли закриєте вікно.</translation>
    </message>
    <message>
        <source>The new sheet is saved; the former code opens these data no longer.</source>
        <translation>Новий аркуш збережено; старий код цих даних більше не відкриває.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) deleted.</source>
        <translation>
            <numerusform>Вилучено %n копію.</numerusform>
            <numerusform>Вилучено %n копії.</numerusform>
            <numerusform>Вилучено %n копій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Аркуш відновлення</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Зберегти аркуш відновлення</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Файли PDF</translation>
    </message>
    <message>
        <source>The code of the former sheet stops opening these data; it still opens backups made before.</source>
        <translation>Код зі старого аркуша перестане відкривати ці дані; раніше зроблені копії він відкриватиме й далі.</translation>
    </message>
    <message>
        <source>Save the new sheet…</source>
        <translation>Зберегти новий аркуш…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Зберігаю…</translation>
    </message>
    <message>
        <source>Whoever takes this computer or a new backup will be able to read the data.</source>
        <translation>Хто візьме цей компʼютер або нову копію, зможе прочитати дані.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевіряю…</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>Захист даних</translation>
    </message>
    <message>
        <source>Papers that you save yourself (in the folders “Протоколи” and “Документи”, the recovery sheet) stay ordinary files: other programs must open them.</source>
        <translation>Папери, які ви зберігаєте самі (у теках «Протоколи» й «Документи», аркуш відновлення), лишаються звичайними файлами: їх мають відкривати інші програми.</translation>
    </message>
    <message>
        <source>What lay unencrypted before was overwritten. A solid-state disk may still keep traces of it out of reach: only an encrypted disk is proof against that.</source>
        <translation>Те, що раніше лежало незашифрованим, перезаписано. Проте твердотільний диск може зберігати недоступні програмам сліди: від цього захищає лише шифрування всього диска.</translation>
    </message>
    <message>
        <source>The data, the files beside them and the backups are encrypted.</source>
        <translation>Дані, файли при них і резервні копії зашифровано.</translation>
    </message>
    <message>
        <source>The data lie on the disk as they are: who takes this computer or a backup can read them.</source>
        <translation>Дані лежать на диску незашифрованими: хто візьме цей компʼютер або копію, зможе їх прочитати.</translation>
    </message>
</context>
<context>
    <name>ProtocolStage</name>
    <message>
        <source>Save a draft of the protocol</source>
        <translation>Зберегти чернетку протоколу</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>Збереження протоколу</translation>
    </message>
    <message>
        <source>Save a working copy of the protocol</source>
        <translation>Зберегти робочу копію протоколу</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Зберегти документ</translation>
    </message>
    <message>
        <source>Save as DOCX, a working copy</source>
        <translation>Зберегти як DOCX, робоча копія</translation>
    </message>
    <message>
        <source>Save a package for the archive</source>
        <translation>Зберегти пакет для архіву</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Архів ZIP</translation>
    </message>
    <message>
        <source>№ {numbers} stays free for earlier meetings</source>
        <translation>№ {numbers} лишиться для попередніх засідань</translation>
    </message>
    <message>
        <source>The protocol has no number</source>
        <translation>Протокол не має номера</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Реквізити</translation>
    </message>
    <message>
        <source>Protocols of earlier meetings have no number yet. № {numbers} will stay free for them, this one becomes № {number}. A number that was given is not taken back.</source>
        <translation>Протоколи попередніх засідань ще не мають номерів. № {numbers} лишиться для них, а цей протокол отримає № {number}. Присвоєний номер уже не змінюють.</translation>
    </message>
    <message>
        <source>Give № {number}</source>
        <translation>Присвоїти № {number}</translation>
    </message>
    <message>
        <source>The protocol of the later meeting of {day} has № {later} already. This one becomes № {number}, and the numbers do not follow the dates. A number that was given is not taken back.</source>
        <translation>Протокол пізнішого засідання від {day} вже має № {later}. Цей протокол отримає № {number}, і номери підуть не за датами. Присвоєний номер не забирають.</translation>
    </message>
    <message>
        <source>A later meeting has a number</source>
        <translation>Пізніше засідання вже має номер</translation>
    </message>
    <message>
        <source>Earlier meetings have no number</source>
        <translation>Попередні засідання ще без номера</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Close under № {number}</source>
        <translation>Закрити під № {number}</translation>
    </message>
    <message>
        <source>№ {number} stays as it is</source>
        <translation>№ {number} лишається</translation>
    </message>
    <message>
        <source>The text is open for changes</source>
        <translation>Текст відкрито для змін</translation>
    </message>
    <message>
        <source>№ {number}, version {version}: the text is closed for changes.</source>
        <translation>№ {number}, версія {version}: текст закрито для змін.</translation>
    </message>
    <message numerus="yes">
        <source>It can be signed when %n thing(s) are put right.</source>
        <translation>
            <numerusform>Підписувати можна, коли виправлено %n пункт.</numerusform>
            <numerusform>Підписувати можна, коли виправлено %n пункти.</numerusform>
            <numerusform>Підписувати можна, коли виправлено %n пунктів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way: close the text.</source>
        <translation>Ніщо не заважає: закрийте текст.</translation>
    </message>
    <message>
        <source>Nothing stands in the way: give the number.</source>
        <translation>Ніщо не заважає: присвойте номер.</translation>
    </message>
    <message numerus="yes">
        <source>Due on {day} — %n working day(s) left</source>
        <translation>
            <numerusform>Оформити до {day} — лишився %n робочий день</numerusform>
            <numerusform>Оформити до {day} — лишилося %n робочі дні</numerusform>
            <numerusform>Оформити до {day} — лишилося %n робочих днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>Строк оформлення минув {day}</translation>
    </message>
    <message>
        <source>On: sending</source>
        <translation>Далі: розсилка</translation>
    </message>
    <message>
        <source>First put right what stands above.</source>
        <translation>Спершу виправте те, що вгорі.</translation>
    </message>
    <message>
        <source>First give the number.</source>
        <translation>Спершу присвойте номер.</translation>
    </message>
    <message>
        <source>First close the text.</source>
        <translation>Спершу закрийте текст.</translation>
    </message>
    <message>
        <source>Open it for changes…</source>
        <translation>Відкрити для змін…</translation>
    </message>
    <message>
        <source>Why it is opened for changes</source>
        <translation>Чому протокол відкривають для змін</translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation>Відкрити для змін</translation>
    </message>
    <message>
        <source>a misprint in a name, for example</source>
        <translation>наприклад, помилка в прізвищі</translation>
    </message>
    <message>
        <source>Save a draft PDF</source>
        <translation>Зберегти чернетку PDF</translation>
    </message>
    <message>
        <source>On: signing</source>
        <translation>Далі: підписання</translation>
    </message>
    <message>
        <source>Save a working copy DOCX…</source>
        <translation>Зберегти робочу копію DOCX…</translation>
    </message>
    <message>
        <source>For an office program. What is changed there does not come back into the record.</source>
        <translation>Для редактора Word чи LibreOffice. Зміни в ній до запису засідання не повертаються.</translation>
    </message>
    <message>
        <source>Check of the protocol</source>
        <translation>Перевірка протоколу</translation>
    </message>
    <message>
        <source>{key} — next</source>
        <translation>{key} — наступне</translation>
    </message>
</context>
<context>
    <name>Public</name>
    <message>
        <source>stays</source>
        <translation>лишається</translation>
    </message>
    <message>
        <source>Mask: {text}</source>
        <translation>Приховати: {text}</translation>
    </message>
    <message>
        <source>Show where it stands: {text}</source>
        <translation>Показати, де це: {text}</translation>
    </message>
    <message>
        <source>Show where it stands</source>
        <translation>Показати, де це</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна адреса</translation>
    </message>
    <message>
        <source>Number of a document or an account</source>
        <translation>Номер документа чи рахунка</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Стан здоров’я</translation>
    </message>
    <message>
        <source>By your wish</source>
        <translation>За вашою вказівкою</translation>
    </message>
</context>
<context>
    <name>PublicPanel</name>
    <message>
        <source>For publication</source>
        <translation>Для публікації</translation>
    </message>
    <message>
        <source>Save for publication</source>
        <translation>Зберегти для публікації</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
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
    <name>QuorumEditor</name>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>How the quorum is stated</source>
        <translation>Як визначено кворум</translation>
    </message>
    <message>
        <source>Of whom the quorum is counted</source>
        <translation>Від кого рахують кворум</translation>
    </message>
    <message>
        <source>Share or number of the quorum</source>
        <translation>Частка або число для кворуму</translation>
    </message>
    <message>
        <source>Type a number: 6.</source>
        <translation>Впишіть число: 6.</translation>
    </message>
    <message>
        <source>Type a share: 2/3.</source>
        <translation>Впишіть частку: 2/3.</translation>
    </message>
    <message>
        <source>more than half of the voting members</source>
        <translation>більше половини членів із правом голосу</translation>
    </message>
    <message>
        <source>at least half of the voting members</source>
        <translation>не менше половини членів із правом голосу</translation>
    </message>
    <message>
        <source>two thirds of the voting members</source>
        <translation>дві третини членів із правом голосу</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>власне правило</translation>
    </message>
    <message>
        <source>more than the share</source>
        <translation>більше за частку</translation>
    </message>
    <message>
        <source>at least the share</source>
        <translation>не менше за частку</translation>
    </message>
    <message>
        <source>number of people</source>
        <translation>кількість осіб</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>від усіх членів</translation>
    </message>
    <message>
        <source>of members with a vote</source>
        <translation>від членів із правом голосу</translation>
    </message>
</context>
<context>
    <name>ReasonEntry</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>RecipientRow</name>
    <message>
        <source>Look at the letter</source>
        <translation>Переглянути лист</translation>
    </message>
    <message>
        <source>Gets the letter: {name}</source>
        <translation>Отримає лист: {name}</translation>
    </message>
    <message>
        <source>Correct the address: {name}</source>
        <translation>Виправити адресу: {name}</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Виправити адресу</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Прибрати: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Look at the letter: {name}</source>
        <translation>Переглянути лист: {name}</translation>
    </message>
    <message>
        <source>E-mail address: {name}</source>
        <translation>Електронна адреса: {name}</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Електронна адреса</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>електронна адреса</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>«{address}» — не електронна адреса.</translation>
    </message>
    <message>
        <source>Such a majority cannot be: check the share.</source>
        <translation>Такої більшості не буває: перевірте частку.</translation>
    </message>
    <message>
        <source>Such a quorum cannot be: check the share.</source>
        <translation>Такого кворуму не буває: перевірте частку.</translation>
    </message>
    <message>
        <source>This day is so by itself: the table needs no line for it.</source>
        <translation>Цей день і так такий: рядок у таблиці не потрібен.</translation>
    </message>
    <message>
        <source>The council has a group of this name already.</source>
        <translation>У цієї ради вже є група з такою назвою.</translation>
    </message>
    <message>
        <source>This is used in meetings, so it stays.</source>
        <translation>Про це є записи в засіданнях, тому видалити не можна.</translation>
    </message>
    <message>
        <source>This is the only group, so it stays.</source>
        <translation>Це єдина група, тож вона залишається.</translation>
    </message>
    <message>
        <source>The left and the right margin may take {most} mm together: two signatures stand between them.</source>
        <translation>Ліве й праве поля разом можуть мати щонайбільше {most} мм: між ними мають стати поруч два підписи.</translation>
    </message>
    <message>
        <source>This person is in the group on those days already. End the former time first.</source>
        <translation>Ця особа на ці дні вже в групі. Спершу закінчіть попередній строк.</translation>
    </message>
    <message>
        <source>Say how the action ended.</source>
        <translation>Скажіть, чим скінчилося доручення.</translation>
    </message>
    <message>
        <source>Type a number, such as 20 or 1.15.</source>
        <translation>Введіть число, наприклад 20 або 1,15.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Введіть ціле число.</translation>
    </message>
    <message>
        <source>Type a number from {least} to {most}.</source>
        <translation>Введіть число від {least} до {most}.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заповніть це поле.</translation>
    </message>
    <message>
        <source>The group has a {role} on those days already.</source>
        <translation>На ці дні в групі вже є {role}.</translation>
    </message>
    <message>
        <source>Say on which day the term began.</source>
        <translation>Вкажіть, з якого дня почався строк повноважень.</translation>
    </message>
    <message>
        <source>The least number here is {least}.</source>
        <translation>Найменше число тут — {least}.</translation>
    </message>
    <message>
        <source>This form of papers is not known.</source>
        <translation>Такої форми документів програма не знає.</translation>
    </message>
    <message>
        <source>There are signs that cannot be seen in this text. Type it anew.</source>
        <translation>У тексті є невидимі знаки. Наберіть його ще раз.</translation>
    </message>
    <message>
        <source>The word counts as right until the program is closed, but it could not be written down. Check the disk.</source>
        <translation>Слово вважається правильним до закриття програми, але записати його не вдалося. Перевірте диск.</translation>
    </message>
    <message>
        <source>A backup is being made already. Repeat in a minute.</source>
        <translation>Копія вже робиться. Повторіть за хвилину.</translation>
    </message>
    <message>
        <source>The backup is damaged, so nothing was replaced by it.</source>
        <translation>Копія пошкоджена, тож нею нічого не замінено.</translation>
    </message>
    <message>
        <source>The backup was not made. Check the disk.</source>
        <translation>Копію не зроблено. Перевірте диск.</translation>
    </message>
    <message>
        <source>Some files beside the data are damaged ({count}), so nothing was changed. Restore them from a backup.</source>
        <translation>Частину файлів при даних пошкоджено ({count}), тому нічого не змінено. Відновіть їх з резервної копії.</translation>
    </message>
    <message>
        <source>The file of the key is damaged or gone. Put it back into the data folder from a backup.</source>
        <translation>Файл ключа пошкоджено або його немає. Покладіть його в теку даних з резервної копії.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the key now, so the passphrase will be asked at each start.</source>
        <translation>На цьому компʼютері зараз немає безпечного місця для ключа, тому пароль питатимемо щоразу.</translation>
    </message>
    <message>
        <source>The data are encrypted: a passphrase is needed.</source>
        <translation>Дані зашифровано: потрібен пароль.</translation>
    </message>
    <message>
        <source>Too short: at least {least} signs. Three or four words that belong together only for you are good.</source>
        <translation>Закороткий: потрібно щонайменше {least} знаків. Добре підійдуть три-чотири слова, повʼязані лише для вас.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look at the language of the keyboard and at capital letters.</source>
        <translation>Це не той пароль. Перевірте мову клавіатури і великі літери.</translation>
    </message>
    <message>
        <source>The rewritten data did not pass the check, so the data stay as they were.</source>
        <translation>Перезаписані дані не пройшли перевірки, тому все лишилося як було.</translation>
    </message>
    <message>
        <source>The code has {digits} digits: eight groups of six.</source>
        <translation>У коді {digits} цифр: вісім груп по шість.</translation>
    </message>
    <message>
        <source>The code is written well, but it is not of these data: perhaps of an older sheet.</source>
        <translation>Код набрано без помилок, але він не від цих даних: можливо, зі старішого аркуша.</translation>
    </message>
    <message>
        <source>There is a mistake in group {group}. Look at the sheet.</source>
        <translation>Помилка в групі {group}. Звірте її з аркушем.</translation>
    </message>
    <message>
        <source>Letters were put into the outbox: that is not undone.</source>
        <translation>Листи передано у вихідні: цього не скасувати.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder of the data. Allow writing, or start the program with another folder.</source>
        <translation>У теку даних не можна нічого записати. Дозвольте запис або запустіть програму з іншою текою.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check the disk.</source>
        <translation>Диск не читається або не записується. Перевірте диск.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it and repeat.</source>
        <translation>Диск заповнений. Звільніть місце і повторіть.</translation>
    </message>
    <message>
        <source>Another window or command works with these data. Close it and try again.</source>
        <translation>З цими даними вже працює інше вікно або команда. Закрийте його і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The data file is no database. If your data were here, restore them from a backup.</source>
        <translation>Файл даних – не база даних. Якщо тут мали бути ваші дані, відновіть їх із резервної копії.</translation>
    </message>
    <message>
        <source>Some pages of the data file are damaged. Restore the data from a backup.</source>
        <translation>Частину сторінок файла даних пошкоджено. Відновіть дані з резервної копії.</translation>
    </message>
    <message>
        <source>The data file is a database of another program. Move it elsewhere, or choose another folder.</source>
        <translation>Файл даних – база даних іншої програми. Перенесіть його деінде або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The beginning of the data file is damaged, so it cannot be read. Restore the data from a backup.</source>
        <translation>Пошкоджено початок файла даних, тож прочитати його не можна. Відновіть дані з резервної копії.</translation>
    </message>
    <message>
        <source>Beside the data file lies the log of another file: they must not be opened together. Move the log elsewhere, or restore the data from a backup.</source>
        <translation>Поруч із файлом даних лежить журнал іншого файла: разом їх відкривати не можна. Перенесіть журнал деінде або відновіть дані з резервної копії.</translation>
    </message>
    <message>
        <source>The list of tables in the data file is damaged, so they cannot be read. Restore the data from a backup.</source>
        <translation>Пошкоджено перелік таблиць у файлі даних, тож прочитати їх не можна. Відновіть дані з резервної копії.</translation>
    </message>
    <message>
        <source>You have no permission to open the data file. Ask for permission on its folder.</source>
        <translation>Немає дозволу відкрити файл даних. Попросіть дозвіл на його теку.</translation>
    </message>
    <message>
        <source>The data file or its folder may only be read. Allow writing, or copy the folder to where you may write.</source>
        <translation>Файл даних або його тека лише для читання. Дозвольте запис або скопіюйте теку туди, де записувати можна.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote these data. Install it on this computer.</source>
        <translation>Дані записала новіша версія програми. Встановіть її на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The data file cannot be opened. Check that the disk is connected and the folder is there.</source>
        <translation>Файл даних не відкривається. Перевірте, чи підключено диск і чи тека на місці.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Цього вже немає.</translation>
    </message>
    <message>
        <source>What was laid out of the backup is gone, and nothing was replaced. Restore again.</source>
        <translation>Підготовлені з копії дані зникли, нічого не замінено. Відновіть ще раз.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Немає чого повторювати.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>This folder belongs to the data themselves. Choose one on another disk.</source>
        <translation>Це тека самих даних. Виберіть теку на іншому диску.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>У цю теку нічого не записати. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Another program holds the data. Close it and repeat.</source>
        <translation>Дані зайняті іншою програмою. Закрийте її і повторіть.</translation>
    </message>
    <message>
        <source>Data are not safe on this disk. Choose another folder.</source>
        <translation>На цьому диску дані зберігати ненадійно. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>This step can no longer be undone: later ones stand on it.</source>
        <translation>Цей крок уже не скасувати: на ньому стоять пізніші.</translation>
    </message>
    <message>
        <source>The data were not brought to the new version. They are as before; a backup lies beside them.</source>
        <translation>Дані не вдалося перенести в нову версію. Вони такі, як були; поруч лежить копія.</translation>
    </message>
    <message>
        <source>A number was given to a protocol: that is not undone.</source>
        <translation>Протоколу присвоєно номер: це не скасовується.</translation>
    </message>
    <message>
        <source>The protocol was signed: that is not undone.</source>
        <translation>Протокол підписано: це не скасовується.</translation>
    </message>
    <message>
        <source>The program was updated: what was before is not undone.</source>
        <translation>Програму оновлено: попередні кроки не скасовуються.</translation>
    </message>
    <message>
        <source>Personal data was erased: that is not undone.</source>
        <translation>Персональні дані стерто: цього не скасувати.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Зараз цього зробити не можна.</translation>
    </message>
    <message>
        <source>Rules that began on {day} are kept already. Choose a later day, or forget those.</source>
        <translation>Правила, що почалися {day}, уже збережено. Виберіть пізніший день або забудьте ті.</translation>
    </message>
    <message>
        <source>The agenda is empty: there is nothing to send out.</source>
        <translation>Порядок денний порожній: розсилати нічого.</translation>
    </message>
    <message>
        <source>This very agenda was sent out already.</source>
        <translation>Саме такий порядок денний уже розіслано.</translation>
    </message>
    <message>
        <source>This person is in the list of the meeting already.</source>
        <translation>Ця особа вже є у списку засідання.</translation>
    </message>
    <message>
        <source>Type a day: 14.08, 14 or +14.</source>
        <translation>Введіть дату: 14.08, 14 або +14.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» — не ціле число.</translation>
    </message>
    <message>
        <source>“{text}” is not a time: type 14:30.</source>
        <translation>«{text}» — не час: введіть 14:30.</translation>
    </message>
    <message>
        <source>Say on which day the action was closed.</source>
        <translation>Вкажіть, якого дня доручення закрито.</translation>
    </message>
    <message>
        <source>With consensus no votes are counted.</source>
        <translation>При консенсусі голосів не рахують.</translation>
    </message>
    <message>
        <source>Say whose opinion this is.</source>
        <translation>Зазначте, чия це думка.</translation>
    </message>
    <message>
        <source>Only a vote by name keeps who chose what.</source>
        <translation>Вибір кожного записують лише при поіменному голосуванні.</translation>
    </message>
    <message>
        <source>Say how each one voted.</source>
        <translation>Укажіть, як проголосував кожен.</translation>
    </message>
    <message>
        <source>The meeting has this day already.</source>
        <translation>Цей день у засідання вже є.</translation>
    </message>
    <message>
        <source>This person&apos;s dissent is written down already.</source>
        <translation>Окрему думку цієї особи вже записано.</translation>
    </message>
    <message>
        <source>Say first who is to do it.</source>
        <translation>Спершу вкажіть, хто виконує.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Кінець стоїть раніше за початок.</translation>
    </message>
    <message>
        <source>There was a vote on item {item}. Withdraw it first.</source>
        <translation>З питання {item} вже голосували. Спершу скасуйте голосування.</translation>
    </message>
    <message>
        <source>The group meets at that hour of {day} now. Move that meeting first.</source>
        <translation>На цю годину {day} у групи вже є інше засідання. Спершу перенесіть його.</translation>
    </message>
    <message>
        <source>These hours overlap: nobody is there twice at one time.</source>
        <translation>Проміжки накладаються: ніхто не присутній двічі водночас.</translation>
    </message>
    <message>
        <source>Something was decided on item {item}. Take its points away first.</source>
        <translation>З питання {item} уже є рішення. Спершу вилучіть його пункти.</translation>
    </message>
    <message>
        <source>Item {item} was not considered.</source>
        <translation>Питання {item} не розглядали.</translation>
    </message>
    <message>
        <source>The group meets at that time already.</source>
        <translation>На цей час у групи вже є засідання.</translation>
    </message>
    <message>
        <source>The meeting was cancelled or postponed, so it has no protocol.</source>
        <translation>Засідання скасовано або перенесено, тому протоколу в нього немає.</translation>
    </message>
    <message>
        <source>The protocol is final. Reopen it to change the meeting.</source>
        <translation>Протокол завершено. Щоб змінити засідання, відкрийте його знову.</translation>
    </message>
    <message>
        <source>The meeting of {day} is here already. Nothing was changed.</source>
        <translation>Засідання {day} вже внесено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The meeting was held or has begun: it can be neither cancelled nor put off.</source>
        <translation>Засідання вже відбулося або почалося: його не можна ні скасувати, ні перенести.</translation>
    </message>
    <message>
        <source>Actions of this meeting were followed up ({count}), so it stays. It can be put back.</source>
        <translation>Доручення цього засідання вже виконували ({count}), тож воно лишається. Його можна повернути.</translation>
    </message>
    <message>
        <source>Letters were written about this meeting ({count}), and the outbox keeps them, so it stays. It can be put back.</source>
        <translation>Про це засідання писали листи ({count}), і вихідні їх зберігають, тому воно лишається. Його можна повернути.</translation>
    </message>
    <message>
        <source>The protocol has a number, so the meeting stays.</source>
        <translation>Протокол має номер, тому видалити засідання не можна.</translation>
    </message>
    <message>
        <source>No. {number} is kept for the protocol of this meeting. If it does not take place, mark it as not held: its protocol says so under this number.</source>
        <translation>За протоколом цього засідання закріплено № {number}. Якщо воно не відбудеться, позначте його як таке, що не відбулося: протокол із цим номером так і скаже.</translation>
    </message>
    <message>
        <source>A meeting has at least one day.</source>
        <translation>У засідання є щонайменше один день.</translation>
    </message>
    <message>
        <source>A member of the group has a name.</source>
        <translation>Член групи має бути названий.</translation>
    </message>
    <message>
        <source>Give a time or an item, not both.</source>
        <translation>Вкажіть або час, або питання, не обидва.</translation>
    </message>
    <message>
        <source>{votes} votes are counted, and the group has only {members} members.</source>
        <translation>Враховано голосів: {votes}, а членів групи лише {members}.</translation>
    </message>
    <message>
        <source>Type the family name and the given name.</source>
        <translation>Введіть прізвище та ім’я.</translation>
    </message>
    <message>
        <source>Write the decision first, then the vote.</source>
        <translation>Спершу запишіть рішення, тоді голосування.</translation>
    </message>
    <message>
        <source>These decisions need different majorities. Vote on them one by one.</source>
        <translation>Ці рішення ухвалюють різною більшістю голосів. Проголосуйте за них окремо.</translation>
    </message>
    <message>
        <source>Say on which day the answer came.</source>
        <translation>Укажіть, якого дня надійшла відповідь.</translation>
    </message>
    <message>
        <source>The file of this note is not whole. Add it again.</source>
        <translation>Файл цієї нотатки неповний. Додайте його ще раз.</translation>
    </message>
    <message>
        <source>An item cannot continue itself.</source>
        <translation>Питання не може продовжувати саме себе.</translation>
    </message>
    <message>
        <source>A person has an address of their own: change it in “People”.</source>
        <translation>У цієї особи є власна адреса: змініть її в розділі «Особи».</translation>
    </message>
    <message>
        <source>Only a proposal that was taken is an item.</source>
        <translation>Лише прийнята пропозиція стає питанням.</translation>
    </message>
    <message>
        <source>There is no quorum: {present} are here, {needed} are needed.</source>
        <translation>Немає кворуму: присутні {present}, потрібно {needed}.</translation>
    </message>
    <message>
        <source>The meeting has no such day.</source>
        <translation>У засідання немає такого дня.</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>Такого питання немає.</translation>
    </message>
    <message>
        <source>Somebody of this list has no vote on this item.</source>
        <translation>Хтось із цього списку не має голосу щодо цього питання.</translation>
    </message>
    <message>
        <source>Only a postponed item has another day.</source>
        <translation>Інший день має лише відкладене питання.</translation>
    </message>
    <message>
        <source>Another protocol of this period has the number {number}.</source>
        <translation>Номер {number} у цьому періоді вже має інший протокол.</translation>
    </message>
    <message>
        <source>This is not offered any more: somebody has taken it.</source>
        <translation>Цієї пропозиції вже немає: питання додано або закрито.</translation>
    </message>
    <message>
        <source>This belongs to another group.</source>
        <translation>Це належить іншій групі.</translation>
    </message>
    <message>
        <source>The protocol has № {number}, and on this day the numbers would not follow the dates.</source>
        <translation>Протокол має № {number}, а в цей день номери пішли б не за датами.</translation>
    </message>
    <message>
        <source>Only unnamed people are counted.</source>
        <translation>Кількість вказують лише для неназваних учасників.</translation>
    </message>
    <message>
        <source>Name a person, or say in words who it is.</source>
        <translation>Назвіть особу або скажіть словами, хто це.</translation>
    </message>
    <message>
        <source>A sub-point stands under a point of its own decision.</source>
        <translation>Підпункт стоїть під пунктом того самого рішення.</translation>
    </message>
    <message>
        <source>A sub-point has no sub-points of its own.</source>
        <translation>Підпункт не має власних підпунктів.</translation>
    </message>
    <message>
        <source>Somebody else holds this post.</source>
        <translation>Цю посаду обіймає інша особа.</translation>
    </message>
    <message>
        <source>This proposal was not declined.</source>
        <translation>Цю пропозицію не відхиляли.</translation>
    </message>
    <message>
        <source>This proposal is settled already.</source>
        <translation>Цю пропозицію вже розглянуто.</translation>
    </message>
    <message>
        <source>Say the reason.</source>
        <translation>Вкажіть причину.</translation>
    </message>
    <message>
        <source>This person steps out of the item already.</source>
        <translation>Самовідвід цієї особи від питання вже записано.</translation>
    </message>
    <message>
        <source>What is to be done always has no day.</source>
        <translation>Постійне доручення не має строку.</translation>
    </message>
    <message>
        <source>Only somebody named can stand in for a member.</source>
        <translation>Заміщувати члена групи може лише названа особа.</translation>
    </message>
    <message>
        <source>Somebody stands in for this member already.</source>
        <translation>Цього члена групи вже хтось заміщує.</translation>
    </message>
    <message>
        <source>Nobody stands in for himself.</source>
        <translation>Ніхто не заміщує сам себе.</translation>
    </message>
    <message>
        <source>There is a template “{name}” already.</source>
        <translation>Шаблон «{name}» уже є.</translation>
    </message>
    <message>
        <source>On item {item} the chair decided an equal vote. Withdraw that vote first.</source>
        <translation>Щодо питання {item} порівну поділені голоси вирішив головуючий. Спершу відкличте те голосування.</translation>
    </message>
    <message>
        <source>Somebody stands in this vote twice.</source>
        <translation>Хтось записаний у голосуванні двічі.</translation>
    </message>
    <message>
        <source>The votes are not as many as the voters.</source>
        <translation>Голосів не стільки, скільки тих, хто голосував.</translation>
    </message>
    <message>
        <source>This person was not at the meeting.</source>
        <translation>Цієї особи на засіданні не було.</translation>
    </message>
    <message>
        <source>The protocol has this signature already.</source>
        <translation>Цей підпис у протоколі вже є.</translation>
    </message>
    <message>
        <source>The office has its authority already.</source>
        <translation>Центр сертифікатів офісу вже є.</translation>
    </message>
    <message>
        <source>The name of a file has no slashes.</source>
        <translation>У назві файла не буває похилих рисок.</translation>
    </message>
    <message>
        <source>The mark of this file is damaged.</source>
        <translation>Позначка цього файла пошкоджена.</translation>
    </message>
    <message>
        <source>A signature has its file or its day.</source>
        <translation>Підпис має файл або дату.</translation>
    </message>
    <message>
        <source>The certificate has expired. Make a new key.</source>
        <translation>Строк сертифіката минув. Створіть новий ключ.</translation>
    </message>
    <message>
        <source>The certificate holds only later. Check the clock.</source>
        <translation>Сертифікат ще не чинний. Перевірте годинник.</translation>
    </message>
    <message>
        <source>The file was changed after the chair had signed it.</source>
        <translation>Файл змінено після підпису голови.</translation>
    </message>
    <message>
        <source>The chair signs first.</source>
        <translation>Першим підписує голова.</translation>
    </message>
    <message>
        <source>Earlier meetings without a number: {count}. Finish their protocols first.</source>
        <translation>Раніших засідань без номера: {count}. Спершу завершіть їхні протоколи.</translation>
    </message>
    <message>
        <source>The signature does not fit its place.</source>
        <translation>Підпис не вміщується на своє місце.</translation>
    </message>
    <message>
        <source>The file is not in the data folder. Restore it from a backup.</source>
        <translation>Файла немає в теці даних. Відновіть його з резервної копії.</translation>
    </message>
    <message>
        <source>The protocol cannot be finished: things to mend: {count}.</source>
        <translation>Протокол ще не можна завершити. Виправити: {count}.</translation>
    </message>
    <message>
        <source>This key belongs to another role.</source>
        <translation>Цей ключ належить іншій ролі.</translation>
    </message>
    <message>
        <source>The later meeting of {day} has № {later} already, so № {number} would not follow the dates.</source>
        <translation>Пізніше засідання {day} вже має № {later}, тож № {number} буде не за датами.</translation>
    </message>
    <message>
        <source>Only the last protocol is opened for changes, and № {number} of {day} is later.</source>
        <translation>Для змін відкривають лише останній протокол, а № {number} від {day} – пізніший.</translation>
    </message>
    <message>
        <source>This letter was handed over already.</source>
        <translation>Цей лист уже передано.</translation>
    </message>
    <message>
        <source>They have got this already, {name} among them.</source>
        <translation>Цей лист уже надсилали, зокрема: {name}.</translation>
    </message>
    <message>
        <source>The mark of this letter is damaged.</source>
        <translation>Позначку цього листа пошкоджено.</translation>
    </message>
    <message>
        <source>The event of this letter is damaged.</source>
        <translation>Подію цього листа пошкоджено.</translation>
    </message>
    <message>
        <source>The meeting was changed while letters were being written. Send them once more.</source>
        <translation>Поки складалися листи, засідання змінили. Надішліть ще раз.</translation>
    </message>
    <message>
        <source>Item {item} is not decided, so the news does not tell of it.</source>
        <translation>Питання {item} не вирішено, тож у новину воно не йде.</translation>
    </message>
    <message>
        <source>These letters cannot go yet.</source>
        <translation>Ці листи ще не можна надіслати.</translation>
    </message>
    <message>
        <source>{name} is a member or an officer of the meeting: such names are public.</source>
        <translation>{name} – член групи або веде засідання: такі імена не приховують.</translation>
    </message>
    <message>
        <source>Make the authority of the office first.</source>
        <translation>Спершу створіть центр сертифікатів офісу.</translation>
    </message>
    <message>
        <source>Say who presides and who takes the minutes.</source>
        <translation>Вкажіть, хто головує і хто веде протокол.</translation>
    </message>
    <message>
        <source>The meeting was called off: such a paper is not made of it.</source>
        <translation>Засідання скасовано або перенесено, тож такого документа не роблять.</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>На засідання ще нікого не запрошено.</translation>
    </message>
    <message>
        <source>The file has no place for this signature.</source>
        <translation>У файлі немає місця для цього підпису.</translation>
    </message>
    <message>
        <source>“{text}” is not in the protocol. Type it as it stands there.</source>
        <translation>У протоколі немає тексту «{text}». Наведіть його так, як він там стоїть.</translation>
    </message>
    <message>
        <source>Everybody is asked already.</source>
        <translation>Усіх уже запитано.</translation>
    </message>
    <message>
        <source>Nothing was considered, so there is no news.</source>
        <translation>Розглянутих питань немає, тож новини немає.</translation>
    </message>
    <message>
        <source>Everybody has an address by now: nothing is to be printed.</source>
        <translation>Тепер у кожного є адреса: друкувати нічого.</translation>
    </message>
    <message>
        <source>There are no actions to report on.</source>
        <translation>Немає доручень, про які звітувати.</translation>
    </message>
    <message>
        <source>Tick those who are to get the letter.</source>
        <translation>Позначте, хто має отримати лист.</translation>
    </message>
    <message>
        <source>This is not a key file.</source>
        <translation>Це не файл ключа.</translation>
    </message>
    <message>
        <source>A scan is a PDF, JPEG or PNG file.</source>
        <translation>Скан — це файл PDF, JPEG або PNG.</translation>
    </message>
    <message>
        <source>This key was not made by the office.</source>
        <translation>Цей ключ видав не офіс.</translation>
    </message>
    <message>
        <source>Finish the protocol first.</source>
        <translation>Спершу завершіть протокол.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читається.</translation>
    </message>
    <message>
        <source>Mark the signatures on paper first.</source>
        <translation>Спершу позначте підписи на папері.</translation>
    </message>
    <message>
        <source>This cannot stay as it is: correct it.</source>
        <translation>Так лишити не можна: виправте.</translation>
    </message>
    <message>
        <source>The file was not written. Check the folder and the disk.</source>
        <translation>Файл не записано. Перевірте теку і диск.</translation>
    </message>
    <message>
        <source>The file has a signature that is not of this office.</source>
        <translation>У файлі є підпис, якого офіс не ставив.</translation>
    </message>
    <message>
        <source>This paper is not made as a file of this kind.</source>
        <translation>Такого файла для цього документа немає.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>Answer this person&apos;s remarks first.</source>
        <translation>Спершу дайте відповідь на зауваження цієї особи.</translation>
    </message>
    <message>
        <source>The chair signs first, then the secretary.</source>
        <translation>Спершу підписує голова, тоді секретар.</translation>
    </message>
    <message>
        <source>A protocol is not signed before its meeting.</source>
        <translation>Протокол не підписують раніше за засідання.</translation>
    </message>
    <message>
        <source>The protocol is signed on paper.</source>
        <translation>Протокол підписано на папері.</translation>
    </message>
    <message>
        <source>The sign “{character}” cannot be printed. It is {part}, in “{text}”. Take it out.</source>
        <translation>Знак «{character}» не можна надрукувати. Він {part}, у тексті «{text}». Приберіть його.</translation>
    </message>
    <message>
        <source>in the name of the group</source>
        <translation>у назві групи</translation>
    </message>
    <message>
        <source>in the name of the group in the genitive</source>
        <translation>у назві групи в родовому відмінку</translation>
    </message>
    <message>
        <source>in the name of the council</source>
        <translation>у назві органу</translation>
    </message>
    <message>
        <source>in the name of the settlement</source>
        <translation>у назві населеного пункту</translation>
    </message>
    <message>
        <source>in the name of the community</source>
        <translation>у назві громади</translation>
    </message>
    <message>
        <source>in the time for which the papers are kept</source>
        <translation>у строку зберігання</translation>
    </message>
    <message>
        <source>in the index of the case</source>
        <translation>в індексі справи</translation>
    </message>
    <message>
        <source>in the paper that set the group up</source>
        <translation>у документі про утворення групи</translation>
    </message>
    <message>
        <source>in the letterhead</source>
        <translation>у довідкових даних під назвою органу</translation>
    </message>
    <message>
        <source>in the place of the meeting</source>
        <translation>у місці засідання</translation>
    </message>
    <message>
        <source>in the reason why the meeting was not held</source>
        <translation>у причині, з якої засідання не відбулося</translation>
    </message>
    <message>
        <source>in the name of an organisation</source>
        <translation>у назві організації</translation>
    </message>
    <message>
        <source>in a surname</source>
        <translation>у прізвищі</translation>
    </message>
    <message>
        <source>in a given name</source>
        <translation>у власному імені</translation>
    </message>
    <message>
        <source>in a patronymic</source>
        <translation>у полі «По батькові»</translation>
    </message>
    <message>
        <source>in the e-mail of a person</source>
        <translation>в електронній пошті особи</translation>
    </message>
    <message>
        <source>in the telephone of a person</source>
        <translation>у телефоні особи</translation>
    </message>
    <message>
        <source>in the note about a person</source>
        <translation>у примітці про особу</translation>
    </message>
    <message>
        <source>in the cases of a name</source>
        <translation>у відмінках імені</translation>
    </message>
    <message>
        <source>in a post</source>
        <translation>у назві посади</translation>
    </message>
    <message>
        <source>in the cases of a post</source>
        <translation>у відмінках посади</translation>
    </message>
    <message>
        <source>in the words for guests without names</source>
        <translation>у записі учасників без імен</translation>
    </message>
    <message>
        <source>in the reason of an absence</source>
        <translation>у причині відсутності</translation>
    </message>
    <message>
        <source>in the paper about a good reason</source>
        <translation>у документі про поважну причину</translation>
    </message>
    <message>
        <source>in the reason of a recusal</source>
        <translation>у причині самовідводу</translation>
    </message>
    <message>
        <source>in the title of item {place}</source>
        <translation>у назві питання {place}</translation>
    </message>
    <message>
        <source>in the reason at item {place}</source>
        <translation>у причині до питання {place}</translation>
    </message>
    <message>
        <source>in the subject of the appeal, item {place}</source>
        <translation>у предметі звернення, питання {place}</translation>
    </message>
    <message>
        <source>in the name of who proposed an item</source>
        <translation>в імені того, хто запропонував питання</translation>
    </message>
    <message>
        <source>in a statement, item {place}</source>
        <translation>у виступі, питання {place}</translation>
    </message>
    <message>
        <source>in the name of a speaker, item {place}</source>
        <translation>в імені промовця, питання {place}</translation>
    </message>
    <message>
        <source>in a decision, item {place}</source>
        <translation>у рішенні, питання {place}</translation>
    </message>
    <message>
        <source>in the name of who carries it out, item {place}</source>
        <translation>у назві виконавця, питання {place}</translation>
    </message>
    <message>
        <source>in the note on an action, item {place}</source>
        <translation>у примітці до доручення, питання {place}</translation>
    </message>
    <message>
        <source>in the e-mail of who carries it out, item {place}</source>
        <translation>в електронній пошті виконавця, питання {place}</translation>
    </message>
    <message>
        <source>in the name of who helps to carry it out, item {place}</source>
        <translation>у назві співвиконавця, питання {place}</translation>
    </message>
    <message>
        <source>in the e-mail of who helps to carry it out, item {place}</source>
        <translation>в електронній пошті співвиконавця, питання {place}</translation>
    </message>
    <message>
        <source>in a dissenting opinion, item {place}</source>
        <translation>в окремій думці, питання {place}</translation>
    </message>
    <message>
        <source>in the name of a file</source>
        <translation>у назві файла</translation>
    </message>
    <message>
        <source>in the title of annex {place}</source>
        <translation>у назві додатка {place}</translation>
    </message>
    <message>
        <source>in the text of annex {place}</source>
        <translation>у тексті додатка {place}</translation>
    </message>
    <message>
        <source>in the description of the picture, annex {place}</source>
        <translation>в описі зображення, додаток {place}</translation>
    </message>
    <message>
        <source>in an action that the report tells of</source>
        <translation>у дорученні, про яке йдеться у звіті</translation>
    </message>
    <message>
        <source>in the name of who carries out an action of the report</source>
        <translation>у назві виконавця доручення зі звіту</translation>
    </message>
    <message>
        <source>in the note on an action of the report</source>
        <translation>у примітці до доручення зі звіту</translation>
    </message>
    <message>
        <source>in the reason why an action was prolonged</source>
        <translation>у причині, з якої продовжено строк доручення</translation>
    </message>
    <message>
        <source>in the number of the letter</source>
        <translation>у вихідному номері листа</translation>
    </message>
    <message>
        <source>in this paper</source>
        <translation>у цьому документі</translation>
    </message>
    <message>
        <source>An annex is a text or a file.</source>
        <translation>Додаток — це текст або файл.</translation>
    </message>
    <message>
        <source>This is a Ukrainian qualified key. Sign with its own program and bring the file back.</source>
        <translation>Це ключ КЕП. Підпишіть його власною програмою і поверніть файл.</translation>
    </message>
    <message>
        <source>The file is not a readable PDF.</source>
        <translation>Файл не є читабельним PDF.</translation>
    </message>
    <message>
        <source>The password needs at least {least} signs.</source>
        <translation>У паролі має бути щонайменше {least} знаків.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Пароль неправильний.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>У цьому файлі немає жодної особи.</translation>
    </message>
    <message>
        <source>A list of people is stored as XLSX, CSV or VCF. Choose one of these endings.</source>
        <translation>Список осіб зберігається як XLSX, CSV або VCF. Виберіть одне з цих розширень.</translation>
    </message>
    <message>
        <source>The file has a password, or it is an old workbook (XLS). Open it and save it as XLSX without a password.</source>
        <translation>Файл захищено паролем, або це стара книга (XLS). Відкрийте його та збережіть як XLSX без пароля.</translation>
    </message>
    <message>
        <source>No row names the columns. Write “Family name”, “Given name” or “Full name” over the columns and repeat.</source>
        <translation>Немає рядка з назвами стовпців. Напишіть над стовпцями «Прізвище», «Ім’я» або «ПІБ» і повторіть.</translation>
    </message>
    <message>
        <source>A quotation mark in row {row} is not closed, so nobody can tell where the row ends. Close it or remove it.</source>
        <translation>У рядку {row} не закрито лапки, тож не видно, де цей рядок кінчається. Закрийте або приберіть їх і повторіть.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB: that is no list of people.</source>
        <translation>Файл більший за {megabytes} МБ — це не список осіб.</translation>
    </message>
    <message>
        <source>There are more than {most} people in the file. Divide it into several.</source>
        <translation>У файлі понад {most} осіб. Поділіть його на кілька.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Close it in the other program, or check the disk.</source>
        <translation>Файл не відкривається. Перевірте, чи він на місці, і закрийте його в іншій програмі.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is no list: XLSX, CSV and VCF are read.</source>
        <translation>Файл пошкоджено, або це не список: програма читає XLSX, CSV і VCF.</translation>
    </message>
    <message>
        <source>The file was not written. Close it in the other program, or choose another folder.</source>
        <translation>Файл не записано. Закрийте його в іншій програмі або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>This membership stands in the finalised protocol of {day}. End it by its last day and begin another one.</source>
        <translation>Це членство діяло на засіданні {day}, протокол якого закрито. Вкажіть його останній день і додайте нове.</translation>
    </message>
    <message>
        <source>At the meeting of {day} there was a vote on item {item} in which this would change who may vote. Withdraw that vote first.</source>
        <translation>На засіданні {day} голосували щодо питання {item}, і ця зміна змінила б коло тих, хто голосує. Спершу відкличте те голосування.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it and repeat; nothing was erased yet.</source>
        <translation>«{name}» відкрито в іншій програмі. Закрийте її й повторіть: ще нічого не стерто.</translation>
    </message>
    <message>
        <source>An action of this person is not closed yet. Close it or give it to somebody else.</source>
        <translation>Доручення цієї особи ще не закрито. Закрийте його або передайте іншому.</translation>
    </message>
    <message>
        <source>This person is named in the meeting of {day}, whose protocol is not finalised.</source>
        <translation>Цю особу названо в засіданні {day}, протокол якого ще не завершено.</translation>
    </message>
    <message>
        <source>This person is a member of the group “{group}”. End the membership by its last day.</source>
        <translation>Ця особа – член групи «{group}». Спершу вкажіть останній день членства.</translation>
    </message>
    <message>
        <source>{name} is in the group “{group}”. Take the membership out first, if it was a mistake.</source>
        <translation>{name} є в групі «{group}». Якщо це помилка, спершу вилучіть членство.</translation>
    </message>
    <message>
        <source>{name} was written to: letters ({count}), the last one of {day}. The outbox keeps to whom it wrote.</source>
        <translation>{name} — адресат листів ({count}), останній від {day}. «Вихідні» зберігають, кому писали.</translation>
    </message>
    <message>
        <source>{name} is named in meetings ({count}), the last one of {day}, and so stays.</source>
        <translation>{name}: є записи в засіданнях ({count}), останнє – {day}, тому видалити не можна.</translation>
    </message>
    <message>
        <source>{name} has proposed “{title}” and so stays.</source>
        <translation>{name}: є пропозиція «{title}», тому видалити не можна.</translation>
    </message>
    <message>
        <source>{name} reports in the template “{template}” and so stays.</source>
        <translation>{name}: доповідає в шаблоні «{template}», тому видалити не можна.</translation>
    </message>
    <message>
        <source>This action is closed. Take it back into work first.</source>
        <translation>Це доручення закрите. Спершу поверніть його в роботу.</translation>
    </message>
    <message>
        <source>This action was followed up already, so it stays. Mark it in “Actions” as not needed.</source>
        <translation>За цим дорученням уже є записи, тому воно лишається. Позначте його в «Дорученнях» як непотрібне.</translation>
    </message>
    <message>
        <source>This action was in the finalised protocol, so it stays. Correct it, or mark it in “Actions” as not needed.</source>
        <translation>Це доручення було в завершеному протоколі, тож воно лишається. Виправте його або позначте в «Дорученнях» як непотрібне.</translation>
    </message>
    <message>
        <source>Somebody is named twice in this action.</source>
        <translation>Когось у цьому дорученні названо двічі.</translation>
    </message>
    <message>
        <source>What was proposed on {day} was not adopted, so it gives no more time.</source>
        <translation>Запропоноване {day} не ухвалено, тож строку воно не продовжує.</translation>
    </message>
    <message>
        <source>This action was given by that very decision. Choose the one that moves the day.</source>
        <translation>Саме це рішення дало це доручення. Виберіть те, яким продовжено строк.</translation>
    </message>
    <message>
        <source>By this decision an action got more time, so it stays.</source>
        <translation>За цим рішенням продовжено строк доручення, тому його не можна видалити.</translation>
    </message>
    <message>
        <source>Say by which decision the day is moved.</source>
        <translation>Вкажіть, яким рішенням продовжено строк.</translation>
    </message>
    <message>
        <source>That decision of {day} was taken before this action was given.</source>
        <translation>Це рішення від {day} ухвалено раніше, ніж дано доручення.</translation>
    </message>
    <message>
        <source>The new day must lie after {due}.</source>
        <translation>Новий строк має бути пізніше за {due}.</translation>
    </message>
    <message>
        <source>“{name}” is not inside what its name says. Open it, save it again and add that file.</source>
        <translation>Уміст файлу «{name}» не відповідає його назві. Відкрийте його, збережіть знову та додайте збережений.</translation>
    </message>
    <message>
        <source>“{name}”: a file of an annex is a PDF, a picture, or a document, a table or slides of an office.</source>
        <translation>«{name}» не можна додати: файл додатка — це PDF, зображення або документ, таблиця чи презентація офісної програми.</translation>
    </message>
    <message>
        <source>“{name}”: an emblem is a PNG or JPEG picture.</source>
        <translation>«{name}» не підходить: емблема – це зображення PNG або JPEG.</translation>
    </message>
    <message>
        <source>Choose the picture first.</source>
        <translation>Спершу виберіть зображення.</translation>
    </message>
    <message>
        <source>Say in a few words what the emblem shows: then it is printed.</source>
        <translation>Опишіть кількома словами, що зображено на емблемі: тоді її буде надруковано.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty.</source>
        <translation>Файл «{name}» порожній.</translation>
    </message>
    <message>
        <source>The file “{name}” is larger than 100 MB.</source>
        <translation>Файл «{name}» більший за 100 МБ.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read.</source>
        <translation>Файл «{name}» не читається.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be written there. Choose another folder.</source>
        <translation>Файл «{name}» не вдалося записати туди. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The picture “{name}” is damaged and cannot be printed. Open it, save it again and add that file.</source>
        <translation>Зображення «{name}» пошкоджене, надрукувати його не можна. Відкрийте його, збережіть заново й додайте той файл.</translation>
    </message>
    <message>
        <source>The picture “{name}” has more than {most} megapixels. Save it smaller and add that file.</source>
        <translation>У зображенні «{name}» понад {most} мегапікселів. Збережіть його меншим і додайте той файл.</translation>
    </message>
    <message>
        <source>This action was decided on {day} and cannot get more time before that.</source>
        <translation>Це доручення дали {day}; раніше строк продовжити не можна.</translation>
    </message>
    <message>
        <source>The file “{name}” is missing or damaged. Bring it back from a backup.</source>
        <translation>Файлу «{name}» немає або його пошкоджено. Поверніть його з резервної копії.</translation>
    </message>
    <message>
        <source>A server’s name is like smtp.rada.gov.ua, without spaces, “://” and port.</source>
        <translation>Ім’я сервера — як smtp.rada.gov.ua: без пробілів, «://» і порту.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535: most often 587 or 465.</source>
        <translation>Порт — число від 1 до 65535, найчастіше 587 або 465.</translation>
    </message>
    <message>
        <source>This letter has come further meanwhile: look at its state.</source>
        <translation>Стан цього листа тим часом змінився: погляньте на нього.</translation>
    </message>
    <message>
        <source>Servers take “{address}” for no address. Correct it: before the @ stand Latin letters only.</source>
        <translation>«{address}» не приймуть як адресу. Виправте її: перед @ — лише латинські літери.</translation>
    </message>
    <message>
        <source>The connection to “{host}” broke. Nothing is lost: try once more.</source>
        <translation>З’єднання з «{host}» обірвалося. Нічого не втрачено: спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The letters could not be written into this folder. Choose another one.</source>
        <translation>У цю теку листи не записалися. Виберіть іншу.</translation>
    </message>
    <message>
        <source>There is no server “{host}”. Check its name, and whether this computer has a network.</source>
        <translation>Сервера «{host}» не знайдено. Перевірте його ім’я і чи є в комп’ютера мережа.</translation>
    </message>
    <message>
        <source>“{host}” takes no passwords. If it needs none, leave the user name empty.</source>
        <translation>«{host}» не приймає паролів. Якщо пароль не потрібен, лишіть ім’я користувача порожнім.</translation>
    </message>
    <message>
        <source>There is no network now. The letters wait.</source>
        <translation>Мережі зараз немає. Листи чекають.</translation>
    </message>
    <message>
        <source>“{host}” offers no encryption (STARTTLS), so nothing was sent. Try TLS and port 465, or ask who runs it.</source>
        <translation>«{host}» не пропонує шифрування (STARTTLS), тому нічого не надіслано. Спробуйте TLS і порт 465 або спитайте адміністратора.</translation>
    </message>
    <message>
        <source>No secure connection to “{host}”, port {port}: it speaks no TLS there, or an outdated one. Try STARTTLS and port 587.</source>
        <translation>Немає захищеного з’єднання з «{host}», порт {port}: там немає TLS або він застарілий. Спробуйте STARTTLS і порт 587.</translation>
    </message>
    <message>
        <source>What answers at “{host}”, port {port}, is no mail server. Check name and port.</source>
        <translation>На «{host}», порт {port}, відповідає не поштовий сервер. Перевірте ім’я і порт.</translation>
    </message>
    <message>
        <source>“{host}” is outside of the office’s network: without encryption anybody on the way could read the letters. Choose STARTTLS or TLS.</source>
        <translation>«{host}» — поза мережею установи: без шифрування листи прочитає будь-хто дорогою. Виберіть STARTTLS або TLS.</translation>
    </message>
    <message>
        <source>“{host}” does not want this computer: {reply}</source>
        <translation>«{host}» не приймає цей комп’ютер: {reply}</translation>
    </message>
    <message>
        <source>“{host}” takes no letters from this address, or not without a password: {reply}</source>
        <translation>«{host}» не приймає листів із цієї адреси або без пароля: {reply}</translation>
    </message>
    <message>
        <source>“{host}” does not answer in time. Check port and encryption, or try later.</source>
        <translation>«{host}» не відповідає вчасно. Перевірте порт і шифрування або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Sending was stopped. The letters wait.</source>
        <translation>Надсилання зупинено. Листи чекають.</translation>
    </message>
    <message>
        <source>“{host}”, port {port}, cannot be reached. Check the network, the name and the port.</source>
        <translation>«{host}», порт {port}, недоступний. Перевірте мережу, ім’я сервера і порт.</translation>
    </message>
    <message>
        <source>Nobody vouches that this is really “{host}”, so nothing was sent. See “Mail” in the settings.</source>
        <translation>Ніхто не ручається, що це справді «{host}», тому нічого не надіслано. Дивіться «Пошта» в налаштуваннях.</translation>
    </message>
    <message>
        <source>“{host}” does not take the user name “{user}” with this password: {reply}</source>
        <translation>«{host}» не приймає ім’я «{user}» із цим паролем: {reply}</translation>
    </message>
    <message>
        <source>The file “{name}” is not in the store any more. Restore it from a backup.</source>
        <translation>Файла «{name}» вже немає у сховищі. Відновіть його з резервної копії.</translation>
    </message>
</context>
<context>
    <name>RefusedStart</name>
    <message>
        <source>Secretariat</source>
        <translation>Секретаріат</translation>
    </message>
</context>
<context>
    <name>RegisterRow</name>
    <message>
        <source>{name}: came</source>
        <translation>{name}: прибуття</translation>
    </message>
    <message>
        <source>from</source>
        <translation>з</translation>
    </message>
    <message>
        <source>{name}: left</source>
        <translation>{name}: вибуття</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>{name}: why not</source>
        <translation>{name}: чому відсутній</translation>
    </message>
    <message>
        <source>why not</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>{name}: by which paper</source>
        <translation>{name}: за яким документом</translation>
    </message>
    <message>
        <source>by which paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>{name}: how many</source>
        <translation>{name}: скільки</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>скільки</translation>
    </message>
    <message>
        <source>several stretches: see the panel at the left</source>
        <translation>кілька проміжків: дивіться панель ліворуч</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>To the items</source>
        <translation>До питань</translation>
    </message>
    <message numerus="yes">
        <source>The other %n are in the hall</source>
        <translation>
            <numerusform>Решта %n — у залі</numerusform>
            <numerusform>Решта %n — у залі</numerusform>
            <numerusform>Решта %n — у залі</numerusform>
        </translation>
    </message>
    <message>
        <source>In the whole meeting {present} of {members} with a vote, needed {needed}</source>
        <translation>За все засідання присутні {present} з {members}, потрібно {needed}</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>Реєстраційний лист</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>Decision of</source>
        <translation>Звідки рішення</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Що вирішили</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Виконавці</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Продовжень</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Прострочено, днів</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Останній запис</translation>
    </message>
    <message>
        <source>{day}, item {item}, point {point}</source>
        <translation>{day}, пит.&#xa0;{item}, п.&#xa0;{point}</translation>
    </message>
    <message>
        <source>No. {number} of {day}, item {item}, point {point}</source>
        <translation>№&#xa0;{number} від {day}, пит.&#xa0;{item}, п.&#xa0;{point}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>прострочено</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>у роботі</translation>
    </message>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не потрібно</translation>
    </message>
</context>
<context>
    <name>ReportCounted</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>виконано %n</numerusform>
            <numerusform>виконано %n</numerusform>
            <numerusform>виконано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in work</source>
        <translation>
            <numerusform>у роботі %n</numerusform>
            <numerusform>у роботі %n</numerusform>
            <numerusform>у роботі %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>прострочено %n</numerusform>
            <numerusform>прострочено %n</numerusform>
            <numerusform>прострочено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not needed</source>
        <translation>
            <numerusform>не потрібно %n</numerusform>
            <numerusform>не потрібно %n</numerusform>
            <numerusform>не потрібно %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report on decisions</source>
        <translation>Звіт про виконання рішень</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти таблицю…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти PDF…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>До списку</translation>
    </message>
    <message>
        <source>On {day}: {counts}</source>
        <translation>Станом на {day}: {counts}</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Nothing was brought in</source>
        <translation>Нічого не внесено</translation>
    </message>
    <message>
        <source>The meeting is here</source>
        <translation>Засідання внесено</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Зрозуміло</translation>
    </message>
</context>
<context>
    <name>Reporters</name>
    <message>
        <source>Rapporteur</source>
        <translation>Доповідач</translation>
    </message>
    <message>
        <source>Who reports?</source>
        <translation>Хто доповідає?</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Прибрати: {name}</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Таблицю скопійовано</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Report on decisions</source>
        <translation>Звіт про стан виконання рішень</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Збережено: {name}</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore the data of {moment}?</source>
        <translation>Відновити дані на {moment}?</translation>
    </message>
    <message>
        <source>Restore these data</source>
        <translation>Відновити ці дані</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Лишити все як є</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Де лежать копії?</translation>
    </message>
    <message>
        <source>No backup there is good. The newest one: {why}</source>
        <translation>Справної копії там немає. Найновіша: {why}</translation>
    </message>
    <message>
        <source>There are no backups in this folder.</source>
        <translation>У цій теці копій немає.</translation>
    </message>
    <message>
        <source>The backup of {moment} is encrypted</source>
        <translation>Копія від {moment} зашифрована</translation>
    </message>
    <message>
        <source>It opens with the passphrase of its day, or with the code of the recovery sheet. Nothing is replaced yet.</source>
        <translation>Її відкриває пароль, який діяв тоді, або код з аркуша відновлення. Поки що нічого не замінюється.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Пароль або код відновлення</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Подивитися, що в ній</translation>
    </message>
    <message>
        <source>This backup cannot be restored. {why}</source>
        <translation>Цю копію відновити не можна. {why}</translation>
    </message>
    <message>
        <source>The backup of {moment} was passed over. {why}</source>
        <translation>Копію {moment} пропущено. {why}</translation>
    </message>
    <message>
        <source>Now: {held}.</source>
        <translation>Зараз: {held}.</translation>
    </message>
    <message>
        <source>Instead: {held}.</source>
        <translation>Натомість буде: {held}.</translation>
    </message>
    <message>
        <source>An older version of the program made it (schema {revision}): it is brought up to date.</source>
        <translation>Копію зробила старіша версія програми (схема {revision}): дані буде оновлено до теперішньої.</translation>
    </message>
    <message>
        <source>What is there now is kept whole and can be taken back from the list of backups. The window closes and opens again.</source>
        <translation>Теперішні дані збережуться цілими, їх можна буде повернути з переліку копій. Вікно закриється і відкриється знову.</translation>
    </message>
    <message>
        <source>The backup is being checked and laid out. The window will open again by itself.</source>
        <translation>Перевіряю копію і готую дані. Вікно саме відкриється знову.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Add the scan</source>
        <translation>Додати скан</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>On: sending</source>
        <translation>Далі: розсилка</translation>
    </message>
    <message>
        <source>Another scan</source>
        <translation>Замінити скан</translation>
    </message>
    <message>
        <source>Something is wrong with the signed file</source>
        <translation>З підписаним файлом щось не так</translation>
    </message>
    <message>
        <source>The protocol is signed on paper</source>
        <translation>Протокол підписано на папері</translation>
    </message>
    <message>
        <source>The protocol is signed</source>
        <translation>Протокол підписано</translation>
    </message>
    <message>
        <source>Add the scan if there is one: the participants will get it.</source>
        <translation>Якщо є скан, додайте його: його отримають учасники.</translation>
    </message>
    <message>
        <source>The scan is kept with the meeting and lies in the folder: {name}</source>
        <translation>Скан збережено в програмі й покладено в теку протоколів: {name}</translation>
    </message>
    <message>
        <source>The file lies in the folder of protocols: {name}</source>
        <translation>Файл лежить у теці протоколів: {name}</translation>
    </message>
</context>
<context>
    <name>RowFaults</name>
    <message>
        <source>nothing is written here</source>
        <translation>клітинка порожня</translation>
    </message>
    <message>
        <source>digits in a name: “{text}”</source>
        <translation>цифри в імені: «{text}»</translation>
    </message>
    <message>
        <source>Latin letters in a Ukrainian word: “{text}”</source>
        <translation>латинські літери в українському слові: «{text}»</translation>
    </message>
    <message>
        <source>signs that no name has: “{text}”</source>
        <translation>знаки, яких в іменах не буває: «{text}»</translation>
    </message>
    <message>
        <source>two people in one cell: “{text}”</source>
        <translation>дві особи в одній клітинці: «{text}»</translation>
    </message>
    <message>
        <source>the given name is needed, initials are not enough: “{text}”</source>
        <translation>потрібне повне ім’я, ініціалів замало: «{text}»</translation>
    </message>
    <message>
        <source>it cannot be told which is the family name: “{text}”</source>
        <translation>не зрозуміло, де тут прізвище: «{text}»</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address</source>
        <translation>«{text}» — не електронна адреса</translation>
    </message>
    <message>
        <source>“{text}” is not a day: type 12.03.2018</source>
        <translation>«{text}» — не дата; напишіть, наприклад, 12.03.2018</translation>
    </message>
    <message>
        <source>“{text}”: type “male” or “female”</source>
        <translation>«{text}»; напишіть «чоловіча» або «жіноча»</translation>
    </message>
    <message>
        <source>“{text}” is no role: chair, deputy chair, secretary or member</source>
        <translation>«{text}» — не роль; є голова, заступник голови, секретар, член</translation>
    </message>
    <message>
        <source>“{text}”: type “yes” or “no”</source>
        <translation>«{text}»; напишіть «так» або «ні»</translation>
    </message>
    <message>
        <source>there is no group “{text}”</source>
        <translation>групи «{text}» немає</translation>
    </message>
    <message>
        <source>the group has a {role} on those days already</source>
        <translation>на ці дні в групі вже є {role}</translation>
    </message>
    <message>
        <source>the protocol of {text} is closed without this person: give a later day</source>
        <translation>протокол за {text} уже закрито без цієї особи: укажіть пізніший день</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Row {number}</source>
        <translation>Рядок {number}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>Mend the row in the file, then take the file again.</source>
        <translation>Виправте рядок у файлі та відкрийте файл ще раз.</translation>
    </message>
    <message>
        <source>Fill in what is empty</source>
        <translation>Доповнити порожнє</translation>
    </message>
    <message>
        <source>Add as another person</source>
        <translation>Додати як іншу особу</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити, як є</translation>
    </message>
</context>
<context>
    <name>RunStage</name>
    <message>
        <source>ACTIONS</source>
        <translation>ДОРУЧЕННЯ</translation>
    </message>
    <message>
        <source>HEARD</source>
        <translation>СЛУХАЛИ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Доповідь</translation>
    </message>
    <message>
        <source>SPOKE</source>
        <translation>ВИСТУПИЛИ</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Виступ</translation>
    </message>
    <message>
        <source>RESOLVED</source>
        <translation>УХВАЛИЛИ</translation>
    </message>
    <message>
        <source>VOTED</source>
        <translation>ГОЛОСУВАЛИ</translation>
    </message>
    <message>
        <source>ITEM</source>
        <translation>ПИТАННЯ</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Додати питання</translation>
    </message>
    <message>
        <source>The agenda is empty: there is nothing to consider yet.</source>
        <translation>Порядок денний порожній: розглядати ще нічого.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Присутність</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation>Зразок</translation>
    </message>
</context>
<context>
    <name>SecondLine</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Не робити другої копії</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Інша тека…</translation>
    </message>
    <message>
        <source>Where shall the second copies be?</source>
        <translation>Де мають лежати другі копії?</translation>
    </message>
    <message>
        <source>On a memory stick or in a shared folder: it stays when this computer is lost.</source>
        <translation>На флешці або у спільній теці: вона вціліє, якщо цей комп’ютер вийде з ладу.</translation>
    </message>
    <message>
        <source>The stick or folder has been away since {day}. The copy is made when it is there again.</source>
        <translation>Флешки чи теки немає з {day}. Програма зробить копію, щойно флешка чи тека знову буде на місці.</translation>
    </message>
    <message>
        <source>It could not be made. {why}</source>
        <translation>Зробити її не вдалося. {why}</translation>
    </message>
    <message>
        <source>It is made with the next backup.</source>
        <translation>Її буде зроблено разом із наступною копією.</translation>
    </message>
    <message>
        <source>Made and checked: {moment}.</source>
        <translation>Зроблено й перевірено: {moment}.</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Друга копія</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Type it first.</source>
        <translation>Спершу введіть його.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Put into the outbox ({count})</source>
        <translation>Покласти у вихідні ({count})</translation>
    </message>
    <message>
        <source>Send once more ({count})</source>
        <translation>Надіслати ще раз ({count})</translation>
    </message>
    <message>
        <source>Letters of this meeting in the outbox ({count})</source>
        <translation>Листи цього засідання у вихідних ({count})</translation>
    </message>
    <message>
        <source>The protocol has no number yet: give it the number, then have it signed.</source>
        <translation>Протокол ще не має номера. Спершу присвойте номер, потім підпишіть.</translation>
    </message>
    <message>
        <source>The protocol is open for changes: close its text, then have it signed.</source>
        <translation>Протокол відкрито для змін. Спершу закрийте текст, потім підпишіть.</translation>
    </message>
    <message>
        <source>The protocol was signed by pen, but there is no scan of it: a file without signatures would go out.</source>
        <translation>Протокол підписано на папері, але скану ще немає: учасники отримають файл без підписів.</translation>
    </message>
    <message>
        <source>The protocol is not signed yet: it waits for the chair and the secretary.</source>
        <translation>Протокол ще не підписано: він чекає підписів голови й секретаря.</translation>
    </message>
    <message>
        <source>The protocol waits for the chair&apos;s signature.</source>
        <translation>Протокол чекає підпису голови.</translation>
    </message>
    <message>
        <source>The protocol waits for the secretary&apos;s signature.</source>
        <translation>Протокол чекає підпису секретаря.</translation>
    </message>
    <message>
        <source>Invitation with the agenda</source>
        <translation>Запрошення з порядком денним</translation>
    </message>
    <message>
        <source>Changes since the agenda was sent</source>
        <translation>Зміни після розсилки порядку денного</translation>
    </message>
    <message>
        <source>That the meeting is called off</source>
        <translation>Повідомлення, що засідання не відбудеться</translation>
    </message>
    <message>
        <source>Draft of the protocol for remarks</source>
        <translation>Проєкт протоколу на погодження</translation>
    </message>
    <message>
        <source>Signed protocol</source>
        <translation>Підписаний протокол</translation>
    </message>
    <message>
        <source>Extracts for those who carry decisions out</source>
        <translation>Витяги з протоколу виконавцям</translation>
    </message>
    <message>
        <source>Reminders of actions</source>
        <translation>Нагадування про доручення</translation>
    </message>
    <message>
        <source>Hand out on paper</source>
        <translation>Роздати на папері</translation>
    </message>
    <message>
        <source>Hand out on paper ({count})</source>
        <translation>Роздати на папері ({count})</translation>
    </message>
    <message>
        <source>One letter to all who carry something out</source>
        <translation>Один лист усім виконавцям</translation>
    </message>
    <message>
        <source>One letter to all who carry something out ({count})</source>
        <translation>Один лист усім виконавцям ({count})</translation>
    </message>
    <message>
        <source>With it go the agenda as PDF and the meeting for the calendar.</source>
        <translation>До листа додаємо порядок денний у PDF і подію для календаря.</translation>
    </message>
    <message>
        <source>With it go the new agenda as PDF and the corrected meeting for the calendar.</source>
        <translation>До листа додаємо новий порядок денний у PDF і виправлену подію для календаря.</translation>
    </message>
    <message>
        <source>The letter gives the reason; the meeting is struck off the calendar.</source>
        <translation>У листі зазначено причину, а подію з календаря буде вилучено.</translation>
    </message>
    <message>
        <source>With it goes the draft as PDF; the letter says by when to answer.</source>
        <translation>До листа додаємо проєкт у PDF; у листі сказано, до якого дня відповісти.</translation>
    </message>
    <message>
        <source>With it goes the signed file exactly as it is kept.</source>
        <translation>До листа додаємо підписаний файл саме таким, яким він зберігається.</translation>
    </message>
    <message>
        <source>Each gets a cover letter and an extract with their own items only, both as PDF.</source>
        <translation>Кожен отримує супровідний лист і витяг лише зі своїми питаннями, обидва у PDF.</translation>
    </message>
    <message>
        <source>Each gets one letter with all that is overdue or due within a week.</source>
        <translation>Кожен отримає один лист з усіма дорученнями, строк яких минув або настане за тиждень.</translation>
    </message>
    <message>
        <source>The agenda is still empty</source>
        <translation>Порядок денний ще порожній</translation>
    </message>
    <message>
        <source>Can go when all items have been considered</source>
        <translation>Можна надіслати, коли всі питання розглянуто</translation>
    </message>
    <message>
        <source>Waits for the protocol&apos;s number</source>
        <translation>Чекає на номер протоколу</translation>
    </message>
    <message>
        <source>Waits for the text of the protocol to be closed</source>
        <translation>Чекає, доки текст протоколу закриють</translation>
    </message>
    <message>
        <source>Waits for the signatures</source>
        <translation>Чекає на підписи</translation>
    </message>
    <message>
        <source>In the outbox since {moment}: {letters}</source>
        <translation>Передано у вихідні {moment}: {letters}</translation>
    </message>
    <message>
        <source>Marked as sent on {moment}</source>
        <translation>Позначено як розіслане {moment}</translation>
    </message>
    <message>
        <source>Without an address: {names}</source>
        <translation>Без адреси: {names}</translation>
    </message>
    <message>
        <source>item {numbers}</source>
        <translation>питання {numbers}</translation>
    </message>
    <message>
        <source>in the outbox since {moment}</source>
        <translation>у вихідних з {moment}</translation>
    </message>
    <message>
        <source>no invitation was written</source>
        <translation>запрошення не писали</translation>
    </message>
    <message>
        <source>not sent: the invitation was taken out of the outbox or refused</source>
        <translation>не надіслано: запрошення вилучено з вихідних або відхилено</translation>
    </message>
    <message>
        <source>{letters} went into the outbox on {moment}. {twice}</source>
        <translation>{letters} передано у вихідні {moment}. {twice}</translation>
    </message>
    <message>
        <source>Send once more?</source>
        <translation>Надіслати ще раз?</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не надсилати</translation>
    </message>
</context>
<context>
    <name>SendingStage</name>
    <message>
        <source>To the signing</source>
        <translation>До підписання</translation>
    </message>
    <message>
        <source>There is nothing to send yet: letters are due before the meeting and after it.</source>
        <translation>Надсилати поки нічого: листи потрібні перед засіданням і після нього.</translation>
    </message>
    <message>
        <source>To the protocol</source>
        <translation>До протоколу</translation>
    </message>
    <message>
        <source>Add the scan</source>
        <translation>Додати скан</translation>
    </message>
    <message>
        <source>Letters are written for each recipient and wait in the outbox; they go when there is a network.</source>
        <translation>Програма складає лист кожному отримувачеві й кладе його у вихідні.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Розсилка</translation>
    </message>
</context>
<context>
    <name>SentenceRow</name>
    <message>
        <source>Show where it comes from</source>
        <translation>Показати, звідки це</translation>
    </message>
    <message>
        <source>Show where it comes from: {text}</source>
        <translation>Показати, звідки це: {text}</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>The group is there. Its people join it in the room “People”.</source>
        <translation>Групу створено. Людей до неї додають у розділі «Особи».</translation>
    </message>
    <message>
        <source>Deleted: {group}</source>
        <translation>Видалено: {group}</translation>
    </message>
    <message>
        <source>Apply the form to all groups?</source>
        <translation>Застосувати оформлення до всіх груп?</translation>
    </message>
    <message>
        <source>Papers of these groups lose the form that they have: {names}.</source>
        <translation>Документи цих груп утратять своє теперішнє оформлення: {names}.</translation>
    </message>
    <message>
        <source>Apply to all groups</source>
        <translation>Застосувати до всіх груп</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>All groups have one form of papers now.</source>
        <translation>Тепер в усіх груп однакове оформлення документів.</translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation>Вибір емблеми</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Робочі групи</translation>
    </message>
    <message>
        <source>Form of papers</source>
        <translation>Оформлення документів</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Вихідні дні</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>Захист даних</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Тека з даними</translation>
    </message>
    <message>
        <source>Soundness of the data</source>
        <translation>Перевірка даних</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <translation>Звіти про збої</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Розділи налаштувань</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The data are encrypted.</source>
        <translation>Дані зашифровано.</translation>
    </message>
    <message>
        <source>The data are no longer encrypted.</source>
        <translation>Дані більше не зашифровано.</translation>
    </message>
    <message>
        <source>The data are restored. What was there before is kept: see “Backups” in the settings.</source>
        <translation>Дані відновлено. Те, що було, збережено: див. «Резервні копії» в налаштуваннях.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>У програмі сталася помилка</translation>
    </message>
    <message>
        <source>What you entered is stored and whole. A report without personal data was written.</source>
        <translation>Усе, що ви внесли, збережено і ціле. Звіт про помилку записано; особистих даних у ньому немає.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показати звіт</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Працювати далі</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was stored is whole.</source>
        <translation>У програмі сталася помилка. Збережені дані не постраждали.</translation>
    </message>
    <message>
        <source>{place} (sample)</source>
        <translation>{place} (зразок)</translation>
    </message>
    <message numerus="yes">
        <source>%n working group(s)</source>
        <translation>
            <numerusform>%n робоча група</numerusform>
            <numerusform>%n робочі групи</numerusform>
            <numerusform>%n робочих груп</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>Останню копію зробити не вдалося</translation>
    </message>
</context>
<context>
    <name>SideForm</name>
    <message>
        <source>Cancel</source>
        <translation>Не треба</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Page of the protocol</source>
        <translation>Сторінка протоколу</translation>
    </message>
    <message>
        <source>Kind of the protocol</source>
        <translation>Вид протоколу</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 сторінка</translation>
    </message>
    <message>
        <source>2 pages</source>
        <translation>2 сторінки</translation>
    </message>
    <message>
        <source>Pages in a line</source>
        <translation>Сторінок у рядку</translation>
    </message>
</context>
<context>
    <name>SignatureFacts</name>
    <message>
        <source>The document was not changed after the signature.</source>
        <translation>Документ після підпису не змінено.</translation>
    </message>
    <message>
        <source>Trust in the certificate&apos;s issuer was not checked.</source>
        <translation>Довіру до видавця сертифіката не перевірено.</translation>
    </message>
    <message>
        <source>Revocation · by the office&apos;s own list</source>
        <translation>Відкликання · за списком вашої установи</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked has not been checked.</source>
        <translation>Чи не відкликано сертифікат, не перевірено.</translation>
    </message>
    <message>
        <source>Integrity · SHA-256 is that of the journal: {digest}</source>
        <translation>Цілісність · SHA-256 збігається з журналом: {digest}</translation>
    </message>
    <message>
        <source>Integrity · SHA-256 is not that of the journal</source>
        <translation>Цілісність · SHA-256 не збігається з журналом</translation>
    </message>
    <message>
        <source>The document or the signature was changed.</source>
        <translation>Документ або підпис змінено. Не використовуйте цей файл.</translation>
    </message>
    <message>
        <source>This is not the file that was signed here.</source>
        <translation>Це не той файл, який підписано в програмі.</translation>
    </message>
    <message>
        <source>The certificate was issued by the office&apos;s own centre of signatures.</source>
        <translation>Сертифікат видав центр підписів вашої установи.</translation>
    </message>
    <message>
        <source>The signature cannot be trusted: its certificate does not hold or is not the office&apos;s.</source>
        <translation>Підпису не можна довіряти: його сертифікат не чинний або виданий не вашою установою.</translation>
    </message>
    <message>
        <source>Revocation · there is no list that holds now</source>
        <translation>Відкликання · немає чинного списку відкликаних</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Сертифікат відкликано.</translation>
    </message>
    <message>
        <source>The certificate was not revoked.</source>
        <translation>Сертифікат не відкликано.</translation>
    </message>
    <message>
        <source>Trust · {issuer}</source>
        <translation>Довіра · {issuer}</translation>
    </message>
    <message>
        <source>Trust · {issuer}, certificate valid until {day}</source>
        <translation>Довіра · {issuer}, сертифікат чинний до {day}</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>The file of the protocol is damaged or missing. Restore it from a backup.</source>
        <translation>Файл протоколу пошкоджено, або його немає. Відновіть дані з резервної копії.</translation>
    </message>
    <message>
        <source>Internal signature (not КЕП)</source>
        <translation>Внутрішній підпис (не КЕП)</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>Спосіб підписання</translation>
    </message>
    <message>
        <source>Internal signature (not КЕП), as the chair signed</source>
        <translation>Внутрішній підпис (не КЕП), як і в голови</translation>
    </message>
    <message>
        <source>Waits for the signature</source>
        <translation>Чекає підпису</translation>
    </message>
    <message>
        <source>After the chair</source>
        <translation>Після голови</translation>
    </message>
    <message>
        <source>The signature is being checked…</source>
        <translation>Підпис перевіряється…</translation>
    </message>
    <message>
        <source>signs first</source>
        <translation>підписує першим</translation>
    </message>
    <message>
        <source>signs as the first</source>
        <translation>підписує першою</translation>
    </message>
    <message>
        <source>signs as the second and closes the file</source>
        <translation>підписує другою, останньою</translation>
    </message>
    <message>
        <source>signs second and closes the file</source>
        <translation>підписує другим, останнім</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>Підпис недійсний</translation>
    </message>
    <message>
        <source>On paper · {day}</source>
        <translation>На папері · {day}</translation>
    </message>
    <message>
        <source>Internal signature · {day} {time}</source>
        <translation>Внутрішній підпис · {day} {time}</translation>
    </message>
</context>
<context>
    <name>SigningStage</name>
    <message>
        <source>The scan of the signed protocol</source>
        <translation>Скан підписаного протоколу</translation>
    </message>
    <message>
        <source>PDF or picture</source>
        <translation>PDF або зображення</translation>
    </message>
    <message>
        <source>There is nothing to sign yet</source>
        <translation>Підписувати ще нічого</translation>
    </message>
    <message>
        <source>The protocol is signed when it has its number and its text is closed.</source>
        <translation>Протокол підписують, коли він має номер і текст закрито для змін.</translation>
    </message>
    <message>
        <source>To the protocol</source>
        <translation>До протоколу</translation>
    </message>
</context>
<context>
    <name>SpeakerLine</name>
    <message>
        <source>Speaker</source>
        <translation>Промовець</translation>
    </message>
    <message>
        <source>Who? (may stay empty)</source>
        <translation>Хто? (можна порожнім)</translation>
    </message>
    <message>
        <source>without a speaker</source>
        <translation>без промовця</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Промовець: {name}</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Spelling: {words}</source>
        <translation>Правопис: {words}</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Варіантів немає</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Додати до словника</translation>
    </message>
    <message>
        <source>Menu of the text</source>
        <translation>Меню тексту</translation>
    </message>
</context>
<context>
    <name>SpellingPanel</name>
    <message>
        <source>Check spelling</source>
        <translation>Перевіряти правопис</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>There is no Ukrainian dictionary on this computer.</source>
        <translation>На цьому комп’ютері словника немає.</translation>
    </message>
    <message>
        <source>Words with mistakes are underlined. The right mouse button or Shift+F10 shows what may be meant.</source>
        <translation>Слова з помилками підкреслено. Варіанти показує права кнопка миші або Shift+F10.</translation>
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
    <name>Stages</name>
    <message>
        <source>Preparation</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Підписання</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Розсилка</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не почато</translation>
    </message>
    <message>
        <source>ready for its number</source>
        <translation>чекає закриття</translation>
    </message>
    <message>
        <source>№ {number}, version {version}</source>
        <translation>№ {number}, версія {version}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>не відбулося</translation>
    </message>
    <message>
        <source>protocol № {number}</source>
        <translation>протокол № {number}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версія {version}</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <source>Words of the speaker</source>
        <translation>Слова промовця</translation>
    </message>
    <message>
        <source>Into the decision</source>
        <translation>До рішення</translation>
    </message>
    <message>
        <source>Enter as invited</source>
        <translation>Внести як запрошену особу</translation>
    </message>
    <message>
        <source>in no list of those present</source>
        <translation>немає в списку присутніх</translation>
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
    <name>StayRow</name>
    <message>
        <source>14:31, or i3 for item 3; empty: from the beginning, to the end</source>
        <translation>14:31 або п3 — питання 3; порожньо: від початку, до кінця</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Прийшов</translation>
    </message>
    <message>
        <source>start</source>
        <translation>початок</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Пішов</translation>
    </message>
    <message>
        <source>end</source>
        <translation>кінець</translation>
    </message>
    <message>
        <source>by screen</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>Delete this stretch</source>
        <translation>Видалити цей проміжок</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>the reason of an absence</source>
        <translation>причина відсутності</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>доручення</translation>
    </message>
    <message>
        <source>closing an action</source>
        <translation>закриття доручення</translation>
    </message>
    <message>
        <source>more time for an action</source>
        <translation>продовження строку доручення</translation>
    </message>
    <message>
        <source>reopening an action</source>
        <translation>поновлення доручення</translation>
    </message>
    <message>
        <source>sending the agenda out</source>
        <translation>розсилка порядку денного</translation>
    </message>
    <message>
        <source>a new annex</source>
        <translation>новий додаток</translation>
    </message>
    <message>
        <source>a change of an annex</source>
        <translation>зміна додатка</translation>
    </message>
    <message>
        <source>the order of the annexes</source>
        <translation>порядок додатків</translation>
    </message>
    <message>
        <source>deleting an annex</source>
        <translation>видалення додатка</translation>
    </message>
    <message>
        <source>the round of approval</source>
        <translation>погодження проєкту</translation>
    </message>
    <message>
        <source>asking somebody no more</source>
        <translation>вилучення з погодження</translation>
    </message>
    <message>
        <source>an answer to the draft</source>
        <translation>відповідь на проєкт</translation>
    </message>
    <message>
        <source>a change of presence</source>
        <translation>зміна присутності</translation>
    </message>
    <message>
        <source>taking a person out of the meeting</source>
        <translation>вилучення особи із засідання</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>голосування</translation>
    </message>
    <message>
        <source>withdrawing the vote</source>
        <translation>скасування голосування</translation>
    </message>
    <message>
        <source>a day of the calendar</source>
        <translation>день календаря</translation>
    </message>
    <message>
        <source>taking a day out of the calendar</source>
        <translation>вилучення дня з календаря</translation>
    </message>
    <message>
        <source>the kind of the decision</source>
        <translation>вид рішення</translation>
    </message>
    <message>
        <source>a dissenting opinion</source>
        <translation>окрема думка</translation>
    </message>
    <message>
        <source>taking a dissenting opinion out</source>
        <translation>вилучення окремої думки</translation>
    </message>
    <message>
        <source>the way of a letter</source>
        <translation>шлях листа</translation>
    </message>
    <message>
        <source>the beginning of new rules</source>
        <translation>початок нових правил</translation>
    </message>
    <message>
        <source>the forgetting of former rules</source>
        <translation>забуття колишніх правил</translation>
    </message>
    <message>
        <source>the note that data was given</source>
        <translation>запис про передавання відомостей</translation>
    </message>
    <message>
        <source>the erasing of a person</source>
        <translation>стирання особи</translation>
    </message>
    <message>
        <source>the letters put into the outbox</source>
        <translation>листи у вихідних</translation>
    </message>
    <message>
        <source>leaving something as it is</source>
        <translation>залишення як є</translation>
    </message>
    <message>
        <source>a form of a name</source>
        <translation>відмінок імені</translation>
    </message>
    <message>
        <source>one form of papers for all groups</source>
        <translation>однакове оформлення документів для всіх груп</translation>
    </message>
    <message>
        <source>a look at the forms of a name</source>
        <translation>перегляд відмінків</translation>
    </message>
    <message>
        <source>a new group</source>
        <translation>нова група</translation>
    </message>
    <message>
        <source>a change of the group</source>
        <translation>зміна даних групи</translation>
    </message>
    <message>
        <source>deleting a group</source>
        <translation>видалення групи</translation>
    </message>
    <message>
        <source>a guest of the meeting</source>
        <translation>запрошена особа</translation>
    </message>
    <message>
        <source>the hours of the meeting</source>
        <translation>час засідання</translation>
    </message>
    <message>
        <source>a new item of the agenda</source>
        <translation>нове питання</translation>
    </message>
    <message>
        <source>a change of an item</source>
        <translation>зміна питання</translation>
    </message>
    <message>
        <source>the order of the agenda</source>
        <translation>порядок питань</translation>
    </message>
    <message>
        <source>deleting an item</source>
        <translation>видалення питання</translation>
    </message>
    <message>
        <source>the beginning of an item</source>
        <translation>початок розгляду питання</translation>
    </message>
    <message>
        <source>carrying items over</source>
        <translation>перенесення питань</translation>
    </message>
    <message>
        <source>cancelling the meeting</source>
        <translation>скасування засідання</translation>
    </message>
    <message>
        <source>a change of the meeting</source>
        <translation>зміна засідання</translation>
    </message>
    <message>
        <source>a meeting from a file</source>
        <translation>внесення з файла засідання</translation>
    </message>
    <message>
        <source>a new meeting</source>
        <translation>нове засідання</translation>
    </message>
    <message>
        <source>putting the meeting off</source>
        <translation>перенесення засідання</translation>
    </message>
    <message>
        <source>deleting a meeting for good</source>
        <translation>остаточне видалення засідання</translation>
    </message>
    <message>
        <source>taking a meeting out of the trash</source>
        <translation>відновлення засідання з кошика</translation>
    </message>
    <message>
        <source>deleting a meeting</source>
        <translation>видалення засідання</translation>
    </message>
    <message>
        <source>a new member of the group</source>
        <translation>новий член групи</translation>
    </message>
    <message>
        <source>a change of membership</source>
        <translation>зміна членства</translation>
    </message>
    <message>
        <source>taking a person out of the group</source>
        <translation>вилучення з групи</translation>
    </message>
    <message>
        <source>setting the group up</source>
        <translation>створення групи</translation>
    </message>
    <message>
        <source>dismissing an offer</source>
        <translation>відмова від перенесення</translation>
    </message>
    <message>
        <source>who presides or takes the minutes</source>
        <translation>головуючий або секретар</translation>
    </message>
    <message>
        <source>people from a file</source>
        <translation>особи з файла</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>нова особа</translation>
    </message>
    <message>
        <source>a change of a person</source>
        <translation>зміна даних особи</translation>
    </message>
    <message>
        <source>deleting a person</source>
        <translation>видалення особи</translation>
    </message>
    <message>
        <source>a new point of the decision</source>
        <translation>новий пункт рішення</translation>
    </message>
    <message>
        <source>a change of a point</source>
        <translation>зміна пункту рішення</translation>
    </message>
    <message>
        <source>deleting a point</source>
        <translation>видалення пункту рішення</translation>
    </message>
    <message>
        <source>deleting a post</source>
        <translation>видалення посади</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>посада</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>присутність</translation>
    </message>
    <message>
        <source>a note on an action</source>
        <translation>запис про виконання доручення</translation>
    </message>
    <message>
        <source>deleting a note on an action</source>
        <translation>видалення запису про виконання</translation>
    </message>
    <message>
        <source>a new proposal</source>
        <translation>нова пропозиція</translation>
    </message>
    <message>
        <source>taking a proposal up again</source>
        <translation>повернення пропозиції</translation>
    </message>
    <message>
        <source>declining a proposal</source>
        <translation>відхилення пропозиції</translation>
    </message>
    <message>
        <source>deleting a proposal</source>
        <translation>видалення пропозиції</translation>
    </message>
    <message>
        <source>a proposal onto the agenda</source>
        <translation>пропозиція в порядок денний</translation>
    </message>
    <message>
        <source>finishing the protocol</source>
        <translation>завершення протоколу</translation>
    </message>
    <message>
        <source>reopening the protocol</source>
        <translation>повторне відкриття протоколу</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>підпис</translation>
    </message>
    <message>
        <source>the rapporteurs</source>
        <translation>доповідачі</translation>
    </message>
    <message>
        <source>a conflict of interest</source>
        <translation>конфлікт інтересів</translation>
    </message>
    <message>
        <source>a remark on the draft</source>
        <translation>зауваження до проєкту</translation>
    </message>
    <message>
        <source>the answer to a remark</source>
        <translation>відповідь на зауваження</translation>
    </message>
    <message>
        <source>taking a remark out</source>
        <translation>вилучення зауваження</translation>
    </message>
    <message>
        <source>a scan of the signed protocol</source>
        <translation>скан підписаного протоколу</translation>
    </message>
    <message>
        <source>another day of the meeting</source>
        <translation>ще один день засідання</translation>
    </message>
    <message>
        <source>taking a day out of the meeting</source>
        <translation>вилучення дня засідання</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>виступ</translation>
    </message>
    <message>
        <source>a change of a statement</source>
        <translation>зміна виступу</translation>
    </message>
    <message>
        <source>deleting a statement</source>
        <translation>видалення виступу</translation>
    </message>
    <message>
        <source>the restoring of a backup</source>
        <translation>відновлення з копії</translation>
    </message>
    <message>
        <source>the state after the erasing</source>
        <translation>стан після стирання</translation>
    </message>
    <message>
        <source>the update of the program</source>
        <translation>оновлення програми</translation>
    </message>
    <message>
        <source>checking something again</source>
        <translation>повернення до перевірки</translation>
    </message>
    <message>
        <source>a new template</source>
        <translation>новий шаблон</translation>
    </message>
    <message>
        <source>deleting a template</source>
        <translation>видалення шаблону</translation>
    </message>
    <message>
        <source>the name of a template</source>
        <translation>назва шаблону</translation>
    </message>
    <message>
        <source>{step} “{title}”</source>
        <translation>{step} «{title}»</translation>
    </message>
    <message>
        <source>{step}: {person}</source>
        <translation>{step}: {person}</translation>
    </message>
    <message>
        <source>{step}, No. {item}</source>
        <translation>{step} {item}</translation>
    </message>
    <message>
        <source>{step} on item {item}</source>
        <translation>{step} щодо питання {item}</translation>
    </message>
    <message>
        <source>{step} of {day}</source>
        <translation>{step} {day}</translation>
    </message>
    <message>
        <source>{step}, meeting of {day}</source>
        <translation>{step}, засідання {day}</translation>
    </message>
</context>
<context>
    <name>SuccessorWords</name>
    <message>
        <source>On the agenda of the meeting of {day}, item {item}.</source>
        <translation>У порядку денному засідання {day}, питання {item}.</translation>
    </message>
    <message>
        <source>Considered on {day}, item {item}.</source>
        <translation>Розглянуто {day}, питання {item}.</translation>
    </message>
    <message>
        <source>Taken off by the meeting of {day}, item {item}.</source>
        <translation>Знято з розгляду {day}, питання {item}.</translation>
    </message>
    <message>
        <source>Put off again by the meeting of {day}, item {item}.</source>
        <translation>Знову перенесено {day}, питання {item}.</translation>
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
    <name>TemplatePanel</name>
    <message>
        <source>Name of the template</source>
        <translation>Назва шаблону</translation>
    </message>
    <message>
        <source>Only items of every meeting</source>
        <translation>Лише постійні питання</translation>
    </message>
    <message>
        <source>A template from this meeting</source>
        <translation>Шаблон із цього засідання</translation>
    </message>
    <message>
        <source>Make the template</source>
        <translation>Зробити шаблон</translation>
    </message>
    <message>
        <source>Place, hours, form and items of the meeting of {day} will begin a new one.</source>
        <translation>Нове засідання матиме ті самі місце, час, формат і питання, що й засідання {day}.</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>Templates of meetings</source>
        <translation>Шаблони засідань</translation>
    </message>
    <message>
        <source>There is none yet. Choose a meeting in the list and “Make a template…” in its menu.</source>
        <translation>Шаблонів ще немає. Виберіть у списку засідання, а в його меню — «Зробити шаблон…».</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Назва шаблону</translation>
    </message>
    <message>
        <source>Delete the template “{name}”</source>
        <translation>Видалити шаблон «{name}»</translation>
    </message>
    <message>
        <source>without items</source>
        <translation>без питань</translation>
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
    <name>TodayCounts</name>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>лишився %n робочий день</numerusform>
            <numerusform>лишилося %n робочі дні</numerusform>
            <numerusform>лишилося %n робочих днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>прострочено на %n робочий день</numerusform>
            <numerusform>прострочено на %n робочі дні</numerusform>
            <numerusform>прострочено на %n робочих днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n зауваження</numerusform>
            <numerusform>%n зауваження</numerusform>
            <numerusform>%n зауважень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n питання</numerusform>
            <numerusform>%n питання</numerusform>
            <numerusform>%n питань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All actions: %n in work</source>
        <translation>
            <numerusform>Усі доручення: %n у роботі</numerusform>
            <numerusform>Усі доручення: %n у роботі</numerusform>
            <numerusform>Усі доручення: %n у роботі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Ще %n</numerusform>
            <numerusform>Ще %n</numerusform>
            <numerusform>Ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRoom</name>
    <message>
        <source>New meeting</source>
        <translation>Нове засідання</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Продовжити строк…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Зняти з контролю…</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Відкрити засідання</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day} року</translation>
    </message>
    <message>
        <source>Protocol No. {number}</source>
        <translation>Протокол № {number}</translation>
    </message>
    <message>
        <source>Protocol of {day}</source>
        <translation>Протокол засідання {day}</translation>
    </message>
    <message>
        <source>{protocol} — signatures: {done} of 2</source>
        <translation>{protocol} — підписи: {done} з 2</translation>
    </message>
    <message>
        <source>Make it ready</source>
        <translation>Оформити</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Підписати</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Розглянути</translation>
    </message>
    <message>
        <source>to be made ready by {day}</source>
        <translation>оформити до {day}</translation>
    </message>
    <message>
        <source>to be signed by {day}</source>
        <translation>підписати до {day}</translation>
    </message>
    <message>
        <source>to be answered by {day}</source>
        <translation>відповісти до {day}</translation>
    </message>
    <message>
        <source>{by} — the last day</source>
        <translation>{by} — останній день</translation>
    </message>
    <message>
        <source>{day}: there was no quorum</source>
        <translation>{day} не було кворуму</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>The trash is empty.</source>
        <translation>Кошик порожній.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Put the meeting of {day} back</source>
        <translation>Відновити засідання {day}</translation>
    </message>
    <message>
        <source>Delete the meeting of {day} for good…</source>
        <translation>Видалити засідання {day} назавжди…</translation>
    </message>
    <message>
        <source>deleted on {day}, {time}</source>
        <translation>видалено {day}, {time}</translation>
    </message>
    <message>
        <source>Meeting {day}</source>
        <translation>Засідання {day}</translation>
    </message>
    <message>
        <source>The meeting is back</source>
        <translation>Засідання відновлено</translation>
    </message>
    <message>
        <source>The meeting of {day} goes with its agenda, presence, texts and decisions.</source>
        <translation>Засідання {day} зникне разом із порядком денним, присутністю, текстами й рішеннями.</translation>
    </message>
    <message>
        <source>Delete the meeting for good</source>
        <translation>Видалити засідання назавжди</translation>
    </message>
    <message>
        <source>Delete the meeting of {day}</source>
        <translation>Видалити засідання {day}</translation>
    </message>
    <message>
        <source>Keep it in the trash</source>
        <translation>Лишити в кошику</translation>
    </message>
</context>
<context>
    <name>TurnOnForm</name>
    <message>
        <source>Encrypt the data</source>
        <translation>Зашифрувати дані</translation>
    </message>
    <message>
        <source>Without the passphrase nobody reads the data, the files and the backups, not even the authors of the program. Three or four words are good; spaces count.</source>
        <translation>Без пароля дані, файли й копії не прочитає ніхто, навіть автори програми. Добре підійдуть три-чотири слова; пробіли враховуються.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Готую…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ще раз той самий</translation>
    </message>
    <message>
        <source>Save the recovery sheet…</source>
        <translation>Зберегти аркуш відновлення…</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Памʼятати на цьому компʼютері</translation>
    </message>
    <message>
        <source>Saved: {name}. Print it, delete the file, and put the sheet into a sealed envelope in the safe.</source>
        <translation>Збережено: {name}. Надрукуйте аркуш, файл видаліть, а аркуш покладіть у запечатаному конверті в сейф.</translation>
    </message>
    <message>
        <source>First save and print the recovery sheet: a forgotten passphrase cannot be guessed.</source>
        <translation>Спершу збережіть і надрукуйте аркуш відновлення: забутого пароля ніхто не підкаже.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Neither is at hand? Restore a backup</source>
        <translation>Немає ні пароля, ні коду? Відновити з копії</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретаріат</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Open the file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Version {version} of {day}, {time}</source>
        <translation>Версія {version} від {day}, {time}</translation>
    </message>
    <message>
        <source>Open the file of version {version}</source>
        <translation>Відкрити файл версії {version}</translation>
    </message>
    <message>
        <source>signatures: {count}</source>
        <translation>підписів: {count}</translation>
    </message>
    <message>
        <source>is to be signed</source>
        <translation>чекає на підпис</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>підписано</translation>
    </message>
    <message>
        <source>replaced by version {next}</source>
        <translation>замінено версією {next}</translation>
    </message>
    <message>
        <source>opened for changes</source>
        <translation>відкрито для змін</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
</context>
<context>
    <name>VoteCounts</name>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Проти</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Утрималися</translation>
    </message>
</context>
<context>
    <name>VoteMenu</name>
    <message>
        <source>Without a vote</source>
        <translation>Без голосування</translation>
    </message>
    <message>
        <source>The same vote for item {item}</source>
        <translation>Це ж голосування за питання {item}</translation>
    </message>
</context>
<context>
    <name>VoteResult</name>
    <message>
        <source>Not voted yet</source>
        <translation>Ще не голосували</translation>
    </message>
    <message>
        <source>leave it so for a decision without a vote</source>
        <translation>так і лишіть, якщо рішення без голосування</translation>
    </message>
    <message>
        <source>One vote also for items {items}</source>
        <translation>Одне голосування також за питання {items}</translation>
    </message>
    <message>
        <source>The chair is for</source>
        <translation>Головуючий: за</translation>
    </message>
    <message>
        <source>The chair is against</source>
        <translation>Головуючий: проти</translation>
    </message>
    <message>
        <source>Time of the vote</source>
        <translation>Час голосування</translation>
    </message>
    <message>
        <source>time</source>
        <translation>час</translation>
    </message>
    <message>
        <source>at</source>
        <translation>о</translation>
    </message>
</context>
<context>
    <name>VoteSection</name>
    <message>
        <source>Otherwise…</source>
        <translation>Інакше…</translation>
    </message>
    <message>
        <source>All for</source>
        <translation>Усі за</translation>
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
    <name>VoteWords</name>
    <message>
        <source>Adopted</source>
        <translation>Ухвалено</translation>
    </message>
    <message>
        <source>Adopted unanimously</source>
        <translation>Ухвалено одноголосно</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Не ухвалено</translation>
    </message>
    <message>
        <source>Equal: the chair&apos;s vote decides</source>
        <translation>Рівність: вирішує голос головуючого</translation>
    </message>
    <message>
        <source>“for” {votes} of {entitled}, {needed} needed — {rule}</source>
        <translation>«за» {votes} з {entitled}, потрібно {needed} — {rule}</translation>
    </message>
    <message>
        <source>a majority of all members</source>
        <translation>більшість складу групи</translation>
    </message>
    <message>
        <source>a majority</source>
        <translation>більшість</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>дві третини</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>складу групи</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>присутніх</translation>
    </message>
    <message>
        <source>of those who voted</source>
        <translation>тих, хто голосував</translation>
    </message>
    <message>
        <source>equal; the chair&apos;s vote decided: for</source>
        <translation>порівну; вирішив голос головуючого: «за»</translation>
    </message>
    <message>
        <source>equal; the chair&apos;s vote decided: against</source>
        <translation>порівну; вирішив голос головуючого: «проти»</translation>
    </message>
    <message>
        <source>equal; the chair takes no part and decides nothing</source>
        <translation>порівну; головуючий не голосує і нічого не вирішує</translation>
    </message>
    <message>
        <source>First write down the decision: there is nothing to vote on.</source>
        <translation>Спершу запишіть рішення: ще немає за що голосувати.</translation>
    </message>
    <message>
        <source>There is no quorum: {present} present, {needed} needed.</source>
        <translation>Кворуму немає: присутні {present}, потрібно {needed}.</translation>
    </message>
    <message>
        <source>No quorum at this item: {present} present, {needed} needed. Nothing can be decided; what is written here prints as proposed.</source>
        <translation>Під час розгляду цього питання кворуму немає: присутні {present}, потрібно {needed}. Рішення ухвалити не можна: записане тут надрукується як запропоноване.</translation>
    </message>
    <message>
        <source>by consensus, without counting</source>
        <translation>консенсусом, без підрахунку</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting</source>
        <translation>Чекають</translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>Secretariat</source>
        <translation>Секретаріат</translation>
    </message>
    <message>
        <source>Restoring the data…</source>
        <translation>Відновлюємо дані…</translation>
    </message>
    <message>
        <source>The backup takes the place of the data, which are kept whole. The window opens by itself.</source>
        <translation>Копія стає на місце даних; те, що було, лишається цілим. Вікно відкриється саме.</translation>
    </message>
    <message>
        <source>Encrypting the data…</source>
        <translation>Шифрую дані…</translation>
    </message>
    <message>
        <source>Taking the encryption away…</source>
        <translation>Вимикаю шифрування…</translation>
    </message>
    <message>
        <source>Every record, file and a new backup are written anew and checked. Until the check has passed, the former data stay in their place. The window opens by itself.</source>
        <translation>Усі записи, файли й нова резервна копія записуються заново й перевіряються. Доки перевірка не пройшла, попередні дані лишаються на місці. Вікно відкриється само.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Name the group</source>
        <translation>Назвіть робочу групу</translation>
    </message>
    <message>
        <source>name, council, settlement</source>
        <translation>назва, рада, населений пункт</translation>
    </message>
    <message>
        <source>Say who presides and who writes</source>
        <translation>Скажіть, хто веде і хто пише</translation>
    </message>
    <message>
        <source>other people can come later</source>
        <translation>інших осіб можна додати пізніше</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Створіть засідання</translation>
    </message>
    <message>
        <source>day, place, agenda</source>
        <translation>дата, місце, порядок денний</translation>
    </message>
    <message>
        <source>Welcome to Secretariat</source>
        <translation>Вітаємо в «Секретаріаті»</translation>
    </message>
    <message>
        <source>One page, and the first meeting can be planned. All stays on this computer.</source>
        <translation>Одна сторінка — і можна планувати перше засідання. Усе зберігається саме на цьому комп’ютері, мережа не потрібна.</translation>
    </message>
    <message>
        <source>Have you worked with Secretariat on another computer?</source>
        <translation>Уже працювали із «Секретаріатом» на іншому комп’ютері?</translation>
    </message>
    <message>
        <source>Open the example meeting</source>
        <translation>Відкрити приклад засідання</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Відновити з копії</translation>
    </message>
    <message>
        <source>Would you like to look round first?</source>
        <translation>Хочете спершу роздивитися?</translation>
    </message>
</context>
<context>
    <name>WhoPicker</name>
    <message>
        <source>Unnamed: {label}</source>
        <translation>Без імені: {label}</translation>
    </message>
</context>
<context>
    <name>WindowRooms</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Доручення</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Вихідні</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Were all of these letters sent?</source>
        <translation>Усі ці листи надіслано?</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) will be marked as sent by hand:</source>
        <translation>
            <numerusform>%n лист буде позначено як надісланий вручну:</numerusform>
            <numerusform>%n листи буде позначено як надіслані вручну:</numerusform>
            <numerusform>%n листів буде позначено як надіслані вручну:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n letter(s) went out</source>
        <translation>
            <numerusform>Так, надіслано %n лист</numerusform>
            <numerusform>Так, надіслано %n листи</numerusform>
            <numerusform>Так, надіслано %n листів</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
    <message>
        <source>Send these letters again?</source>
        <translation>Надіслати ці листи знову?</translation>
    </message>
    <message numerus="yes">
        <source>Whoever has got a letter already would get it twice. %n letter(s):</source>
        <translation>
            <numerusform>Хто вже має лист, отримає його двічі. Піде %n лист:</numerusform>
            <numerusform>Хто вже має лист, отримає його двічі. Підуть %n листи:</numerusform>
            <numerusform>Хто вже має лист, отримає його двічі. Піде %n листів:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s) again</source>
        <translation>
            <numerusform>Надіслати знову %n лист</numerusform>
            <numerusform>Надіслати знову %n листи</numerusform>
            <numerusform>Надіслати знову %n листів</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message numerus="yes">
        <source>and %n more letter(s)</source>
        <translation>
            <numerusform>і ще %n лист</numerusform>
            <numerusform>і ще %n листи</numerusform>
            <numerusform>і ще %n листів</numerusform>
        </translation>
    </message>
</context>
</TS>
