<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ColumnLine</name>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
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
</context>
<context>
    <name>OpenPage</name>
    <message numerus="yes">
        <source>%n file(s) wait(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
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
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Of %n document(s) it is not certain whether Exact Online booked them</source>
        <translation>
            <numerusform>Of %n document it is not certain whether Exact Online booked it</numerusform>
            <numerusform>Of %n documents it is not certain whether Exact Online booked them</numerusform>
        </translation>
    </message>
</context>
</TS>
