<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActionCounts</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>prolonged %n time(s)</source>
        <translation>
            <numerusform>prolonged %n time</numerusform>
            <numerusform>prolonged %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message numerus="yes">
        <source>Ask %n person(s)</source>
        <translation>
            <numerusform>Ask %n person</numerusform>
            <numerusform>Ask %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCounts</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good backup(s)</source>
        <translation>
            <numerusform>%n good backup</numerusform>
            <numerusform>%n good backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n item on the agenda</numerusform>
            <numerusform>%n items on the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to the agenda</source>
        <translation>
            <numerusform>%n item added to the agenda</numerusform>
            <numerusform>%n items added to the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the agenda was sent</source>
        <translation>
            <numerusform>%n change since the agenda was sent</numerusform>
            <numerusform>%n changes since the agenda was sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a rapporteur</source>
        <translation>
            <numerusform>%n item without a rapporteur</numerusform>
            <numerusform>%n items without a rapporteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no time for %n item(s)</source>
        <translation>
            <numerusform>no time for %n item</numerusform>
            <numerusform>no time for %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in the outbox</source>
        <translation>
            <numerusform>%n letter in the outbox</numerusform>
            <numerusform>%n letters in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) put into the outbox</source>
        <translation>
            <numerusform>%n letter put into the outbox</numerusform>
            <numerusform>%n letters put into the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) more than those who may vote</source>
        <translation>
            <numerusform>%n vote more than those who may vote</numerusform>
            <numerusform>%n votes more than those who may vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not vote</source>
        <translation>
            <numerusform>%n did not vote</numerusform>
            <numerusform>%n did not vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the data folder belong to nothing: an action was broken off.</source>
        <translation>
            <numerusform>%n file in the data folder belongs to nothing: an action was broken off.</numerusform>
            <numerusform>%n files in the data folder belong to nothing: an action was broken off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-typed text(s) belong to what is not there any more.</source>
        <translation>
            <numerusform>%n half-typed text belongs to what is not there any more.</numerusform>
            <numerusform>%n half-typed texts belong to what is not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the data are not as the program left them.</source>
        <translation>
            <numerusform>%n thing in the data is not as the program left it.</numerusform>
            <numerusform>%n things in the data are not as the program left them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedOffers</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedProposals</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n wait</numerusform>
            <numerusform>%n waits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysAhead</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCounts</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s)</source>
        <translation>
            <numerusform>%n more point</numerusform>
            <numerusform>%n more points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtractPanel</name>
    <message numerus="yes">
        <source>Items in the extract: %n.</source>
        <translation>
            <numerusform>Items in the extract: %n.</numerusform>
            <numerusform>Items in the extract: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsCounts</name>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n persons waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message numerus="yes">
        <source>and in %n more place(s)</source>
        <translation>
            <numerusform>and in %n more place</numerusform>
            <numerusform>and in %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n person(s)</source>
        <translation>
            <numerusform>Fill in %n person</numerusform>
            <numerusform>Fill in %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n persons added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) filled in</source>
        <translation>
            <numerusform>%n person filled in</numerusform>
            <numerusform>%n persons filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: {rows}</source>
        <translation>
            <numerusform>%n row left out: {rows}</numerusform>
            <numerusform>%n rows left out: {rows}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailCounts</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to be looked at</source>
        <translation>
            <numerusform>%n letter to be looked at</numerusform>
            <numerusform>%n letters to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent</source>
        <translation>
            <numerusform>%n letter sent</numerusform>
            <numerusform>%n letters sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for another try</source>
        <translation>
            <numerusform>%n waits for another try</numerusform>
            <numerusform>%n wait for another try</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingCounts</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) would get the same twice.</source>
        <translation>
            <numerusform>%n recipient would get the same twice.</numerusform>
            <numerusform>%n recipients would get the same twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) with an earlier version are outdated</source>
        <translation>
            <numerusform>%n letter with an earlier version is outdated</numerusform>
            <numerusform>%n letters with an earlier version are outdated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaskedCard</name>
    <message numerus="yes">
        <source>Masked: %n thing(s).</source>
        <translation>
            <numerusform>Masked: %n thing.</numerusform>
            <numerusform>Masked: %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingCounts</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rapporteurs of %n item(s)</source>
        <translation>
            <numerusform>Rapporteurs of %n item</numerusform>
            <numerusform>Rapporteurs of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent out</source>
        <translation>
            <numerusform>%n change not sent out</numerusform>
            <numerusform>%n changes not sent out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not considered yet</source>
        <translation>
            <numerusform>%n item not considered yet</numerusform>
            <numerusform>%n items not considered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend in the protocol</source>
        <translation>
            <numerusform>%n thing to mend in the protocol</numerusform>
            <numerusform>%n things to mend in the protocol</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsFilter</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxRoom</name>
    <message numerus="yes">
        <source>%n letter(s) will be marked as sent by hand.</source>
        <translation>
            <numerusform>%n letter will be marked as sent by hand.</numerusform>
            <numerusform>%n letters will be marked as sent by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved: {folder}</source>
        <translation>
            <numerusform>%n letter saved: {folder}</numerusform>
            <numerusform>%n letters saved: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxStrip</name>
    <message numerus="yes">
        <source>%n letter(s) wait in the mail program or a folder to be sent by hand.</source>
        <translation>
            <numerusform>%n letter waits in the mail program or a folder to be sent by hand.</numerusform>
            <numerusform>%n letters wait in the mail program or a folder to be sent by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n letter(s) that may have arrived.</source>
        <translation>
            <numerusform>Selected: %n letter that may have arrived.</numerusform>
            <numerusform>Selected: %n letters that may have arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may have arrived. Select several with Ctrl or Shift to answer for them only.</source>
        <translation>
            <numerusform>%n letter may have arrived.</numerusform>
            <numerusform>%n letters may have arrived. Select several with Ctrl or Shift to answer for them only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageOutput</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer</source>
        <translation>
            <numerusform>%n page went to the printer</numerusform>
            <numerusform>%n pages went to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassedChecks</name>
    <message numerus="yes">
        <source>In order: %n check(s)</source>
        <translation>
            <numerusform>In order: %n check</numerusform>
            <numerusform>In order: %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresencePanel</name>
    <message numerus="yes">
        <source>The other %n are in the hall</source>
        <translation>
            <numerusform>The other %n are in the hall</numerusform>
            <numerusform>The other %n are in the hall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message numerus="yes">
        <source>%n older backup(s) can be read by anybody.</source>
        <translation>
            <numerusform>%n older backup can be read by anybody.</numerusform>
            <numerusform>%n older backups can be read by anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) deleted.</source>
        <translation>
            <numerusform>%n backup deleted.</numerusform>
            <numerusform>%n backups deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolStage</name>
    <message numerus="yes">
        <source>It can be signed when %n thing(s) are put right.</source>
        <translation>
            <numerusform>It can be signed when %n thing are put right.</numerusform>
            <numerusform>It can be signed when %n things are put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due on {day} — %n working day(s) left</source>
        <translation>
            <numerusform>Due on {day} — %n working day left</numerusform>
            <numerusform>Due on {day} — %n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message numerus="yes">
        <source>The other %n are in the hall</source>
        <translation>
            <numerusform>The other %n are in the hall</numerusform>
            <numerusform>The other %n are in the hall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCounted</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in work</source>
        <translation>
            <numerusform>%n in work</numerusform>
            <numerusform>%n in work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not needed</source>
        <translation>
            <numerusform>%n not needed</numerusform>
            <numerusform>%n not needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n working group(s)</source>
        <translation>
            <numerusform>%n working group</numerusform>
            <numerusform>%n working groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCounts</name>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All actions: %n in work</source>
        <translation>
            <numerusform>All actions: %n in work</numerusform>
            <numerusform>All actions: %n in work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n letter(s) will be marked as sent by hand:</source>
        <translation>
            <numerusform>%n letter will be marked as sent by hand:</numerusform>
            <numerusform>%n letters will be marked as sent by hand:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n letter(s) went out</source>
        <translation>
            <numerusform>Yes, %n letter went out</numerusform>
            <numerusform>Yes, %n letters went out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever has got a letter already would get it twice. %n letter(s):</source>
        <translation>
            <numerusform>Whoever has got a letter already would get it twice. %n letter:</numerusform>
            <numerusform>Whoever has got a letter already would get it twice. %n letters:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s) again</source>
        <translation>
            <numerusform>Send %n letter again</numerusform>
            <numerusform>Send %n letters again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more letter(s)</source>
        <translation>
            <numerusform>and %n more letter</numerusform>
            <numerusform>and %n more letters</numerusform>
        </translation>
    </message>
</context>
</TS>
