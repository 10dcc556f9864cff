<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in ExactDesk itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did is kept, and nothing is sent to Exact Online a second time. You can go on working. Copy this report for whoever looks after ExactDesk at your office; it names no client and no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DivisionChooser</name>
    <message>
        <source>All administrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DivisionList</name>
    <message>
        <source>Search by name, number or client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No administration has this name or number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a workbook here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices or relations in Excel, OpenDocument or CSV. Nothing is sent to Exact Online before you have seen and confirmed every entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailedState</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose an administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another administration: Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({number}) – ExactDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeRibbon</name>
    <message>
        <source>Practice environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up administrations on this computer: nothing reaches Exact Online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no room left on the disk for {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ExactDesk may not write in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the disk or network drive is reachable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is using the history in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is ready, or close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {path} can be read but not written, so nothing is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy from the folder &quot;backups&quot; in its place, or ask for help before posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the folder exists and is reachable, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported a fault while {path} was read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the disk or network drive is sound and reachable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer ExactDesk wrote the history in {path} (version {revision}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the latest ExactDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older ExactDesk wrote the history in {path}; it must be brought up to date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once where ExactDesk may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program of ExactDesk keeps {path} in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is posting to administration {division} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is ready, then look at the history before you post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was changed in another window meanwhile; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password vault of this computer did not give its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the vault and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password vault of this computer did not remove everything of ExactDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the vault and sign out once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the list in the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the administrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching ledger accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching journals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching VAT codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching payment conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching cost centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching cost units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching which periods are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for invoices that are already booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what became of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until Exact Online allows more calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Signed in as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact Online asks for patience until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to Exact Online left today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
