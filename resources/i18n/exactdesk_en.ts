<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AgeingBar</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <source>%n document(s) are set aside; bring one back to go on with it.</source>
        <translation>
            <numerusform>%n document is set aside; bring it back to go on with it.</numerusform>
            <numerusform>%n documents are set aside; bring one back to go on with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administration(s)</source>
        <translation>
            <numerusform>%n administration</numerusform>
            <numerusform>%n administrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>Leave out %n document(s)?</source>
        <translation>
            <numerusform>Leave out %n document?</numerusform>
            <numerusform>Leave out %n documents?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnLine</name>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>and %n more value</numerusform>
            <numerusform>and %n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <translation>
            <numerusform>%Ln row shown</numerusform>
            <numerusform>%Ln rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message numerus="yes">
        <source>This takes about %n call(s) to Exact Online.</source>
        <translation>
            <numerusform>This takes about %n call to Exact Online.</numerusform>
            <numerusform>This takes about %n calls to Exact Online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stay(s) behind</source>
        <translation>
            <numerusform>%n document stays behind</numerusform>
            <numerusform>%n documents stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckActs</name>
    <message numerus="yes">
        <source>%Ln ticked: {total}; the line is {amount}, difference {difference}</source>
        <translation>
            <numerusform>%Ln ticked: {total}; the line is {amount}, difference {difference}</numerusform>
            <numerusform>%Ln ticked: {total}; the line is {amount}, difference {difference}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln certain</source>
        <translation>
            <numerusform>Accept %Ln certain</numerusform>
            <numerusform>Accept %Ln certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) shown</source>
        <translation>
            <numerusform>%Ln line shown</numerusform>
            <numerusform>%Ln lines shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%n document(s) need attention</source>
        <translation>
            <numerusform>%n document needs attention</numerusform>
            <numerusform>%n documents need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Divided</name>
    <message numerus="yes">
        <source>{name}: %n document(s)</source>
        <translation>
            <numerusform>{name}: %n document</numerusform>
            <numerusform>{name}: %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln document(s) and file(s) found in all administrations</source>
        <translation>
            <numerusform>%Ln document or file found in all administrations</numerusform>
            <numerusform>%Ln documents and files found in all administrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) and file(s) found in {place}</source>
        <translation>
            <numerusform>%Ln document or file found in {place}</numerusform>
            <numerusform>%Ln documents and files found in {place}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>%n minute old</numerusform>
            <numerusform>%n minutes old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still held back</source>
        <translation>
            <numerusform>%n still held back</numerusform>
            <numerusform>%n still held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message numerus="yes">
        <source>and %n more row(s) that stay as they are</source>
        <translation>
            <numerusform>and %n more row that stays as it is</numerusform>
            <numerusform>and %n more rows that stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed; what it was is kept in the history.</source>
        <translation>
            <numerusform>%n value changed; what it was is kept in the history.</numerusform>
            <numerusform>%n values changed; what it was is kept in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message numerus="yes">
        <source>Change the same in %n other document(s)?</source>
        <translation>
            <numerusform>Change the same in %n other document?</numerusform>
            <numerusform>Change the same in %n other documents?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message numerus="yes">
        <source>%n file(s) wait(s)</source>
        <translation>
            <numerusform>%n file waits</numerusform>
            <numerusform>%n files wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n file(s) wait(s) until this one is done</source>
        <translation>
            <numerusform>%n file waits until this one is done</numerusform>
            <numerusform>%n files wait until this one is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) opened</source>
        <translation>
            <numerusform>%Ln statement opened</numerusform>
            <numerusform>%Ln statements opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were opened before, and go on where they were left.</source>
        <translation>
            <numerusform>%Ln of them was opened before, and goes on where it was left.</numerusform>
            <numerusform>%Ln of them were opened before, and go on where they were left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutActs</name>
    <message numerus="yes">
        <source>Book %Ln line(s), {total}, in {division}</source>
        <translation>
            <numerusform>Book %Ln line, {total}, in {division}</numerusform>
            <numerusform>Book %Ln lines, {total}, in {division}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln payment(s), {total}, in {division}</source>
        <translation>
            <numerusform>Match %Ln payment, {total}, in {division}</numerusform>
            <numerusform>Match %Ln payments, {total}, in {division}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) done, and found again in the books</source>
        <translation>
            <numerusform>%Ln document done, and found again in the books</numerusform>
            <numerusform>%Ln documents done, and found again in the books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutView</name>
    <message numerus="yes">
        <source>Book %Ln, {total}</source>
        <translation>
            <numerusform>Book %Ln, {total}</numerusform>
            <numerusform>Book %Ln, {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be sent: {reason}</source>
        <translation>
            <numerusform>%Ln cannot be sent: {reason}</numerusform>
            <numerusform>%Ln cannot be sent: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln, {total}</source>
        <translation>
            <numerusform>Match %Ln, {total}</numerusform>
            <numerusform>Match %Ln, {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutstandingPage</name>
    <message numerus="yes">
        <source>%Ln administration(s)</source>
        <translation>
            <numerusform>%Ln administration</numerusform>
            <numerusform>%Ln administrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutstandingPanel</name>
    <message numerus="yes">
        <source>Show its %Ln item(s)</source>
        <translation>
            <numerusform>Show its %Ln item</numerusform>
            <numerusform>Show its %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message numerus="yes">
        <source>%n call(s) left this minute</source>
        <translation>
            <numerusform>%n call left this minute</numerusform>
            <numerusform>%n calls left this minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) to go</source>
        <translation>
            <numerusform>about %n minute to go</numerusform>
            <numerusform>about %n minutes to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeRibbon</name>
    <message numerus="yes">
        <source>%n exercise(s) ready</source>
        <translation>
            <numerusform>%n exercise ready</numerusform>
            <numerusform>%n exercises ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconcilePages</name>
    <message numerus="yes">
        <source>%Ln line(s) were reviewed already in another statement</source>
        <translation>
            <numerusform>%Ln line was reviewed already in another statement</numerusform>
            <numerusform>%Ln lines were reviewed already in another statement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyButtons</name>
    <message numerus="yes">
        <source>for all %n with this value</source>
        <translation>
            <numerusform>for all %n with this value</numerusform>
            <numerusform>for all %n with this value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>Stopped: %n document(s) not sent</source>
        <translation>
            <numerusform>Stopped: %n document not sent</numerusform>
            <numerusform>Stopped: %n documents not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n document(s) booked</source>
        <translation>
            <numerusform>Done: %n document booked</numerusform>
            <numerusform>Done: %n documents booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it is not certain whether Exact Online booked them</source>
        <translation>
            <numerusform>Of %n document it is not certain whether Exact Online booked it</numerusform>
            <numerusform>Of %n documents it is not certain whether Exact Online booked them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not booked: something is wrong with them</source>
        <translation>
            <numerusform>%n document is not booked: something is wrong with it</numerusform>
            <numerusform>%n documents are not booked: something is wrong with them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>Would have hit %Ln line(s), {wrong} wrong</source>
        <translation>
            <numerusform>Would have hit %Ln line, {wrong} wrong</numerusform>
            <numerusform>Would have hit %Ln lines, {wrong} wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message numerus="yes">
        <source>%Ln administration(s)</source>
        <translation>
            <numerusform>%Ln administration</numerusform>
            <numerusform>%Ln administrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n equal refusal(s) in a row</source>
        <translation>
            <numerusform>%n refusal</numerusform>
            <numerusform>%n equal refusals in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n document(s)</source>
        <translation>
            <numerusform>from %n document</numerusform>
            <numerusform>from %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln call(s) to Exact Online left today</source>
        <translation>
            <numerusform>%Ln call to Exact Online left today</numerusform>
            <numerusform>%Ln calls to Exact Online left today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message numerus="yes">
        <source>Do all %Ln again</source>
        <translation>
            <numerusform>Do all %Ln again</numerusform>
            <numerusform>Do all %Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln</source>
        <translation>
            <numerusform>Undo all %Ln</numerusform>
            <numerusform>Undo all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Of %n document(s) it is not certain whether Exact Online booked them</source>
        <translation>
            <numerusform>Of %n document it is not certain whether Exact Online booked it</numerusform>
            <numerusform>Of %n documents it is not certain whether Exact Online booked them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you, in %n administration(s)</source>
        <translation>
            <numerusform>Waits for you, in %n administration</numerusform>
            <numerusform>Waits for you, in %n administrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message numerus="yes">
        <source>%n document(s) cannot be taken back from here</source>
        <translation>
            <numerusform>%n document cannot be taken back from here</numerusform>
            <numerusform>%n documents cannot be taken back from here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken back</source>
        <translation>
            <numerusform>%n document taken back</numerusform>
            <numerusform>%n documents taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s)</source>
        <translation>
            <numerusform>Send %n document</numerusform>
            <numerusform>Send %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingOff</name>
    <message numerus="yes">
        <source>%n document(s) booked</source>
        <translation>
            <numerusform>%n document booked</numerusform>
            <numerusform>%n documents booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) still wait; look what Exact Online says of each.</source>
        <translation>
            <numerusform>%n document still waits; look what Exact Online says of it.</numerusform>
            <numerusform>%n documents still wait; look what Exact Online says of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be sent yet</source>
        <translation>
            <numerusform>%n document cannot be sent yet</numerusform>
            <numerusform>%n documents cannot be sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n document(s) aside?</source>
        <translation>
            <numerusform>Set %n document aside?</numerusform>
            <numerusform>Set %n documents aside?</numerusform>
        </translation>
    </message>
</context>
</TS>
