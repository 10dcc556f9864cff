<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AccountDesk</name>
    <message>
        <source>Renew</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation>{name} afmelden?</translation>
    </message>
    <message>
        <source>Every secret of this sign-in is removed from this computer. The history stays.</source>
        <translation>Alle geheimen van deze aanmelding worden van deze computer verwijderd. De geschiedenis blijft.</translation>
    </message>
    <message>
        <source>Every secret of this sign-in is removed from this computer. The history and the other accounts stay.</source>
        <translation>Alle geheimen van deze aanmelding worden van deze computer verwijderd. De geschiedenis en de andere accounts blijven.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Aangemeld blijven</translation>
    </message>
    <message>
        <source>{name} is signed out.</source>
        <translation>{name} is afgemeld.</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Signed in already</source>
        <translation>Al aangemeld</translation>
    </message>
    <message>
        <source>Go on with this account</source>
        <translation>Verder met dit account</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Accept at once up to</source>
        <translation>In één keer accepteren tot</translation>
    </message>
    <message>
        <source>Larger lines are always looked at one by one; empty for no limit.</source>
        <translation>Grotere regels worden altijd één voor één bekeken; leeg is zonder grens.</translation>
    </message>
    <message>
        <source>Bank journal of {account}</source>
        <translation>Bankdagboek van {account}</translation>
    </message>
    <message>
        <source>Bank journal</source>
        <translation>Bankdagboek</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Accounts and journal</source>
        <translation>Rekeningen en dagboek</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Dit is geen bedrag.</translation>
    </message>
    <message>
        <source>Journal of the payment provider, of the kind bank</source>
        <translation>Dagboek van de betaaldienst, soort bank</translation>
    </message>
    <message>
        <source>VAT code of the provider&apos;s costs</source>
        <translation>Btw-code van de kosten</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>What becomes of the difference?</source>
        <translation>Wat gebeurt er met het verschil?</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Accepteren en verder</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Grootboek</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Eigen rekening</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Small difference</source>
        <translation>Klein verschil</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
</context>
<context>
    <name>AgeingBar</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllProblems</name>
    <message>
        <source>All problems by kind</source>
        <translation>Alle problemen per soort</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Er is niets mis.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Not certain</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Perhaps undone</source>
        <translation>Misschien teruggedraaid</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Nog niet verstuurd</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Terzijde gelegd</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relatie</translation>
    </message>
    <message>
        <source>date or period</source>
        <translation>datum of periode</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>dagboek</translation>
    </message>
    <message>
        <source>ledger account</source>
        <translation>grootboekrekening</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>btw</translation>
    </message>
    <message>
        <source>payment condition</source>
        <translation>betalingsconditie</translation>
    </message>
    <message>
        <source>cost centre or unit</source>
        <translation>kostenplaats of -drager</translation>
    </message>
    <message>
        <source>number taken</source>
        <translation>nummer bezet</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>bedragen</translation>
    </message>
    <message>
        <source>doubt about the sheet</source>
        <translation>twijfel over het blad</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>rechten</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>verbinding</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>{state}: {subject}</source>
        <translation>{state}: {subject}</translation>
    </message>
    <message>
        <source>It is being sent, or was interrupted while it was sent.</source>
        <translation>Het wordt verstuurd, of het versturen is onderbroken.</translation>
    </message>
    <message>
        <source>Look it up in Exact Online: then it is certain, and nothing is booked twice.</source>
        <translation>Zoek het op in Exact Online: dan is het zeker en wordt er niets dubbel geboekt.</translation>
    </message>
    <message>
        <source>It was sent, and it is not known whether Exact Online booked it.</source>
        <translation>Het is verstuurd, en het is niet bekend of Exact Online het heeft geboekt.</translation>
    </message>
    <message>
        <source>Exact Online was asked to delete it, and it is not known whether it did.</source>
        <translation>Exact Online is gevraagd het te verwijderen, en het is niet bekend of dat is gebeurd.</translation>
    </message>
    <message>
        <source>Look it up in Exact Online.</source>
        <translation>Zoek het op in Exact Online.</translation>
    </message>
    <message>
        <source>It was not sent yet: its import ended before it was its turn.</source>
        <translation>Het is nog niet verstuurd: de import is geëindigd voordat het aan de beurt was.</translation>
    </message>
    <message>
        <source>Send it now, or set it aside with a reason.</source>
        <translation>Verstuur het nu, of leg het met een reden terzijde.</translation>
    </message>
    <message>
        <source>Exact Online refused it.</source>
        <translation>Exact Online heeft het geweigerd.</translation>
    </message>
    <message>
        <source>Read Exact Online&apos;s own words, change the document and send it again.</source>
        <translation>Lees wat Exact Online zelf zegt, wijzig het document en verstuur het opnieuw.</translation>
    </message>
    <message>
        <source>It was held back and not sent.</source>
        <translation>Het is tegengehouden en niet verstuurd.</translation>
    </message>
    <message>
        <source>Booked already?</source>
        <translation>Al geboekt?</translation>
    </message>
    <message>
        <source>Set it aside where it is the same. Where it is another one, choose Decide: there you can book it all the same.</source>
        <translation>Leg het terzijde als het dezelfde is. Is het een andere, kies dan Beslissen: daar kunt u het toch boeken.</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Everything is worked off</source>
        <translation>Alles is afgewerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are set aside; bring one back to go on with it.</source>
        <translation>
            <numerusform>Er is %n document terzijde gelegd; haal het terug om ermee verder te gaan.</numerusform>
            <numerusform>Er zijn %n documenten terzijde gelegd; haal er een terug om ermee verder te gaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents} in {divisions}</source>
        <translation>{documents} in {divisions}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administration(s)</source>
        <translation>
            <numerusform>%n administratie</numerusform>
            <numerusform>%n administraties</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Er wacht niets op u</translation>
    </message>
    <message>
        <source>What Exact Online refuses, what is not certain and what was not sent yet will stand here.</source>
        <translation>Hier komt te staan wat Exact Online weigert, wat niet zeker is en wat nog niet is verstuurd.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Een bestand importeren</translation>
    </message>
    <message>
        <source>What waits is being looked up</source>
        <translation>Wat wacht wordt opgezocht</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Number, relation, amount, file, error</source>
        <translation>Nummer, relatie, bedrag, bestand, fout</translation>
    </message>
    <message>
        <source>By kind of error</source>
        <translation>Op soort fout</translation>
    </message>
    <message>
        <source>By administration</source>
        <translation>Op administratie</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Gegroepeerd</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Wat wacht</translation>
    </message>
    <message>
        <source>No document fits this filter.</source>
        <translation>Geen document past bij dit filter.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>vorige</translation>
    </message>
    <message>
        <source>send</source>
        <translation>versturen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijzigen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>terzijde</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>BatchColumns</name>
    <message>
        <source>Pasted rows</source>
        <translation>Geplakte rijen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Totaal incl. btw</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Number, relation, amount</source>
        <translation>Nummer, relatie, bedrag</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Op status filteren</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Geen document voldoet hieraan.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Incl. btw</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Boekstuknummer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Geplakte rijen</translation>
    </message>
    <message>
        <source>{kind} · {division} · {when} · by {user}</source>
        <translation>{kind} · {division} · {when} · door {user}</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>geboekt</translation>
    </message>
    <message>
        <source>refused, held back or not certain</source>
        <translation>geweigerd, tegengehouden of onzeker</translation>
    </message>
    <message>
        <source>left out or waiting</source>
        <translation>weggelaten of in de wacht</translation>
    </message>
    <message>
        <source>total incl. VAT</source>
        <translation>totaal incl. btw</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>rijen gelezen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Terugdraaien…</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Journal lines</source>
        <translation>Boekingsregels</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>chosen by Exact Online</source>
        <translation>kiest Exact Online</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debet</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Journal {journal}, period {period}</source>
        <translation>Dagboek {journal}, periode {period}</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nieuwe relatie</translation>
    </message>
    <message>
        <source>Choose a document to see what it becomes.</source>
        <translation>Kies een document om te zien wat het wordt.</translation>
    </message>
    <message>
        <source>Nothing can be booked of this document yet: mend its errors first.</source>
        <translation>Van dit document kan nog niets geboekt worden: herstel eerst de fouten.</translation>
    </message>
    <message>
        <source>Debit {debit} · credit {credit}</source>
        <translation>Debet {debit} · credit {credit}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <source>Open this address in your browser</source>
        <translation>Open dit adres in uw browser</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Ga verder in uw browser</translation>
    </message>
    <message>
        <source>Sign in there and give permission. This window goes on by itself as soon as you have.</source>
        <translation>Meld u daar aan en geef toestemming. Dit venster gaat vanzelf verder zodra dat is gebeurd.</translation>
    </message>
    <message>
        <source>Does nothing happen here?</source>
        <translation>Gebeurt er hier niets?</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after you gave permission, and paste it here.</source>
        <translation>Kopieer na uw toestemming het hele adres uit de adresbalk van de browser en plak het hier.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Dit adres gebruiken</translation>
    </message>
    <message>
        <source>Does the browser show an error page?</source>
        <translation>Toont de browser een foutpagina?</translation>
    </message>
    <message>
        <source>About the client id or the app: the client id is wrong, or belongs to another country&apos;s Exact Online.</source>
        <translation>Over de client-id of de app: de client-id klopt niet, of hoort bij de Exact Online van een ander land.</translation>
    </message>
    <message>
        <source>About the redirect URI or callback: it is not the registered one, letter by letter.</source>
        <translation>Over de redirect-URI of callback: die is niet letter voor letter de geregistreerde.</translation>
    </message>
    <message>
        <source>Then cancel here, mend it and sign in again. If you closed the browser, open it again.</source>
        <translation>Annuleer dan hier, verbeter het en meld u opnieuw aan. Hebt u de browser gesloten, open hem dan opnieuw.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>De browser opnieuw openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Renewing the sign-in</source>
        <translation>Aanmelding vernieuwen</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Wie er is aangemeld</translation>
    </message>
    <message>
        <source>What the user may do</source>
        <translation>Wat de gebruiker mag</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administraties</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Bank accounts of relations</source>
        <translation>Bankrekeningen van relaties</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Grootboekrekeningen</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Dagboeken</translation>
    </message>
    <message>
        <source>VAT codes</source>
        <translation>Btw-codes</translation>
    </message>
    <message>
        <source>VAT percentages</source>
        <translation>Btw-percentages</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Betalingscondities</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenplaatsen</translation>
    </message>
    <message>
        <source>Cost units</source>
        <translation>Kostendragers</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Afgesloten perioden</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Types of documents</source>
        <translation>Documentsoorten</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Wat verwijderd is</translation>
    </message>
    <message>
        <source>Looking for entries</source>
        <translation>Boekingen zoeken</translation>
    </message>
    <message>
        <source>Reading an entry</source>
        <translation>Een boeking lezen</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Boekingen lezen</translation>
    </message>
    <message>
        <source>Reading the lines of an entry</source>
        <translation>De regels van een boeking lezen</translation>
    </message>
    <message>
        <source>Booking an entry</source>
        <translation>Een boeking maken</translation>
    </message>
    <message>
        <source>Deleting an entry</source>
        <translation>Een boeking verwijderen</translation>
    </message>
    <message>
        <source>Making a relation</source>
        <translation>Een relatie maken</translation>
    </message>
    <message>
        <source>Changing a relation</source>
        <translation>Een relatie wijzigen</translation>
    </message>
    <message>
        <source>Adding a bank account</source>
        <translation>Een bankrekening toevoegen</translation>
    </message>
    <message>
        <source>Adding a contact</source>
        <translation>Een contactpersoon toevoegen</translation>
    </message>
    <message>
        <source>What is outstanding, in total</source>
        <translation>Wat er in totaal openstaat</translation>
    </message>
    <message>
        <source>Outstanding items</source>
        <translation>Openstaande posten</translation>
    </message>
    <message>
        <source>What is still open of entries</source>
        <translation>Wat er van boekingen nog openstaat</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wisselkoersen</translation>
    </message>
    <message>
        <source>Whose invoice a number is</source>
        <translation>Van wie een factuurnummer is</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>Regels in het grootboek</translation>
    </message>
    <message>
        <source>Sales entries</source>
        <translation>Verkoopboekingen</translation>
    </message>
    <message>
        <source>Purchase entries</source>
        <translation>Inkoopboekingen</translation>
    </message>
    <message>
        <source>General journal entries</source>
        <translation>Memoriaalboekingen</translation>
    </message>
    <message>
        <source>Sales invoices</source>
        <translation>Verkoopfacturen</translation>
    </message>
    <message>
        <source>Bank entries</source>
        <translation>Bankboekingen</translation>
    </message>
    <message>
        <source>Cash entries</source>
        <translation>Kasboekingen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Wat betaald is</translation>
    </message>
    <message>
        <source>Balance of an account</source>
        <translation>Saldo van een rekening</translation>
    </message>
    <message>
        <source>Lines of bank entries</source>
        <translation>Regels van bankboekingen</translation>
    </message>
    <message>
        <source>Looking where payments are booked</source>
        <translation>Zoeken waar betalingen geboekt zijn</translation>
    </message>
    <message>
        <source>Booking a bank statement</source>
        <translation>Een bankafschrift boeken</translation>
    </message>
    <message>
        <source>Matching items</source>
        <translation>Posten afletteren</translation>
    </message>
    <message>
        <source>Looking what can be undone</source>
        <translation>Kijken wat kan worden teruggedraaid</translation>
    </message>
    <message>
        <source>Looking for relations</source>
        <translation>Relaties zoeken</translation>
    </message>
</context>
<context>
    <name>CallLog</name>
    <message>
        <source>Calls to other computers</source>
        <translation>Aanroepen naar andere computers</translation>
    </message>
    <message>
        <source>ExactDesk has spoken to these hosts, and to nobody else.</source>
        <translation>ExactDesk heeft met deze computers gesproken, en met niemand anders.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes verzonden</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Bytes ontvangen</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milliseconden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Calls left this minute</source>
        <translation>Aanroepen over deze minuut</translation>
    </message>
    <message>
        <source>Calls left today</source>
        <translation>Aanroepen over vandaag</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aanroepen</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Er is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Your document</source>
        <translation>Uw document</translation>
    </message>
    <message>
        <source>In Exact Online</source>
        <translation>In Exact Online</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Dit is het</translation>
    </message>
    <message>
        <source>This is another one</source>
        <translation>Dit is een ander</translation>
    </message>
    <message>
        <source>Is it entry {number}?</source>
        <translation>Is het boekstuk {number}?</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
</context>
<context>
    <name>CheckActs</name>
    <message>
        <source>{field} for every row</source>
        <translation>{field} voor elke rij</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Deze waarde gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Kies: {what}</translation>
    </message>
    <message>
        <source>Make relation {name} in {division}?</source>
        <translation>Relatie {name} aanmaken in {division}?</translation>
    </message>
    <message>
        <source>It is made in Exact Online at once, with what this row tells of it.</source>
        <translation>De relatie wordt meteen aangemaakt in Exact Online, met wat deze rij erover zegt.</translation>
    </message>
    <message>
        <source>Make the relation</source>
        <translation>Relatie aanmaken</translation>
    </message>
    <message>
        <source>Do not make it</source>
        <translation>Niet aanmaken</translation>
    </message>
    <message>
        <source>The reason is kept in the history.</source>
        <translation>De reden wordt in de geschiedenis bewaard.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>Leave out %n document(s)?</source>
        <translation>
            <numerusform>%n document weglaten?</numerusform>
            <numerusform>%n documenten weglaten?</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar om te boeken</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>tegengehouden</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>{word} · only these</source>
        <translation>{word} · alleen deze</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documenten</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Alles ({count})</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Relation in Exact Online</source>
        <translation>Relatie in Exact Online</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>Factuurtotaal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>In the file: {text}</source>
        <translation>In het bestand: {text}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>On to posting</source>
        <translation>Verder naar boeken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Number, relation, text</source>
        <translation>Nummer, relatie, tekst</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>volgend probleem</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglaten</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>keuzes</translation>
    </message>
    <message>
        <source>Everything is being checked</source>
        <translation>Alles wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rijen van het bestand</translation>
    </message>
    <message>
        <source>No row fits.</source>
        <translation>Geen rij voldoet.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Boekstuk</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dubbel</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Niets voldoet.</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Deze kiezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>ColumnLine</name>
    <message>
        <source>Column {letter}</source>
        <translation>Kolom {letter}</translation>
    </message>
    <message>
        <source>{heading}  (hidden)</source>
        <translation>{heading}  (verborgen)</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>geen waarden</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>{heading} is read as {field}</source>
        <translation>{heading} wordt gelezen als {field}</translation>
    </message>
    <message>
        <source>Read it as {field} again</source>
        <translation>Weer lezen als {field}</translation>
    </message>
    <message>
        <source>Ignore this column</source>
        <translation>Deze kolom negeren</translation>
    </message>
    <message>
        <source>Words and what they mean</source>
        <translation>Waarden en wat ze betekenen</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>zoals het er staat</translation>
    </message>
    <message>
        <source>{word} means {code}</source>
        <translation>{word} betekent {code}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>en nog %n waarde</numerusform>
            <numerusform>en nog %n waarden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open this address in a browser:</source>
        <translation>Open dit adres in een browser:</translation>
    </message>
    <message>
        <source>Paste the address at which the browser ends, and press Enter:</source>
        <translation>Plak het adres waar de browser uitkomt en druk op Enter:</translation>
    </message>
    <message>
        <source>Signed in as {user} at {site}.</source>
        <translation>Aangemeld als {user} bij {site}.</translation>
    </message>
    <message>
        <source>This computer has no vault for secrets: the sign-in is forgotten when the program ends.</source>
        <translation>Deze computer heeft geen kluis voor geheimen: de aanmelding vervalt zodra het programma stopt.</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Client secret: </translation>
    </message>
    <message>
        <source>Signed out; every secret is forgotten.</source>
        <translation>Afgemeld; alle geheimen zijn verwijderd.</translation>
    </message>
    <message>
        <source>Calls left: {minute} this minute, {day} today.</source>
        <translation>Aanroepen over: {minute} deze minuut, {day} vandaag.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Niet aangemeld.</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Gegevensmap: {folder}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>required: {fields}</source>
        <translation>verplicht: {fields}</translation>
    </message>
    <message>
        <source>fields: {fields}</source>
        <translation>velden: {fields}</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>header row {header}, {rows} data rows, {documents} documents</source>
        <translation>kopregel {header}, {rows} gegevensrijen, {documents} documenten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Boekstuk</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>This very file was imported before, on {when} (batch {batch}).</source>
        <translation>Precies dit bestand is al eerder geïmporteerd, op {when} (import {batch}).</translation>
    </message>
    <message>
        <source>Not sent: the documents before it were refused with the same words.</source>
        <translation>Niet verstuurd: de documenten ervoor werden met dezelfde woorden geweigerd.</translation>
    </message>
    <message>
        <source>Not sent: the run was stopped.</source>
        <translation>Niet verstuurd: het boeken is gestopt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>{count} documents: net {net}, VAT {vat}, gross {gross} {currency}</source>
        <translation>{count} documenten: excl. {net}, btw {vat}, incl. {gross} {currency}</translation>
    </message>
    <message>
        <source>Nothing was posted: this was a dry run.</source>
        <translation>Er is niets geboekt: dit was een proefdraai.</translation>
    </message>
    <message>
        <source>{posted} posted, {refused} refused, {unsure} unsure, {duplicates} duplicates, {held} held back</source>
        <translation>{posted} geboekt, {refused} geweigerd, {unsure} onzeker, {duplicates} al geboekt, {held} tegengehouden</translation>
    </message>
    <message>
        <source>The practice Exact Online runs until you press Ctrl+C.</source>
        <translation>De oefen-Exact Online draait totdat u op Ctrl+C drukt.</translation>
    </message>
    <message>
        <source>Practice Exact Online at {address}</source>
        <translation>Oefen-Exact Online op {address}</translation>
    </message>
    <message>
        <source>Importing {file} into {division} {name}</source>
        <translation>{file} importeren in {division} {name}</translation>
    </message>
    <message>
        <source>No display can be opened here; try: {command}</source>
        <translation>Hier kan geen venster worden geopend; probeer: {command}</translation>
    </message>
    <message>
        <source>Nothing waits to be gone on with.</source>
        <translation>Er is niets om mee verder te gaan.</translation>
    </message>
    <message>
        <source>{number} is set aside.</source>
        <translation>{number} is terzijde gelegd.</translation>
    </message>
    <message>
        <source>{file}, administration {division}: batch {batch}</source>
        <translation>{file}, administratie {division}: import {batch}</translation>
    </message>
    <message>
        <source>Document {item}, {number}: may be entry {entry}</source>
        <translation>Document {item}, {number}: is misschien boekstuk {entry}</translation>
    </message>
    <message>
        <source>No document waits for a decision.</source>
        <translation>Geen document wacht op een beslissing.</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>In het werkblad</translation>
    </message>
    <message>
        <source>In Exact Online</source>
        <translation>In Exact Online</translation>
    </message>
    <message>
        <source>The history is sound: {count} entries, all as ExactDesk wrote them.</source>
        <translation>De geschiedenis klopt: {count} regels, allemaal zoals ExactDesk ze heeft geschreven.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Geschreven naar {file}.</translation>
    </message>
    <message>
        <source>Read from Exact Online on {at}, {count} days ago.</source>
        <translation>Gelezen uit Exact Online op {at}, {count} dagen geleden.</translation>
    </message>
    <message>
        <source>Read from Exact Online on {at}, {count} hours ago.</source>
        <translation>Gelezen uit Exact Online op {at}, {count} uur geleden.</translation>
    </message>
    <message>
        <source>Read from Exact Online on {at}, {count} minutes ago.</source>
        <translation>Gelezen uit Exact Online op {at}, {count} minuten geleden.</translation>
    </message>
    <message>
        <source>Read from Exact Online on {at}.</source>
        <translation>Gelezen uit Exact Online op {at}.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Opgeslagen: {file}</translation>
    </message>
    <message>
        <source>Compared with Exact Online</source>
        <translation>Vergeleken met Exact Online</translation>
    </message>
    <message>
        <source>{account} is signed out; its secrets are forgotten.</source>
        <translation>{account} is afgemeld; de geheimen ervan zijn vergeten.</translation>
    </message>
    <message>
        <source>Also signed in: {account}</source>
        <translation>Ook aangemeld: {account}</translation>
    </message>
    <message>
        <source>The sign-in of {account} has ended; sign in again.</source>
        <translation>De aanmelding van {account} is verlopen; meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Errors left this hour in {division}, {service}: {left} of {allowed}; one more from {time} on.</source>
        <translation>Fouten over dit uur in {division}, {service}: {left} van {allowed}; vanaf {time} één meer.</translation>
    </message>
    <message>
        <source>Restored: {batches} imports with {documents} documents, as they were on {day}.</source>
        <translation>Teruggezet: {batches} imports met {documents} documenten, zoals ze waren op {day}.</translation>
    </message>
    <message>
        <source>What was here before: {file}</source>
        <translation>Wat hier eerst stond: {file}</translation>
    </message>
    <message>
        <source>Wiped: {batches} imports with {documents} documents of {name}.</source>
        <translation>Gewist: {batches} imports met {documents} documenten van {name}.</translation>
    </message>
    <message>
        <source>Administration {division}, journal {journal}: {first} to {last}, {left} left</source>
        <translation>Administratie {division}, dagboek {journal}: {first} tot en met {last}, nog {left} over</translation>
    </message>
    <message>
        <source>No entry numbers are kept for any journal.</source>
        <translation>Voor geen enkel dagboek zijn boekstuknummers gereserveerd.</translation>
    </message>
    <message>
        <source>Not sent: the first document is booked and could not be read back.</source>
        <translation>Niet verstuurd: het eerste document is geboekt en kon niet worden teruggelezen.</translation>
    </message>
    <message>
        <source>Not sent: the first document was booked otherwise than planned.</source>
        <translation>Niet verstuurd: het eerste document is anders geboekt dan voorzien.</translation>
    </message>
    <message>
        <source>{name}: planned {ours}, booked {theirs}</source>
        <translation>{name}: voorzien {ours}, geboekt {theirs}</translation>
    </message>
    <message>
        <source>{lines} lines: {matched} matched, {differences} differ, {unmatched} for nothing that is open.</source>
        <translation>{lines} regels: {matched} gekoppeld, {differences} met een ander bedrag, {unmatched} zonder openstaande post.</translation>
    </message>
    <message>
        <source>{count} open items are not in the list.</source>
        <translation>{count} openstaande posten staan niet in de lijst.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Op grond van</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In de boeken</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} wacht weer.</translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <translation>Er wacht niets op iemand.</translation>
    </message>
    <message>
        <source>to be deleted: {count}</source>
        <translation>te verwijderen: {count}</translation>
    </message>
    <message>
        <source>to be credited: {count}</source>
        <translation>te crediteren: {count}</translation>
    </message>
    <message>
        <source>deleted by somebody else: {count}</source>
        <translation>door iemand anders verwijderd: {count}</translation>
    </message>
    <message>
        <source>cannot be touched: {count}</source>
        <translation>niet aan te raken: {count}</translation>
    </message>
    <message>
        <source>Nothing was changed. Without --dry-run it is carried out.</source>
        <translation>Er is niets gewijzigd. Zonder --dry-run wordt het uitgevoerd.</translation>
    </message>
    <message>
        <source>Stopped: Exact Online refused three in a row with the same words.</source>
        <translation>Gestopt: Exact Online weigerde er drie achter elkaar met dezelfde woorden.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>{file} came back: only what is not booked and was changed is sent (batch {batch}).</source>
        <translation>{file} is teruggekomen: alleen wat niet geboekt is en gewijzigd is wordt verstuurd (batch {batch}).</translation>
    </message>
</context>
<context>
    <name>CompareActs</name>
    <message>
        <source>Is this list about customers or about suppliers?</source>
        <translation>Gaat deze lijst over klanten of over leveranciers?</translation>
    </message>
    <message>
        <source>Its numbers do not tell. It is laid beside: {side}. Choose the other at the top if that is wrong.</source>
        <translation>De nummers zeggen het niet. Ze ligt nu naast: {side}. Kies bovenaan de andere als dat niet klopt.</translation>
    </message>
    <message>
        <source>The amounts of this list were turned round</source>
        <translation>De bedragen van deze lijst zijn omgekeerd</translation>
    </message>
    <message>
        <source>It is written from the other party&apos;s point of view: what is owed has a minus there.</source>
        <translation>Ze is geschreven vanuit de andere partij: wat openstaat heeft daar een min.</translation>
    </message>
    <message>
        <source>Type what must be found out.</source>
        <translation>Schrijf op wat moet worden uitgezocht.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <translation>
            <numerusform>%Ln rij getoond</numerusform>
            <numerusform>%Ln rijen getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>{side}: {relation} alone</source>
        <translation>{side}: alleen {relation}</translation>
    </message>
    <message>
        <source>List {listed} · books {booked} · difference {difference}</source>
        <translation>Lijst {listed} · boeken {booked} · verschil {difference}</translation>
    </message>
    <message>
        <source>{agreement}: {count}, {amount}</source>
        <translation>{agreement}: {count}, {amount}</translation>
    </message>
    <message>
        <source>ledger account {account}: {amount}</source>
        <translation>grootboek {account}: {amount}</translation>
    </message>
    <message>
        <source>Back to the statements</source>
        <translation>Terug naar de afschriften</translation>
    </message>
    <message>
        <source>Read the books anew</source>
        <translation>Boeken opnieuw lezen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Laid beside</source>
        <translation>Gelegd naast</translation>
    </message>
    <message>
        <source>Number, name or amount</source>
        <translation>Nummer, naam of bedrag</translation>
    </message>
    <message>
        <source>Invoices of the list and of the books</source>
        <translation>Facturen van de lijst en van de boeken</translation>
    </message>
    <message>
        <source>No row passes. Take a filter off to see the others.</source>
        <translation>Geen rij voldoet. Haal een filter weg om de andere te zien.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In de boeken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat verschilt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Laying the list beside the open items</source>
        <translation>De lijst wordt naast de openstaande posten gelegd</translation>
    </message>
    <message>
        <source>Save the working paper</source>
        <translation>Werkdocument bewaren</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Bewaard als {file}</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Look once more, then post</source>
        <translation>Nog één keer kijken, dan boeken</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Terug naar controleren</translation>
    </message>
    <message>
        <source>Looking whether any of it is booked already</source>
        <translation>Er wordt gekeken of er al iets van geboekt is</translation>
    </message>
    <message>
        <source>In the history and in Exact Online.</source>
        <translation>In de geschiedenis en in Exact Online.</translation>
    </message>
    <message>
        <source>Into this administration</source>
        <translation>In deze administratie</translation>
    </message>
    <message>
        <source>Per currency</source>
        <translation>Per valuta</translation>
    </message>
    <message>
        <source>Per journal</source>
        <translation>Per dagboek</translation>
    </message>
    <message>
        <source>Per VAT code</source>
        <translation>Per btw-code</translation>
    </message>
    <message>
        <source>Per period</source>
        <translation>Per periode</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Btw-code</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>including VAT</source>
        <translation>inclusief btw</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Uit {source}</translation>
    </message>
    <message>
        <source>Post {count} {kind} ({money}) in {division}</source>
        <translation>{count} {kind} ({money}) boeken in {division}</translation>
    </message>
    <message>
        <source>Post {count} {kind} in {division}</source>
        <translation>{count} {kind} boeken in {division}</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %n call(s) to Exact Online.</source>
        <translation>
            <numerusform>Dit kost ongeveer %n aanroep van Exact Online.</numerusform>
            <numerusform>Dit kost ongeveer %n aanroepen van Exact Online.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} are left today.</source>
        <translation>Vandaag zijn er nog {count} over.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stay(s) behind</source>
        <translation>
            <numerusform>%n document blijft achter</numerusform>
            <numerusform>%n documenten blijven achter</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>er verandert niets</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Excl. btw</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>First post one, read it back and compare; then the rest</source>
        <translation>Eerst één boeken, teruglezen en vergelijken; dan de rest</translation>
    </message>
    <message>
        <source>Where a cent, a day or a code differs from what you see here, nothing more is posted.</source>
        <translation>Wijkt er een cent, een dag of een code af van wat u hier ziet, dan wordt er niets meer geboekt.</translation>
    </message>
    <message>
        <source>for administration {name}, which has a confirmation of its own</source>
        <translation>voor administratie {name}, die een eigen bevestiging krijgt</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Exact Online is not reached</source>
        <translation>Exact Online is niet bereikbaar</translation>
    </message>
    <message>
        <source>You can look things up and check files with what this computer remembers. Booking waits for the connection.</source>
        <translation>U kunt dingen opzoeken en bestanden controleren met wat deze computer onthouden heeft. Boeken wacht op de verbinding.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>calls to Exact Online</source>
        <translation>aanroepen naar Exact Online</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Text for spreadsheets (*.csv)</source>
        <translation>Tekst voor rekenbladen (*.csv)</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>De aanroepen exporteren</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Geschreven naar {file}</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>sent something</source>
        <translation>iets verzonden</translation>
    </message>
    <message>
        <source>refused or unanswered</source>
        <translation>geweigerd of onbeantwoord</translation>
    </message>
    <message>
        <source>this administration</source>
        <translation>deze administratie</translation>
    </message>
    <message>
        <source>{service} rest until {time}</source>
        <translation>{service} rusten tot {time}</translation>
    </message>
    <message>
        <source>Exact Online refused {count} of them within the hour. Mend what was refused meanwhile; with a few more Exact Online could block them for longer.</source>
        <translation>Exact Online weigerde er {count} binnen een uur. Verbeter intussen wat geweigerd is; met nog een paar kan Exact Online ze langer blokkeren.</translation>
    </message>
    <message>
        <source>calls left this minute</source>
        <translation>aanroepen over deze minuut</translation>
    </message>
    <message>
        <source>of {limit} calls left this minute</source>
        <translation>van {limit} aanroepen over deze minuut</translation>
    </message>
    <message>
        <source>calls left today</source>
        <translation>aanroepen over vandaag</translation>
    </message>
    <message>
        <source>of {limit} calls left today</source>
        <translation>van {limit} aanroepen over vandaag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>errors within the hour</source>
        <translation>fouten binnen het uur</translation>
    </message>
    <message>
        <source>of {limit} errors left this hour: {service}</source>
        <translation>van {limit} fouten over dit uur: {service}</translation>
    </message>
    <message>
        <source>{service}: {left} of {limit} errors left</source>
        <translation>{service}: nog {left} van {limit} fouten over</translation>
    </message>
    <message>
        <source>{host} ({calls} calls since {day})</source>
        <translation>{host} ({calls} aanroepen sinds {day})</translation>
    </message>
    <message>
        <source>ExactDesk has spoken to {hosts}, and to nobody else.</source>
        <translation>ExactDesk heeft gesproken met {hosts}, en met niemand anders.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>in order ({status})</source>
        <translation>in orde ({status})</translation>
    </message>
    <message>
        <source>later ({status})</source>
        <translation>later ({status})</translation>
    </message>
    <message>
        <source>expired ({status})</source>
        <translation>verlopen ({status})</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Calls that were left for the day after this one</source>
        <translation>Aanroepen die daarna nog over waren voor die dag</translation>
    </message>
    <message>
        <source>refused ({status})</source>
        <translation>geweigerd ({status})</translation>
    </message>
    <message>
        <source>not available ({status})</source>
        <translation>onbereikbaar ({status})</translation>
    </message>
    <message>
        <source>asked (GET)</source>
        <translation>gevraagd (GET)</translation>
    </message>
    <message>
        <source>sent (POST)</source>
        <translation>verzonden (POST)</translation>
    </message>
    <message>
        <source>changed (PUT)</source>
        <translation>gewijzigd (PUT)</translation>
    </message>
    <message>
        <source>deleted (DELETE)</source>
        <translation>verwijderd (DELETE)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duurde</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Left this minute</source>
        <translation>Over deze minuut</translation>
    </message>
    <message>
        <source>Contact with Exact Online</source>
        <translation>Contact met Exact Online</translation>
    </message>
    <message>
        <source>Every call that left this computer, and how many more Exact Online allows.</source>
        <translation>Elke aanroep die deze computer verliet, en hoeveel Exact Online er nog toelaat.</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Er is nog niets gevraagd</translation>
    </message>
    <message>
        <source>As soon as ExactDesk speaks to Exact Online, each call stands here: what for, how much, how long.</source>
        <translation>Zodra ExactDesk met Exact Online spreekt, staat elke aanroep hier: waarvoor, hoeveel, hoe lang.</translation>
    </message>
    <message>
        <source>The calls are being looked up</source>
        <translation>De aanroepen worden opgezocht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copies the rows that are chosen, or all that are shown.</source>
        <translation>Kopieert de gekozen rijen, of alles wat getoond wordt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Purpose, host, answer</source>
        <translation>Doel, computer, antwoord</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aanroepen</translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation>Geen aanroep past.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in ExactDesk itself</source>
        <translation>Er ging iets mis in ExactDesk zelf</translation>
    </message>
    <message>
        <source>What you did is kept, and nothing is sent to Exact Online a second time. You can go on working. Copy this report for whoever looks after ExactDesk at your office; it names no client and no amount.</source>
        <translation>Uw werk is bewaard en er gaat niets een tweede keer naar Exact Online. U kunt verder werken. Kopieer dit verslag voor degene die ExactDesk op uw kantoor beheert; er staan geen klanten en geen bedragen in.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Foutverslag</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Once a day ExactDesk makes a backup by itself. A backup holds history, mappings and settings, and never a secret.</source>
        <translation>Eens per dag maakt ExactDesk zelf een reservekopie. Een reservekopie bevat geschiedenis, koppelingen en instellingen, en nooit een geheim.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Reservekopie opslaan</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Puts a backup in the place of what is here, which is copied first.</source>
        <translation>Zet een reservekopie in de plaats van wat hier staat; daarvan wordt eerst een kopie gemaakt.</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Geschiedenis controleren</translation>
    </message>
    <message>
        <source>Whether everything in it is as ExactDesk wrote it.</source>
        <translation>Of alles erin is zoals ExactDesk het heeft geschreven.</translation>
    </message>
    <message>
        <source>Wipe this client</source>
        <translation>Deze klant wissen</translation>
    </message>
    <message>
        <source>Takes everything that names people out of what is kept of this administration.</source>
        <translation>Haalt alles wat namen noemt uit wat van deze administratie is bewaard.</translation>
    </message>
</context>
<context>
    <name>DeckActs</name>
    <message>
        <source>This line is decided. Open it again to choose otherwise.</source>
        <translation>Over deze regel is besloten. Heropen hem om anders te kiezen.</translation>
    </message>
    <message>
        <source>This line was reviewed in another statement already.</source>
        <translation>Deze regel is al verwerkt in een ander afschrift.</translation>
    </message>
    <message>
        <source>Nothing speaks for any open item. Search among all of them, or book it on a ledger account.</source>
        <translation>Niets wijst op een openstaande post. Zoek in alle posten, of boek de regel op een grootboekrekening.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked: {total}; the line is {amount}, difference {difference}</source>
        <translation>
            <numerusform>%Ln aangevinkt: {total}; de regel is {amount}, verschil {difference}</numerusform>
            <numerusform>%Ln aangevinkt: {total}; de regel is {amount}, verschil {difference}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln certain</source>
        <translation>
            <numerusform>%Ln zekere accepteren</numerusform>
            <numerusform>%Ln zekere accepteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) shown</source>
        <translation>
            <numerusform>%Ln regel getoond</numerusform>
            <numerusform>%Ln regels getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first what becomes of the difference.</source>
        <translation>Zeg eerst wat er met het verschil gebeurt.</translation>
    </message>
    <message>
        <source>The letters stand on the buttons.</source>
        <translation>De letters staan op de knoppen.</translation>
    </message>
    <message>
        <source>Rule {rule}: on ledger account {account}. Enter accepts it.</source>
        <translation>Regel {rule}: op grootboekrekening {account}. Enter accepteert.</translation>
    </message>
    <message>
        <source>Rule {rule}: on account of {relation}, to be matched later. Enter accepts it.</source>
        <translation>Regel {rule}: op rekening van {relation}, later af te letteren. Enter accepteert het.</translation>
    </message>
    <message>
        <source>It may be for invoice {number} of {relation}: {amount}.</source>
        <translation>Het kan voor factuur {number} van {relation} zijn: {amount}.</translation>
    </message>
    <message>
        <source>In the books it stands for {amount}; the difference is {difference}.</source>
        <translation>In de boeken staat die voor {amount}; het verschil is {difference}.</translation>
    </message>
    <message>
        <source>A payment in another currency is settled in Exact Online itself.</source>
        <translation>Een betaling in een andere valuta wordt afgeletterd in Exact Online zelf.</translation>
    </message>
</context>
<context>
    <name>DeckView</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Bij</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Back to the statements</source>
        <translation>Terug naar de afschriften</translation>
    </message>
    <message>
        <source>Accounts and journal</source>
        <translation>Rekeningen en dagboek</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>To the books</source>
        <translation>Naar de boeken</translation>
    </message>
    <message>
        <source>Name, text or amount</source>
        <translation>Naam, omschrijving of bedrag</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Regels van het afschrift</translation>
    </message>
    <message>
        <source>All open items</source>
        <translation>Alle openstaande posten</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Fetching the administrations</source>
        <translation>Administraties ophalen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>You are signed in again; go on where you were.</source>
        <translation>U bent weer aangemeld; ga verder waar u was.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) need attention</source>
        <translation>
            <numerusform>%n document vraagt aandacht</numerusform>
            <numerusform>%n documenten vragen aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>Divided</name>
    <message>
        <source>Also in this file: {list}</source>
        <translation>Ook in dit bestand: {list}</translation>
    </message>
    <message>
        <source>Nothing for this administration; for others: {list}</source>
        <translation>Niets voor deze administratie; wel voor andere: {list}</translation>
    </message>
    <message>
        <source>This file has more, for other administrations</source>
        <translation>Dit bestand heeft nog meer, voor andere administraties</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Verder met {name}</translation>
    </message>
    <message>
        <source>Leave the rest of the file</source>
        <translation>De rest van het bestand laten</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n document(s)</source>
        <translation>
            <numerusform>{name}: %n document</numerusform>
            <numerusform>{name}: %n documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: {list}. Each administration is checked and confirmed by itself.</source>
        <translation>Nog te doen: {list}. Elke administratie wordt apart gecontroleerd en bevestigd.</translation>
    </message>
</context>
<context>
    <name>DivisionChooser</name>
    <message>
        <source>All administrations</source>
        <translation>Alle administraties</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
</context>
<context>
    <name>DivisionList</name>
    <message>
        <source>Search by name, number or client</source>
        <translation>Zoek op naam, nummer of klant</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administraties</translation>
    </message>
    <message>
        <source>No administration has this name or number.</source>
        <translation>Geen administratie met deze naam of dit nummer.</translation>
    </message>
</context>
<context>
    <name>DivisionsPage</name>
    <message>
        <source>Last used {when}</source>
        <translation>Laatst gebruikt op {when}</translation>
    </message>
    <message>
        <source>Not used yet on this computer</source>
        <translation>Nog niet gebruikt op deze computer</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Favoriet maken</translation>
    </message>
    <message>
        <source>Not all administrations could be fetched</source>
        <translation>Niet alle administraties konden worden opgehaald</translation>
    </message>
    <message>
        <source>Those below can be used. Try again later for the others.</source>
        <translation>De administraties hieronder kunt u gebruiken. Probeer het later opnieuw voor de andere.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administraties</translation>
    </message>
    <message>
        <source>Archived and blocked administrations are not shown.</source>
        <translation>Gearchiveerde en geblokkeerde administraties staan er niet bij.</translation>
    </message>
    <message>
        <source>No administration to work in</source>
        <translation>Geen administratie om in te werken</translation>
    </message>
    <message>
        <source>Your Exact Online account has no administration that is open. Ask whoever manages Exact Online at your office.</source>
        <translation>Uw Exact Online-account heeft geen administratie die open is. Vraag het degene die Exact Online op uw kantoor beheert.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Your administrations are being fetched</source>
        <translation>Uw administraties worden opgehaald</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turkoois</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Bruin</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Work in this administration</source>
        <translation>In deze administratie werken</translation>
    </message>
    <message>
        <source>You are signed in as {user}</source>
        <translation>U bent aangemeld als {user}</translation>
    </message>
    <message>
        <source>Mark the administrations you work in most as favourites: they stand on top. Then choose one to work in; Ctrl+K changes it.</source>
        <translation>Maak de administraties waarin u het meest werkt favoriet: die staan bovenaan. Kies daarna de administratie om in te werken; met Ctrl+K wisselt u.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>Sleep hier een bestand naartoe</translation>
    </message>
    <message>
        <source>Invoices, relations (Excel, OpenDocument, CSV) or a bank statement. Nothing is sent to Exact Online before you have seen and confirmed it.</source>
        <translation>Facturen, relaties (Excel, OpenDocument, CSV) of een bankafschrift. Er gaat niets naar Exact Online voordat u het hebt bevestigd.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Rijen plakken</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to open</source>
        <translation>Laat los om te openen</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Show it in the history</source>
        <translation>Toon in de geschiedenis</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Toch openen</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Opzij leggen</translation>
    </message>
    <message>
        <source>This file was imported before</source>
        <translation>Dit bestand is al eens geïmporteerd</translation>
    </message>
    <message>
        <source>{when} by {user}, as {kind} in {division}: {posted} of {all} booked.</source>
        <translation>{when} door {user}, als {kind} in {division}: {posted} van {all} geboekt.</translation>
    </message>
    <message>
        <source>Opened again, what is booked already is held back as a duplicate. Nothing is booked twice unasked.</source>
        <translation>Wat al geboekt is, wordt dan als dubbel tegengehouden. Er wordt niets ongevraagd twee keer geboekt.</translation>
    </message>
</context>
<context>
    <name>EntryFoot</name>
    <message>
        <source>Difference {amount}</source>
        <translation>Verschil {amount}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Boeking</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Grootboekrekening</translation>
    </message>
    <message>
        <source>Relation and invoice</source>
        <translation>Relatie en factuur</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debet</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>En als er iets misgaat?</translation>
    </message>
    <message>
        <source>Choose an exercise, then post or open something. Each happens once, and only in the practice environment.</source>
        <translation>Kies een oefening en boek of open daarna iets. Elke oefening gebeurt één keer, en alleen in de oefenomgeving.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Staat klaar</translation>
    </message>
    <message>
        <source>Has happened</source>
        <translation>Is gebeurd</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Klaarzetten</translation>
    </message>
    <message>
        <source>Nothing must go wrong any more</source>
        <translation>Er hoeft niets meer mis te gaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The connection breaks halfway</source>
        <translation>De verbinding breekt halverwege</translation>
    </message>
    <message>
        <source>Exact Online books the second document that is posted, and its answer gets lost.</source>
        <translation>Exact Online boekt het tweede document dat u boekt, en het antwoord raakt zoek.</translation>
    </message>
    <message>
        <source>ExactDesk does not guess: it looks the document up, finds it, and does not book it twice.</source>
        <translation>ExactDesk gokt niet: het zoekt het document op, vindt het en boekt het niet nog eens.</translation>
    </message>
    <message>
        <source>The connection breaks before anything arrives</source>
        <translation>De verbinding breekt voordat er iets aankomt</translation>
    </message>
    <message>
        <source>The second document that is posted is not booked, and no answer comes.</source>
        <translation>Het tweede document dat u boekt wordt niet geboekt, en er komt geen antwoord.</translation>
    </message>
    <message>
        <source>ExactDesk looks it up, waits half a minute, looks again, and only then sends it once more.</source>
        <translation>ExactDesk zoekt het op, wacht een halve minuut, kijkt nog eens en stuurt het dan pas opnieuw.</translation>
    </message>
    <message>
        <source>Exact Online answers with nothing</source>
        <translation>Exact Online antwoordt met niets</translation>
    </message>
    <message>
        <source>The second document that is posted is booked, and the answer is empty.</source>
        <translation>Het tweede document dat u boekt wordt geboekt, en het antwoord is leeg.</translation>
    </message>
    <message>
        <source>An empty answer proves nothing: ExactDesk looks the document up before it goes on.</source>
        <translation>Een leeg antwoord bewijst niets: ExactDesk zoekt het document op voordat het verdergaat.</translation>
    </message>
    <message>
        <source>Exact Online does not answer</source>
        <translation>Exact Online antwoordt niet</translation>
    </message>
    <message>
        <source>The second document that is posted is booked, and the line stays silent.</source>
        <translation>Het tweede document dat u boekt wordt geboekt, en het blijft stil.</translation>
    </message>
    <message>
        <source>ExactDesk waits two minutes and then looks it up. You can go on with other work meanwhile.</source>
        <translation>ExactDesk wacht twee minuten en zoekt het dan op. U kunt intussen met ander werk verdergaan.</translation>
    </message>
    <message>
        <source>Exact Online is under maintenance</source>
        <translation>Exact Online is in onderhoud</translation>
    </message>
    <message>
        <source>In place of an answer to the second document comes a page about maintenance.</source>
        <translation>In plaats van een antwoord op het tweede document komt er een pagina over onderhoud.</translation>
    </message>
    <message>
        <source>Whether it was booked is looked up, and only then it is sent again. If the maintenance lasts, the run stops.</source>
        <translation>Of het is geboekt wordt opgezocht, en pas dan gaat het opnieuw. Duurt het onderhoud voort, dan stopt het boeken.</translation>
    </message>
    <message>
        <source>Too many calls in one minute</source>
        <translation>Te veel aanroepen in één minuut</translation>
    </message>
    <message>
        <source>At the second document Exact Online asks to wait until the next minute.</source>
        <translation>Bij het tweede document vraagt Exact Online om te wachten tot de volgende minuut.</translation>
    </message>
    <message>
        <source>At the bottom of the window stands until when ExactDesk waits. It then goes on by itself.</source>
        <translation>Onder in het venster staat tot wanneer ExactDesk wacht. Daarna gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>The sign-in ends in the middle of posting</source>
        <translation>De aanmelding eindigt midden in het boeken</translation>
    </message>
    <message>
        <source>At the second document Exact Online no longer knows the sign-in.</source>
        <translation>Bij het tweede document kent Exact Online de aanmelding niet meer.</translation>
    </message>
    <message>
        <source>The run stops and says so. What was booked stays booked; after signing in again the rest goes on.</source>
        <translation>Het boeken stopt en zegt dat. Wat geboekt is blijft geboekt; na opnieuw aanmelden gaat de rest verder.</translation>
    </message>
    <message>
        <source>Exact Online takes too long</source>
        <translation>Exact Online doet er te lang over</translation>
    </message>
    <message>
        <source>The next list that is fetched ends with &apos;request timeout&apos;.</source>
        <translation>De volgende lijst die wordt opgehaald eindigt met &apos;request timeout&apos;.</translation>
    </message>
    <message>
        <source>ExactDesk tries a list again by itself, each time a little later; you only notice that it takes longer.</source>
        <translation>ExactDesk probeert een lijst vanzelf opnieuw, telkens iets later; u merkt alleen dat het langer duurt.</translation>
    </message>
    <message>
        <source>You open another administration in the browser</source>
        <translation>U opent in de browser een andere administratie</translation>
    </message>
    <message>
        <source>Exact Online then thinks that you work in that other administration.</source>
        <translation>Exact Online denkt dan dat u in die andere administratie werkt.</translation>
    </message>
    <message>
        <source>Nothing changes here: ExactDesk names the administration with every booking, the one at the top left.</source>
        <translation>Hier verandert niets: ExactDesk noemt bij elke boeking de administratie, die linksboven.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Amount incl. VAT</source>
        <translation>Bedrag incl. btw</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Boekstuknummer</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Aantal regels</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Grootboekrekening</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Btw-code</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenplaats</translation>
    </message>
    <message>
        <source>Cost unit</source>
        <translation>Kostendrager</translation>
    </message>
    <message>
        <source>Line {line}: {name}</source>
        <translation>Regel {line}: {name}</translation>
    </message>
</context>
<context>
    <name>FailedState</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adres, tweede regel</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>KvK- of ondernemingsnummer</translation>
    </message>
    <message>
        <source>Contact, first name</source>
        <translation>Contactpersoon, voornaam</translation>
    </message>
    <message>
        <source>Contact, last name</source>
        <translation>Contactpersoon, achternaam</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenplaats</translation>
    </message>
    <message>
        <source>Cost unit</source>
        <translation>Kostendrager</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Korting %</translation>
    </message>
    <message>
        <source>Invoice or credit note</source>
        <translation>Factuur of creditnota</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Boekstuknummer</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Periode van</translation>
    </message>
    <message>
        <source>G/L account</source>
        <translation>Grootboekrekening</translation>
    </message>
    <message>
        <source>Amount incl. VAT</source>
        <translation>Bedrag incl. btw</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Factuurdatum</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Artikelcode</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Line description</source>
        <translation>Omschrijving van de regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Amount excl. VAT</source>
        <translation>Bedrag excl. btw</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Ordernummer</translation>
    </message>
    <message>
        <source>Payment condition</source>
        <translation>Betalingsconditie</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Betalingskenmerk</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Relation code</source>
        <translation>Relatiecode</translation>
    </message>
    <message>
        <source>E-mail of the relation</source>
        <translation>E-mail van de relatie</translation>
    </message>
    <message>
        <source>Name of the relation</source>
        <translation>Naam van de relatie</translation>
    </message>
    <message>
        <source>VAT number of the relation</source>
        <translation>Btw-nummer van de relatie</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Periode tot en met</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prijs per stuk</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>Btw-bedrag</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Btw-code</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>Btw %</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Financial year</source>
        <translation>Boekjaar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Bij of af</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Betaalnummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Er ontbreekt niets</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>Choose: with or without VAT</source>
        <translation>Kies: met of zonder btw</translation>
    </message>
    <message>
        <source>As the headings say</source>
        <translation>Zoals de koppen zeggen</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Exclusief btw</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Inclusief btw</translation>
    </message>
    <message>
        <source>Before the cents stands</source>
        <translation>Vóór de centen staat</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>a comma: 1.234,56</source>
        <translation>een komma: 1.234,56</translation>
    </message>
    <message>
        <source>a point: 1,234.56</source>
        <translation>een punt: 1,234.56</translation>
    </message>
    <message>
        <source>In 3-4-2026 stands first</source>
        <translation>In 3-4-2026 staat voorop</translation>
    </message>
    <message>
        <source>the day: 3 April</source>
        <translation>de dag: 3 april</translation>
    </message>
    <message>
        <source>the month: 4 March</source>
        <translation>de maand: 4 maart</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Voor elke rij hetzelfde</translation>
    </message>
    <message>
        <source>For what is not in the file, such as the journal.</source>
        <translation>Voor wat niet in het bestand staat, zoals het dagboek.</translation>
    </message>
    <message>
        <source>Give a field a value</source>
        <translation>Geef een veld een waarde</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Koppeling bewaren</translation>
    </message>
    <message>
        <source>Recognised as: {name}</source>
        <translation>Herkend: {name}</translation>
    </message>
    <message>
        <source>{first} (or {others})</source>
        <translation>{first} (of {others})</translation>
    </message>
    <message>
        <source>{field}, where it is empty</source>
        <translation>{field}, waar het leeg is</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Take this value back</source>
        <translation>Deze waarde weghalen</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>{count} more</source>
        <translation>nog {count}</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>Write down what must be found out.</source>
        <translation>Schrijf op wat er uitgezocht moet worden.</translation>
    </message>
    <message>
        <source>Choose a ledger account that exists and is not blocked.</source>
        <translation>Kies een grootboekrekening die bestaat en niet geblokkeerd is.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>All administrations</source>
        <translation>Alle administraties</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Alle tijden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Whatever became of it</source>
        <translation>Alle uitkomsten</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Not booked, or taken back</source>
        <translation>Niet geboekt of teruggedraaid</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Imported when</source>
        <translation>Wanneer geïmporteerd</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan werd</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln document(s) and file(s) found in all administrations</source>
        <translation>
            <numerusform>%Ln document of bestand gevonden in alle administraties</numerusform>
            <numerusform>%Ln documenten en bestanden gevonden in alle administraties</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Incl. btw</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Boekstuknummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Every import of this computer, with its documents, rows and answers.</source>
        <translation>Elke import van deze computer, met documenten, rijen en antwoorden.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Er is nog niets geïmporteerd</translation>
    </message>
    <message>
        <source>After your first import you find back here what was booked: by invoice number, relation, entry number or file.</source>
        <translation>Na uw eerste import vindt u hier terug wat er is geboekt: op factuurnummer, relatie, boekstuknummer of bestand.</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Werkmap importeren</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>De geschiedenis wordt gelezen</translation>
    </message>
    <message>
        <source>Invoice number, relation, entry number or file</source>
        <translation>Factuurnummer, relatie, boekstuknummer of bestand</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>No import fits.</source>
        <translation>Geen import voldoet hieraan.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters.</source>
        <translation>Niets gevonden. Probeer het met minder letters.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) and file(s) found in {place}</source>
        <translation>
            <numerusform>%Ln document of bestand gevonden in {place}</numerusform>
            <numerusform>%Ln documenten en bestanden gevonden in {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents of what is shown here, per administration, as a workbook, PDF or csv file</source>
        <translation>De documenten van wat hier staat, per administratie, als werkmap, pdf of csv-bestand</translation>
    </message>
</context>
<context>
    <name>HistoryPaper</name>
    <message>
        <source>History of imports</source>
        <translation>Geschiedenis van imports</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Zoekwoorden</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administraties</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>from {since} through {until}</source>
        <translation>van {since} tot en met {until}</translation>
    </message>
    <message>
        <source>from {since} on</source>
        <translation>vanaf {since}</translation>
    </message>
    <message>
        <source>through {until}</source>
        <translation>tot en met {until}</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>alle perioden</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Of which booked</source>
        <translation>Waarvan geboekt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Booked incl. VAT</source>
        <translation>Geboekt incl. btw</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Incl. btw</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Boekstuknummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Er zijn geen documenten die passen.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan werd</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>geboekt</translation>
    </message>
    <message>
        <source>still to be done</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>not booked, or taken back</source>
        <translation>niet geboekt of teruggedraaid</translation>
    </message>
</context>
<context>
    <name>ImportPages</name>
    <message>
        <source>Stop posting?</source>
        <translation>Stoppen met boeken?</translation>
    </message>
    <message>
        <source>The document that is under way is finished first. What is booked stays booked.</source>
        <translation>Het document dat onderweg is, wordt eerst afgemaakt. Wat geboekt is, blijft geboekt.</translation>
    </message>
    <message>
        <source>Stop posting</source>
        <translation>Stoppen met boeken</translation>
    </message>
    <message>
        <source>Go on posting</source>
        <translation>Verder boeken</translation>
    </message>
    <message>
        <source>Recognised: {name}</source>
        <translation>Herkend: {name}</translation>
    </message>
    <message>
        <source>See the columns</source>
        <translation>Kolommen bekijken</translation>
    </message>
    <message>
        <source>The sheet is being read</source>
        <translation>Het blad wordt gelezen</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>Ontbreekt nog: {fields}</translation>
    </message>
    <message>
        <source>Without them nothing can be booked. You can also type them in the check.</source>
        <translation>Zonder deze velden kan er niets geboekt worden. U kunt ze ook bij het controleren invullen.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Toch verder</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Terug naar de kolommen</translation>
    </message>
    <message>
        <source>Looking whether any of it is booked already</source>
        <translation>Er wordt gekeken of er al iets van geboekt is</translation>
    </message>
    <message>
        <source>In the history and in Exact Online.</source>
        <translation>In de geschiedenis en in Exact Online.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Put this file aside?</source>
        <translation>Dit bestand opzij leggen?</translation>
    </message>
    <message>
        <source>What you mapped and mended for it is gone then. The file itself stays as it is.</source>
        <translation>Wat u ervoor hebt gekoppeld en hersteld, gaat dan verloren. Het bestand zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Opzij leggen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ermee verder</translation>
    </message>
    <message>
        <source>Booked in this import</source>
        <translation>Geboekt in deze import</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Choose a document to see what was sent and what came of it.</source>
        <translation>Kies een document om te zien wat er is verstuurd en wat ervan is geworden.</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Zonder nummer</translation>
    </message>
    <message>
        <source>Entry number {number}</source>
        <translation>Boekstuk {number}</translation>
    </message>
    <message>
        <source>Open in Exact Online</source>
        <translation>Openen in Exact Online</translation>
    </message>
    <message>
        <source>Exact Online says:</source>
        <translation>Exact Online zegt:</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>In het blad</translation>
    </message>
    <message>
        <source>Row {row}, {field}: {old} → {new}</source>
        <translation>Rij {row}, {field}: {old} → {new}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What was sent and answered at {time}</source>
        <translation>Verstuurd en geantwoord om {time}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rij {row}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>en nog %n rij</numerusform>
            <numerusform>en nog %n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Met de hand gewijzigd</translation>
    </message>
</context>
<context>
    <name>ItemsTable</name>
    <message>
        <source>Relation, number, reference or amount</source>
        <translation>Relatie, nummer, kenmerk of bedrag</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Openstaande posten</translation>
    </message>
    <message>
        <source>No open item fits.</source>
        <translation>Geen openstaande post past.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Aangevinkt</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The file of the history is damaged</source>
        <translation>Het bestand van de geschiedenis is beschadigd</translation>
    </message>
    <message>
        <source>Restore a backup, or ask for help before you post anything.</source>
        <translation>Zet een reservekopie terug, of vraag hulp voordat u iets boekt.</translation>
    </message>
    <message>
        <source>The history is sound: {count} entries, all as ExactDesk wrote them.</source>
        <translation>De geschiedenis klopt: {count} regels, allemaal zoals ExactDesk ze heeft geschreven.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Reservekopie opslaan</translation>
    </message>
    <message>
        <source>Backup saved: {file}, with {count} documents</source>
        <translation>Reservekopie opgeslagen: {file}, met {count} documenten</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Reservekopie kiezen</translation>
    </message>
    <message>
        <source>Put this backup in the place of all that is here?</source>
        <translation>Deze reservekopie in de plaats zetten van alles wat hier staat?</translation>
    </message>
    <message>
        <source>It is of {when} and has {batches} imports with {documents} documents. What was booked since is then no longer known here; Exact Online is still asked before anything is booked. What is here now is copied first.</source>
        <translation>De kopie is van {when} en bevat {batches} imports met {documents} documenten. Wat daarna is geboekt, is hier dan niet meer bekend; Exact Online wordt nog wel gevraagd voordat er iets wordt geboekt. Van wat hier nu staat wordt eerst een kopie gemaakt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>The backup is restored; what was here before is in {file}</source>
        <translation>De reservekopie is teruggezet; wat hier eerst stond, staat in {file}</translation>
    </message>
    <message>
        <source>The history has nothing of this administration</source>
        <translation>De geschiedenis heeft niets van deze administratie</translation>
    </message>
    <message>
        <source>Wipe what is kept of {name}?</source>
        <translation>Wissen wat van {name} is bewaard?</translation>
    </message>
    <message>
        <source>Rows, names and everything that was sent of {documents} documents go for good; how many there were stays. After that ExactDesk no longer recognises these invoices by itself; Exact Online is still asked. Backups that you saved elsewhere still have it.</source>
        <translation>Rijen, namen en alles wat er is verstuurd van {documents} documenten gaan voorgoed weg; de aantallen blijven. ExactDesk herkent deze facturen daarna niet meer zelf; Exact Online wordt nog wel gevraagd. Reservekopieën die u elders bewaart, bevatten het nog.</translation>
    </message>
    <message>
        <source>Type the name of the administration</source>
        <translation>Typ de naam van de administratie</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Wiped: {documents} documents of {name}</source>
        <translation>Gewist: {documents} documenten van {name}</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>another administration</source>
        <translation>andere administratie</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>bestand openen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>deze lijst</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>volgende probleem</translation>
    </message>
    <message>
        <source>previous problem</source>
        <translation>vorige probleem</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>cel bewerken</translation>
    </message>
    <message>
        <source>list of choices</source>
        <translation>keuzelijst</translation>
    </message>
    <message>
        <source>leave out, take back</source>
        <translation>weglaten, terugnemen</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>omlaag doorvoeren</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>opnieuw</translation>
    </message>
    <message>
        <source>to the next step</source>
        <translation>naar de volgende stap</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>rij openen</translation>
    </message>
    <message>
        <source>copy rows, with headings</source>
        <translation>rijen kopiëren, met koppen</translation>
    </message>
    <message>
        <source>back, or give up</source>
        <translation>terug of annuleren</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>While importing</source>
        <translation>Bij het importeren</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In lijsten</translation>
    </message>
    <message>
        <source>calls to Exact Online</source>
        <translation>aanroepen naar Exact Online</translation>
    </message>
    <message>
        <source>lists of the administration</source>
        <translation>lijsten van de administratie</translation>
    </message>
    <message>
        <source>accept, and the next line</source>
        <translation>accepteren, dan de volgende regel</translation>
    </message>
    <message>
        <source>accept, and on with this relation</source>
        <translation>accepteren, verder met deze relatie</translation>
    </message>
    <message>
        <source>tick an open item</source>
        <translation>een openstaande post aanvinken</translation>
    </message>
    <message>
        <source>all open items</source>
        <translation>alle openstaande posten</translation>
    </message>
    <message>
        <source>next, previous line</source>
        <translation>volgende, vorige regel</translation>
    </message>
    <message>
        <source>list of steps, to undo each</source>
        <translation>lijst van stappen, elk terug te draaien</translation>
    </message>
    <message>
        <source>While reconciling</source>
        <translation>Bij het afletteren</translation>
    </message>
    <message>
        <source>Outstanding items</source>
        <translation>Openstaande posten</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Afletteren</translation>
    </message>
    <message>
        <source>read the list on show anew</source>
        <translation>de getoonde lijst opnieuw lezen</translation>
    </message>
    <message>
        <source>paste rows</source>
        <translation>rijen plakken</translation>
    </message>
    <message>
        <source>choose a proposal, up to 9</source>
        <translation>een voorstel kiezen, tot en met 9</translation>
    </message>
    <message>
        <source>a letter on a button presses it</source>
        <translation>een letter op een knop drukt hem in</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>Your office&apos;s registration</source>
        <translation>De registratie van uw kantoor</translation>
    </message>
    <message>
        <source>For Exact Online of: {place}</source>
        <translation>Voor Exact Online van: {place}</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>From your office&apos;s own registration with Exact Online.</source>
        <translation>Van de eigen registratie van uw kantoor bij Exact Online.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s vault. Leave it empty to use the one that is kept.</source>
        <translation>Wordt bewaard in de kluis van deze computer. Laat leeg om het bewaarde te gebruiken.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s vault, never in a file.</source>
        <translation>Wordt bewaard in de kluis van deze computer, nooit in een bestand.</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Client secret tonen</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>Waar vind ik deze?</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Aanmelden via de browser</translation>
    </message>
</context>
<context>
    <name>KnownPanel</name>
    <message>
        <source>This document and the booked one</source>
        <translation>Dit document en het geboekte</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Nothing like it is booked already.</source>
        <translation>Er is nog niets dergelijks geboekt.</translation>
    </message>
    <message>
        <source>Imported by ExactDesk</source>
        <translation>Geïmporteerd met ExactDesk</translation>
    </message>
    <message>
        <source>In Exact Online</source>
        <translation>In Exact Online</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Incl. btw</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Boekstuknummer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>{what} – {who}</source>
        <translation>{what} – {who}</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Bank accounts of relations</source>
        <translation>Bankrekeningen van relaties</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Grootboekrekeningen</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Dagboeken</translation>
    </message>
    <message>
        <source>VAT codes</source>
        <translation>Btw-codes</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Betalingscondities</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenplaatsen</translation>
    </message>
    <message>
        <source>Cost units</source>
        <translation>Kostendragers</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Closed periods, per journal</source>
        <translation>Afgesloten perioden, per dagboek</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Types of documents</source>
        <translation>Documentsoorten</translation>
    </message>
</context>
<context>
    <name>ListMapPage</name>
    <message>
        <source>Read the list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>Put the list aside</source>
        <translation>Lijst wegleggen</translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message>
        <source>Open items compared</source>
        <translation>Openstaande posten vergeleken</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Laid beside</source>
        <translation>Gelegd naast</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Bewaard door</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Bewaard op</translation>
    </message>
    <message>
        <source>Relation alone</source>
        <translation>Alleen relatie</translation>
    </message>
    <message>
        <source>turned round: the list is written from the other party&apos;s point of view</source>
        <translation>omgekeerd: de lijst is geschreven vanuit de andere partij</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Plus en min</translation>
    </message>
    <message>
        <source>Books read on</source>
        <translation>Boeken gelezen op</translation>
    </message>
    <message>
        <source>Open by the list</source>
        <translation>Open volgens de lijst</translation>
    </message>
    <message>
        <source>Open by the books, compared with it</source>
        <translation>Open volgens de boeken, ermee vergeleken</translation>
    </message>
    <message>
        <source>Difference of the list with the books</source>
        <translation>Verschil van de lijst met de boeken</translation>
    </message>
    <message>
        <source>All open items of the books</source>
        <translation>Alle openstaande posten in de boeken</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Grootboekrekening</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Difference of the ledger with all open items</source>
        <translation>Verschil van het grootboek met alle openstaande posten</translation>
    </message>
    <message>
        <source>Totals against the ledger</source>
        <translation>Totalen tegenover het grootboek</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In de boeken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Neither of the two has any open item.</source>
        <translation>Geen van beide heeft een openstaande post.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Boekstuk</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>In both</source>
        <translation>In beide</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Bedrag wijkt af</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>Alleen in de lijst</translation>
    </message>
    <message>
        <source>Only in the books</source>
        <translation>Alleen in de boeken</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>What customers owe</source>
        <translation>Wat klanten moeten betalen</translation>
    </message>
    <message>
        <source>What we owe suppliers</source>
        <translation>Wat wij leveranciers moeten betalen</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>partly paid since</source>
        <translation>sindsdien deels betaald</translation>
    </message>
    <message>
        <source>number spelled otherwise</source>
        <translation>nummer anders geschreven</translation>
    </message>
    <message>
        <source>found by name and amount</source>
        <translation>gevonden op naam en bedrag</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>factuurdatum</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vervaldatum</translation>
    </message>
    <message>
        <source>several rows together</source>
        <translation>meerdere rijen samen</translation>
    </message>
    <message>
        <source>Not open in the books: paid there already, or never booked.</source>
        <translation>Niet open in de boeken: daar al betaald, of nooit geboekt.</translation>
    </message>
    <message>
        <source>A payment in the books that was not matched yet.</source>
        <translation>Een betaling in de boeken die nog niet is afgeletterd.</translation>
    </message>
    <message>
        <source>Not in the list: paid according to who made it, or not known there.</source>
        <translation>Niet in de lijst: volgens de maker ervan betaald, of daar niet bekend.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>Otherwise: {what}.</source>
        <translation>Anders: {what}.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Exact Online was not reached</source>
        <translation>Exact Online was niet bereikbaar</translation>
    </message>
    <message>
        <source>These are the lists as they were last fetched. You can check with them; to book, a connection is needed.</source>
        <translation>Dit zijn de lijsten zoals ze het laatst zijn opgehaald. U kunt ermee controleren; om te boeken is een verbinding nodig.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n dag oud</numerusform>
            <numerusform>%n dagen oud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n uur oud</numerusform>
            <numerusform>%n uur oud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>%n minuut oud</numerusform>
            <numerusform>%n minuten oud</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ouderdom</translation>
    </message>
    <message>
        <source>Lists of {name}</source>
        <translation>Lijsten van {name}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>What ExactDesk keeps of this administration on this computer, to check your files with.</source>
        <translation>Wat ExactDesk van deze administratie op deze computer bewaart, om uw bestanden mee te controleren.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet</source>
        <translation>Er is nog niets opgehaald</translation>
    </message>
    <message>
        <source>Relations, ledger accounts, VAT codes and the other lists are fetched once; then only what changed.</source>
        <translation>Relaties, grootboekrekeningen, btw-codes en de andere lijsten worden één keer opgehaald; daarna alleen wat veranderd is.</translation>
    </message>
    <message>
        <source>Fetch the lists</source>
        <translation>De lijsten ophalen</translation>
    </message>
    <message>
        <source>The lists are being fetched</source>
        <translation>De lijsten worden opgehaald</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Fetch everything again</source>
        <translation>Alles opnieuw ophalen</translation>
    </message>
    <message>
        <source>What changes every day is renewed by itself, by what changed; the others when they are a day or a week old.</source>
        <translation>Wat elke dag verandert wordt vanzelf bijgewerkt met wat er veranderd is; de rest als het een dag of een week oud is.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose an administration</source>
        <translation>Kies een administratie</translation>
    </message>
    <message>
        <source>Another administration: Ctrl+K</source>
        <translation>Andere administratie: Ctrl+K</translation>
    </message>
    <message>
        <source>{name} ({number}) – ExactDesk</source>
        <translation>{name} ({number}) – ExactDesk</translation>
    </message>
</context>
<context>
    <name>ManualForm</name>
    <message>
        <source>On a ledger account</source>
        <translation>Op een grootboekrekening</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Grootboekrekening</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>Btw inbegrepen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenplaats</translation>
    </message>
    <message>
        <source>Cost unit</source>
        <translation>Kostendrager</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Book it there</source>
        <translation>Daarop boeken</translation>
    </message>
</context>
<context>
    <name>MapActs</name>
    <message>
        <source>What is in {column}?</source>
        <translation>Wat staat er in {column}?</translation>
    </message>
    <message>
        <source>What does &quot;{word}&quot; mean?</source>
        <translation>Wat betekent “{word}”?</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Zo lezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give which field a value?</source>
        <translation>Welk veld een waarde geven?</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Koppeling bewaren</translation>
    </message>
    <message>
        <source>Next time a file with these headings comes in, it is recognised by itself.</source>
        <translation>Een volgend bestand met deze koppen wordt dan vanzelf herkend.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Bewaard als {name}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Reading along…</source>
        <translation>Er wordt meegelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n rij gelezen</numerusform>
            <numerusform>%n rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still held back</source>
        <translation>
            <numerusform>%n nog tegengehouden</numerusform>
            <numerusform>%n nog tegengehouden</numerusform>
        </translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Welke kolom is wat</translation>
    </message>
    <message>
        <source>On to the check</source>
        <translation>Verder naar controleren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>The sheet is being read</source>
        <translation>Het blad wordt gelezen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Row {row} of the file</source>
        <translation>Rij {row} van het bestand</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) that stay as they are</source>
        <translation>
            <numerusform>en nog %n rij, die blijft zoals zij is</numerusform>
            <numerusform>en nog %n rijen, die blijven zoals ze zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Give another field a value…</source>
        <translation>Een ander veld invullen…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Kiezen: {field}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Keep, send later</source>
        <translation>Bewaren, later versturen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Zonder nummer</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Kan worden verstuurd</translation>
    </message>
    <message>
        <source>Cannot be sent yet</source>
        <translation>Kan nog niet worden verstuurd</translation>
    </message>
    <message>
        <source>Send {amount} into {division}</source>
        <translation>{amount} versturen naar {division}</translation>
    </message>
    <message>
        <source>Send into {division}</source>
        <translation>Versturen naar {division}</translation>
    </message>
    <message>
        <source>was: {old}</source>
        <translation>was: {old}</translation>
    </message>
    <message>
        <source>The total becomes {new}; it was {old}.</source>
        <translation>Het totaal wordt {new}; het was {old}.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed; what it was is kept in the history.</source>
        <translation>
            <numerusform>%n waarde gewijzigd; wat het was, blijft in de geschiedenis.</numerusform>
            <numerusform>%n waarden gewijzigd; wat het was, blijft in de geschiedenis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Make {name} a customer in {division}?</source>
        <translation>Van {name} een klant maken in {division}?</translation>
    </message>
    <message>
        <source>Make {name} a supplier in {division}?</source>
        <translation>Van {name} een leverancier maken in {division}?</translation>
    </message>
    <message>
        <source>The relation is changed in Exact Online at once; then the document can be sent again.</source>
        <translation>De relatie wordt meteen in Exact Online gewijzigd; daarna kan het document opnieuw worden verstuurd.</translation>
    </message>
    <message>
        <source>Change the relation</source>
        <translation>De relatie wijzigen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Kiezen: {field}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Which field?</source>
        <translation>Welk veld?</translation>
    </message>
    <message>
        <source>Make relation {name} in {division}?</source>
        <translation>Relatie {name} aanmaken in {division}?</translation>
    </message>
    <message>
        <source>It is made in Exact Online at once, with what this document tells of it.</source>
        <translation>De relatie wordt meteen in Exact Online aangemaakt, met wat dit document erover zegt.</translation>
    </message>
    <message>
        <source>Make the relation</source>
        <translation>De relatie aanmaken</translation>
    </message>
    <message>
        <source>Do not make it</source>
        <translation>Niet aanmaken</translation>
    </message>
    <message>
        <source>{field}: {old} becomes {new}</source>
        <translation>{field}: {old} wordt {new}</translation>
    </message>
    <message numerus="yes">
        <source>Change the same in %n other document(s)?</source>
        <translation>
            <numerusform>Hetzelfde wijzigen in %n ander document?</numerusform>
            <numerusform>Hetzelfde wijzigen in %n andere documenten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change these too</source>
        <translation>Ook deze wijzigen</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Alleen dit ene</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Afletteren</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>That is no day. Type it as 25-11, 25-11-2026, or +7 for in seven days.</source>
        <translation>Dat is geen dag. Typ 25-11, 25-11-2026, of +7 voor over zeven dagen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Blijft op deze computer</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Toegezegd voor</translation>
    </message>
    <message>
        <source>25-11 or +7</source>
        <translation>25-11 of +7</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
</context>
<context>
    <name>NumberDesk</name>
    <message>
        <source>The journals are being read</source>
        <translation>De dagboeken worden gelezen</translation>
    </message>
    <message>
        <source>Keep no entry numbers for journal {journal} any more?</source>
        <translation>Geen boekstuknummers meer vrijhouden voor dagboek {journal}?</translation>
    </message>
    <message>
        <source>Exact Online numbers its entries from then on. Numbers that were given away stay given away.</source>
        <translation>Vanaf dan nummert Exact Online de boekstukken. Nummers die al zijn uitgegeven, blijven uitgegeven.</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Geen nummers vrijhouden</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Journal {code} {name}</source>
        <translation>Dagboek {code} {name}</translation>
    </message>
    <message>
        <source>Give the first and the last number.</source>
        <translation>Vul het eerste en het laatste nummer in.</translation>
    </message>
    <message>
        <source>Exact Online numbers</source>
        <translation>Exact Online nummert</translation>
    </message>
    <message>
        <source>journal numbers by itself</source>
        <translation>dagboek nummert zelf</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>opgebruikt</translation>
    </message>
    <message>
        <source>nearly used up</source>
        <translation>bijna op</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar voor gebruik</translation>
    </message>
    <message>
        <source>Entry numbers are running out in journal {journals}</source>
        <translation>De boekstuknummers van dagboek {journals} raken op</translation>
    </message>
    <message>
        <source>When they are used up, posting into that journal stops until it has a new range, or none.</source>
        <translation>Zijn ze op, dan stopt het boeken in dat dagboek tot het een nieuwe reeks krijgt, of geen reeks meer heeft.</translation>
    </message>
    <message>
        <source>Journal {journals} does not take the numbers that it is sent</source>
        <translation>Dagboek {journals} neemt de meegestuurde nummers niet over</translation>
    </message>
    <message>
        <source>It booked under a number of its own, so nothing is reserved for it any more. Let it take numbers in its settings in Exact Online, remove the range here, and give it a new one.</source>
        <translation>Er is onder een eigen nummer geboekt, dus er wordt niets meer voor vrijgehouden. Sta bij het dagboek in Exact Online toe dat nummers worden ingevuld, verwijder hier de reeks en geef een nieuwe op.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Numbers kept</source>
        <translation>Vrijgehouden nummers</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nog vrij</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Entry numbers</source>
        <translation>Boekstuknummers</translation>
    </message>
    <message>
        <source>{name} ({number}): numbers that only ExactDesk uses, per journal</source>
        <translation>{name} ({number}): nummers die alleen ExactDesk gebruikt, per dagboek</translation>
    </message>
    <message>
        <source>No journal takes entry numbers</source>
        <translation>Geen dagboek met boekstuknummers</translation>
    </message>
    <message>
        <source>Numbers can be kept for sales and purchase journals; this administration has none that are open.</source>
        <translation>Nummers kunt u vrijhouden voor verkoop- en inkoopdagboeken; deze administratie heeft er geen die openstaan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The journals are being read</source>
        <translation>De dagboeken worden gelezen</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Eerste nummer</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Laatste nummer</translation>
    </message>
    <message>
        <source>Keep these numbers</source>
        <translation>Deze nummers vrijhouden</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Geen nummers vrijhouden</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Dagboeken</translation>
    </message>
    <message>
        <source>An entry that is sent under a number of your own is found again by that number at once when the connection breaks. Choose numbers that nobody else in the office uses; the journal must let numbers be chosen in Exact Online.</source>
        <translation>Een boekstuk dat onder een eigen nummer wordt verstuurd, is na een verbroken verbinding meteen terug te vinden. Kies nummers die niemand anders op kantoor gebruikt; het dagboek moet in Exact Online toestaan dat u zelf nummert.</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Your office</source>
        <translation>Uw kantoor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Stands at the head of statements and lists.</source>
        <translation>Staat boven rekeningoverzichten en lijsten.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Afbeelding kiezen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>OfficeDesk</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo of your office</source>
        <translation>Het logo van uw kantoor</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Do not import {file}</source>
        <translation>{file} niet importeren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>From a workbook to booked entries, in five steps.</source>
        <translation>Van werkmap tot boekingen, in vijf stappen.</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>bestand kiezen</translation>
    </message>
    <message>
        <source>paste rows</source>
        <translation>rijen plakken</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle toetsen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait(s)</source>
        <translation>
            <numerusform>%n bestand wacht</numerusform>
            <numerusform>%n bestanden wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>Open het volgende</translation>
    </message>
    <message>
        <source>Workbook to fill in</source>
        <translation>Werkmap om in te vullen</translation>
    </message>
    <message>
        <source>With the codes of this administration; dropped back it needs no mapping.</source>
        <translation>Met de codes van deze administratie; teruggesleept hoeft u niets te koppelen.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Pasted rows</source>
        <translation>Geplakte rijen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait(s) until this one is done</source>
        <translation>
            <numerusform>%n bestand wacht tot dit klaar is</numerusform>
            <numerusform>%n bestanden wachten tot dit klaar is</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks and lists ({endings})</source>
        <translation>Werkmappen en lijsten ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Kies een bestand om te importeren</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Er is niets om te plakken</translation>
    </message>
    <message>
        <source>Copy rows in Excel or in a mail first.</source>
        <translation>Kopieer eerst rijen in Excel of in een e-mail.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Het bestand wordt gelezen</translation>
    </message>
    <message>
        <source>Choose the administration that this file is for</source>
        <translation>Kies de administratie waar dit bestand voor is</translation>
    </message>
    <message>
        <source>Choose an administration</source>
        <translation>Kies een administratie</translation>
    </message>
    <message>
        <source>The sheet is being read</source>
        <translation>Het blad wordt gelezen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open a statement</source>
        <translation>Afschrift openen</translation>
    </message>
    <message>
        <source>Bank statements and lists ({endings})</source>
        <translation>Bankafschriften en lijsten ({endings})</translation>
    </message>
    <message>
        <source>Reading the statement</source>
        <translation>Het afschrift lezen</translation>
    </message>
    <message>
        <source>Making a statement of what is open</source>
        <translation>Een afschrift maken van wat openstaat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) opened</source>
        <translation>
            <numerusform>%Ln afschrift geopend</numerusform>
            <numerusform>%Ln afschriften geopend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were opened before, and go on where they were left.</source>
        <translation>
            <numerusform>%Ln daarvan was eerder geopend en gaat verder waar u gebleven was.</numerusform>
            <numerusform>%Ln daarvan waren eerder geopend en gaan verder waar u gebleven was.</numerusform>
        </translation>
    </message>
    <message>
        <source>This statement was opened before</source>
        <translation>Dit afschrift is eerder geopend</translation>
    </message>
    <message>
        <source>You go on where it was left on {when}.</source>
        <translation>U gaat verder waar u op {when} gebleven was.</translation>
    </message>
    <message>
        <source>Columns recognised: {name}</source>
        <translation>Kolommen herkend: {name}</translation>
    </message>
    <message>
        <source>See the columns</source>
        <translation>Bekijk de kolommen</translation>
    </message>
</context>
<context>
    <name>OutActs</name>
    <message>
        <source>Reading what is still open</source>
        <translation>Lezen wat nog openstaat</translation>
    </message>
    <message>
        <source>Exact Online opens in your browser; {number} is on the clipboard</source>
        <translation>Exact Online opent in uw browser; {number} staat op het klembord</translation>
    </message>
    <message>
        <source>Go to the open items of {relation} and match {numbers} with the payment.</source>
        <translation>Ga naar de openstaande posten van {relation} en letter {numbers} af met de betaling.</translation>
    </message>
    <message>
        <source>Book this statement in {division}?</source>
        <translation>Dit afschrift boeken in {division}?</translation>
    </message>
    <message>
        <source>Journal {journal}, {statement}; it closes at {closing}. It can be deleted in Exact Online while it is open.</source>
        <translation>Dagboek {journal}, {statement}; het eindsaldo is {closing}. De boeking kan in Exact Online worden verwijderd zolang die openstaat.</translation>
    </message>
    <message numerus="yes">
        <source>Book %Ln line(s), {total}, in {division}</source>
        <translation>
            <numerusform>%Ln regel boeken, {total}, in {division}</numerusform>
            <numerusform>%Ln regels boeken, {total}, in {division}</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>Niet boeken</translation>
    </message>
    <message>
        <source>Match these payments in {division}?</source>
        <translation>Deze betalingen afletteren in {division}?</translation>
    </message>
    <message>
        <source>Each payment is set off against its invoices. It can be taken back in Exact Online alone, per relation.</source>
        <translation>Elke betaling wordt met haar facturen verrekend. Ongedaan maken kan alleen in Exact Online, per relatie.</translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln payment(s), {total}, in {division}</source>
        <translation>
            <numerusform>%Ln betaling afletteren, {total}, in {division}</numerusform>
            <numerusform>%Ln betalingen afletteren, {total}, in {division}</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not match</source>
        <translation>Niet afletteren</translation>
    </message>
    <message>
        <source>Sending to Exact Online</source>
        <translation>Naar Exact Online sturen</translation>
    </message>
    <message>
        <source>{done} done, {left} not</source>
        <translation>{done} gelukt, {left} niet</translation>
    </message>
    <message>
        <source>{number}: {said}</source>
        <translation>{number}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) done, and found again in the books</source>
        <translation>
            <numerusform>%Ln stuk verwerkt en teruggevonden in de boeken</numerusform>
            <numerusform>%Ln stukken verwerkt en teruggevonden in de boeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the working paper</source>
        <translation>Het werkdocument bewaren</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Bewaard als {file}</translation>
    </message>
</context>
<context>
    <name>OutView</name>
    <message>
        <source>{done} of {all} matched in Exact Online. What has left the open items is ticked off when the books are read anew.</source>
        <translation>{done} van {all} afgeletterd in Exact Online. Wat uit de openstaande posten is verdwenen, wordt bij het opnieuw lezen afgevinkt.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Entry {numbers}</source>
        <translation>Boekstuk {numbers}</translation>
    </message>
    <message>
        <source>In {division}, only where the bank does not book it by itself. The opening balance is checked first.</source>
        <translation>In {division}; alleen als de bankkoppeling dat niet zelf doet. Het beginsaldo wordt eerst gecontroleerd.</translation>
    </message>
    <message>
        <source>Book the statement</source>
        <translation>Het afschrift boeken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be sent: {reason}</source>
        <translation>
            <numerusform>%Ln kan niet worden verstuurd: {reason}</numerusform>
            <numerusform>%Ln kunnen niet worden verstuurd: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Afgeletterd</translation>
    </message>
    <message>
        <source>Nothing is left to be matched.</source>
        <translation>Er is niets meer af te letteren.</translation>
    </message>
    <message>
        <source>In {division}: sets payments off against their invoices; afterwards the books are read to see that it is so.</source>
        <translation>In {division}: verrekent betalingen met hun facturen; daarna worden de boeken gelezen om te zien of het zo is.</translation>
    </message>
    <message>
        <source>Switched off: work down the list above, each row opens Exact Online.</source>
        <translation>Uitgeschakeld: werk de lijst hierboven af, elke regel opent Exact Online.</translation>
    </message>
    <message>
        <source>Match in Exact Online</source>
        <translation>Afletteren in Exact Online</translation>
    </message>
    <message>
        <source>Open in Exact Online</source>
        <translation>Openen in Exact Online</translation>
    </message>
    <message>
        <source>Undecided lines to questions</source>
        <translation>Onbesliste regels naar vraagposten</translation>
    </message>
    <message>
        <source>Match the payments</source>
        <translation>De betalingen afletteren</translation>
    </message>
    <message>
        <source>Let ExactDesk send matches</source>
        <translation>ExactDesk laat afletteren</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>Werkdocument</translation>
    </message>
    <message>
        <source>What was matched on which proof, what is open and why, by whom, with the totals against the ledger.</source>
        <translation>Wat op welk bewijs is afgeletterd, wat openstaat en waarom, door wie, met de totalen tegen het grootboek.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>Bewaren als werkmap</translation>
    </message>
    <message>
        <source>To be matched in Exact Online</source>
        <translation>Af te letteren in Exact Online</translation>
    </message>
    <message>
        <source>No line settles an open item yet.</source>
        <translation>Nog geen regel verrekent een openstaande post.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message numerus="yes">
        <source>Book %Ln, {total}</source>
        <translation>
            <numerusform>%Ln boeken, {total}</numerusform>
            <numerusform>%Ln boeken, {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln, {total}</source>
        <translation>
            <numerusform>%Ln afletteren, {total}</numerusform>
            <numerusform>%Ln afletteren, {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>In {division}, in the provider&apos;s journal: payments as the customers made them, what the provider keeps as costs.</source>
        <translation>In {division}, in het dagboek van de betaaldienst: betalingen zoals de klanten ze deden, wat de dienst inhoudt als kosten.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Choose a document to see what came of it.</source>
        <translation>Kies een document om te zien wat ervan geworden is.</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Zonder nummer</translation>
    </message>
    <message>
        <source>Rows of the file: {rows}</source>
        <translation>Rijen van het bestand: {rows}</translation>
    </message>
    <message>
        <source>Entry number {number}</source>
        <translation>Boekstuk {number}</translation>
    </message>
    <message>
        <source>Open in Exact Online</source>
        <translation>Openen in Exact Online</translation>
    </message>
    <message>
        <source>Exact Online says:</source>
        <translation>Exact Online meldt:</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
</context>
<context>
    <name>Outstanding</name>
    <message>
        <source>Not due</source>
        <translation>Niet vervallen</translation>
    </message>
    <message>
        <source>Dated later</source>
        <translation>Later gedateerd</translation>
    </message>
    <message>
        <source>{first} to {last} days</source>
        <translation>{first} t/m {last} dagen</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Debiteuren</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Crediteuren</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Andere boeking</translation>
    </message>
    <message>
        <source>Not traced to an invoice</source>
        <translation>Niet herleid tot een factuur</translation>
    </message>
    <message>
        <source>{side} on {day}</source>
        <translation>{side} per {day}</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Read from Exact Online</source>
        <translation>Gelezen uit Exact Online</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Alleen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Boekstuk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Dagen over</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Open in {currency}</source>
        <translation>Open in {currency}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Nothing is outstanding.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Toegezegd voor {day}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ages per relation</source>
        <translation>Ouderdom per relatie</translation>
    </message>
    <message>
        <source>Over {days} days</source>
        <translation>Boven {days} dagen</translation>
    </message>
</context>
<context>
    <name>OutstandingColumns</name>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Boekstuknummer</translation>
    </message>
    <message>
        <source>In its currency</source>
        <translation>In eigen valuta</translation>
    </message>
    <message>
        <source>Whole amount</source>
        <translation>Factuurbedrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Your ref.</source>
        <translation>Uw ref.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Ouderdom</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oudste</translation>
    </message>
    <message>
        <source>{count} administrations</source>
        <translation>{count} administraties</translation>
    </message>
</context>
<context>
    <name>OutstandingDesk</name>
    <message>
        <source>What is outstanding is being looked up</source>
        <translation>De openstaande posten worden opgezocht</translation>
    </message>
    <message>
        <source>As it was on which day?</source>
        <translation>De stand van welke dag?</translation>
    </message>
    <message>
        <source>The list is worked out from the ledger: what was open at the end of that day.</source>
        <translation>De lijst wordt uit het grootboek afgeleid: wat er aan het eind van die dag openstond.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>‘{text}’ is geen dag.</translation>
    </message>
    <message>
        <source>Type it as 31-10 or 31-10-2026.</source>
        <translation>Typ 31-10 of 31-10-2026.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>At how many days does one age end and the next begin?</source>
        <translation>Bij hoeveel dagen eindigt de ene ouderdom en begint de volgende?</translation>
    </message>
    <message>
        <source>Whole numbers, rising, for example 30, 60, 90.</source>
        <translation>Hele getallen, oplopend, bijvoorbeeld 30, 60, 90.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>“{text}” are no limits.</source>
        <translation>‘{text}’ zijn geen grenzen.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Deze weergave bewaren</translation>
    </message>
    <message>
        <source>Filters, order and columns; a view of the same name is replaced.</source>
        <translation>Filters, volgorde en kolommen; een weergave met dezelfde naam wordt vervangen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>OutstandingFilters</name>
    <message>
        <source>Overdue</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Voldaan</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Met notitie</translation>
    </message>
    <message>
        <source>Part is paid</source>
        <translation>Deels betaald</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Chosen relations</source>
        <translation>Gekozen relaties</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>minstens {amount}</translation>
    </message>
</context>
<context>
    <name>OutstandingMenus</name>
    <message>
        <source>At the end of {day}</source>
        <translation>Eind {day}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Een andere dag…</translation>
    </message>
    <message>
        <source>Only the administration you work in</source>
        <translation>Alleen de administratie waarin u werkt</translation>
    </message>
    <message>
        <source>Several administrations…</source>
        <translation>Meer administraties…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-werkmap…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>Pdf…</translation>
    </message>
    <message>
        <source>Open as PDF, to print</source>
        <translation>Als pdf openen, om af te drukken</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>‘{name}’ vergeten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Deze weergave bewaren…</translation>
    </message>
    <message>
        <source>Up to {limits} days</source>
        <translation>Tot {limits} dagen</translation>
    </message>
    <message>
        <source>Other limits…</source>
        <translation>Andere grenzen…</translation>
    </message>
    <message>
        <source>Up to {limits} days…</source>
        <translation>Tot {limits} dagen…</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Op vervaldatum</translation>
    </message>
    <message>
        <source>By invoice date</source>
        <translation>Op factuurdatum</translation>
    </message>
</context>
<context>
    <name>OutstandingMessages</name>
    <message>
        <source>The list stands at {day}.</source>
        <translation>De lijst geeft de stand van {day}.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Terug naar nu</translation>
    </message>
    <message>
        <source>These are the figures of {moment}.</source>
        <translation>Dit zijn de cijfers van {moment}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} posten</translation>
    </message>
    <message>
        <source>one item</source>
        <translation>één post</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} open</translation>
    </message>
    <message>
        <source>{amount} overdue</source>
        <translation>{amount} vervallen</translation>
    </message>
    <message>
        <source>In their own currencies: {amounts}.</source>
        <translation>In eigen valuta: {amounts}.</translation>
    </message>
</context>
<context>
    <name>OutstandingPage</name>
    <message>
        <source>Read on {moment}</source>
        <translation>Gelezen op {moment}</translation>
    </message>
    <message>
        <source>Read on {moment}, changes since {since}</source>
        <translation>Gelezen op {moment}, veranderingen sinds {since}</translation>
    </message>
    <message>
        <source>Being read anew…</source>
        <translation>Wordt opnieuw gelezen…</translation>
    </message>
    <message>
        <source>Outstanding items</source>
        <translation>Openstaande posten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The day that the list stands at</source>
        <translation>De dag waarvan de lijst de stand geeft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administration(s)</source>
        <translation>
            <numerusform>%Ln administratie</numerusform>
            <numerusform>%Ln administraties</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen relations</source>
        <translation>Gekozen relaties</translation>
    </message>
    <message>
        <source>Relation, number, amount, note</source>
        <translation>Relatie, nummer, bedrag, notitie</translation>
    </message>
    <message>
        <source>What the lines are</source>
        <translation>Wat de regels zijn</translation>
    </message>
    <message>
        <source>Per item</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>Per relation</source>
        <translation>Per relatie</translation>
    </message>
    <message>
        <source>Per administration</source>
        <translation>Per administratie</translation>
    </message>
    <message>
        <source>Views that you keep</source>
        <translation>Weergaven die u bewaart</translation>
    </message>
    <message>
        <source>How ages are reckoned</source>
        <translation>Hoe de ouderdom wordt berekend</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Openstaande posten</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>No item fits. Esc takes the filters back.</source>
        <translation>Geen post voldoet. Esc haalt de filters weg.</translation>
    </message>
    <message>
        <source>Nothing is outstanding</source>
        <translation>Er staat niets open</translation>
    </message>
    <message>
        <source>Here stand the invoices that are not wholly paid, with their age, as soon as there are any.</source>
        <translation>Hier staan de facturen die nog niet helemaal zijn betaald, met hun ouderdom, zodra die er zijn.</translation>
    </message>
    <message>
        <source>What is outstanding is being looked up</source>
        <translation>De openstaande posten worden opgezocht</translation>
    </message>
</context>
<context>
    <name>OutstandingPanel</name>
    <message>
        <source>Choose an item to see its lines, its payments and your notes.</source>
        <translation>Kies een post om de regels, de betalingen en uw notities te zien.</translation>
    </message>
    <message>
        <source>Only the items of this relation</source>
        <translation>Alleen de posten van deze relatie</translation>
    </message>
    <message>
        <source>Dated {day}</source>
        <translation>Van {day}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Vervalt {day}</translation>
    </message>
    <message>
        <source>Term of {amount}, due {day}</source>
        <translation>Termijn van {amount}, vervalt {day}</translation>
    </message>
    <message>
        <source>Entry number {number}</source>
        <translation>Boekstuk {number}</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Kenmerk {number}</translation>
    </message>
    <message>
        <source>of {whole}, {paid} paid</source>
        <translation>van {whole}, {paid} betaald</translation>
    </message>
    <message>
        <source>is {amount}</source>
        <translation>is {amount}</translation>
    </message>
    <message>
        <source>{amount} of it is on its way to or from the bank</source>
        <translation>{amount} daarvan is onderweg van of naar de bank</translation>
    </message>
    <message>
        <source>{amount} is overdue</source>
        <translation>{amount} is vervallen</translation>
    </message>
    <message numerus="yes">
        <source>Show its %Ln item(s)</source>
        <translation>
            <numerusform>De %Ln post tonen</numerusform>
            <numerusform>De %Ln posten tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Exact Online</source>
        <translation>Openen in Exact Online</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Rekeningoverzicht</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>in het Nederlands</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in het Frans</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
    <message>
        <source>PDF {language}</source>
        <translation>Pdf {language}</translation>
    </message>
    <message>
        <source>Mail with the PDF, {language}</source>
        <translation>E-mail met de pdf, {language}</translation>
    </message>
    <message>
        <source>Mail without a PDF, {language}</source>
        <translation>E-mail zonder pdf, {language}</translation>
    </message>
    <message>
        <source>Lines and payments are being fetched…</source>
        <translation>Regels en betalingen worden opgehaald…</translation>
    </message>
    <message>
        <source>Exact Online did not answer. Press Enter on the item to ask again.</source>
        <translation>Exact Online gaf geen antwoord. Druk op Enter bij de post om het opnieuw te vragen.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Exact Online did not give the lines of this entry.</source>
        <translation>Exact Online gaf de regels van dit boekstuk niet.</translation>
    </message>
    <message>
        <source>Lines, without VAT</source>
        <translation>Regels, zonder btw</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>VAT code {code}: {amount}</source>
        <translation>Btw-code {code}: {amount}</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Exact Online did not give the payments.</source>
        <translation>Exact Online gaf de betalingen niet.</translation>
    </message>
    <message>
        <source>Matched with it so far</source>
        <translation>Tot nu toe afgeletterd met</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Exact Online did not give the files of this entry.</source>
        <translation>Exact Online gaf de bestanden van dit boekstuk niet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Opens in the browser, in Exact Online</source>
        <translation>Opent in de browser, in Exact Online</translation>
    </message>
</context>
<context>
    <name>OutstandingPapers</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>De lijst bewaren</translation>
    </message>
    <message>
        <source>Keep the statement</source>
        <translation>Het rekeningoverzicht bewaren</translation>
    </message>
    <message>
        <source>Attach this file to the mail: {file}</source>
        <translation>Voeg dit bestand bij de e-mail: {file}</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Geschreven naar {file}</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>In de map tonen</translation>
    </message>
</context>
<context>
    <name>OutstandingWords</name>
    <message>
        <source>Promise passed</source>
        <translation>Toezegging voorbij</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>Later dan anders</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>Net vervallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Deelbetaling</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Niet afgeletterd</translation>
    </message>
    <message>
        <source>one day overdue</source>
        <translation>één dag over tijd</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>vervalt morgen</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>{days} dagen over tijd</translation>
    </message>
    <message>
        <source>due in {days} days</source>
        <translation>vervalt over {days} dagen</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vervalt vandaag</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>toegezegd voor {day}</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In de boeken</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Factuurdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Openstaand bedrag</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>wijkt af</translation>
    </message>
    <message>
        <source>{note} ({by})</source>
        <translation>{note} ({by})</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Receipt of {file}.pdf</source>
        <translation>Boekingsbewijs {file}.pdf</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Geschiedenis exporteren</translation>
    </message>
    <message>
        <source>History of imports.xlsx</source>
        <translation>Geschiedenis van imports.xlsx</translation>
    </message>
    <message>
        <source>To be verified later (*.json)</source>
        <translation>Om later te vergelijken (*.json)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Boekingsbewijs opslaan</translation>
    </message>
    <message>
        <source>Exact Online has all {count} documents as they were booked</source>
        <translation>Exact Online heeft alle {count} documenten zoals ze zijn geboekt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>{changed} changed, {gone} no longer there, {same} as booked.</source>
        <translation>{changed} gewijzigd, {gone} niet meer aanwezig, {same} zoals geboekt.</translation>
    </message>
    <message>
        <source>Exact Online has something else than was booked</source>
        <translation>In Exact Online staat iets anders dan er is geboekt</translation>
    </message>
    <message>
        <source>Save what differs</source>
        <translation>Verschillen opslaan</translation>
    </message>
    <message>
        <source>Comparison of {file}.pdf</source>
        <translation>Vergelijking {file}.pdf</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx *.xlsm)</source>
        <translation>Werkmap (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>The client&apos;s workbook back</source>
        <translation>Werkmap van de klant terug</translation>
    </message>
    <message>
        <source>{kind} to fill in.xlsx</source>
        <translation>{kind} om in te vullen.xlsx</translation>
    </message>
    <message>
        <source>Save a workbook to fill in</source>
        <translation>Werkmap om in te vullen opslaan</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Opgeslagen: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>History of imports of {name}.xlsx</source>
        <translation>Geschiedenis van imports van {name}.xlsx</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>en</source>
        <translation>nl</translation>
    </message>
    <message>
        <source>Made on {when} with ExactDesk</source>
        <translation>Gemaakt op {when} met ExactDesk</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>PapersButton</name>
    <message>
        <source>Papers</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Receipt, comparison with Exact Online, the client&apos;s workbook back</source>
        <translation>Boekingsbewijs, vergelijking met Exact Online, werkmap van de klant terug</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Boekingsbewijs opslaan…</translation>
    </message>
    <message>
        <source>Compare with Exact Online</source>
        <translation>Vergelijken met Exact Online</translation>
    </message>
    <message>
        <source>The client&apos;s workbook back…</source>
        <translation>Werkmap van de klant terug…</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Een ander adres</translation>
    </message>
    <message>
        <source>At which Exact Online are your administrations?</source>
        <translation>In welke Exact Online staan uw administraties?</translation>
    </message>
    <message>
        <source>Exact Online of</source>
        <translation>Exact Online van</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The address where your Exact Online runs, beginning with https://</source>
        <translation>Het adres waar uw Exact Online draait; het begint met https://</translation>
    </message>
    <message>
        <source>Has your office registered an app with Exact Online?</source>
        <translation>Heeft uw kantoor al een app geregistreerd bij Exact Online?</translation>
    </message>
    <message>
        <source>Exact Online lets in programs that an office has registered itself. That is done once and takes about ten minutes; you keep the keys, and nobody stands in between.</source>
        <translation>Exact Online laat programma&apos;s toe die een kantoor zelf heeft geregistreerd. Dat doet u één keer en het kost ongeveer tien minuten; de sleutels blijven bij u en er zit niemand tussen.</translation>
    </message>
    <message>
        <source>No, show me how</source>
        <translation>Nee, laat zien hoe</translation>
    </message>
    <message>
        <source>Yes, I have the keys</source>
        <translation>Ja, ik heb de sleutels</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Stopping after the document that is under way…</source>
        <translation>Er wordt gestopt na het document dat onderweg is…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>Gepauzeerd. Er wordt niets verstuurd tot u verdergaat.</translation>
    </message>
    <message>
        <source>{what} (until {time})</source>
        <translation>{what} (tot {time})</translation>
    </message>
    <message>
        <source>Writing down what is going to be posted…</source>
        <translation>Wat geboekt gaat worden, wordt vastgelegd…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left this minute</source>
        <translation>
            <numerusform>nog %n aanroep deze minuut</numerusform>
            <numerusform>nog %n aanroepen deze minuut</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} vandaag</translation>
    </message>
    <message>
        <source>less than a minute to go</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) to go</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>posted</source>
        <translation>geboekt</translation>
    </message>
    <message>
        <source>refused by Exact Online</source>
        <translation>geweigerd door Exact Online</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>niet zeker</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>held back, left out or not sent</source>
        <translation>tegengehouden, weggelaten of niet verstuurd</translation>
    </message>
    <message>
        <source>Exact Online says: {words}</source>
        <translation>Exact Online meldt: {words}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Bezig met boeken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>Naar de geschiedenis</translation>
    </message>
    <message>
        <source>Mend the rest</source>
        <translation>De rest herstellen</translation>
    </message>
    <message>
        <source>Back to the check; what is booked stays locked and is not sent again.</source>
        <translation>Terug naar controleren; wat geboekt is, blijft op slot en wordt niet opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Volgend bestand</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>What became of each document</source>
        <translation>Wat er van elk document geworden is</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Incl. btw</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>Boekstuk</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Toch doorgaan</translation>
    </message>
    <message>
        <source>Sends what is not sent yet; what is booked is not sent again.</source>
        <translation>Verstuurt wat nog niet is verstuurd; wat is geboekt, gaat niet nog eens.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Try it out first</source>
        <translation>Eerst uitproberen</translation>
    </message>
    <message>
        <source>Practise with made-up administrations on this computer. You need no Exact Online for it, and nothing can go wrong.</source>
        <translation>Oefen met verzonnen administraties op deze computer. U hebt er geen Exact Online voor nodig en er kan niets misgaan.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
</context>
<context>
    <name>PracticeRibbon</name>
    <message>
        <source>Practice environment</source>
        <translation>Oefenomgeving</translation>
    </message>
    <message>
        <source>Made-up administrations on this computer: nothing reaches Exact Online.</source>
        <translation>Verzonnen administraties op deze computer: er gaat niets naar Exact Online.</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Stoppen met oefenen</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) ready</source>
        <translation>
            <numerusform>%n oefening klaargezet</numerusform>
            <numerusform>%n oefeningen klaargezet</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Let something go wrong on purpose, and see what happens then.</source>
        <translation>Laat met opzet iets misgaan en kijk wat er dan gebeurt.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no room left on the disk for {path}.</source>
        <translation>Er is geen ruimte meer op de schijf voor {path}.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again; nothing is lost.</source>
        <translation>Maak ruimte vrij en probeer het opnieuw; er is niets verloren.</translation>
    </message>
    <message>
        <source>ExactDesk may not write in {path}.</source>
        <translation>ExactDesk mag niet schrijven in {path}.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another data folder.</source>
        <translation>Geef uzelf daar schrijfrechten of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>{path} kan niet worden gelezen of geschreven: {reason}.</translation>
    </message>
    <message>
        <source>Look whether the disk or network drive is reachable and try again.</source>
        <translation>Kijk of de schijf of netwerkschijf bereikbaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another window or program is using the history in {path}.</source>
        <translation>Een ander venster of programma gebruikt de geschiedenis in {path}.</translation>
    </message>
    <message>
        <source>Wait until it is ready, or close it, and try again.</source>
        <translation>Wacht tot het klaar is, of sluit het, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The history in {path} can be read but not written, so nothing is posted.</source>
        <translation>De geschiedenis in {path} is alleen-lezen; daarom wordt er niets geboekt.</translation>
    </message>
    <message>
        <source>The history in {path} is damaged.</source>
        <translation>De geschiedenis in {path} is beschadigd.</translation>
    </message>
    <message>
        <source>Put a copy from the folder &quot;backups&quot; in its place, or ask for help before posting.</source>
        <translation>Zet een kopie uit de map &quot;backups&quot; terug, of vraag hulp voordat u boekt.</translation>
    </message>
    <message>
        <source>The history in {path} cannot be opened.</source>
        <translation>De geschiedenis in {path} kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Look whether the folder exists and is reachable, or choose another data folder.</source>
        <translation>Kijk of de map bestaat en bereikbaar is, of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The disk reported a fault while {path} was read or written.</source>
        <translation>De schijf meldde een fout bij het lezen of schrijven van {path}.</translation>
    </message>
    <message>
        <source>Look whether the disk or network drive is sound and reachable, then try again.</source>
        <translation>Kijk of de schijf of netwerkschijf in orde en bereikbaar is en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>A newer ExactDesk wrote the history in {path} (version {revision}).</source>
        <translation>De geschiedenis in {path} is gemaakt door een nieuwere ExactDesk (versie {revision}).</translation>
    </message>
    <message>
        <source>Install the latest ExactDesk.</source>
        <translation>Installeer de nieuwste ExactDesk.</translation>
    </message>
    <message>
        <source>An older ExactDesk wrote the history in {path}; it must be brought up to date first.</source>
        <translation>De geschiedenis in {path} is van een oudere ExactDesk en moet eerst worden bijgewerkt.</translation>
    </message>
    <message>
        <source>Open it once where ExactDesk may write.</source>
        <translation>Open deze één keer op een plek waar ExactDesk mag schrijven.</translation>
    </message>
    <message>
        <source>Another window or program of ExactDesk keeps {path} in use.</source>
        <translation>Een ander venster of programma van ExactDesk houdt {path} in gebruik.</translation>
    </message>
    <message>
        <source>Another window or program is posting to administration {division} now.</source>
        <translation>Een ander venster of programma boekt nu in administratie {division}.</translation>
    </message>
    <message>
        <source>Wait until it is ready, then look at the history before you post.</source>
        <translation>Wacht tot het klaar is en bekijk de geschiedenis voordat u boekt.</translation>
    </message>
    <message>
        <source>{number} was changed in another window meanwhile; nothing was sent.</source>
        <translation>{number} is intussen in een ander venster gewijzigd; er is niets verzonden.</translation>
    </message>
    <message>
        <source>Look at it again in the history.</source>
        <translation>Bekijk het opnieuw in de geschiedenis.</translation>
    </message>
    <message>
        <source>The password vault of this computer did not give its contents.</source>
        <translation>De wachtwoordkluis van deze computer gaf de inhoud niet vrij.</translation>
    </message>
    <message>
        <source>Unlock the vault and try again.</source>
        <translation>Ontgrendel de kluis en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The password vault of this computer did not remove everything of ExactDesk.</source>
        <translation>De wachtwoordkluis van deze computer heeft niet alles van ExactDesk verwijderd.</translation>
    </message>
    <message>
        <source>Unlock the vault and sign out once more.</source>
        <translation>Ontgrendel de kluis en meld u nogmaals af.</translation>
    </message>
    <message>
        <source>The invoice has no number.</source>
        <translation>De factuur heeft geen nummer.</translation>
    </message>
    <message>
        <source>Fill in the invoice number: it is what the invoice is found back by.</source>
        <translation>Vul het factuurnummer in: daarop wordt de factuur teruggevonden.</translation>
    </message>
    <message>
        <source>The invoice has no date.</source>
        <translation>De factuur heeft geen datum.</translation>
    </message>
    <message>
        <source>Fill in the invoice date.</source>
        <translation>Vul de factuurdatum in.</translation>
    </message>
    <message>
        <source>The invoice date {day} is in the future.</source>
        <translation>De factuurdatum {day} ligt in de toekomst.</translation>
    </message>
    <message>
        <source>Look whether the date is right.</source>
        <translation>Kijk of de datum klopt.</translation>
    </message>
    <message>
        <source>The invoice date {day} is more than two years ago.</source>
        <translation>De factuurdatum {day} is meer dan twee jaar geleden.</translation>
    </message>
    <message>
        <source>The due date {due} is before the invoice date {day}.</source>
        <translation>De vervaldatum {due} ligt vóór de factuurdatum {day}.</translation>
    </message>
    <message>
        <source>Look which of the two is right.</source>
        <translation>Kijk welke van de twee klopt.</translation>
    </message>
    <message>
        <source>The due date {due} is more than a year after the invoice date.</source>
        <translation>De vervaldatum {due} is meer dan een jaar na de factuurdatum.</translation>
    </message>
    <message>
        <source>No financial year is known for {day}.</source>
        <translation>Voor {day} is geen boekjaar bekend.</translation>
    </message>
    <message>
        <source>Correct the date, or make the year {year} in Exact Online and refresh the lists.</source>
        <translation>Verbeter de datum, of maak boekjaar {year} aan in Exact Online en ververs de lijsten.</translation>
    </message>
    <message>
        <source>Period {period} of {year} does not exist in Exact Online.</source>
        <translation>Periode {period} van {year} bestaat niet in Exact Online.</translation>
    </message>
    <message>
        <source>Correct the period or the year.</source>
        <translation>Verbeter de periode of het jaar.</translation>
    </message>
    <message>
        <source>The date {day} does not fall in period {period}.</source>
        <translation>De datum {day} valt niet in periode {period}.</translation>
    </message>
    <message>
        <source>Look whether the period is right.</source>
        <translation>Kijk of de periode klopt.</translation>
    </message>
    <message>
        <source>The date {day} falls in period {period}, not in year {value}.</source>
        <translation>De datum {day} valt in periode {period}, niet in jaar {value}.</translation>
    </message>
    <message>
        <source>Look whether the year is right; booked is the period of the date.</source>
        <translation>Kijk of het jaar klopt; geboekt wordt in de periode van de datum.</translation>
    </message>
    <message>
        <source>Period {period} is closed for journal {journal}. The nearest open period is {nearest}.</source>
        <translation>Periode {period} is afgesloten voor dagboek {journal}. De dichtstbijzijnde open periode is {nearest}.</translation>
    </message>
    <message>
        <source>Open the period in Exact Online, or take {nearest_day} as the date.</source>
        <translation>Open de periode in Exact Online, of neem {nearest_day} als datum.</translation>
    </message>
    <message>
        <source>Period {period} is closed for journal {journal}, and so are all others.</source>
        <translation>Periode {period} is afgesloten voor dagboek {journal}, en alle andere ook.</translation>
    </message>
    <message>
        <source>Open a period in Exact Online, then refresh the lists.</source>
        <translation>Open een periode in Exact Online en ververs de lijsten.</translation>
    </message>
    <message>
        <source>Only the beginning or only the end is told of the period that this line is spread over.</source>
        <translation>Alleen het begin of alleen het einde is ingevuld van de periode waarover deze regel wordt verdeeld.</translation>
    </message>
    <message>
        <source>Fill in both dates, or none.</source>
        <translation>Vul beide datums in, of geen.</translation>
    </message>
    <message>
        <source>The line is spread from {start} to {end}: the end lies before the beginning.</source>
        <translation>De regel loopt van {start} tot {end}: het einde ligt vóór het begin.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Verbeter een van de twee datums.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a currency code.</source>
        <translation>&quot;{value}&quot; is geen valutacode.</translation>
    </message>
    <message>
        <source>Fill in a code of three letters, such as EUR or USD.</source>
        <translation>Vul een code van drie letters in, zoals EUR of USD.</translation>
    </message>
    <message>
        <source>The sheet tells no currency; the journal is in {currency}, so the amounts are taken as {currency}.</source>
        <translation>Het bestand noemt geen valuta; het dagboek is in {currency}, dus de bedragen zijn gelezen als {currency}.</translation>
    </message>
    <message>
        <source>Look whether the amounts are in {currency}.</source>
        <translation>Kijk of de bedragen in {currency} zijn.</translation>
    </message>
    <message>
        <source>The sheet tells no rate for {currency}; Exact Online takes its own.</source>
        <translation>Het bestand noemt geen koers voor {currency}; Exact Online neemt de eigen koers.</translation>
    </message>
    <message>
        <source>Booked with 1 {currency} = {rate} {home}.</source>
        <translation>Geboekt met 1 {currency} = {rate} {home}.</translation>
    </message>
    <message>
        <source>Look whether the rate is meant this way round.</source>
        <translation>Kijk of de koers zo bedoeld is en niet andersom.</translation>
    </message>
    <message>
        <source>There is a rate of {rate}, but the invoice is in {home}.</source>
        <translation>Er staat een koers van {rate}, maar de factuur is in {home}.</translation>
    </message>
    <message>
        <source>Look whether the currency is right; the rate is not sent.</source>
        <translation>Kijk of de valuta klopt; de koers wordt niet verstuurd.</translation>
    </message>
    <message>
        <source>An exchange rate of {rate} is not possible.</source>
        <translation>Een koers van {rate} kan niet.</translation>
    </message>
    <message>
        <source>Correct the rate, or leave it empty.</source>
        <translation>Verbeter de koers, of laat hem leeg.</translation>
    </message>
    <message>
        <source>The payment reference {value} has a wrong check digit.</source>
        <translation>De gestructureerde mededeling {value} heeft een fout controlegetal.</translation>
    </message>
    <message>
        <source>Look whether it was copied right.</source>
        <translation>Kijk of het goed is overgenomen.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; cannot be an entry number, so Exact Online chooses one.</source>
        <translation>&quot;{value}&quot; kan geen boekstuknummer zijn; Exact Online kiest er een.</translation>
    </message>
    <message>
        <source>Use digits alone to choose the number yourself.</source>
        <translation>Gebruik alleen cijfers om zelf het nummer te kiezen.</translation>
    </message>
    <message>
        <source>Entry number {value} is also in row {other_row}.</source>
        <translation>Boekstuknummer {value} staat ook in rij {other_row}.</translation>
    </message>
    <message>
        <source>Give each entry its own number, or leave it empty.</source>
        <translation>Geef elke boeking een eigen nummer, of laat het leeg.</translation>
    </message>
    <message>
        <source>Order number &quot;{value}&quot; is not a number and is not sent.</source>
        <translation>Ordernummer &quot;{value}&quot; is geen getal en wordt niet verstuurd.</translation>
    </message>
    <message>
        <source>This text has {length} characters; Exact Online may keep only {longest}.</source>
        <translation>Deze tekst heeft {length} tekens; Exact Online bewaart er misschien maar {longest}.</translation>
    </message>
    <message>
        <source>Shorten it if the end matters.</source>
        <translation>Kort hem in als het einde belangrijk is.</translation>
    </message>
    <message>
        <source>The line has no amount.</source>
        <translation>De regel heeft geen bedrag.</translation>
    </message>
    <message>
        <source>Fill in the amount, or leave the row out.</source>
        <translation>Vul het bedrag in, of laat de rij weg.</translation>
    </message>
    <message>
        <source>{value} cannot be an amount: it is too large.</source>
        <translation>{value} kan geen bedrag zijn: het is te groot.</translation>
    </message>
    <message>
        <source>Correct the amount, or choose another column for it.</source>
        <translation>Verbeter het bedrag, of kies er een andere kolom voor.</translation>
    </message>
    <message>
        <source>All amounts are zero.</source>
        <translation>Alle bedragen zijn nul.</translation>
    </message>
    <message>
        <source>Fill in the amount, or leave the invoice out.</source>
        <translation>Vul het bedrag in, of laat de factuur weg.</translation>
    </message>
    <message>
        <source>{value} is rounded to {amount}.</source>
        <translation>{value} is afgerond op {amount}.</translation>
    </message>
    <message>
        <source>Nothing tells whether &quot;{heading}&quot; is with or without VAT; it is taken as without.</source>
        <translation>Nergens staat of &quot;{heading}&quot; met of zonder btw is; gelezen is: zonder.</translation>
    </message>
    <message>
        <source>Look whether that is right; if not, choose &quot;amounts with VAT&quot; at the columns.</source>
        <translation>Kijk of dat klopt; zo niet, kies bij de kolommen &quot;bedragen inclusief btw&quot;.</translation>
    </message>
    <message>
        <source>Nothing tells whether &quot;{heading}&quot; is with or without VAT; it is taken as with.</source>
        <translation>Nergens staat of &quot;{heading}&quot; met of zonder btw is; gelezen is: met.</translation>
    </message>
    <message>
        <source>Look whether that is right; if not, choose &quot;amounts without VAT&quot; at the columns.</source>
        <translation>Kijk of dat klopt; zo niet, kies bij de kolommen &quot;bedragen exclusief btw&quot;.</translation>
    </message>
    <message>
        <source>{net} and {vat} VAT make a cent more or less than {gross}. Booked are {gross} and {vat}, so {booked} without VAT.</source>
        <translation>{net} en {vat} btw is een cent meer of minder dan {gross}. Geboekt worden {gross} en {vat}, dus {booked} zonder btw.</translation>
    </message>
    <message>
        <source>The amount without VAT ({net}) and the one with VAT ({gross}) seem to have changed places.</source>
        <translation>Het bedrag zonder btw ({net}) en dat met btw ({gross}) lijken verwisseld.</translation>
    </message>
    <message>
        <source>Swap the two columns, or correct the row.</source>
        <translation>Verwissel de twee kolommen, of verbeter de rij.</translation>
    </message>
    <message>
        <source>{net} and {vat} VAT is not {gross}: the difference is {difference}.</source>
        <translation>{net} en {vat} btw is niet {gross}: het verschil is {difference}.</translation>
    </message>
    <message>
        <source>Correct one of the three amounts.</source>
        <translation>Verbeter een van de drie bedragen.</translation>
    </message>
    <message>
        <source>The VAT in the sheet is {vat}; {percentage} % of {net} is {expected}. The difference is {difference}.</source>
        <translation>De btw in het bestand is {vat}; {percentage} % van {net} is {expected}. Het verschil is {difference}.</translation>
    </message>
    <message>
        <source>Correct the amounts, or choose another VAT code than {vat_code}.</source>
        <translation>Verbeter de bedragen, of kies een andere btw-code dan {vat_code}.</translation>
    </message>
    <message>
        <source>VAT is rounded per line: {vat} in all. Reckoned over the whole invoice it is {vat_at_once}, a difference of {difference}.</source>
        <translation>De btw is per regel afgerond: samen {vat}. Over de hele factuur gerekend is het {vat_at_once}, een verschil van {difference}.</translation>
    </message>
    <message>
        <source>VAT reckoned per line differs by {difference} from the sheet&apos;s total; booked is what the sheet says.</source>
        <translation>De btw per regel wijkt {difference} af van het totaal in het bestand; geboekt wordt wat in het bestand staat.</translation>
    </message>
    <message>
        <source>The lines add up to {total}, the sheet says {told}: a difference of {difference}.</source>
        <translation>De regels zijn samen {total}, het bestand zegt {told}: een verschil van {difference}.</translation>
    </message>
    <message>
        <source>Look whether a line is missing or doubled.</source>
        <translation>Kijk of er een regel ontbreekt of dubbel is.</translation>
    </message>
    <message>
        <source>Quantity times price is {reckoned}, but the amount is {net}. Booked is {net}.</source>
        <translation>Aantal maal prijs is {reckoned}, maar het bedrag is {net}. Geboekt wordt {net}.</translation>
    </message>
    <message>
        <source>Look whether the amount is right.</source>
        <translation>Kijk of het bedrag klopt.</translation>
    </message>
    <message>
        <source>The amount of this line is zero.</source>
        <translation>Het bedrag van deze regel is nul.</translation>
    </message>
    <message>
        <source>The lines cancel each other out: the total is zero.</source>
        <translation>De regels heffen elkaar op: het totaal is nul.</translation>
    </message>
    <message>
        <source>Look whether that is meant.</source>
        <translation>Kijk of dat de bedoeling is.</translation>
    </message>
    <message>
        <source>The invoice has both positive and negative lines; the total is {total}.</source>
        <translation>De factuur heeft positieve en negatieve regels; het totaal is {total}.</translation>
    </message>
    <message>
        <source>This credit note has positive amounts in the sheet; it is booked as {total}.</source>
        <translation>Deze creditnota heeft in het bestand positieve bedragen; geboekt wordt {total}.</translation>
    </message>
    <message>
        <source>This credit note has both positive and negative lines; it is booked as {total}.</source>
        <translation>Deze creditnota heeft positieve en negatieve regels; geboekt wordt {total}.</translation>
    </message>
    <message>
        <source>Look whether the signs are right.</source>
        <translation>Kijk of de tekens kloppen.</translation>
    </message>
    <message>
        <source>The sheet calls this an invoice, but the total is {total}; it is booked as a credit note.</source>
        <translation>Het bestand noemt dit een factuur, maar het totaal is {total}; het wordt als creditnota geboekt.</translation>
    </message>
    <message>
        <source>Look whether the sign is right.</source>
        <translation>Kijk of het teken klopt.</translation>
    </message>
    <message>
        <source>Number {value} is in the file twice for the same relation: also in row {other_row}, as {other_number}.</source>
        <translation>Nummer {value} staat twee keer in het bestand voor dezelfde relatie: ook in rij {other_row}, als {other_number}.</translation>
    </message>
    <message>
        <source>Leave one of them out, or choose to book both.</source>
        <translation>Laat er een weg, of kies ervoor beide te boeken.</translation>
    </message>
    <message>
        <source>Number {value} is also used for another relation, in row {other_row}.</source>
        <translation>Nummer {value} is ook gebruikt voor een andere relatie, in rij {other_row}.</translation>
    </message>
    <message>
        <source>Look which of the two numbers is right.</source>
        <translation>Kijk welk van de twee nummers klopt.</translation>
    </message>
    <message>
        <source>The same relation, date and amount as {other_number} in row {other_row}.</source>
        <translation>Dezelfde relatie, datum en hetzelfde bedrag als {other_number} in rij {other_row}.</translation>
    </message>
    <message>
        <source>Look whether it is the same invoice under another number.</source>
        <translation>Kijk of het dezelfde factuur is onder een ander nummer.</translation>
    </message>
    <message>
        <source>Number {value} was posted before for {known_relation}: on {booked_on} from {booked_from}, entry {entry_number}.</source>
        <translation>Nummer {value} is al eerder geboekt voor {known_relation}: op {booked_on} uit {booked_from}, boekstuk {entry_number}.</translation>
    </message>
    <message>
        <source>Leave it out, or choose to book it again.</source>
        <translation>Laat het weg, of kies ervoor het nog eens te boeken.</translation>
    </message>
    <message>
        <source>Number {value} is already in Exact Online for {known_relation}: entry {entry_number} of {known_day}, {known_amount}.</source>
        <translation>Nummer {value} staat al in Exact Online voor {known_relation}: boekstuk {entry_number} van {known_day}, {known_amount}.</translation>
    </message>
    <message>
        <source>Look whether it is the same invoice.</source>
        <translation>Kijk of het dezelfde factuur is.</translation>
    </message>
    <message>
        <source>Same relation, date and amount as {known_number}, booked as {entry_number} on {known_day}: {known_amount}.</source>
        <translation>Dezelfde relatie, datum en hetzelfde bedrag als {known_number}, dat al is geboekt: boekstuk {entry_number} van {known_day}, {known_amount}.</translation>
    </message>
    <message>
        <source>Number {value} is booked for {known_relation}, another relation: entry {entry_number} of {known_day}.</source>
        <translation>Nummer {value} is geboekt voor {known_relation}, een andere relatie: boekstuk {entry_number} van {known_day}.</translation>
    </message>
    <message>
        <source>Look whether number and relation are right.</source>
        <translation>Kijk of nummer en relatie kloppen.</translation>
    </message>
    <message>
        <source>Your control total is {told}; the sheet adds up to {total} with VAT and {net} without. The difference is {difference}.</source>
        <translation>Uw controletotaal is {told}; het bestand telt op tot {total} met btw en {net} zonder. Het verschil is {difference}.</translation>
    </message>
    <message>
        <source>Look first at: {likely}.</source>
        <translation>Kijk eerst naar: {likely}.</translation>
    </message>
    <message>
        <source>The invoice names no relation.</source>
        <translation>De factuur noemt geen relatie.</translation>
    </message>
    <message>
        <source>Fill in the relation&apos;s code, VAT number, e-mail address or name.</source>
        <translation>Vul de relatiecode, het btw-nummer, het e-mailadres of de naam in.</translation>
    </message>
    <message>
        <source>Relation &quot;{value}&quot; is not in Exact Online. Names like it: {candidates}.</source>
        <translation>Relatie &quot;{value}&quot; staat niet in Exact Online. Lijkt op: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right relation, or make it in Exact Online first.</source>
        <translation>Kies de juiste relatie, of maak haar eerst aan in Exact Online.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; fits several relations: {candidates}.</source>
        <translation>&quot;{value}&quot; past bij meer dan één relatie: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right one by its code.</source>
        <translation>Kies de juiste op code.</translation>
    </message>
    <message>
        <source>{count} relations fit &quot;{value}&quot;; {code} {name} is the only one of them that can be booked on.</source>
        <translation>{count} relaties passen bij &quot;{value}&quot;; alleen op {code} {name} kan worden geboekt.</translation>
    </message>
    <message>
        <source>Look whether it is the right one.</source>
        <translation>Kijk of dit de juiste is.</translation>
    </message>
    <message>
        <source>Relation code &quot;{value}&quot; is read as {code} {name}.</source>
        <translation>Relatiecode &quot;{value}&quot; is gelezen als {code} {name}.</translation>
    </message>
    <message>
        <source>The sheet says &quot;{value}&quot;, but in Exact Online relation {code} is {name}.</source>
        <translation>In het bestand staat &quot;{value}&quot;, maar in Exact Online is relatie {code} {name}.</translation>
    </message>
    <message>
        <source>Look whether the relation code is right.</source>
        <translation>Kijk of de relatiecode klopt.</translation>
    </message>
    <message>
        <source>Relation {code} {name} is not a customer in Exact Online.</source>
        <translation>Relatie {code} {name} is in Exact Online geen klant.</translation>
    </message>
    <message>
        <source>Make it a customer in Exact Online, then refresh the lists.</source>
        <translation>Maak er in Exact Online een klant van en ververs de lijsten.</translation>
    </message>
    <message>
        <source>Relation {code} {name} is not a supplier in Exact Online.</source>
        <translation>Relatie {code} {name} is in Exact Online geen leverancier.</translation>
    </message>
    <message>
        <source>Make it a supplier in Exact Online, then refresh the lists.</source>
        <translation>Maak er in Exact Online een leverancier van en ververs de lijsten.</translation>
    </message>
    <message>
        <source>Relation {code} {name} is blocked in Exact Online.</source>
        <translation>Relatie {code} {name} is geblokkeerd in Exact Online.</translation>
    </message>
    <message>
        <source>Unblock it in Exact Online and refresh the lists, or choose another relation.</source>
        <translation>Deblokkeer haar in Exact Online en ververs de lijsten, of kies een andere relatie.</translation>
    </message>
    <message>
        <source>The line has no ledger account, and the relation has none of its own.</source>
        <translation>De regel heeft geen grootboekrekening en de relatie heeft geen vaste rekening.</translation>
    </message>
    <message>
        <source>Fill in a ledger account, or choose one for all lines.</source>
        <translation>Vul een grootboekrekening in, of kies er een voor alle regels.</translation>
    </message>
    <message>
        <source>Ledger account &quot;{value}&quot; is not in Exact Online. Like it: {candidates}.</source>
        <translation>Grootboekrekening &quot;{value}&quot; staat niet in Exact Online. Lijkt op: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right ledger account.</source>
        <translation>Kies de juiste grootboekrekening.</translation>
    </message>
    <message>
        <source>Booked on the relation&apos;s own ledger account: {code} {name}.</source>
        <translation>Geboekt op de vaste grootboekrekening van de relatie: {code} {name}.</translation>
    </message>
    <message>
        <source>Ledger account {code} {name} is blocked.</source>
        <translation>Grootboekrekening {code} {name} is geblokkeerd.</translation>
    </message>
    <message>
        <source>Choose another ledger account.</source>
        <translation>Kies een andere grootboekrekening.</translation>
    </message>
    <message>
        <source>Ledger account {code} {name} is a receivable, payable or VAT account; Exact Online books those lines itself.</source>
        <translation>Grootboekrekening {code} {name} is een debiteuren-, crediteuren- of btw-rekening; die regels boekt Exact Online zelf.</translation>
    </message>
    <message>
        <source>Choose a revenue or cost account.</source>
        <translation>Kies een omzet- of kostenrekening.</translation>
    </message>
    <message>
        <source>It is not clear in which journal to book. Possible: {candidates}.</source>
        <translation>Het is niet duidelijk in welk dagboek moet worden geboekt. Mogelijk: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the journal.</source>
        <translation>Kies het dagboek.</translation>
    </message>
    <message>
        <source>Journal &quot;{value}&quot; is not in Exact Online. Possible: {candidates}.</source>
        <translation>Dagboek &quot;{value}&quot; staat niet in Exact Online. Mogelijk: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right journal.</source>
        <translation>Kies het juiste dagboek.</translation>
    </message>
    <message>
        <source>Journal {code} {name} does not take invoices of this kind. Possible: {candidates}.</source>
        <translation>In dagboek {code} {name} kan dit soort facturen niet worden geboekt. Mogelijk: {candidates}.</translation>
    </message>
    <message>
        <source>Journal {code} {name} is blocked. Possible: {candidates}.</source>
        <translation>Dagboek {code} {name} is geblokkeerd. Mogelijk: {candidates}.</translation>
    </message>
    <message>
        <source>Choose another journal.</source>
        <translation>Kies een ander dagboek.</translation>
    </message>
    <message>
        <source>Journal {code} {name} is in {journal_currency} and takes no {currency}.</source>
        <translation>Dagboek {code} {name} is in {journal_currency} en neemt geen {currency} aan.</translation>
    </message>
    <message>
        <source>Choose a journal in {currency}.</source>
        <translation>Kies een dagboek in {currency}.</translation>
    </message>
    <message>
        <source>Journal {code} {name} takes no lines with VAT. Possible: {candidates}.</source>
        <translation>In dagboek {code} {name} kan geen btw worden geboekt. Mogelijk: {candidates}.</translation>
    </message>
    <message>
        <source>Payment condition &quot;{value}&quot; is not in Exact Online. Like it: {candidates}.</source>
        <translation>Betalingsconditie &quot;{value}&quot; staat niet in Exact Online. Lijkt op: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right payment condition.</source>
        <translation>Kies de juiste betalingsconditie.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is read as payment condition {code} {name}.</source>
        <translation>&quot;{value}&quot; is gelezen als betalingsconditie {code} {name}.</translation>
    </message>
    <message>
        <source>The relation has no payment condition; {code} {name} fits the due date.</source>
        <translation>De relatie heeft geen betalingsconditie; {code} {name} past bij de vervaldatum.</translation>
    </message>
    <message>
        <source>Neither the invoice nor the relation has a payment condition.</source>
        <translation>De factuur noch de relatie heeft een betalingsconditie.</translation>
    </message>
    <message>
        <source>Choose one here, or give the relation one in Exact Online.</source>
        <translation>Kies er hier een, of geef de relatie er een in Exact Online.</translation>
    </message>
    <message>
        <source>Neither the invoice nor the relation has a payment condition; Exact Online will take its general one, or refuse.</source>
        <translation>De factuur noch de relatie heeft een betalingsconditie; Exact Online neemt de algemene of weigert.</translation>
    </message>
    <message>
        <source>Choose one to be sure.</source>
        <translation>Kies er een om zeker te zijn.</translation>
    </message>
    <message>
        <source>Ledger account {account} needs a cost centre.</source>
        <translation>Grootboekrekening {account} vraagt een kostenplaats.</translation>
    </message>
    <message>
        <source>Fill in a cost centre.</source>
        <translation>Vul een kostenplaats in.</translation>
    </message>
    <message>
        <source>Cost centre &quot;{value}&quot; is not in Exact Online. Like it: {candidates}.</source>
        <translation>Kostenplaats &quot;{value}&quot; staat niet in Exact Online. Lijkt op: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right cost centre.</source>
        <translation>Kies de juiste kostenplaats.</translation>
    </message>
    <message>
        <source>Cost centre {code} {name} is not active.</source>
        <translation>Kostenplaats {code} {name} is niet actief.</translation>
    </message>
    <message>
        <source>Choose another cost centre.</source>
        <translation>Kies een andere kostenplaats.</translation>
    </message>
    <message>
        <source>Ledger account {account} takes no cost centre.</source>
        <translation>Op grootboekrekening {account} kan geen kostenplaats worden geboekt.</translation>
    </message>
    <message>
        <source>Empty the cost centre, or choose another ledger account.</source>
        <translation>Maak de kostenplaats leeg, of kies een andere grootboekrekening.</translation>
    </message>
    <message>
        <source>Ledger account {account} needs a cost unit.</source>
        <translation>Grootboekrekening {account} vraagt een kostendrager.</translation>
    </message>
    <message>
        <source>Fill in a cost unit.</source>
        <translation>Vul een kostendrager in.</translation>
    </message>
    <message>
        <source>Cost unit &quot;{value}&quot; is not in Exact Online. Like it: {candidates}.</source>
        <translation>Kostendrager &quot;{value}&quot; staat niet in Exact Online. Lijkt op: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right cost unit.</source>
        <translation>Kies de juiste kostendrager.</translation>
    </message>
    <message>
        <source>Cost unit {code} {name} is not active.</source>
        <translation>Kostendrager {code} {name} is niet actief.</translation>
    </message>
    <message>
        <source>Choose another cost unit.</source>
        <translation>Kies een andere kostendrager.</translation>
    </message>
    <message>
        <source>Ledger account {account} takes no cost unit.</source>
        <translation>Op grootboekrekening {account} kan geen kostendrager worden geboekt.</translation>
    </message>
    <message>
        <source>Empty the cost unit, or choose another ledger account.</source>
        <translation>Maak de kostendrager leeg, of kies een andere grootboekrekening.</translation>
    </message>
    <message>
        <source>The line tells no VAT: no code, no rate, no amount, and neither relation nor ledger account has a code of its own.</source>
        <translation>De regel zegt niets over btw: geen code, geen tarief, geen bedrag, en relatie en grootboekrekening hebben geen vaste code.</translation>
    </message>
    <message>
        <source>Fill in the VAT code.</source>
        <translation>Vul de btw-code in.</translation>
    </message>
    <message>
        <source>VAT code &quot;{value}&quot; is not in Exact Online. Possible: {candidates}.</source>
        <translation>Btw-code &quot;{value}&quot; staat niet in Exact Online. Mogelijk: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right VAT code.</source>
        <translation>Kies de juiste btw-code.</translation>
    </message>
    <message>
        <source>VAT code {code} {name} is blocked.</source>
        <translation>Btw-code {code} {name} is geblokkeerd.</translation>
    </message>
    <message>
        <source>Choose another VAT code.</source>
        <translation>Kies een andere btw-code.</translation>
    </message>
    <message>
        <source>VAT code {code} {name} is not meant for this kind of invoice.</source>
        <translation>Btw-code {code} {name} is niet bedoeld voor dit soort facturen.</translation>
    </message>
    <message>
        <source>Choose a VAT code of the right side: sales or purchase.</source>
        <translation>Kies een btw-code van de juiste kant: verkoop of inkoop.</translation>
    </message>
    <message>
        <source>VAT code of the relation: {code} {name}.</source>
        <translation>Btw-code van de relatie: {code} {name}.</translation>
    </message>
    <message>
        <source>VAT code of the ledger account: {code} {name}.</source>
        <translation>Btw-code van de grootboekrekening: {code} {name}.</translation>
    </message>
    <message>
        <source>Several VAT codes have {percentage} %; taken is the usual one here: {code} {name}.</source>
        <translation>Meer btw-codes hebben {percentage} %; genomen is de code die hier gebruikelijk is: {code} {name}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is read as VAT code {code} {name}.</source>
        <translation>&quot;{value}&quot; is gelezen als btw-code {code} {name}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; does not say which VAT code is meant. Possible: {candidates}.</source>
        <translation>&quot;{value}&quot; zegt niet welke btw-code bedoeld is. Mogelijk: {candidates}.</translation>
    </message>
    <message>
        <source>Several VAT codes have {percentage} %: {candidates}.</source>
        <translation>Meer btw-codes hebben {percentage} %: {candidates}.</translation>
    </message>
    <message>
        <source>No VAT code fits here with {percentage} % on {day}.</source>
        <translation>Geen btw-code past hier bij {percentage} % op {day}.</translation>
    </message>
    <message>
        <source>Correct the rate or the amounts, or choose a VAT code.</source>
        <translation>Verbeter het tarief of de bedragen, of kies een btw-code.</translation>
    </message>
    <message>
        <source>The sheet says {percentage} %, but VAT code {code} has {expected} % on {day}.</source>
        <translation>In het bestand staat {percentage} %, maar btw-code {code} is {expected} % op {day}.</translation>
    </message>
    <message>
        <source>Correct the rate, or choose another VAT code.</source>
        <translation>Verbeter het tarief, of kies een andere btw-code.</translation>
    </message>
    <message>
        <source>There is no kind of import named &quot;{kind}&quot;.</source>
        <translation>Er is geen soort import met de naam &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>Kies een van: {kinds}.</translation>
    </message>
    <message>
        <source>This is relation {code} {name}, which exists already.</source>
        <translation>Dit is relatie {code} {name}, die al bestaat.</translation>
    </message>
    <message>
        <source>The VAT or company number is that of {code} {name}, but the code is that of {other_code} {other_name}.</source>
        <translation>Het btw- of ondernemingsnummer is dat van {code} {name}, maar de code is die van {other_code} {other_name}.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Verbeter een van de twee.</translation>
    </message>
    <message>
        <source>Code {value} already belongs to {name}.</source>
        <translation>Code {value} is al van {name}.</translation>
    </message>
    <message>
        <source>Choose another code, or leave it empty: Exact Online then gives one.</source>
        <translation>Kies een andere code, of laat hem leeg: Exact Online geeft er dan een.</translation>
    </message>
    <message>
        <source>The relation keeps its code {code}; {value} is not sent.</source>
        <translation>De relatie houdt haar code {code}; {value} wordt niet verstuurd.</translation>
    </message>
    <message>
        <source>This looks like a relation that exists: {candidates}. A new one would be made.</source>
        <translation>Dit lijkt op een bestaande relatie: {candidates}. Er zou een nieuwe worden gemaakt.</translation>
    </message>
    <message>
        <source>Fill in the code of the relation if it is the same.</source>
        <translation>Vul de code van de relatie in als het dezelfde is.</translation>
    </message>
    <message>
        <source>A new relation needs a name.</source>
        <translation>Een nieuwe relatie heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; cannot be a relation code in Exact Online.</source>
        <translation>&quot;{value}&quot; kan in Exact Online geen relatiecode zijn.</translation>
    </message>
    <message>
        <source>Use at most 18 digits, or leave the code empty.</source>
        <translation>Gebruik hoogstens 18 cijfers, of laat de code leeg.</translation>
    </message>
    <message>
        <source>The new relation is neither customer nor supplier.</source>
        <translation>De nieuwe relatie is klant noch leverancier.</translation>
    </message>
    <message>
        <source>Fill in at least one of the two if you want to book invoices on it.</source>
        <translation>Vul minstens een van beide in als u er facturen op wilt boeken.</translation>
    </message>
    <message>
        <source>Everything in this row is in Exact Online already.</source>
        <translation>Alles in deze rij staat al in Exact Online.</translation>
    </message>
    <message>
        <source>Relation {code} {name} would become a customer.</source>
        <translation>Relatie {code} {name} zou klant worden.</translation>
    </message>
    <message>
        <source>Accept the change, or leave the row out.</source>
        <translation>Accepteer de wijziging, of laat de rij weg.</translation>
    </message>
    <message>
        <source>Relation {code} {name} would become a supplier.</source>
        <translation>Relatie {code} {name} zou leverancier worden.</translation>
    </message>
    <message>
        <source>Relation {code} {name} would no longer be a customer or supplier.</source>
        <translation>Relatie {code} {name} zou geen klant of leverancier meer zijn.</translation>
    </message>
    <message>
        <source>Relation {code} {name} would be blocked, or no longer be blocked.</source>
        <translation>Relatie {code} {name} zou worden geblokkeerd, of niet meer geblokkeerd zijn.</translation>
    </message>
    <message>
        <source>For {code} {name}, &quot;{old}&quot; becomes &quot;{new}&quot;.</source>
        <translation>Bij {code} {name} wordt &quot;{old}&quot; veranderd in &quot;{new}&quot;.</translation>
    </message>
    <message>
        <source>VAT number {value} cannot be right: its length or check digits are wrong.</source>
        <translation>Btw-nummer {value} kan niet kloppen: de lengte of het controlegetal is fout.</translation>
    </message>
    <message>
        <source>Company number {value} cannot be right: its length or check digits are wrong.</source>
        <translation>KvK- of ondernemingsnummer {value} kan niet kloppen: de lengte of het controlegetal is fout.</translation>
    </message>
    <message>
        <source>Bank account number {value} cannot be right: its length or check digits are wrong.</source>
        <translation>Rekeningnummer {value} kan niet kloppen: de lengte of het controlegetal is fout.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an e-mail address.</source>
        <translation>&quot;{value}&quot; is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Fill in one address, or leave it empty.</source>
        <translation>Vul één adres in, of laat het leeg.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a country that Exact Online knows.</source>
        <translation>&quot;{value}&quot; is geen land dat Exact Online kent.</translation>
    </message>
    <message>
        <source>Fill in a code of two letters, such as NL or BE.</source>
        <translation>Vul een code van twee letters in, zoals NL of BE.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a language that Exact Online knows.</source>
        <translation>&quot;{value}&quot; is geen taal die Exact Online kent.</translation>
    </message>
    <message>
        <source>Fill in a code of two letters, such as nl or fr.</source>
        <translation>Vul een code van twee letters in, zoals nl of fr.</translation>
    </message>
    <message>
        <source>The values under &quot;{heading}&quot; are not sent: Exact Online keeps them apart from the relation.</source>
        <translation>De waarden onder &quot;{heading}&quot; worden niet verstuurd: Exact Online bewaart ze apart van de relatie.</translation>
    </message>
    <message>
        <source>Fill them in there.</source>
        <translation>Vul ze daar in.</translation>
    </message>
    <message>
        <source>Relation {code} {name} is in the file twice: also in row {other_row}.</source>
        <translation>Relatie {code} {name} staat twee keer in het bestand: ook in rij {other_row}.</translation>
    </message>
    <message>
        <source>Leave one of the rows out; else the last one counts.</source>
        <translation>Laat een van de rijen weg; anders telt de laatste.</translation>
    </message>
    <message>
        <source>Code {value} is also in row {other_row}.</source>
        <translation>Code {value} staat ook in rij {other_row}.</translation>
    </message>
    <message>
        <source>Give each new relation its own code, or leave it empty.</source>
        <translation>Geef elke nieuwe relatie een eigen code, of laat hem leeg.</translation>
    </message>
    <message>
        <source>VAT number {value} is also in row {other_row}.</source>
        <translation>Btw-nummer {value} staat ook in rij {other_row}.</translation>
    </message>
    <message>
        <source>Look whether it is the same relation.</source>
        <translation>Kijk of het dezelfde relatie is.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} is niet te bereiken.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} geeft geen antwoord.</translation>
    </message>
    <message>
        <source>Exact Online is being maintained (status {status}).</source>
        <translation>Exact Online is in onderhoud (status {status}).</translation>
    </message>
    <message>
        <source>Try again later; maintenance is mostly over within half an hour.</source>
        <translation>Probeer het later opnieuw; onderhoud is meestal binnen een half uur klaar.</translation>
    </message>
    <message>
        <source>Exact Online is not available at the moment (status {status}).</source>
        <translation>Exact Online is op dit moment niet beschikbaar (status {status}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>Exact Online gave an empty answer.</source>
        <translation>Exact Online gaf een leeg antwoord.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, copy the details and ask for help.</source>
        <translation>Probeer het opnieuw; blijft het zo, kopieer dan de details en vraag om hulp.</translation>
    </message>
    <message>
        <source>Exact Online, or something between here and there, answered with a web page instead of data.</source>
        <translation>Exact Online, of iets daartussen, antwoordde met een webpagina in plaats van gegevens.</translation>
    </message>
    <message>
        <source>Look whether a proxy or a network sign-in page stands in between, and try again.</source>
        <translation>Kijk of er een proxy of een aanmeldpagina van het netwerk tussen zit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer of Exact Online cannot be read ({bytes} bytes).</source>
        <translation>Het antwoord van Exact Online is niet te lezen ({bytes} bytes).</translation>
    </message>
    <message>
        <source>The answer of Exact Online has an unknown form ({bytes} bytes).</source>
        <translation>Het antwoord van Exact Online heeft een onbekende vorm ({bytes} bytes).</translation>
    </message>
    <message>
        <source>Exact Online gave {count} answers where one was asked ({resource}).</source>
        <translation>Exact Online gaf {count} antwoorden waar er één gevraagd werd ({resource}).</translation>
    </message>
    <message>
        <source>Exact Online gave a value for {property} that cannot be right ({resource}).</source>
        <translation>Exact Online gaf een waarde voor {property} die niet kan kloppen ({resource}).</translation>
    </message>
    <message>
        <source>Look at it in Exact Online; if it is right there, copy the details and ask for help.</source>
        <translation>Bekijk het in Exact Online; klopt het daar, kopieer dan de details en vraag om hulp.</translation>
    </message>
    <message>
        <source>Exact Online sends the question on to another address (status {status}).</source>
        <translation>Exact Online stuurt de vraag door naar een ander adres (status {status}).</translation>
    </message>
    <message>
        <source>Check the address of Exact Online in the settings.</source>
        <translation>Controleer het adres van Exact Online bij de instellingen.</translation>
    </message>
    <message>
        <source>The answer points to another computer for its next page; it was not followed.</source>
        <translation>Het antwoord verwijst voor de volgende pagina naar een andere computer; dat is niet gevolgd.</translation>
    </message>
    <message>
        <source>The list of Exact Online has no end ({resource}).</source>
        <translation>Aan de lijst van Exact Online komt geen eind ({resource}).</translation>
    </message>
    <message>
        <source>The calls that Exact Online allows per minute are spent.</source>
        <translation>De aanvragen die Exact Online per minuut toestaat zijn op.</translation>
    </message>
    <message>
        <source>Wait a few minutes; ExactDesk goes on from where it is.</source>
        <translation>Wacht enkele minuten; ExactDesk gaat verder waar het is.</translation>
    </message>
    <message>
        <source>The calls that Exact Online allows this administration per day are spent.</source>
        <translation>De aanvragen die Exact Online deze administratie per dag toestaat zijn op.</translation>
    </message>
    <message>
        <source>Go on tomorrow; what is left stays ready.</source>
        <translation>Ga morgen verder; wat overblijft staat klaar.</translation>
    </message>
    <message>
        <source>ExactDesk pauses: Exact Online refused {errors} requests of one kind within an hour ({endpoint}).</source>
        <translation>ExactDesk houdt pauze: Exact Online weigerde binnen een uur {errors} aanvragen van één soort ({endpoint}).</translation>
    </message>
    <message>
        <source>The connection broke before Exact Online answered; perhaps it is booked, perhaps not.</source>
        <translation>De verbinding brak af voordat Exact Online antwoordde; misschien is het geboekt, misschien niet.</translation>
    </message>
    <message>
        <source>ExactDesk looks it up in Exact Online before anything is sent again.</source>
        <translation>ExactDesk zoekt het op in Exact Online voordat er iets opnieuw wordt verstuurd.</translation>
    </message>
    <message>
        <source>Exact Online&apos;s answer does not tell whether it was booked (status {status}).</source>
        <translation>Uit het antwoord van Exact Online blijkt niet of het geboekt is (status {status}).</translation>
    </message>
    <message>
        <source>Exact Online answered with entry {entry_number}, which is not the one that was sent.</source>
        <translation>Exact Online antwoordde met boekstuk {entry_number}, en dat is niet wat verstuurd werd.</translation>
    </message>
    <message>
        <source>There is no Exact Online for {country}.</source>
        <translation>Er is geen Exact Online voor {country}.</translation>
    </message>
    <message>
        <source>Choose one of {countries}, or give its address.</source>
        <translation>Kies een van {countries} of geef het adres op.</translation>
    </message>
    <message>
        <source>{address} is no address of an Exact Online.</source>
        <translation>{address} is geen adres van een Exact Online.</translation>
    </message>
    <message>
        <source>Give an address such as https://start.exactonline.nl, without anything after it.</source>
        <translation>Geef een adres zoals https://start.exactonline.nl, met niets erachter.</translation>
    </message>
    <message>
        <source>The address of {address} holds a user name or password.</source>
        <translation>Het adres van {address} bevat een gebruikersnaam of wachtwoord.</translation>
    </message>
    <message>
        <source>Give the address without them; signing in happens in the browser.</source>
        <translation>Geef het adres zonder; aanmelden gebeurt in de browser.</translation>
    </message>
    <message>
        <source>{address} is not secure: everything sent there can be read on the way.</source>
        <translation>{address} is niet veilig: alles wat daarheen gaat, is onderweg te lezen.</translation>
    </message>
    <message>
        <source>Give an address that begins with https.</source>
        <translation>Geef een adres dat met https begint.</translation>
    </message>
    <message>
        <source>Exact Online refused it.</source>
        <translation>Exact Online heeft het geweigerd.</translation>
    </message>
    <message>
        <source>Read Exact Online&apos;s own words, mend the document and post it again.</source>
        <translation>Lees de woorden van Exact Online zelf, verbeter het document en boek het opnieuw.</translation>
    </message>
    <message>
        <source>Exact Online refused it without saying why (status {status}).</source>
        <translation>Exact Online weigerde het zonder te zeggen waarom (status {status}).</translation>
    </message>
    <message>
        <source>Check the document and try again later.</source>
        <translation>Controleer het document en probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Not allowed: a right of the user, a scope of the app or a module of the licence is missing.</source>
        <translation>Dit mag niet: er ontbreekt een recht van de gebruiker, een bereik van de app of een module van de licentie.</translation>
    </message>
    <message>
        <source>Ask the manager of Exact Online for it; or sign in again and tick this administration, if it was not ticked.</source>
        <translation>Vraag de beheerder van Exact Online erom; of meld u opnieuw aan en vink deze administratie aan, als dat niet gebeurd was.</translation>
    </message>
    <message>
        <source>Exact Online does not have this (any more).</source>
        <translation>Exact Online heeft dit niet (meer).</translation>
    </message>
    <message>
        <source>Fetch the data of the administration again.</source>
        <translation>Haal de gegevens van de administratie opnieuw op.</translation>
    </message>
    <message>
        <source>This is more than Exact Online takes at once.</source>
        <translation>Dit is meer dan Exact Online in één keer aanneemt.</translation>
    </message>
    <message>
        <source>Split the document into smaller ones.</source>
        <translation>Splits het document in kleinere.</translation>
    </message>
    <message>
        <source>Exact Online does not accept this administration.</source>
        <translation>Exact Online aanvaardt deze administratie niet.</translation>
    </message>
    <message>
        <source>Choose the administration again, or sign in again and tick it.</source>
        <translation>Kies de administratie opnieuw, of meld u opnieuw aan en vink haar aan.</translation>
    </message>
    <message>
        <source>There is no payment condition: not on the invoice, not with the relation, not in the settings of the administration.</source>
        <translation>Er is geen betalingsconditie: niet op de factuur, niet bij de relatie en niet in de instellingen van de administratie.</translation>
    </message>
    <message>
        <source>Fill in a payment condition on the invoice or with the relation.</source>
        <translation>Vul een betalingsconditie in op de factuur of bij de relatie.</translation>
    </message>
    <message>
        <source>Exact Online misses the journal.</source>
        <translation>Exact Online mist het dagboek.</translation>
    </message>
    <message>
        <source>Choose a journal.</source>
        <translation>Kies een dagboek.</translation>
    </message>
    <message>
        <source>Exact Online misses {field}.</source>
        <translation>Exact Online mist {field}.</translation>
    </message>
    <message>
        <source>Fill it in and post again.</source>
        <translation>Vul het in en boek opnieuw.</translation>
    </message>
    <message>
        <source>A ledger account of this type cannot stand on the lines: receivables, payables and VAT are booked by Exact Online itself.</source>
        <translation>Een grootboekrekening van dit type kan niet op de regels staan: debiteuren, crediteuren en btw boekt Exact Online zelf.</translation>
    </message>
    <message>
        <source>Choose a revenue account (sales) or a cost account (purchases).</source>
        <translation>Kies een omzetrekening (verkoop) of een kostenrekening (inkoop).</translation>
    </message>
    <message>
        <source>The relation is not a customer in Exact Online.</source>
        <translation>De relatie is in Exact Online geen klant.</translation>
    </message>
    <message>
        <source>Make it a customer, here or in Exact Online, and post again.</source>
        <translation>Maak er een klant van, hier of in Exact Online, en boek opnieuw.</translation>
    </message>
    <message>
        <source>The relation is not a supplier in Exact Online.</source>
        <translation>De relatie is in Exact Online geen leverancier.</translation>
    </message>
    <message>
        <source>Make it a supplier, here or in Exact Online, and post again.</source>
        <translation>Maak er een leverancier van, hier of in Exact Online, en boek opnieuw.</translation>
    </message>
    <message>
        <source>The journal is not of the right type.</source>
        <translation>Het dagboek is niet van het juiste type.</translation>
    </message>
    <message>
        <source>Choose a sales journal for sales and a purchase journal for purchases.</source>
        <translation>Kies een verkoopdagboek voor verkopen en een inkoopdagboek voor inkopen.</translation>
    </message>
    <message>
        <source>The VAT amount does not fit the VAT code.</source>
        <translation>Het btw-bedrag past niet bij de btw-code.</translation>
    </message>
    <message>
        <source>Check the VAT code and the VAT amount of each line.</source>
        <translation>Controleer de btw-code en het btw-bedrag van elke regel.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>Het e-mailadres is ongeldig.</translation>
    </message>
    <message>
        <source>Mend the e-mail address.</source>
        <translation>Verbeter het e-mailadres.</translation>
    </message>
    <message>
        <source>The cost centre cannot stand on this ledger account, or a cost centre is missing.</source>
        <translation>De kostenplaats kan niet bij deze grootboekrekening, of er ontbreekt een kostenplaats.</translation>
    </message>
    <message>
        <source>Choose a cost centre that is allowed on this ledger account.</source>
        <translation>Kies een kostenplaats die bij deze grootboekrekening mag.</translation>
    </message>
    <message>
        <source>The cost unit cannot stand on this ledger account, or a cost unit is missing.</source>
        <translation>De kostendrager kan niet bij deze grootboekrekening, of er ontbreekt een kostendrager.</translation>
    </message>
    <message>
        <source>Choose a cost unit that is allowed on this ledger account.</source>
        <translation>Kies een kostendrager die bij deze grootboekrekening mag.</translation>
    </message>
    <message>
        <source>The journal must be a {wanted} journal.</source>
        <translation>Het dagboek moet van het soort {wanted} zijn.</translation>
    </message>
    <message>
        <source>Exact Online does not accept the value of {field}.</source>
        <translation>Exact Online aanvaardt de waarde van {field} niet.</translation>
    </message>
    <message>
        <source>Mend it and post again.</source>
        <translation>Verbeter het en boek opnieuw.</translation>
    </message>
    <message>
        <source>Exact Online does not know the VAT code, or it may not stand here.</source>
        <translation>Exact Online kent de btw-code niet, of zij mag hier niet staan.</translation>
    </message>
    <message>
        <source>Choose another VAT code, or fetch the VAT codes again.</source>
        <translation>Kies een andere btw-code, of haal de btw-codes opnieuw op.</translation>
    </message>
    <message>
        <source>Exact Online does not know the payment condition.</source>
        <translation>Exact Online kent de betalingsconditie niet.</translation>
    </message>
    <message>
        <source>Choose another payment condition, or fetch them again.</source>
        <translation>Kies een andere betalingsconditie, of haal ze opnieuw op.</translation>
    </message>
    <message>
        <source>Exact Online does not know the journal, or it is blocked.</source>
        <translation>Exact Online kent het dagboek niet, of het is geblokkeerd.</translation>
    </message>
    <message>
        <source>Choose another journal, or fetch the journals again.</source>
        <translation>Kies een ander dagboek, of haal de dagboeken opnieuw op.</translation>
    </message>
    <message>
        <source>Exact Online does not know the ledger account, or it is blocked.</source>
        <translation>Exact Online kent de grootboekrekening niet, of zij is geblokkeerd.</translation>
    </message>
    <message>
        <source>Choose another ledger account, or fetch them again.</source>
        <translation>Kies een andere grootboekrekening, of haal ze opnieuw op.</translation>
    </message>
    <message>
        <source>Exact Online does not know the relation, or it is blocked.</source>
        <translation>Exact Online kent de relatie niet, of zij is geblokkeerd.</translation>
    </message>
    <message>
        <source>Choose another relation, or fetch the relations again.</source>
        <translation>Kies een andere relatie, of haal de relaties opnieuw op.</translation>
    </message>
    <message>
        <source>Exact Online does not know the cost centre.</source>
        <translation>Exact Online kent de kostenplaats niet.</translation>
    </message>
    <message>
        <source>Choose another cost centre, or fetch them again.</source>
        <translation>Kies een andere kostenplaats, of haal ze opnieuw op.</translation>
    </message>
    <message>
        <source>Exact Online does not know the cost unit.</source>
        <translation>Exact Online kent de kostendrager niet.</translation>
    </message>
    <message>
        <source>Choose another cost unit, or fetch them again.</source>
        <translation>Kies een andere kostendrager, of haal ze opnieuw op.</translation>
    </message>
    <message>
        <source>The currency is not set up in this administration.</source>
        <translation>De valuta is niet ingericht in deze administratie.</translation>
    </message>
    <message>
        <source>Add the currency in Exact Online, or choose another one.</source>
        <translation>Voeg de valuta toe in Exact Online, of kies een andere.</translation>
    </message>
    <message>
        <source>Exact Online does not know what {field} refers to.</source>
        <translation>Exact Online kent niet waar {field} naar verwijst.</translation>
    </message>
    <message>
        <source>Choose another value, or fetch the data of the administration again.</source>
        <translation>Kies een andere waarde, of haal de gegevens van de administratie opnieuw op.</translation>
    </message>
    <message>
        <source>The entry number is in use: an entry with this number is already booked in this journal.</source>
        <translation>Het boekstuknummer is in gebruik: in dit dagboek is al een boeking met dit nummer.</translation>
    </message>
    <message>
        <source>Look whether it is this invoice; if not, choose another number or leave it to Exact Online.</source>
        <translation>Kijk of het om deze factuur gaat; zo niet, kies een ander nummer of laat het aan Exact Online.</translation>
    </message>
    <message>
        <source>{field} is already in use.</source>
        <translation>{field} is al in gebruik.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>Entry {number} exists already.</source>
        <translation>Boekstuk {number} bestaat al.</translation>
    </message>
    <message>
        <source>This exists already in Exact Online.</source>
        <translation>Dit bestaat al in Exact Online.</translation>
    </message>
    <message>
        <source>Choose another code, or leave it to Exact Online.</source>
        <translation>Kies een andere code, of laat die aan Exact Online.</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>De periode is afgesloten.</translation>
    </message>
    <message>
        <source>Choose a date in an open period, or open the period in Exact Online.</source>
        <translation>Kies een datum in een open periode, of open de periode in Exact Online.</translation>
    </message>
    <message>
        <source>The administration has no financial year for this date.</source>
        <translation>De administratie heeft geen boekjaar voor deze datum.</translation>
    </message>
    <message>
        <source>Check the date, or add the financial year in Exact Online.</source>
        <translation>Controleer de datum, of voeg het boekjaar toe in Exact Online.</translation>
    </message>
    <message>
        <source>This journal takes no VAT codes.</source>
        <translation>Dit dagboek neemt geen btw-codes aan.</translation>
    </message>
    <message>
        <source>Choose another journal, or a line without VAT.</source>
        <translation>Kies een ander dagboek, of een regel zonder btw.</translation>
    </message>
    <message>
        <source>This type of document is not allowed here.</source>
        <translation>Dit documenttype is hier niet toegestaan.</translation>
    </message>
    <message>
        <source>Choose another type of document.</source>
        <translation>Kies een ander documenttype.</translation>
    </message>
    <message>
        <source>{field} is not allowed here.</source>
        <translation>{field} is hier niet toegestaan.</translation>
    </message>
    <message>
        <source>Leave it out or choose another value.</source>
        <translation>Laat het weg of kies een andere waarde.</translation>
    </message>
    <message>
        <source>Exact Online does not know {field}.</source>
        <translation>Exact Online kent {field} niet.</translation>
    </message>
    <message>
        <source>Debit and credit of the entry are not equal.</source>
        <translation>Debet en credit van de boeking zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Check the amounts of the lines.</source>
        <translation>Controleer de bedragen van de regels.</translation>
    </message>
    <message>
        <source>The opening balance and the lines together do not give the closing balance.</source>
        <translation>Het beginsaldo en de regels samen geven niet het eindsaldo.</translation>
    </message>
    <message>
        <source>Check the balances and the lines of the statement.</source>
        <translation>Controleer de saldi en de regels van het afschrift.</translation>
    </message>
    <message>
        <source>{thing} cannot be deleted: it is in use ({place}).</source>
        <translation>{thing} kan niet verwijderd worden: het is in gebruik ({place}).</translation>
    </message>
    <message>
        <source>Remove it there first.</source>
        <translation>Haal het daar eerst weg.</translation>
    </message>
    <message>
        <source>Exact Online does not find the open item; its period may be closed.</source>
        <translation>Exact Online vindt de openstaande post niet; misschien is de periode afgesloten.</translation>
    </message>
    <message>
        <source>Look at the item in Exact Online; open the period if need be.</source>
        <translation>Bekijk de post in Exact Online; open zo nodig de periode.</translation>
    </message>
    <message>
        <source>Exact Online wants to know which fields are asked.</source>
        <translation>Exact Online wil weten welke velden gevraagd worden.</translation>
    </message>
    <message>
        <source>Copy the details and ask for help; this is not your mistake.</source>
        <translation>Kopieer de details en vraag om hulp; dit is niet uw fout.</translation>
    </message>
    <message>
        <source>Exact Online gives this list only in part.</source>
        <translation>Exact Online geeft deze lijst alleen gedeeltelijk.</translation>
    </message>
    <message>
        <source>Exact Online cannot search by this field ({fields}).</source>
        <translation>Exact Online kan niet op dit veld zoeken ({fields}).</translation>
    </message>
    <message>
        <source>Exact Online does not understand the search.</source>
        <translation>Exact Online begrijpt de zoekvraag niet.</translation>
    </message>
    <message>
        <source>Exact Online does not know the field {property}.</source>
        <translation>Exact Online kent het veld {property} niet.</translation>
    </message>
    <message>
        <source>The field {property} holds a value of the wrong type.</source>
        <translation>In het veld {property} staat een waarde van het verkeerde type.</translation>
    </message>
    <message>
        <source>The lines of an entry cannot be changed this way.</source>
        <translation>De regels van een boeking kunnen zo niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>Correct it with a credit note, or change it in Exact Online.</source>
        <translation>Corrigeer met een creditnota, of wijzig het in Exact Online.</translation>
    </message>
    <message>
        <source>Exact Online does not understand what was sent.</source>
        <translation>Exact Online begrijpt niet wat verstuurd is.</translation>
    </message>
    <message>
        <source>Something went wrong inside Exact Online.</source>
        <translation>Er ging iets mis binnen Exact Online.</translation>
    </message>
    <message>
        <source>Check the document for missing values and try again later.</source>
        <translation>Controleer of er waarden ontbreken en probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Exact Online.</source>
        <translation>Er is niemand aangemeld bij Exact Online.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Meld u aan.</translation>
    </message>
    <message>
        <source>Exact Online does not accept this sign-in any more.</source>
        <translation>Exact Online aanvaardt deze aanmelding niet meer.</translation>
    </message>
    <message>
        <source>Sign in again; what was prepared stays.</source>
        <translation>Meld u opnieuw aan; wat klaarstaat blijft staan.</translation>
    </message>
    <message>
        <source>This user signed in with the same app elsewhere, and that ended the sign-in on this computer.</source>
        <translation>Deze gebruiker heeft zich met dezelfde app ergens anders aangemeld; daardoor is de aanmelding op deze computer beëindigd.</translation>
    </message>
    <message>
        <source>Sign in again here. Use one computer per user, or a registration of its own for each computer.</source>
        <translation>Meld u hier opnieuw aan. Gebruik één computer per gebruiker, of een eigen registratie voor elke computer.</translation>
    </message>
    <message>
        <source>The sign-in was not used for 30 days and has ended.</source>
        <translation>De aanmelding is 30 dagen niet gebruikt en is verlopen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in ends on {day}, unless ExactDesk asks Exact Online something before then.</source>
        <translation>De aanmelding eindigt op {day}, tenzij ExactDesk vóór die tijd iets aan Exact Online vraagt.</translation>
    </message>
    <message>
        <source>Open an administration; the sign-in then lasts another 30 days.</source>
        <translation>Open een administratie; de aanmelding geldt dan weer 30 dagen.</translation>
    </message>
    <message>
        <source>Exact Online says that the sign-in need not be renewed yet.</source>
        <translation>Exact Online zegt dat de aanmelding nog niet verlengd hoeft te worden.</translation>
    </message>
    <message>
        <source>Check whether the clock of this computer is right and try again.</source>
        <translation>Controleer of de klok van deze computer goed staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Exact Online refused to renew the sign-in.</source>
        <translation>Exact Online weigerde de aanmelding te verlengen.</translation>
    </message>
    <message>
        <source>The sign-in was to be renewed, but no answer came.</source>
        <translation>De aanmelding moest verlengd worden, maar er kwam geen antwoord.</translation>
    </message>
    <message>
        <source>Check the connection and try again; if the sign-in is refused then, sign in again.</source>
        <translation>Controleer de verbinding en probeer het opnieuw; wordt de aanmelding dan geweigerd, meld u dan opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in was renewed, but the answer with the new key was lost, and the old key works only once.</source>
        <translation>De aanmelding is verlengd, maar het antwoord met de nieuwe sleutel ging verloren, en de oude werkt maar één keer.</translation>
    </message>
    <message>
        <source>The sign-in was almost complete, but Exact Online&apos;s last answer did not arrive.</source>
        <translation>De aanmelding was bijna klaar, maar het laatste antwoord van Exact Online kwam niet aan.</translation>
    </message>
    <message>
        <source>Exact Online&apos;s answer to the sign-in cannot be read (status {status}).</source>
        <translation>Het antwoord van Exact Online op de aanmelding is niet te lezen (status {status}).</translation>
    </message>
    <message>
        <source>Check the address of Exact Online in the settings and try again.</source>
        <translation>Controleer het adres van Exact Online bij de instellingen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Exact Online allows no more sign-ins for this app today.</source>
        <translation>Exact Online staat voor deze app vandaag geen aanmeldingen meer toe.</translation>
    </message>
    <message>
        <source>Try again tomorrow.</source>
        <translation>Probeer het morgen opnieuw.</translation>
    </message>
    <message>
        <source>Exact Online does not know this client id, or the secret does not belong to it.</source>
        <translation>Exact Online kent deze client-id niet, of het geheim hoort er niet bij.</translation>
    </message>
    <message>
        <source>Copy client id and secret once more from your app&apos;s page in Exact Online&apos;s App Center.</source>
        <translation>Kopieer client-id en geheim opnieuw van de pagina van uw app in het App Center van Exact Online.</translation>
    </message>
    <message>
        <source>The redirect address is not the one that is registered with Exact Online.</source>
        <translation>Het omleidingsadres is niet het adres dat bij Exact Online geregistreerd is.</translation>
    </message>
    <message>
        <source>Copy it letter by letter from your app&apos;s page in the App Center, with everything after the host name.</source>
        <translation>Neem het letter voor letter over van de pagina van uw app in het App Center, met alles na de hostnaam.</translation>
    </message>
    <message>
        <source>Exact Online refused the code of this sign-in: it works once and for three minutes.</source>
        <translation>Exact Online weigerde de code van deze aanmelding: die werkt één keer en drie minuten lang.</translation>
    </message>
    <message>
        <source>Sign in again and finish within three minutes.</source>
        <translation>Meld u opnieuw aan en rond het binnen drie minuten af.</translation>
    </message>
    <message>
        <source>Access to Exact Online was refused in the browser.</source>
        <translation>In de browser is de toegang tot Exact Online geweigerd.</translation>
    </message>
    <message>
        <source>Sign in again and allow access; you choose for which administrations.</source>
        <translation>Meld u opnieuw aan en sta de toegang toe; u kiest voor welke administraties.</translation>
    </message>
    <message>
        <source>Exact Online refused the sign-in: {said}.</source>
        <translation>Exact Online weigerde de aanmelding: {said}.</translation>
    </message>
    <message>
        <source>Sign in again; if it stays so, check the registration of your app.</source>
        <translation>Meld u opnieuw aan; blijft het zo, controleer dan de registratie van uw app.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in.</source>
        <translation>Dit antwoord hoort bij een andere aanmelding.</translation>
    </message>
    <message>
        <source>Take the address from the browser window that this sign-in opened, or begin again.</source>
        <translation>Neem het adres uit het browservenster dat deze aanmelding opende, of begin opnieuw.</translation>
    </message>
    <message>
        <source>This address holds no answer of Exact Online.</source>
        <translation>In dit adres staat geen antwoord van Exact Online.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser after you allowed access; it contains code= and state=.</source>
        <translation>Kopieer het hele adres uit de browser nadat u toegang hebt gegeven; er staat code= en state= in.</translation>
    </message>
    <message>
        <source>The browser brought no answer within {minutes} minutes.</source>
        <translation>De browser bracht binnen {minutes} minuten geen antwoord.</translation>
    </message>
    <message>
        <source>Sign in again, or paste the address from the browser.</source>
        <translation>Meld u opnieuw aan, of plak het adres uit de browser.</translation>
    </message>
    <message>
        <source>Another program listens on port {port}, so the answer cannot arrive here by itself.</source>
        <translation>Een ander programma luistert op poort {port}, dus het antwoord kan hier niet vanzelf aankomen.</translation>
    </message>
    <message>
        <source>Paste the address from the browser instead, or close the other program.</source>
        <translation>Plak in plaats daarvan het adres uit de browser, of sluit het andere programma.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>U bent aangemeld.</translation>
    </message>
    <message>
        <source>ExactDesk goes on by itself. You may close this window.</source>
        <translation>ExactDesk gaat vanzelf verder. U kunt dit venster sluiten.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>U bent niet aangemeld.</translation>
    </message>
    <message>
        <source>Access was not allowed. You may close this window and try again in ExactDesk.</source>
        <translation>De toegang is niet toegestaan. U kunt dit venster sluiten en het in ExactDesk opnieuw proberen.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier is niets.</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in that ExactDesk is waiting for. Go back to ExactDesk and sign in from there.</source>
        <translation>Deze pagina hoort niet bij een aanmelding waarop ExactDesk wacht. Ga terug naar ExactDesk en meld u daar aan.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Het bestand {file} is leeg.</translation>
    </message>
    <message>
        <source>Save the list again in the program it came from, and choose that file.</source>
        <translation>Sla de lijst opnieuw op in het programma waar die vandaan komt en kies dat bestand.</translation>
    </message>
    <message>
        <source>There is nothing in the cells of {file}.</source>
        <translation>In de cellen van {file} staat niets.</translation>
    </message>
    <message>
        <source>Check whether this is the right file, and whether the list was saved in it.</source>
        <translation>Controleer of dit het juiste bestand is en of de lijst erin is opgeslagen.</translation>
    </message>
    <message>
        <source>There is no worksheet in {file}.</source>
        <translation>Er staat geen werkblad in {file}.</translation>
    </message>
    <message>
        <source>Open the file in Excel, put the list on a worksheet and save it.</source>
        <translation>Open het bestand in Excel, zet de lijst op een werkblad en sla het op.</translation>
    </message>
    <message>
        <source>The file {file} is not there any more.</source>
        <translation>Het bestand {file} is er niet meer.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Controleer of het is verplaatst of een andere naam heeft gekregen.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} is een map.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Kies een bestand uit die map.</translation>
    </message>
    <message>
        <source>You do not have permission to read {file}.</source>
        <translation>U mag {file} niet lezen.</translation>
    </message>
    <message>
        <source>Ask who manages this computer or folder for permission, or copy the file to a folder of your own.</source>
        <translation>Vraag de beheerder om toegang, of kopieer het bestand naar een eigen map.</translation>
    </message>
    <message>
        <source>Another program keeps {file} to itself.</source>
        <translation>Een ander programma houdt {file} vast.</translation>
    </message>
    <message>
        <source>Close the file in the other program and try again.</source>
        <translation>Sluit het bestand in het andere programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file {file} could not be read from the disk or the network.</source>
        <translation>Het bestand {file} kon niet van de schijf of het netwerk worden gelezen.</translation>
    </message>
    <message>
        <source>Copy the file to your own computer and try again.</source>
        <translation>Kopieer het bestand naar uw eigen computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {most} MB, more than can be read at once.</source>
        <translation>Het bestand {file} is groter dan {most} MB; dat is te groot om in één keer te lezen.</translation>
    </message>
    <message>
        <source>Remove pictures and sheets that are not needed, or split the list over several files.</source>
        <translation>Verwijder afbeeldingen en werkbladen die niet nodig zijn, of verdeel de lijst over meer bestanden.</translation>
    </message>
    <message>
        <source>Unpacked, {file} becomes far larger than a list can be, so it was not opened.</source>
        <translation>Uitgepakt wordt {file} veel groter dan een lijst kan zijn; het is daarom niet geopend.</translation>
    </message>
    <message>
        <source>Open the file in Excel, copy the list to a new workbook and save that.</source>
        <translation>Open het bestand in Excel, kopieer de lijst naar een nieuwe werkmap en sla die op.</translation>
    </message>
    <message>
        <source>{file} holds more than {most} cells, more than can be read at once.</source>
        <translation>{file} bevat meer dan {most} cellen; dat is te veel om in één keer te lezen.</translation>
    </message>
    <message>
        <source>Split the list over several files, or remove empty columns and sheets that are not needed.</source>
        <translation>Verdeel de lijst over meer bestanden, of verwijder lege kolommen en werkbladen die niet nodig zijn.</translation>
    </message>
    <message>
        <source>{file} has {count} columns; a sheet has at most {most}.</source>
        <translation>{file} heeft {count} kolommen; een werkblad heeft er hoogstens {most}.</translation>
    </message>
    <message>
        <source>Check whether the file was exported with the right separator between the columns.</source>
        <translation>Controleer of het bestand met het juiste scheidingsteken is geëxporteerd.</translation>
    </message>
    <message>
        <source>{file} has more than {most} sheets.</source>
        <translation>{file} heeft meer dan {most} werkbladen.</translation>
    </message>
    <message>
        <source>Save the sheet with the list as a workbook of its own.</source>
        <translation>Sla het werkblad met de lijst op als aparte werkmap.</translation>
    </message>
    <message>
        <source>The file {file} is protected with a password.</source>
        <translation>Het bestand {file} is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.</source>
        <translation>Open het in Excel, verwijder het wachtwoord (Bestand, Info, Werkmap beveiligen) en sla het op.</translation>
    </message>
    <message>
        <source>The file {file} is damaged or incomplete and could not be read.</source>
        <translation>Het bestand {file} is beschadigd of onvolledig en kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as a new xlsx file, and choose that one; or ask for the file again.</source>
        <translation>Open het in Excel, sla het op als nieuw xlsx-bestand en kies dat; of vraag het bestand opnieuw op.</translation>
    </message>
    <message>
        <source>The file {file} is incomplete: the part {part} is not in it.</source>
        <translation>Het bestand {file} is onvolledig: het onderdeel {part} ontbreekt.</translation>
    </message>
    <message>
        <source>The file {file} holds the part {part} twice, so there is no telling which one is meant.</source>
        <translation>Het bestand {file} bevat het onderdeel {part} twee keer; welk van de twee geldt, is niet te zien.</translation>
    </message>
    <message>
        <source>Open it in Excel, check what you see, and save it as a new xlsx file.</source>
        <translation>Open het in Excel, controleer wat u ziet en sla het op als nieuw xlsx-bestand.</translation>
    </message>
    <message>
        <source>The file {file} holds instructions of a kind that does not belong in a list, so it was not opened.</source>
        <translation>Het bestand {file} bevat opdrachten die niet in een lijst thuishoren; het is daarom niet geopend.</translation>
    </message>
    <message>
        <source>Ask the sender for an ordinary xlsx or csv file.</source>
        <translation>Vraag de afzender om een gewoon xlsx- of csv-bestand.</translation>
    </message>
    <message>
        <source>Reading {file} took too long and was stopped.</source>
        <translation>Het lezen van {file} duurde te lang en is gestopt.</translation>
    </message>
    <message>
        <source>Open it in Excel, copy the list to a new workbook, save it and choose that one.</source>
        <translation>Open het in Excel, kopieer de lijst naar een nieuwe werkmap, sla die op en kies die.</translation>
    </message>
    <message>
        <source>Reading {file} takes more memory than a list can need, and was stopped.</source>
        <translation>Het lezen van {file} vraagt meer geheugen dan een lijst nodig kan hebben en is gestopt.</translation>
    </message>
    <message>
        <source>Reading {file} stopped halfway: it may be damaged, or it may ask for far more memory than a list needs.</source>
        <translation>Het lezen van {file} stopte halverwege: het is misschien beschadigd, of het vraagt veel meer geheugen dan een lijst nodig heeft.</translation>
    </message>
    <message>
        <source>{file} is a file of the kind {kind}, not a list.</source>
        <translation>{file} is een bestand van het type {kind} en geen lijst.</translation>
    </message>
    <message>
        <source>Choose an Excel, OpenDocument or csv file.</source>
        <translation>Kies een Excel-, OpenDocument- of csv-bestand.</translation>
    </message>
    <message>
        <source>{file} is neither a workbook nor a text file with a list in it.</source>
        <translation>{file} is geen werkmap en ook geen tekstbestand met een lijst.</translation>
    </message>
    <message>
        <source>{file} is a file of Apple Numbers.</source>
        <translation>{file} is een bestand van Apple Numbers.</translation>
    </message>
    <message>
        <source>In Numbers, choose File, Export To, Excel, and choose that file here.</source>
        <translation>Kies in Numbers Archief, Exporteer naar, Excel en kies dat bestand hier.</translation>
    </message>
    <message>
        <source>{file} is a file of Gnumeric.</source>
        <translation>{file} is een bestand van Gnumeric.</translation>
    </message>
    <message>
        <source>Save it in Gnumeric as xlsx or ods, and choose that file here.</source>
        <translation>Sla het in Gnumeric op als xlsx of ods en kies dat bestand hier.</translation>
    </message>
    <message>
        <source>{file} is a packed file (gzip).</source>
        <translation>{file} is een ingepakt bestand (gzip).</translation>
    </message>
    <message>
        <source>Unpack it first, and choose the file that comes out.</source>
        <translation>Pak het eerst uit en kies het bestand dat eruit komt.</translation>
    </message>
    <message>
        <source>{file} is a zip file without an Excel or OpenDocument workbook; it is not an Excel file.</source>
        <translation>{file} is een zipbestand zonder werkmap van Excel of OpenDocument; het is geen Excel-bestand.</translation>
    </message>
    <message>
        <source>Unpack it first, and choose the list that comes out.</source>
        <translation>Pak het eerst uit en kies de lijst die eruit komt.</translation>
    </message>
    <message>
        <source>{file} is a saved web page (MHTML), not a workbook.</source>
        <translation>{file} is een opgeslagen webpagina (MHTML) en geen werkmap.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as xlsx, and choose that file.</source>
        <translation>Open het in Excel, sla het op als xlsx en kies dat bestand.</translation>
    </message>
    <message>
        <source>{file} is a web page without a table in it.</source>
        <translation>{file} is een webpagina zonder tabel.</translation>
    </message>
    <message>
        <source>Choose a file with a list, or copy the list and paste it here.</source>
        <translation>Kies een bestand met een lijst, of kopieer de lijst en plak die hier.</translation>
    </message>
    <message>
        <source>{file} was made by an Excel from before 1993, in a format that cannot be read here.</source>
        <translation>{file} is gemaakt met Excel van vóór 1993, in een vorm die hier niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>{file} is an e-invoice in XML, not a list.</source>
        <translation>{file} is een e-factuur in XML en geen lijst.</translation>
    </message>
    <message>
        <source>Choose an Excel, OpenDocument or csv file with a list.</source>
        <translation>Kies een Excel-, OpenDocument- of csv-bestand met een lijst.</translation>
    </message>
    <message>
        <source>{file} is a bank statement, not a list of invoices or relations.</source>
        <translation>{file} is een bankafschrift en geen lijst van facturen of relaties.</translation>
    </message>
    <message>
        <source>{file} is an audit file in XML, not a list.</source>
        <translation>{file} is een auditfile in XML en geen lijst.</translation>
    </message>
    <message>
        <source>{file} is an XML file of a kind that cannot be read here; it begins with {root}.</source>
        <translation>{file} is een XML-bestand van een soort die hier niet kan worden gelezen; het begint met {root}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard that could be a list.</source>
        <translation>Er staat geen tekst op het klembord die een lijst kan zijn.</translation>
    </message>
    <message>
        <source>Select the cells in Excel, copy them, and paste again.</source>
        <translation>Selecteer de cellen in Excel, kopieer ze en plak opnieuw.</translation>
    </message>
    <message>
        <source>{file} is open in another program; it was read as it was last saved.</source>
        <translation>{file} staat open in een ander programma; het is gelezen zoals het voor het laatst is opgeslagen.</translation>
    </message>
    <message>
        <source>Save the file there first if you have just changed something, and open it here again.</source>
        <translation>Sla het bestand daar eerst op als u net iets hebt gewijzigd, en open het hier opnieuw.</translation>
    </message>
    <message>
        <source>{file} does not say how its letters are stored; it was read as {encoding}.</source>
        <translation>{file} vermeldt niet hoe letters zijn opgeslagen; het is gelezen als {encoding}.</translation>
    </message>
    <message>
        <source>Check a name with an accent and an amount with a euro sign.</source>
        <translation>Controleer een naam met een accent en een bedrag met een euroteken.</translation>
    </message>
    <message>
        <source>It is not certain how the letters of {file} are stored; it was read as {encoding}, and some letters may be wrong.</source>
        <translation>Het is niet zeker hoe de letters van {file} zijn opgeslagen; het is gelezen als {encoding} en sommige letters kunnen verkeerd zijn.</translation>
    </message>
    <message>
        <source>Check the names with accents, or save the file as “CSV UTF-8” and open that.</source>
        <translation>Controleer de namen met accenten, of sla het bestand op als ‘CSV UTF-8’ en open dat.</translation>
    </message>
    <message>
        <source>{file} stores its letters in two ways, as if two files were put together; both were read.</source>
        <translation>{file} slaat letters op twee manieren op, alsof twee bestanden zijn samengevoegd; beide zijn gelezen.</translation>
    </message>
    <message>
        <source>Check the names with accents.</source>
        <translation>Controleer de namen met accenten.</translation>
    </message>
    <message>
        <source>The file was read as {encoding} text with &quot;{delimiter}&quot; between the columns.</source>
        <translation>Het bestand is gelezen als {encoding}-tekst met &quot;{delimiter}&quot; tussen de kolommen.</translation>
    </message>
    <message>
        <source>{count} unreadable characters (zero bytes) were removed from the text.</source>
        <translation>{count} onleesbare tekens (nulbytes) zijn uit de tekst verwijderd.</translation>
    </message>
    <message>
        <source>Check the names and numbers around them.</source>
        <translation>Controleer de namen en nummers eromheen.</translation>
    </message>
    <message>
        <source>On row {row}, a quotation mark opens a text that never ends as it should; it was read as an ordinary character.</source>
        <translation>Op rij {row} opent een aanhalingsteken een tekst die niet goed eindigt; het is als gewoon teken gelezen.</translation>
    </message>
    <message>
        <source>Check row {row} and the rows after it.</source>
        <translation>Controleer rij {row} en de rijen erna.</translation>
    </message>
    <message>
        <source>Row {row} has {found} cells, the heading row {expected}: values may stand in the wrong column.</source>
        <translation>Rij {row} heeft {found} cellen, de kopregel {expected}: waarden kunnen in de verkeerde kolom staan.</translation>
    </message>
    <message>
        <source>Look for an amount with a comma, or a name with the separator in it, that should have been between quotation marks.</source>
        <translation>Zoek een bedrag met een komma of een naam met het scheidingsteken erin die tussen aanhalingstekens had moeten staan.</translation>
    </message>
    <message>
        <source>Row {row} has {found} filled cells, the heading row {expected}.</source>
        <translation>Rij {row} heeft {found} gevulde cellen, de kopregel {expected}.</translation>
    </message>
    <message>
        <source>Row {row} separates its columns in another way than the heading row.</source>
        <translation>Rij {row} scheidt de kolommen op een andere manier dan de kopregel.</translation>
    </message>
    <message>
        <source>Separate the columns of row {row} as in the heading row.</source>
        <translation>Scheid de kolommen van rij {row} zoals in de kopregel.</translation>
    </message>
    <message>
        <source>{count} more rows do not have the number of cells of the heading row.</source>
        <translation>Nog {count} rijen hebben niet het aantal cellen van de kopregel.</translation>
    </message>
    <message>
        <source>Check how the file was made.</source>
        <translation>Controleer hoe het bestand is gemaakt.</translation>
    </message>
    <message>
        <source>{count} rows are hidden in sheet {sheet} ({rows}); they were read as well.</source>
        <translation>In werkblad {sheet} zijn {count} rijen verborgen ({rows}); ze zijn wel gelezen.</translation>
    </message>
    <message>
        <source>Leave them out in the preview if they are not meant.</source>
        <translation>Laat ze in het voorbeeld weg als ze niet bedoeld zijn.</translation>
    </message>
    <message>
        <source>{count} columns are hidden in sheet {sheet} ({columns}); they were read as well.</source>
        <translation>In werkblad {sheet} zijn {count} kolommen verborgen ({columns}); ze zijn wel gelezen.</translation>
    </message>
    <message>
        <source>Check whether they belong to the list.</source>
        <translation>Controleer of ze bij de lijst horen.</translation>
    </message>
    <message>
        <source>Sheet {sheet} is hidden in the workbook.</source>
        <translation>Werkblad {sheet} is in de werkmap verborgen.</translation>
    </message>
    <message>
        <source>In this kind of file, hidden rows and columns cannot be told from others.</source>
        <translation>In dit soort bestand zijn verborgen rijen en kolommen niet van andere te onderscheiden.</translation>
    </message>
    <message>
        <source>Save the workbook as xlsx if rows are hidden in it.</source>
        <translation>Sla de werkmap op als xlsx als er rijen in verborgen zijn.</translation>
    </message>
    <message>
        <source>{count} values under merged cells in sheet {sheet} cannot be seen and were left out; the first is in {cell}.</source>
        <translation>{count} waarden onder samengevoegde cellen in werkblad {sheet} zijn niet zichtbaar en zijn weggelaten; de eerste staat in {cell}.</translation>
    </message>
    <message>
        <source>Undo the merging in Excel if these values are meant.</source>
        <translation>Maak het samenvoegen in Excel ongedaan als deze waarden bedoeld zijn.</translation>
    </message>
    <message>
        <source>Sheet {sheet} has more merged cells than are looked at; {count} were not.</source>
        <translation>Werkblad {sheet} heeft meer samengevoegde cellen dan worden bekeken; {count} niet.</translation>
    </message>
    <message>
        <source>The file holds {count} rows twice (row {rows}); where the two differ, the cell has no value.</source>
        <translation>Het bestand bevat {count} rijen dubbel (rij {rows}); waar de twee verschillen, heeft de cel geen waarde.</translation>
    </message>
    <message>
        <source>Open the file in Excel, check these rows and save it again.</source>
        <translation>Open het bestand in Excel, controleer deze rijen en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>{count} cells of sheet {sheet} stand in a place that does not exist and were left out. {cells}</source>
        <translation>{count} cellen van werkblad {sheet} staan op een plaats die niet bestaat en zijn weggelaten. {cells}</translation>
    </message>
    <message>
        <source>Open the file in Excel and save it again.</source>
        <translation>Open het bestand in Excel en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>The formulas in sheet {sheet} may never have been calculated: their results may be old or zero.</source>
        <translation>De formules in werkblad {sheet} zijn misschien nooit berekend: de uitkomsten kunnen oud of nul zijn.</translation>
    </message>
    <message>
        <source>Open the file in Excel, let it calculate, and save it.</source>
        <translation>Open het bestand in Excel, laat het berekenen en sla het op.</translation>
    </message>
    <message>
        <source>Sheet {sheet} is named in the file but could not be read.</source>
        <translation>Werkblad {sheet} wordt in het bestand genoemd maar kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>{count} sheets with charts or macros hold no cells and were left out.</source>
        <translation>{count} bladen met grafieken of macro&apos;s bevatten geen cellen en zijn weggelaten.</translation>
    </message>
    <message>
        <source>This computer no longer has the client secret of the sign-in.</source>
        <translation>Deze computer heeft het client secret van de aanmelding niet meer.</translation>
    </message>
    <message>
        <source>Sign in again; without a vault for secrets it lasts for one run of the program only.</source>
        <translation>Meld u opnieuw aan; zonder kluis voor geheimen blijft de aanmelding alleen bewaard zolang het programma loopt.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Op deze computer kon geen browser worden geopend.</translation>
    </message>
    <message>
        <source>Open the address yourself and paste the address at which the browser ends.</source>
        <translation>Open het adres zelf en plak het adres waar de browser op uitkomt.</translation>
    </message>
    <message>
        <source>There is no administration {division} that you may enter.</source>
        <translation>Er is geen administratie {division} waar u in mag.</translation>
    </message>
    <message>
        <source>Look at the list of administrations, or sign in again and tick it on the consent page.</source>
        <translation>Kijk in de lijst met administraties, of meld u opnieuw aan en vink de administratie aan op de toestemmingspagina.</translation>
    </message>
    <message>
        <source>The row does not tell the name of the relation.</source>
        <translation>De rij noemt de naam van de relatie niet.</translation>
    </message>
    <message>
        <source>Fill in the name of the relation, or make the relation in Exact Online.</source>
        <translation>Vul de naam van de relatie in, of maak de relatie aan in Exact Online.</translation>
    </message>
    <message>
        <source>Exact Online has a relation like {name} already, or its data cannot be right.</source>
        <translation>Exact Online heeft al een relatie zoals {name}, of de gegevens ervan kunnen niet kloppen.</translation>
    </message>
    <message>
        <source>Choose that relation, or make a second one in Exact Online.</source>
        <translation>Kies die relatie, of maak een tweede aan in Exact Online.</translation>
    </message>
    <message>
        <source>Relation {name} could not be made. Exact Online says: {said}</source>
        <translation>Relatie {name} kon niet worden aangemaakt. Exact Online meldt: {said}</translation>
    </message>
    <message>
        <source>Choose a relation that exists, or make it in Exact Online.</source>
        <translation>Kies een bestaande relatie, of maak haar aan in Exact Online.</translation>
    </message>
    <message>
        <source>No administration is chosen.</source>
        <translation>Er is geen administratie gekozen.</translation>
    </message>
    <message>
        <source>Choose the administration to book in first.</source>
        <translation>Kies eerst de administratie waarin u wilt boeken.</translation>
    </message>
    <message>
        <source>Administration {division} {name} is archived.</source>
        <translation>Administratie {division} {name} is gearchiveerd.</translation>
    </message>
    <message>
        <source>Nothing can be booked in it; choose another one.</source>
        <translation>Er kan niets meer in worden geboekt; kies een andere.</translation>
    </message>
    <message>
        <source>Administration {division} {name} is blocked at the moment, by a conversion or a backup.</source>
        <translation>Administratie {division} {name} is op dit moment geblokkeerd door een conversie of een back-up.</translation>
    </message>
    <message>
        <source>Try again when Exact Online has finished.</source>
        <translation>Probeer het opnieuw als Exact Online klaar is.</translation>
    </message>
    <message>
        <source>Booked with {booked} {currency} instead of {planned}: a difference of {difference}.</source>
        <translation>Geboekt voor {booked} {currency} in plaats van {planned}: een verschil van {difference}.</translation>
    </message>
    <message>
        <source>Compare the entry with the invoice in Exact Online.</source>
        <translation>Vergelijk de boeking met de factuur in Exact Online.</translation>
    </message>
    <message>
        <source>The relation is in Exact Online, but its bank account or contact was refused.</source>
        <translation>De relatie staat in Exact Online, maar de bankrekening of contactpersoon is geweigerd.</translation>
    </message>
    <message>
        <source>Add the bank account or contact in Exact Online.</source>
        <translation>Voeg de bankrekening of contactpersoon toe in Exact Online.</translation>
    </message>
    <message>
        <source>{file} has no sheet named {sheet}; it has: {sheets}.</source>
        <translation>{file} heeft geen blad met de naam {sheet}; wel: {sheets}.</translation>
    </message>
    <message>
        <source>Choose one of these sheets.</source>
        <translation>Kies een van deze bladen.</translation>
    </message>
    <message>
        <source>The sheet has no column {column}; it has: {columns}.</source>
        <translation>Het blad heeft geen kolom {column}; wel: {columns}.</translation>
    </message>
    <message>
        <source>Name a heading as it stands in the sheet, or the letter of the column.</source>
        <translation>Noem een kop zoals die in het blad staat, of de letter van de kolom.</translation>
    </message>
    <message>
        <source>{kind} has no field {field}.</source>
        <translation>{kind} heeft geen veld {field}.</translation>
    </message>
    <message>
        <source>Choose one of: {fields}.</source>
        <translation>Kies uit: {fields}.</translation>
    </message>
    <message>
        <source>There is no mapping {name} for this administration.</source>
        <translation>Er is geen koppeling {name} voor deze administratie.</translation>
    </message>
    <message>
        <source>Name one that was saved, or a mapping file.</source>
        <translation>Noem een bewaarde koppeling, of een koppelingsbestand.</translation>
    </message>
    <message>
        <source>It cannot be told for certain what {file} holds.</source>
        <translation>Het is niet met zekerheid te zeggen wat er in {file} staat.</translation>
    </message>
    <message>
        <source>Say which kind it is: {kinds}.</source>
        <translation>Geef aan welke soort het is: {kinds}.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Onderbroken.</translation>
    </message>
    <message>
        <source>The document that was being sent was finished first; the history tells what was posted.</source>
        <translation>Het stuk dat verzonden werd, is eerst afgemaakt; de historie laat zien wat geboekt is.</translation>
    </message>
    <message>
        <source>ExactDesk itself made a mistake ({kind}).</source>
        <translation>ExactDesk heeft zelf een fout gemaakt ({kind}).</translation>
    </message>
    <message>
        <source>What was posted is in the history; the log in the data folder tells more.</source>
        <translation>Wat geboekt is, staat in de historie; het logbestand in de gegevensmap vertelt meer.</translation>
    </message>
    <message>
        <source>The history has no batch {batch}.</source>
        <translation>De geschiedenis heeft geen batch {batch}.</translation>
    </message>
    <message>
        <source>Look at the list of batches for its number.</source>
        <translation>Zoek het nummer op in de lijst met batches.</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program.</source>
        <translation>Poort {port} is bezet door een ander programma.</translation>
    </message>
    <message>
        <source>Choose another port, or none to take a free one.</source>
        <translation>Kies een andere poort, of geen om een vrije te nemen.</translation>
    </message>
    <message>
        <source>The command cannot be understood: {said}.</source>
        <translation>De opdracht is niet te begrijpen: {said}.</translation>
    </message>
    <message>
        <source>Add --help to the command to see what it takes.</source>
        <translation>Zet --help achter de opdracht om te zien wat erbij hoort.</translation>
    </message>
    <message>
        <source>There is nothing on sheet {sheet}.</source>
        <translation>Op werkblad {sheet} staat niets.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Kies een ander werkblad.</translation>
    </message>
    <message>
        <source>In this sheet the headings stand below each other and every invoice has a column of its own.</source>
        <translation>In dit werkblad staan de kopjes onder elkaar en heeft elke factuur een eigen kolom.</translation>
    </message>
    <message>
        <source>Turn the table in Excel (copy, paste special, transpose) so that every invoice line has its own row.</source>
        <translation>Draai de tabel in Excel om (kopiëren, plakken speciaal, transponeren), zodat elke factuurregel een eigen rij heeft.</translation>
    </message>
    <message>
        <source>This sheet is not a list: it looks like a form or a text.</source>
        <translation>Dit werkblad is geen lijst: het lijkt op een formulier of een tekst.</translation>
    </message>
    <message>
        <source>Choose a sheet with one row for each invoice line, or point out the row with the headings.</source>
        <translation>Kies een werkblad met één rij per factuurregel of wijs de rij met de kopjes aan.</translation>
    </message>
    <message>
        <source>There are {count} tables side by side in this sheet: {labels}.</source>
        <translation>In dit werkblad staan {count} tabellen naast elkaar: {labels}.</translation>
    </message>
    <message>
        <source>Choose which of the tables you want to import.</source>
        <translation>Kies welke van de tabellen u wilt importeren.</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>Onder de kopjes staan geen rijen.</translation>
    </message>
    <message>
        <source>Check whether this is the right sheet.</source>
        <translation>Controleer of dit het juiste werkblad is.</translation>
    </message>
    <message>
        <source>No row with headings was found; the first row is read as data.</source>
        <translation>Er is geen rij met kopjes gevonden; de eerste rij wordt als gegevens gelezen.</translation>
    </message>
    <message>
        <source>Check what each column means, or point out the row with the headings.</source>
        <translation>Controleer wat elke kolom betekent of wijs de rij met de kopjes aan.</translation>
    </message>
    <message>
        <source>From row {row} on there is a second list with other headings; it is left out.</source>
        <translation>Vanaf rij {row} staat een tweede lijst met andere kopjes; die is weggelaten.</translation>
    </message>
    <message>
        <source>Put the second list in a sheet of its own if you want to import it too.</source>
        <translation>Zet de tweede lijst op een eigen werkblad als u die ook wilt importeren.</translation>
    </message>
    <message>
        <source>The heading {heading} stands above two columns.</source>
        <translation>Het kopje {heading} staat boven twee kolommen.</translation>
    </message>
    <message>
        <source>Check that the right one of them is used.</source>
        <translation>Controleer of de juiste kolom wordt gebruikt.</translation>
    </message>
    <message>
        <source>In row {row} the sheet gives {stated} as the total of {heading}, but its rows add up to {counted}.</source>
        <translation>In rij {row} geeft het werkblad {stated} als totaal van {heading}, maar de rijen tellen op tot {counted}.</translation>
    </message>
    <message>
        <source>Check whether rows are missing or read twice.</source>
        <translation>Controleer of er rijen ontbreken of dubbel zijn gelezen.</translation>
    </message>
    <message>
        <source>It is not clear what this sheet is a list of.</source>
        <translation>Het is niet duidelijk waar dit werkblad een lijst van is.</translation>
    </message>
    <message>
        <source>Choose what you want to import.</source>
        <translation>Kies wat u wilt importeren.</translation>
    </message>
    <message>
        <source>Nothing in this sheet tells whether these are sales or purchase invoices.</source>
        <translation>Niets in dit werkblad zegt of het verkoop- of inkoopfacturen zijn.</translation>
    </message>
    <message>
        <source>Choose which of the two they are.</source>
        <translation>Kies welke van de twee het zijn.</translation>
    </message>
    <message>
        <source>These are postings of a bookkeeping program, each with an account and a contra account, and not invoices.</source>
        <translation>Dit zijn boekingen uit een boekhoudprogramma, elk met een rekening en een tegenrekening, en geen facturen.</translation>
    </message>
    <message>
        <source>Ask for an export of the invoices.</source>
        <translation>Vraag om een export van de facturen.</translation>
    </message>
    <message>
        <source>Nothing tells whether the amounts of {heading} are with or without VAT.</source>
        <translation>Niets zegt of de bedragen van {heading} met of zonder btw zijn.</translation>
    </message>
    <message>
        <source>Choose whether they are including or excluding VAT.</source>
        <translation>Kies of ze inclusief of exclusief btw zijn.</translation>
    </message>
    <message>
        <source>The column {heading} also holds VAT, but only one VAT column can be used.</source>
        <translation>De kolom {heading} bevat ook btw, maar er kan maar één btw-kolom worden gebruikt.</translation>
    </message>
    <message>
        <source>Put all VAT of a line in one column.</source>
        <translation>Zet alle btw van een regel in één kolom.</translation>
    </message>
    <message>
        <source>This is a statement of a bank account, not a list of invoices.</source>
        <translation>Dit is een bankafschrift en geen lijst met facturen.</translation>
    </message>
    <message>
        <source>Choose another sheet, or ask for an export of the invoices.</source>
        <translation>Kies een ander werkblad of vraag om een export van de facturen.</translation>
    </message>
    <message>
        <source>These are payments and payouts of a payment service, not invoices.</source>
        <translation>Dit zijn betalingen en uitbetalingen van een betaaldienst en geen facturen.</translation>
    </message>
    <message>
        <source>Ask for an export of the invoices or orders.</source>
        <translation>Vraag om een export van de facturen of bestellingen.</translation>
    </message>
    <message>
        <source>Between the invoices there are rows of another kind: {words}.</source>
        <translation>Tussen de facturen staan regels van een andere soort: {words}.</translation>
    </message>
    <message>
        <source>Take these rows out of the sheet, or leave them out one by one.</source>
        <translation>Haal deze regels uit het werkblad of laat ze één voor één weg.</translation>
    </message>
    <message>
        <source>{minus} credit notes have a minus sign and {plus} have none.</source>
        <translation>{minus} creditnota&apos;s hebben een minteken en {plus} niet.</translation>
    </message>
    <message>
        <source>Check the signs of the credit notes and write all of them in one way.</source>
        <translation>Controleer de tekens van de creditnota&apos;s en schrijf ze allemaal op één manier.</translation>
    </message>
    <message>
        <source>The total {total} of this invoice stands on the first of its {rows} lines only; it is read as the total of all lines.</source>
        <translation>Het totaal {total} van deze factuur staat alleen op de eerste van de {rows} regels; het is gelezen als het totaal van alle regels.</translation>
    </message>
    <message>
        <source>The amount of an invoice stands in several columns: {headings}. Only one can be used for each line.</source>
        <translation>Het bedrag van een factuur staat in verschillende kolommen: {headings}. Per regel kan er maar één gebruikt worden.</translation>
    </message>
    <message>
        <source>Give each of these amounts, with its VAT, a row of its own.</source>
        <translation>Geef elk van deze bedragen, met de btw erbij, een eigen rij.</translation>
    </message>
    <message>
        <source>{count} rows are drafts or were cancelled, as the column {heading} tells: {words}.</source>
        <translation>{count} regels zijn concept of vervallen volgens de kolom {heading}: {words}.</translation>
    </message>
    <message>
        <source>Leave these rows out if they are not to be booked.</source>
        <translation>Laat deze regels weg als ze niet geboekt moeten worden.</translation>
    </message>
    <message>
        <source>This row says exactly the same as row {first_row} of the same invoice.</source>
        <translation>Deze regel is precies gelijk aan rij {first_row} van dezelfde factuur.</translation>
    </message>
    <message>
        <source>Leave one of them out if the line was copied by mistake.</source>
        <translation>Laat er één weg als de regel per ongeluk gekopieerd is.</translation>
    </message>
    <message>
        <source>Row {row} calls the rows below it {words}, but their amounts have no minus sign.</source>
        <translation>Volgens rij {row} zijn de regels eronder {words}, maar hun bedragen hebben geen minteken.</translation>
    </message>
    <message>
        <source>Give these amounts a minus sign, or add a column that tells invoices from credit notes.</source>
        <translation>Geef deze bedragen een minteken of voeg een kolom toe met factuur of creditnota.</translation>
    </message>
    <message>
        <source>No column names the customer or supplier; it seems to stand in rows between the invoices, such as {words} in row {row}.</source>
        <translation>Geen kolom noemt de klant of leverancier; die lijkt in rijen tussen de facturen te staan, zoals {words} in rij {row}.</translation>
    </message>
    <message>
        <source>Put the customer or supplier in a column of its own on every row.</source>
        <translation>Zet de klant of leverancier op elke rij in een eigen kolom.</translation>
    </message>
    <message>
        <source>The column {heading} tells debit from credit, while the amounts have no sign.</source>
        <translation>De kolom {heading} zegt of een bedrag debet of credit is, terwijl de bedragen geen teken hebben.</translation>
    </message>
    <message>
        <source>Give credit amounts a minus sign in the sheet.</source>
        <translation>Zet in het werkblad een minteken voor de creditbedragen.</translation>
    </message>
    <message>
        <source>The amounts stand in a column for debit and one for credit.</source>
        <translation>De bedragen staan in een kolom voor debet en een voor credit.</translation>
    </message>
    <message>
        <source>Put them in one column, with a minus sign for what is credited.</source>
        <translation>Zet ze in één kolom, met een minteken voor wat wordt gecrediteerd.</translation>
    </message>
    <message>
        <source>The mapping names a column {column} that this sheet does not have.</source>
        <translation>De koppeling noemt een kolom {column} die dit werkblad niet heeft.</translation>
    </message>
    <message>
        <source>Check whether this is the right mapping, or choose another column.</source>
        <translation>Controleer of dit de juiste koppeling is of kies een andere kolom.</translation>
    </message>
    <message>
        <source>The mapping cannot be understood: something is wrong with {part}.</source>
        <translation>De koppeling is niet te begrijpen: er is iets mis met {part}.</translation>
    </message>
    <message>
        <source>Correct the mapping file or make the mapping again.</source>
        <translation>Verbeter het koppelbestand of maak de koppeling opnieuw.</translation>
    </message>
    <message>
        <source>No column was found for {field}.</source>
        <translation>Er is geen kolom gevonden voor {field}.</translation>
    </message>
    <message>
        <source>Choose the column, or give one value for all rows.</source>
        <translation>Kies de kolom of geef één waarde voor alle rijen.</translation>
    </message>
    <message>
        <source>In {count} rows the invoice number is empty; they are read as further lines of the invoice above.</source>
        <translation>In {count} rijen is het factuurnummer leeg; ze zijn gelezen als volgende regels van de factuur erboven.</translation>
    </message>
    <message>
        <source>Check that these lines belong to the invoice above them.</source>
        <translation>Controleer of deze regels bij de factuur erboven horen.</translation>
    </message>
    <message>
        <source>There are {count} more problems like this one.</source>
        <translation>Er zijn nog {count} van deze problemen.</translation>
    </message>
    <message>
        <source>Mend the first ones and look again.</source>
        <translation>Herstel de eerste en kijk dan opnieuw.</translation>
    </message>
    <message>
        <source>Nothing in the column {heading} tells whether the day or the month comes first; the day is taken to be first.</source>
        <translation>Niets in de kolom {heading} zegt of de dag of de maand voorop staat; de dag is als eerste genomen.</translation>
    </message>
    <message>
        <source>Check one of the dates.</source>
        <translation>Controleer een van de datums.</translation>
    </message>
    <message>
        <source>{value} is not an amount.</source>
        <translation>{value} is geen bedrag.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Typ het bedrag.</translation>
    </message>
    <message>
        <source>{value} can be {one} or {other}, and the column does not tell which.</source>
        <translation>{value} kan {one} of {other} zijn, en de kolom zegt niet welk van de twee.</translation>
    </message>
    <message>
        <source>Type the amount with two decimals, or choose the decimal sign of the sheet.</source>
        <translation>Typ het bedrag met twee decimalen of kies het decimaalteken van het werkblad.</translation>
    </message>
    <message>
        <source>{value} has the mark {mark}, and it is not clear whether that means plus or minus.</source>
        <translation>{value} heeft het teken {mark}, en het is niet duidelijk of dat plus of min betekent.</translation>
    </message>
    <message>
        <source>Type the amount, with a minus sign if it is negative.</source>
        <translation>Typ het bedrag, met een minteken als het negatief is.</translation>
    </message>
    <message>
        <source>{value} is too large for an amount.</source>
        <translation>{value} is te groot voor een bedrag.</translation>
    </message>
    <message>
        <source>Check the cell and type the amount.</source>
        <translation>Controleer de cel en typ het bedrag.</translation>
    </message>
    <message>
        <source>{value} is a percentage, not an amount.</source>
        <translation>{value} is een percentage, geen bedrag.</translation>
    </message>
    <message>
        <source>Type the amount, or choose another column.</source>
        <translation>Typ het bedrag of kies een andere kolom.</translation>
    </message>
    <message>
        <source>{value} is a date, not an amount.</source>
        <translation>{value} is een datum, geen bedrag.</translation>
    </message>
    <message>
        <source>{value} is not a percentage.</source>
        <translation>{value} is geen percentage.</translation>
    </message>
    <message>
        <source>Type the percentage, for instance 21.</source>
        <translation>Typ het percentage, bijvoorbeeld 21.</translation>
    </message>
    <message>
        <source>{value} can mean {one} % or {other} %.</source>
        <translation>{value} kan {one} % of {other} % betekenen.</translation>
    </message>
    <message>
        <source>Type the percentage that is meant, with a percent sign.</source>
        <translation>Typ het bedoelde percentage, met een procentteken.</translation>
    </message>
    <message>
        <source>{value} says in words which VAT it is, not as a percentage.</source>
        <translation>{value} zegt in woorden welke btw het is, niet als percentage.</translation>
    </message>
    <message>
        <source>Choose the VAT code that {value} stands for.</source>
        <translation>Kies de btw-code waar {value} voor staat.</translation>
    </message>
    <message>
        <source>{value} is not a date.</source>
        <translation>{value} is geen datum.</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Typ de datum.</translation>
    </message>
    <message>
        <source>{value} is a day that does not exist.</source>
        <translation>{value} is een dag die niet bestaat.</translation>
    </message>
    <message>
        <source>Type the right date.</source>
        <translation>Typ de juiste datum.</translation>
    </message>
    <message>
        <source>The year {year} cannot be meant in {value}.</source>
        <translation>Het jaar {year} kan in {value} niet bedoeld zijn.</translation>
    </message>
    <message>
        <source>The year in {value} can be {one} or {other}.</source>
        <translation>Het jaar in {value} kan {one} of {other} zijn.</translation>
    </message>
    <message>
        <source>Type the date with a year of four digits.</source>
        <translation>Typ de datum met een jaartal van vier cijfers.</translation>
    </message>
    <message>
        <source>In {value} the day or the month can come first, and the column has both.</source>
        <translation>In {value} kan de dag of de maand voorop staan, en in de kolom komt allebei voor.</translation>
    </message>
    <message>
        <source>Type the date with the name of the month, or choose the order for the sheet.</source>
        <translation>Typ de datum met de naam van de maand of kies de volgorde voor het werkblad.</translation>
    </message>
    <message>
        <source>{value} has no year.</source>
        <translation>{value} heeft geen jaartal.</translation>
    </message>
    <message>
        <source>Type the date with its year.</source>
        <translation>Typ de datum met het jaartal.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation>{value} is geen ja en geen nee.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Typ ja of nee.</translation>
    </message>
    <message>
        <source>{value} is not one of: {choices}.</source>
        <translation>{value} is niet een van: {choices}.</translation>
    </message>
    <message>
        <source>Choose what {value} stands for.</source>
        <translation>Kies waar {value} voor staat.</translation>
    </message>
    <message>
        <source>The spreadsheet has turned this code into a date: {value}.</source>
        <translation>Het werkblad heeft van deze code een datum gemaakt: {value}.</translation>
    </message>
    <message>
        <source>Type the code as it should be.</source>
        <translation>Typ de code zoals die hoort te zijn.</translation>
    </message>
    <message>
        <source>The spreadsheet has turned this code into true or false: {value}.</source>
        <translation>Het werkblad heeft van deze code waar of onwaar gemaakt: {value}.</translation>
    </message>
    <message>
        <source>The spreadsheet no longer has all digits of {value}.</source>
        <translation>Het werkblad heeft niet meer alle cijfers van {value}.</translation>
    </message>
    <message>
        <source>Type the code in full.</source>
        <translation>Typ de code voluit.</translation>
    </message>
    <message>
        <source>This cell holds an error of the spreadsheet: {value}.</source>
        <translation>In deze cel staat een foutwaarde van het werkblad: {value}.</translation>
    </message>
    <message>
        <source>Mend the formula in the workbook, or type the value.</source>
        <translation>Herstel de formule in de werkmap of typ de waarde.</translation>
    </message>
    <message>
        <source>This cell holds a number that is none: {value}.</source>
        <translation>In deze cel staat een getal dat geen getal is: {value}.</translation>
    </message>
    <message>
        <source>Type the number.</source>
        <translation>Typ het getal.</translation>
    </message>
    <message>
        <source>This cell is laid out as a date, but {value} is no day.</source>
        <translation>Deze cel is opgemaakt als datum, maar {value} is geen dag.</translation>
    </message>
    <message>
        <source>The formula in this cell was never calculated.</source>
        <translation>De formule in deze cel is nooit berekend.</translation>
    </message>
    <message>
        <source>Open the workbook in Excel, save it, and open it here again.</source>
        <translation>Open de werkmap in Excel, sla die op en open die hier opnieuw.</translation>
    </message>
    <message>
        <source>What stands in this cell cannot be found in the file; the file is damaged.</source>
        <translation>Wat in deze cel staat, is in het bestand niet te vinden; het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Type the value, or save the workbook again in Excel.</source>
        <translation>Typ de waarde of sla de werkmap opnieuw op in Excel.</translation>
    </message>
    <message>
        <source>The file holds this cell twice, with different values.</source>
        <translation>Het bestand bevat deze cel twee keer, met verschillende waarden.</translation>
    </message>
    <message>
        <source>Type the value that is right.</source>
        <translation>Typ de waarde die klopt.</translation>
    </message>
    <message>
        <source>The rows of this invoice contradict each other: {heading} is {value} here and {first} in row {first_row}.</source>
        <translation>De rijen van deze factuur spreken elkaar tegen: {heading} is hier {value} en in rij {first_row} {first}.</translation>
    </message>
    <message>
        <source>Make them the same, or give one of the invoices another number.</source>
        <translation>Maak ze gelijk of geef een van de facturen een ander nummer.</translation>
    </message>
    <message>
        <source>The total {total} of this invoice stands on each of its {rows} lines; it is counted once.</source>
        <translation>Het totaal {total} van deze factuur staat op elk van de {rows} regels; het is één keer geteld.</translation>
    </message>
    <message>
        <source>Check that {heading} is the total of the invoice.</source>
        <translation>Controleer of {heading} het totaal van de factuur is.</translation>
    </message>
    <message>
        <source>All {rows} lines of this invoice have the same amount {value}; it may be the total of the invoice, repeated.</source>
        <translation>Alle {rows} regels van deze factuur hebben hetzelfde bedrag {value}; dat kan het herhaalde totaal van de factuur zijn.</translation>
    </message>
    <message>
        <source>Check whether {heading} is the amount of the line or of the whole invoice.</source>
        <translation>Controleer of {heading} het bedrag van de regel of van de hele factuur is.</translation>
    </message>
    <message>
        <source>There are amounts in more than one currency: {currencies}.</source>
        <translation>Er zijn bedragen in meer dan één valuta: {currencies}.</translation>
    </message>
    <message>
        <source>Look at the totals for each currency apart.</source>
        <translation>Bekijk de totalen per valuta.</translation>
    </message>
    <message>
        <source>The VAT of this line is {vat}, but {percentage} % of it would be {expected}.</source>
        <translation>De btw van deze regel is {vat}, maar {percentage} % zou {expected} zijn.</translation>
    </message>
    <message>
        <source>Check the amount and the rate of the VAT.</source>
        <translation>Controleer het bedrag en het tarief van de btw.</translation>
    </message>
    <message>
        <source>The sheet does not tell the VAT.</source>
        <translation>Het werkblad vermeldt de btw niet.</translation>
    </message>
    <message>
        <source>Choose the VAT code for the lines.</source>
        <translation>Kies de btw-code voor de regels.</translation>
    </message>
    <message>
        <source>The VAT of all rows together is not certain.</source>
        <translation>De btw van alle rijen samen is niet zeker.</translation>
    </message>
    <message>
        <source>Look at the rows without VAT.</source>
        <translation>Bekijk de rijen zonder btw.</translation>
    </message>
    <message>
        <source>Rounded per line the VAT of this invoice is {per_line}, rounded at once it is {per_document}.</source>
        <translation>Per regel afgerond is de btw van deze factuur {per_line}, in één keer afgerond {per_document}.</translation>
    </message>
    <message>
        <source>Check which of the two stands on the invoice.</source>
        <translation>Controleer welke van de twee op de factuur staat.</translation>
    </message>
    <message>
        <source>Batch {batch} was posted to {site}, where you are not signed in.</source>
        <translation>Import {batch} is geboekt in {site}, waar u niet bent aangemeld.</translation>
    </message>
    <message>
        <source>Sign in there first.</source>
        <translation>Meld u daar eerst aan.</translation>
    </message>
    <message>
        <source>The history has no document {item}.</source>
        <translation>De geschiedenis kent geen document {item}.</translation>
    </message>
    <message>
        <source>Look in the history of the batch for the number of the document.</source>
        <translation>Zoek het nummer van het document op in de geschiedenis van de import.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; could not be read when the file was read.</source>
        <translation>&quot;{value}&quot; kon niet worden gelezen toen het bestand werd gelezen.</translation>
    </message>
    <message>
        <source>Type what it should be.</source>
        <translation>Typ wat het moet zijn.</translation>
    </message>
    <message>
        <source>The rows of this document name different relations or numbers now.</source>
        <translation>De rijen van dit document noemen nu verschillende relaties of nummers.</translation>
    </message>
    <message>
        <source>Give all rows the same relation and the same number.</source>
        <translation>Geef alle rijen dezelfde relatie en hetzelfde nummer.</translation>
    </message>
    <message>
        <source>What {number} was read from was not kept, so it cannot be changed here.</source>
        <translation>Waaruit {number} is gelezen, is niet bewaard; daarom kan het hier niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Set it aside with a reason, and import it again from a file with this row alone.</source>
        <translation>Leg het met een reden terzijde en importeer het opnieuw uit een bestand met alleen deze rij.</translation>
    </message>
    <message>
        <source>{number} cannot be changed here any more ({state}).</source>
        <translation>{number} kan hier niet meer worden gewijzigd ({state}).</translation>
    </message>
    <message>
        <source>{number} cannot be booked like this yet.</source>
        <translation>{number} kan zo nog niet worden geboekt.</translation>
    </message>
    <message>
        <source>Mend what is named beside it first.</source>
        <translation>Herstel eerst wat ernaast staat.</translation>
    </message>
    <message>
        <source>A document is not set aside without a reason.</source>
        <translation>Een document wordt niet terzijde gelegd zonder reden.</translation>
    </message>
    <message>
        <source>Say in a few words why it is not to be booked.</source>
        <translation>Geef in enkele woorden aan waarom het niet geboekt moet worden.</translation>
    </message>
    <message>
        <source>Whether {number} was booked is not known yet, so it cannot be set aside.</source>
        <translation>Of {number} is geboekt, is nog niet bekend; daarom kan het niet terzijde worden gelegd.</translation>
    </message>
    <message>
        <source>Resume first: then it is looked up in Exact Online.</source>
        <translation>Hervat eerst: dan wordt het opgezocht in Exact Online.</translation>
    </message>
    <message>
        <source>{number} does not wait for anything ({state}), so there is nothing to set aside.</source>
        <translation>{number} wacht nergens op ({state}); er is niets terzijde te leggen.</translation>
    </message>
    <message>
        <source>Look in the history what became of it.</source>
        <translation>Bekijk in de geschiedenis wat ervan geworden is.</translation>
    </message>
    <message>
        <source>{number} is not set aside ({state}), so there is nothing to bring back.</source>
        <translation>{number} is niet terzijde gelegd ({state}); er is niets terug te halen.</translation>
    </message>
    <message>
        <source>The relation is in Exact Online; whether its bank account and contact are as well is not known.</source>
        <translation>De relatie staat in Exact Online; of haar bankrekening en contactpersoon er ook staan, is niet bekend.</translation>
    </message>
    <message>
        <source>Look at the relation in Exact Online and add what is missing.</source>
        <translation>Bekijk de relatie in Exact Online en vul aan wat ontbreekt.</translation>
    </message>
    <message>
        <source>This relation was made in Exact Online in the meantime.</source>
        <translation>Deze relatie is intussen in Exact Online aangemaakt.</translation>
    </message>
    <message>
        <source>Import the file again to see what is still to be changed in it.</source>
        <translation>Importeer het bestand opnieuw om te zien wat er nog aan moet veranderen.</translation>
    </message>
    <message>
        <source>You may not read the ledger accounts of this administration.</source>
        <translation>U mag in deze administratie de grootboekrekeningen niet inzien.</translation>
    </message>
    <message>
        <source>Without them nothing can be checked or booked. Ask whoever manages the users in Exact Online for this right.</source>
        <translation>Zonder grootboekrekeningen kan er niets gecontroleerd of geboekt worden. Vraag dit recht aan bij degene die de gebruikers in Exact Online beheert.</translation>
    </message>
    <message>
        <source>You may not make sales entries in this administration.</source>
        <translation>U mag in deze administratie geen verkoopboekingen maken.</translation>
    </message>
    <message>
        <source>Ask whoever manages the users in Exact Online for this right, or choose another administration.</source>
        <translation>Vraag dit recht aan bij degene die de gebruikers in Exact Online beheert, of kies een andere administratie.</translation>
    </message>
    <message>
        <source>You may not make purchase entries in this administration.</source>
        <translation>U mag in deze administratie geen inkoopboekingen maken.</translation>
    </message>
    <message>
        <source>You may not make or change relations in this administration.</source>
        <translation>U mag in deze administratie geen relaties aanmaken of wijzigen.</translation>
    </message>
    <message>
        <source>Invoices of relations that exist can still be booked; ask whoever manages the users in Exact Online for this right.</source>
        <translation>Facturen van bestaande relaties kunnen wel geboekt worden; vraag dit recht aan bij degene die de gebruikers in Exact Online beheert.</translation>
    </message>
    <message>
        <source>A document is not decided about without a reason.</source>
        <translation>Over een document wordt niet beslist zonder reden.</translation>
    </message>
    <message>
        <source>Say in a few words how you know.</source>
        <translation>Zeg in een paar woorden hoe u het weet.</translation>
    </message>
    <message>
        <source>It is already known what became of {number} ({state}).</source>
        <translation>Wat er van {number} is geworden, is al bekend ({state}).</translation>
    </message>
    <message>
        <source>Entry {entry} does not look like {number}: its number or relation is another.</source>
        <translation>Boekstuk {entry} lijkt niet op {number}: het nummer of de relatie is een andere.</translation>
    </message>
    <message>
        <source>Choose one of the entries that are shown beside the document.</source>
        <translation>Kies een van de boekstukken die naast het document staan.</translation>
    </message>
    <message>
        <source>{file} cannot be written: a file that ends in {ending} is none that ExactDesk makes here.</source>
        <translation>{file} kan niet worden opgeslagen: bestanden die op {ending} eindigen maakt ExactDesk hier niet.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kan niet worden opgeslagen: {reason}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or folder.</source>
        <translation>Sluit het bestand in andere programma&apos;s, of kies een andere naam of map.</translation>
    </message>
    <message>
        <source>There is no review {review} on this computer.</source>
        <translation>Beoordeling {review} staat niet op deze computer.</translation>
    </message>
    <message>
        <source>Open the statement again.</source>
        <translation>Open het afschrift opnieuw.</translation>
    </message>
    <message>
        <source>Review {review} was written by another version and cannot be read.</source>
        <translation>Beoordeling {review} is met een andere versie gemaakt en kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Of invoice {number} only {left} is left: another line settles the rest.</source>
        <translation>Van factuur {number} is nog maar {left} over: een andere regel verrekent de rest.</translation>
    </message>
    <message>
        <source>Undo the other line first, or choose another invoice.</source>
        <translation>Maak eerst de andere regel ongedaan, of kies een andere factuur.</translation>
    </message>
    <message>
        <source>Invoice {number} is in {currency}, the line is not.</source>
        <translation>Factuur {number} is in {currency}, de regel niet.</translation>
    </message>
    <message>
        <source>Match this payment in Exact Online, where the exchange rate is known.</source>
        <translation>Letter deze betaling af in Exact Online, waar de koers bekend is.</translation>
    </message>
    <message>
        <source>{difference} {currency} of the line is not accounted for.</source>
        <translation>Van de regel is {difference} {currency} nog niet verantwoord.</translation>
    </message>
    <message>
        <source>Choose what becomes of the difference, or tick more invoices.</source>
        <translation>Kies wat er met het verschil gebeurt, of vink meer facturen aan.</translation>
    </message>
    <message>
        <source>The question has no words.</source>
        <translation>De vraag heeft geen tekst.</translation>
    </message>
    <message>
        <source>Write down what must be found out.</source>
        <translation>Schrijf op wat er uitgezocht moet worden.</translation>
    </message>
    <message>
        <source>The items add up to {total} {currency}, but Exact Online&apos;s own overview says {overview} {currency}: a difference of {difference}.</source>
        <translation>De posten tellen op tot {total} {currency}, maar het overzicht van Exact Online zelf geeft {overview} {currency}: een verschil van {difference}.</translation>
    </message>
    <message>
        <source>Refresh: something may have been booked between the two questions. If the difference stays, compare with the list of outstanding items in Exact Online before you rely on the total.</source>
        <translation>Vernieuw: misschien is er tussen de twee vragen iets geboekt. Blijft het verschil, vergelijk dan met de lijst met openstaande posten in Exact Online voordat u op het totaal vertrouwt.</translation>
    </message>
    <message>
        <source>The invoices agree with Exact Online&apos;s own overview. Payments and other entries that are not matched yet stand beside it: {count}, together {amount} {currency}.</source>
        <translation>De facturen sluiten aan op het overzicht van Exact Online zelf. Betalingen en andere boekingen die nog niet zijn afgeletterd staan daarnaast: {count}, samen {amount} {currency}.</translation>
    </message>
    <message>
        <source>Exact Online did not give its own total, so these figures are not compared.</source>
        <translation>Exact Online gaf zijn eigen totaal niet, dus deze cijfers zijn niet vergeleken.</translation>
    </message>
    <message>
        <source>By the kind of the entries {total} {currency} is outstanding, by Exact Online&apos;s own overview {overview} {currency}: it is not certain who owes whom.</source>
        <translation>Naar de soort van de boekingen staat {total} {currency} open, volgens het overzicht van Exact Online zelf {overview} {currency}: het is niet zeker wie aan wie schuldig is.</translation>
    </message>
    <message>
        <source>Look up one invoice in Exact Online before you rely on the signs here.</source>
        <translation>Zoek één factuur op in Exact Online voordat u op plus en min hier vertrouwt.</translation>
    </message>
    <message>
        <source>Nothing here tells whether these amounts are to be received or to be paid: that is assumed.</source>
        <translation>Uit niets hier blijkt of deze bedragen te ontvangen of te betalen zijn: dat is aangenomen.</translation>
    </message>
    <message>
        <source>Look up one item in Exact Online before you rely on the signs here.</source>
        <translation>Zoek één post op in Exact Online voordat u op plus en min hier vertrouwt.</translation>
    </message>
    <message>
        <source>Exact Online did not give the payment terms, so the list of outstanding items was read. What was paid in part, and payment references, are not known.</source>
        <translation>Exact Online gaf de betalingstermijnen niet, daarom is de lijst met openstaande posten gelezen. Wat deels is betaald en de betalingskenmerken zijn niet bekend.</translation>
    </message>
    <message>
        <source>Payments that are not matched yet could not be read, so they are missing here.</source>
        <translation>Betalingen die nog niet zijn afgeletterd konden niet worden gelezen en ontbreken hier.</translation>
    </message>
    <message>
        <source>Refresh later, or look at the list of outstanding items in Exact Online.</source>
        <translation>Vernieuw later, of kijk in de lijst met openstaande posten in Exact Online.</translation>
    </message>
    <message>
        <source>The exchange rate of {count} items in {currencies} is not known: they are listed, but not part of the totals.</source>
        <translation>De wisselkoers van {count} posten in {currencies} is niet bekend: ze staan in de lijst, maar tellen niet mee in de totalen.</translation>
    </message>
    <message>
        <source>Refresh, or look these items up in Exact Online.</source>
        <translation>Vernieuw, of zoek deze posten op in Exact Online.</translation>
    </message>
    <message>
        <source>Compare it with Exact Online, find out who changed the data folder, or restore a backup from before.</source>
        <translation>Vergelijk met Exact Online, zoek uit wie de gegevensmap heeft gewijzigd, of zet een reservekopie van ervoor terug.</translation>
    </message>
    <message>
        <source>The chain of the history is broken at entry {entry}: something was changed or taken out there.</source>
        <translation>De keten van de geschiedenis is gebroken bij regel {entry}: daar is iets gewijzigd of weggehaald.</translation>
    </message>
    <message>
        <source>The history no longer has entry {entry}, which it had at the last check: its end was cut off, or an older copy was put in its place.</source>
        <translation>De geschiedenis heeft regel {entry} niet meer, die er bij de vorige controle wel was: het einde is weggehaald, of er is een oudere kopie voor in de plaats gezet.</translation>
    </message>
    <message>
        <source>Document {number} of {file} ({when}) was changed in the history by something other than ExactDesk.</source>
        <translation>Document {number} uit {file} ({when}) is in de geschiedenis gewijzigd door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>Document {number} was taken out of the history by something other than ExactDesk.</source>
        <translation>Document {number} is uit de geschiedenis verwijderd door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>Document {number} of {file} ({when}) was put into the history by something other than ExactDesk.</source>
        <translation>Document {number} uit {file} ({when}) is in de geschiedenis gezet door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>The import of {file} ({when}) was changed in the history by something other than ExactDesk.</source>
        <translation>De import van {file} ({when}) is in de geschiedenis gewijzigd door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>Import {number} was taken out of the history by something other than ExactDesk.</source>
        <translation>Import {number} is uit de geschiedenis verwijderd door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>The import of {file} ({when}) was put into the history by something other than ExactDesk.</source>
        <translation>De import van {file} ({when}) is in de geschiedenis gezet door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>Download the statement from the bank again, and choose that file.</source>
        <translation>Download het afschrift opnieuw bij de bank en kies dat bestand.</translation>
    </message>
    <message>
        <source>Statement {statement} of {account} does not add up: it begins with {opening}, its movements are {movements}, which makes {reached}, but it ends with {closing} {currency}. The difference is {difference}.</source>
        <translation>Afschrift {statement} van {account} sluit niet: het begint met {opening}, de mutaties zijn samen {movements}, dat maakt {reached}, maar het eindsaldo is {closing} {currency}. Het verschil is {difference}.</translation>
    </message>
    <message>
        <source>Movements are missing in {file} or were changed; download the statement from the bank again.</source>
        <translation>In {file} ontbreken mutaties of er zijn er gewijzigd; download het afschrift opnieuw bij de bank.</translation>
    </message>
    <message>
        <source>The end of {file} (line {row}) names {told} as the sum of its movements, but they make {found}.</source>
        <translation>Het slot van {file} (regel {row}) noemt {told} als som van de mutaties, maar samen zijn ze {found}.</translation>
    </message>
    <message>
        <source>The statement that begins on line {row} of {file} is not complete: {lacks} is missing.</source>
        <translation>Het afschrift dat op regel {row} van {file} begint is niet volledig: {lacks} ontbreekt.</translation>
    </message>
    <message>
        <source>There is no statement in {file}.</source>
        <translation>Er staat geen afschrift in {file}.</translation>
    </message>
    <message>
        <source>{file} tells what happened so far on a day ({kind}). It has no closing balance, and movements in it may still change.</source>
        <translation>{file} vertelt wat er tot dan toe op een dag gebeurde ({kind}). Er staat geen eindsaldo in en mutaties kunnen nog veranderen.</translation>
    </message>
    <message>
        <source>Download the statement of that day (CAMT.053 or MT940) when the day is over.</source>
        <translation>Download het afschrift van die dag (CAMT.053 of MT940) als de dag voorbij is.</translation>
    </message>
    <message>
        <source>{file} gives details of single payments ({kind}) and no balances, so nobody can see whether it is complete.</source>
        <translation>{file} geeft details van losse betalingen ({kind}) en geen saldi, dus niemand kan zien of het volledig is.</translation>
    </message>
    <message>
        <source>Download the statement (CAMT.053) with the details of collected payments in it.</source>
        <translation>Download het afschrift (CAMT.053) met daarin de details van verzamelbetalingen.</translation>
    </message>
    <message>
        <source>Line {row} of {file} has an amount in {other}, in a statement in {currency}; the two cannot be added up.</source>
        <translation>Op regel {row} van {file} staat een bedrag in {other}, in een afschrift in {currency}; die zijn niet bij elkaar op te tellen.</translation>
    </message>
    <message>
        <source>On line {row} of {file}, “{value}” is no amount.</source>
        <translation>Op regel {row} van {file} is “{value}” geen bedrag.</translation>
    </message>
    <message>
        <source>On line {row} of {file}, “{value}” is a day that does not exist.</source>
        <translation>Op regel {row} van {file} is “{value}” een dag die niet bestaat.</translation>
    </message>
    <message>
        <source>Line {row} of {file} cannot be understood as part of a statement: “{value}”.</source>
        <translation>Regel {row} van {file} is niet te begrijpen als deel van een afschrift: “{value}”.</translation>
    </message>
    <message>
        <source>The movement or balance on line {row} of {file} lacks a part ({lacks}).</source>
        <translation>Aan de mutatie of het saldo op regel {row} van {file} ontbreekt een onderdeel ({lacks}).</translation>
    </message>
    <message>
        <source>There are more than {most} movements in {file}, more than can be read at once.</source>
        <translation>Er staan meer dan {most} mutaties in {file}, meer dan er in één keer kunnen worden gelezen.</translation>
    </message>
    <message>
        <source>Download the statements in shorter periods.</source>
        <translation>Download de afschriften over kortere perioden.</translation>
    </message>
    <message>
        <source>Statement {statement} of {account} is in the file twice; it was read once.</source>
        <translation>Afschrift {statement} van {account} staat twee keer in het bestand; het is één keer gelezen.</translation>
    </message>
    <message>
        <source>Statement {statement} of {account} does not tell both balances, so it cannot be checked whether it is complete.</source>
        <translation>In afschrift {statement} van {account} staat geen begin- én eindsaldo, dus is niet na te gaan of het volledig is.</translation>
    </message>
    <message>
        <source>Compare it with the balance of the bank.</source>
        <translation>Vergelijk het met het saldo van de bank.</translation>
    </message>
    <message>
        <source>Between statement {before} and {after} of {account} something is missing: the one ends with {closing}, the next begins with {opening}, a difference of {difference}.</source>
        <translation>Tussen afschrift {before} en {after} van {account} ontbreekt iets: het ene eindigt met {closing}, het volgende begint met {opening}, een verschil van {difference}.</translation>
    </message>
    <message>
        <source>Download the statements in between as well.</source>
        <translation>Download ook de afschriften daartussen.</translation>
    </message>
    <message>
        <source>Statements {first} and {second} of {account} have movements in common.</source>
        <translation>Afschrift {first} en {second} van {account} hebben mutaties gemeen.</translation>
    </message>
    <message>
        <source>Check whether the file covers the same days twice.</source>
        <translation>Kijk na of het bestand dezelfde dagen twee keer bevat.</translation>
    </message>
    <message>
        <source>Movement {number} has parts of a cent: {amount}. Nothing was rounded.</source>
        <translation>Mutatie {number} heeft delen van een cent: {amount}. Er is niets afgerond.</translation>
    </message>
    <message>
        <source>It can only be matched with an item of exactly that amount.</source>
        <translation>Ze kan alleen worden afgeletterd met een post van precies dat bedrag.</translation>
    </message>
    <message>
        <source>{count} movements that the bank has not booked yet were left out; they do not count in the balance.</source>
        <translation>{count} mutaties die de bank nog niet heeft geboekt zijn weggelaten; ze tellen niet mee in het saldo.</translation>
    </message>
    <message>
        <source>{count} collected movements stay whole: the payments in them are not all told, or do not make their amount.</source>
        <translation>{count} verzamelboekingen blijven heel: de betalingen erin zijn niet allemaal vermeld, of vormen samen niet het bedrag.</translation>
    </message>
    <message>
        <source>The bank writes: “{message}”</source>
        <translation>De bank schrijft: “{message}”</translation>
    </message>
    <message>
        <source>{part} in {file} is no bank statement and was left out.</source>
        <translation>{part} in {file} is geen bankafschrift en is weggelaten.</translation>
    </message>
    <message>
        <source>Number {value} looks like {other_number} of the same relation, in row {other_row}.</source>
        <translation>Nummer {value} lijkt op {other_number} van dezelfde relatie, in rij {other_row}.</translation>
    </message>
    <message>
        <source>Look whether it is the same invoice; leave one of them out if it is.</source>
        <translation>Kijk of het dezelfde factuur is; laat er dan een weg.</translation>
    </message>
    <message>
        <source>But for the letters {value} is {known_number} of this relation: entry {entry_number} of {known_day}, {known_amount}.</source>
        <translation>Op de letters na is {value} het nummer {known_number} van deze relatie: boekstuk {entry_number} van {known_day}, {known_amount}.</translation>
    </message>
    <message>
        <source>But for its year {value} is {known_number} of this relation: entry {entry_number} of {known_day}, {known_amount}.</source>
        <translation>Op de schrijfwijze van het jaar na is {value} het nummer {known_number} van deze relatie: boekstuk {entry_number} van {known_day}, {known_amount}.</translation>
    </message>
    <message>
        <source>Number {value} has the digits of {known_number} of this relation: entry {entry_number} of {known_day}, {known_amount}.</source>
        <translation>Nummer {value} heeft de cijfers van {known_number} van deze relatie: boekstuk {entry_number} van {known_day}, {known_amount}.</translation>
    </message>
    <message>
        <source>{value} was posted on {booked_on} from {booked_from}; entry {entry_number} was deleted in Exact Online since.</source>
        <translation>{value} is op {booked_on} geboekt uit {booked_from}; boekstuk {entry_number} is daarna in Exact Online verwijderd.</translation>
    </message>
    <message>
        <source>Leave it out if it was deleted for good; otherwise it is booked anew.</source>
        <translation>Laat het weg als het met reden is verwijderd; anders wordt het opnieuw geboekt.</translation>
    </message>
    <message>
        <source>Exact Online has very many entries in these days; not all of them were compared for what merely looks alike.</source>
        <translation>Exact Online heeft in deze dagen heel veel boekstukken; niet alle zijn vergeleken op wat er alleen op lijkt.</translation>
    </message>
    <message>
        <source>Invoices whose number is booked in the same spelling are found all the same.</source>
        <translation>Facturen waarvan het nummer in dezelfde schrijfwijze is geboekt, worden wel gevonden.</translation>
    </message>
    <message>
        <source>{value} is no date.</source>
        <translation>{value} is geen datum.</translation>
    </message>
    <message>
        <source>Write a day as 2026-12-31.</source>
        <translation>Schrijf een dag als 2026-12-31.</translation>
    </message>
    <message>
        <source>Nothing that is outstanding in {division} was read yet.</source>
        <translation>Van {division} is nog niets gelezen dat openstaat.</translation>
    </message>
    <message>
        <source>Ask it without --last while Exact Online can be reached.</source>
        <translation>Vraag het zonder --last op als Exact Online bereikbaar is.</translation>
    </message>
    <message>
        <source>What was last read does not tell how it was on {day}.</source>
        <translation>Wat het laatst is gelezen, zegt niet hoe het op {day} was.</translation>
    </message>
    <message>
        <source>Leave out --last: Exact Online&apos;s ledger tells it.</source>
        <translation>Laat --last weg: het grootboek van Exact Online vertelt het.</translation>
    </message>
    <message>
        <source>This is what was outstanding at the end of {day}, worked out from the ledger. What was booked by then and matched later counts as matched.</source>
        <translation>Dit stond aan het eind van {day} open, afgeleid uit het grootboek. Wat toen was geboekt en later is afgeletterd, geldt als afgeletterd.</translation>
    </message>
    <message>
        <source>The balance per relation is that of the ledger, but {amount} {currency} of {count} relations cannot be traced to invoices: it is a line of its own.</source>
        <translation>Het saldo per relatie is dat van het grootboek, maar {amount} {currency} van {count} relaties is niet tot facturen te herleiden: dat is een eigen regel.</translation>
    </message>
    <message>
        <source>Exact Online did not give the ledger, so what was paid after {day} is missing: this is what is still open of that time.</source>
        <translation>Exact Online gaf het grootboek niet, dus wat na {day} is betaald ontbreekt: dit is wat van die tijd nu nog openstaat.</translation>
    </message>
    <message>
        <source>Do not use it as the balance of that day.</source>
        <translation>Gebruik het niet als saldo van die dag.</translation>
    </message>
    <message>
        <source>{file} is no receipt that ExactDesk saved as JSON.</source>
        <translation>{file} is geen boekingsbewijs dat ExactDesk als JSON heeft opgeslagen.</translation>
    </message>
    <message>
        <source>Choose the file that was saved with the import.</source>
        <translation>Kies het bestand dat bij de import is opgeslagen.</translation>
    </message>
    <message>
        <source>{file} was saved by a newer ExactDesk.</source>
        <translation>{file} is opgeslagen door een nieuwere ExactDesk.</translation>
    </message>
    <message>
        <source>{file} was changed after it was saved: its hash does not fit what it says.</source>
        <translation>{file} is na het opslaan gewijzigd: de controlewaarde klopt niet met de inhoud.</translation>
    </message>
    <message>
        <source>Ask for the receipt as it was saved, or save it anew from the history.</source>
        <translation>Vraag het boekingsbewijs zoals het is opgeslagen, of sla het opnieuw op vanuit de geschiedenis.</translation>
    </message>
    <message>
        <source>The receipt is of {site}, and you are signed in at {here}.</source>
        <translation>Het boekingsbewijs hoort bij {site}, en u bent aangemeld bij {here}.</translation>
    </message>
    <message>
        <source>Sign in at the Exact Online that the receipt is of.</source>
        <translation>Meld u aan bij de Exact Online waar het bewijs bij hoort.</translation>
    </message>
    <message>
        <source>{user} signed in, but this work belongs to {wanted}.</source>
        <translation>{user} heeft zich aangemeld, maar dit werk hoort bij {wanted}.</translation>
    </message>
    <message>
        <source>Sign in as {wanted}; the browser asks for the user name then. Nothing was sent meanwhile.</source>
        <translation>Meld u aan als {wanted}; de browser vraagt dan naar de gebruikersnaam. Er is intussen niets verstuurd.</translation>
    </message>
    <message>
        <source>No account is signed in, so {account} cannot be chosen.</source>
        <translation>Er is geen account aangemeld, dus {account} is niet te kiezen.</translation>
    </message>
    <message>
        <source>No account that is signed in is called {account}.</source>
        <translation>Geen van de aangemelde accounts heet {account}.</translation>
    </message>
    <message>
        <source>Choose one of these, or sign in: {known}.</source>
        <translation>Kies een van deze, of meld u aan: {known}.</translation>
    </message>
    <message>
        <source>{account} could be several accounts: {known}.</source>
        <translation>{account} kan meer dan één account zijn: {known}.</translation>
    </message>
    <message>
        <source>Write more of the name, or the whole e-mail address.</source>
        <translation>Schrijf meer van de naam, of het hele e-mailadres.</translation>
    </message>
    <message>
        <source>Exact Online knows the client id, but this client secret does not belong to it.</source>
        <translation>Exact Online kent de client-id, maar dit client secret hoort er niet bij.</translation>
    </message>
    <message>
        <source>Copy the client secret once more from your app&apos;s page in the App Center, from begin to end.</source>
        <translation>Kopieer het client secret opnieuw van de pagina van uw app in het App Center, van begin tot eind.</translation>
    </message>
    <message>
        <source>The code in this address was used before, and it works once.</source>
        <translation>De code in dit adres is al gebruikt, en een code werkt maar één keer.</translation>
    </message>
    <message>
        <source>Sign in again, and take the address at which the browser ends this time.</source>
        <translation>Meld u opnieuw aan en neem het adres waar de browser deze keer eindigt.</translation>
    </message>
    <message>
        <source>The code in this address is older than three minutes and no longer works.</source>
        <translation>De code in dit adres is ouder dan drie minuten en werkt niet meer.</translation>
    </message>
    <message>
        <source>Sign in again, and paste the address as soon as you have given permission.</source>
        <translation>Meld u opnieuw aan en plak het adres zodra u toestemming hebt gegeven.</translation>
    </message>
    <message>
        <source>Choose it under Accounts and journal.</source>
        <translation>Kies die bij Rekeningen en dagboek.</translation>
    </message>
    <message>
        <source>Match it in Exact Online: it is on the list.</source>
        <translation>Letter deze af in Exact Online: hij staat in de lijst.</translation>
    </message>
    <message>
        <source>This list has no opening and closing balance, so it is no bank statement.</source>
        <translation>Deze lijst heeft geen begin- en eindsaldo en is dus geen bankafschrift.</translation>
    </message>
    <message>
        <source>Only a statement of the bank can be booked in a bank journal.</source>
        <translation>Alleen een afschrift van de bank kan in een bankdagboek worden geboekt.</translation>
    </message>
    <message>
        <source>Opening balance plus movements is not the closing balance.</source>
        <translation>Beginsaldo plus mutaties is niet het eindsaldo.</translation>
    </message>
    <message>
        <source>Ask the bank for the statement again.</source>
        <translation>Vraag het afschrift opnieuw op bij de bank.</translation>
    </message>
    <message>
        <source>The statement has no movements, so there is nothing to book.</source>
        <translation>Het afschrift heeft geen mutaties, dus er valt niets te boeken.</translation>
    </message>
    <message>
        <source>It is not known which bank journal account {account} belongs to.</source>
        <translation>Het is niet bekend bij welk bankdagboek rekening {account} hoort.</translation>
    </message>
    <message>
        <source>Journal {journal} is not kept in {currency}.</source>
        <translation>Dagboek {journal} is geen dagboek in {currency}.</translation>
    </message>
    <message>
        <source>Some lines are dated outside the financial years of the administration.</source>
        <translation>Sommige regels vallen buiten de boekjaren van de administratie.</translation>
    </message>
    <message>
        <source>Make the financial year in Exact Online and read the lists anew.</source>
        <translation>Maak het boekjaar aan in Exact Online en lees de lijsten opnieuw.</translation>
    </message>
    <message>
        <source>Period {period} is closed for journal {journal}.</source>
        <translation>Periode {period} is afgesloten voor dagboek {journal}.</translation>
    </message>
    <message>
        <source>Open the period in Exact Online, or book the statement there.</source>
        <translation>Open de periode in Exact Online, of boek het afschrift daar.</translation>
    </message>
    <message>
        <source>{count} of these lines were reviewed in {title} already.</source>
        <translation>{count} van deze regels zijn al verwerkt in {title}.</translation>
    </message>
    <message>
        <source>Book that statement; this one would book its lines twice.</source>
        <translation>Boek dat afschrift; met dit afschrift zouden die regels dubbel worden geboekt.</translation>
    </message>
    <message>
        <source>Of {count} lines it is not decided yet where they go.</source>
        <translation>Van {count} regels is nog niet besloten waar ze naartoe gaan.</translation>
    </message>
    <message>
        <source>Decide about them, or let them go to the account for questions.</source>
        <translation>Besluit erover, of laat ze naar de vraagposten gaan.</translation>
    </message>
    <message>
        <source>No ledger account of receivables was found.</source>
        <translation>Er is geen grootboekrekening Debiteuren gevonden.</translation>
    </message>
    <message>
        <source>No ledger account of payables was found.</source>
        <translation>Er is geen grootboekrekening Crediteuren gevonden.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for payment discount.</source>
        <translation>Er is geen grootboekrekening gekozen voor betalingskorting.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for costs of the bank.</source>
        <translation>Er is geen grootboekrekening gekozen voor bankkosten.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for payment differences.</source>
        <translation>Er is geen grootboekrekening gekozen voor betalingsverschillen.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for transfers between own accounts.</source>
        <translation>Er is geen grootboekrekening gekozen voor kruisposten.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for questions.</source>
        <translation>Er is geen grootboekrekening gekozen voor vraagposten.</translation>
    </message>
    <message>
        <source>Ledger account {account} does not exist.</source>
        <translation>Grootboekrekening {account} bestaat niet.</translation>
    </message>
    <message>
        <source>Choose another ledger account for the lines that have it.</source>
        <translation>Kies een andere grootboekrekening voor de regels die deze hebben.</translation>
    </message>
    <message>
        <source>Journal {journal} takes no VAT codes.</source>
        <translation>Dagboek {journal} staat geen btw-codes toe.</translation>
    </message>
    <message>
        <source>Leave out the VAT codes of lines on ledger accounts.</source>
        <translation>Laat de btw-codes weg bij regels op grootboekrekeningen.</translation>
    </message>
    <message>
        <source>ExactDesk has booked this statement already.</source>
        <translation>ExactDesk heeft dit afschrift al geboekt.</translation>
    </message>
    <message>
        <source>The history has its entry.</source>
        <translation>De boeking staat in de geschiedenis.</translation>
    </message>
    <message>
        <source>Exact Online has a statement with this opening and closing balance already.</source>
        <translation>Exact Online heeft al een afschrift met dit begin- en eindsaldo.</translation>
    </message>
    <message>
        <source>Nothing needs booking; match the payments.</source>
        <translation>Er hoeft niets geboekt te worden; letter de betalingen af.</translation>
    </message>
    <message>
        <source>The statement opens with {opening}, while journal {journal} closed with {closing}.</source>
        <translation>Het afschrift begint met {opening}, terwijl dagboek {journal} eindigde met {closing}.</translation>
    </message>
    <message>
        <source>Book the statements in between first, in the order of their dates.</source>
        <translation>Boek eerst de tussenliggende afschriften, op volgorde van datum.</translation>
    </message>
    <message>
        <source>Exact Online has the statement with these balances, but its lines are other ones.</source>
        <translation>Exact Online heeft het afschrift met deze saldi, maar de regels zijn anders.</translation>
    </message>
    <message>
        <source>Compare the entry with the statement in Exact Online.</source>
        <translation>Vergelijk de boeking in Exact Online met het afschrift.</translation>
    </message>
    <message>
        <source>The books have no open payment of this amount from this relation.</source>
        <translation>De boeken hebben geen open betaling van dit bedrag bij deze relatie.</translation>
    </message>
    <message>
        <source>Book the statement first; then the payment can be matched.</source>
        <translation>Boek eerst het afschrift; daarna kan de betaling worden afgeletterd.</translation>
    </message>
    <message>
        <source>The invoice is no longer open for what was accepted.</source>
        <translation>De factuur staat niet meer open voor wat is geaccepteerd.</translation>
    </message>
    <message>
        <source>Look at the line again.</source>
        <translation>Bekijk de regel opnieuw.</translation>
    </message>
    <message>
        <source>The invoice is in a foreign currency.</source>
        <translation>De factuur is in vreemde valuta.</translation>
    </message>
    <message>
        <source>The ledger does not tell where the entry was booked.</source>
        <translation>Het grootboek vertelt niet waar de boeking staat.</translation>
    </message>
    <message>
        <source>More than one invoice is settled in part.</source>
        <translation>Meer dan één factuur wordt deels betaald.</translation>
    </message>
    <message>
        <source>The entry stands in a closed period, and Exact Online matches nothing there.</source>
        <translation>De boeking staat in een afgesloten periode; daar lettert Exact Online niets af.</translation>
    </message>
    <message>
        <source>Open the period in Exact Online, or match it there.</source>
        <translation>Open de periode in Exact Online, of letter daar af.</translation>
    </message>
    <message>
        <source>Another line settles a part of the same invoice.</source>
        <translation>Een andere regel lettert een deel van dezelfde factuur af.</translation>
    </message>
    <message>
        <source>Match that one first; then this one can go.</source>
        <translation>Letter eerst die af; daarna kan deze.</translation>
    </message>
    <message>
        <source>The invoice is matched in Exact Online already; nothing was sent.</source>
        <translation>De factuur is in Exact Online al afgeletterd; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Exact Online says that {number} is matched, but it is still among the open items.</source>
        <translation>Exact Online zegt dat {number} is afgeletterd, maar het staat nog bij de openstaande posten.</translation>
    </message>
    <message>
        <source>Look at it in Exact Online and match it there if it is open. It is not sent again; it ticks itself off when the books are read anew.</source>
        <translation>Kijk in Exact Online en letter het daar af als het openstaat. Het wordt niet nog eens verstuurd; het vinkt zichzelf af als de boeken opnieuw worden gelezen.</translation>
    </message>
    <message>
        <source>Exact Online says that it is matched, but the open items could not be read.</source>
        <translation>Exact Online zegt dat het is afgeletterd, maar de openstaande posten konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for the difference.</source>
        <translation>Er is geen grootboekrekening gekozen voor het verschil.</translation>
    </message>
    <message>
        <source>Exact Online no longer takes matches from other programs.</source>
        <translation>Exact Online neemt geen afletteringen van andere programma&apos;s meer aan.</translation>
    </message>
    <message>
        <source>Work down the list: each row opens Exact Online, and what is done ticks itself off.</source>
        <translation>Werk de lijst af: elke regel opent Exact Online, en wat gedaan is vinkt zichzelf af.</translation>
    </message>
    <message>
        <source>Set aside: the review was sent again, with this in it.</source>
        <translation>Terzijde gelegd: het afschrift is opnieuw verstuurd, met dit erin.</translation>
    </message>
    <message>
        <source>Exact Online gave an answer that cannot be read ({bytes} bytes).</source>
        <translation>Exact Online gaf een antwoord dat niet te lezen is ({bytes} bytes).</translation>
    </message>
    <message>
        <source>Exact Online answered in another form than was asked ({bytes} bytes).</source>
        <translation>Exact Online antwoordde in een andere vorm dan gevraagd ({bytes} bytes).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, something between here and there changes what is asked.</source>
        <translation>Probeer het opnieuw; blijft het zo, dan verandert iets onderweg wat er gevraagd wordt.</translation>
    </message>
    <message>
        <source>The answer of Exact Online is larger than it can be ({resource}).</source>
        <translation>Het antwoord van Exact Online is groter dan het kan zijn ({resource}).</translation>
    </message>
    <message>
        <source>Mend what was refused meanwhile and go on in an hour; after a few more Exact Online could block them for longer.</source>
        <translation>Verbeter intussen wat geweigerd is en ga over een uur verder; na nog een paar kan Exact Online ze langer blokkeren.</translation>
    </message>
    <message>
        <source>ExactDesk made this workbook, or gave it back, and knows it again.</source>
        <translation>Deze werkmap is door ExactDesk gemaakt of teruggegeven, en wordt herkend.</translation>
    </message>
    <message>
        <source>Only the template of relations can be filled with what the administration has, not {kind}.</source>
        <translation>Alleen het sjabloon voor relaties kan worden gevuld met wat de administratie heeft, niet {kind}.</translation>
    </message>
    <message>
        <source>Leave out --filled, or choose the kind relation.</source>
        <translation>Laat --filled weg, of kies de soort relation.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .pdf, .xlsx or .csv.</source>
        <translation>Geef het bestand een naam die eindigt op .pdf, .xlsx of .csv.</translation>
    </message>
    <message>
        <source>{file} is no backup of ExactDesk, or it is not whole.</source>
        <translation>{file} is geen reservekopie van ExactDesk, of het bestand is niet compleet.</translation>
    </message>
    <message>
        <source>Choose a file that was saved as a backup.</source>
        <translation>Kies een bestand dat als reservekopie is opgeslagen.</translation>
    </message>
    <message>
        <source>{file} was made by a newer ExactDesk ({program}).</source>
        <translation>{file} is gemaakt door een nieuwere ExactDesk ({program}).</translation>
    </message>
    <message>
        <source>{file} is damaged: what is in it is not what was saved. Nothing was changed.</source>
        <translation>{file} is beschadigd: de inhoud is niet wat er is opgeslagen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Kies een andere reservekopie.</translation>
    </message>
    <message>
        <source>Another window or program is posting now, with the history in {path}.</source>
        <translation>Een ander venster of programma is nu aan het boeken, met de geschiedenis in {path}.</translation>
    </message>
    <message>
        <source>The history has nothing of administration {division}.</source>
        <translation>De geschiedenis heeft niets van administratie {division}.</translation>
    </message>
    <message>
        <source>Look in the history which administrations there are.</source>
        <translation>Kijk in de geschiedenis welke administraties er zijn.</translation>
    </message>
    <message>
        <source>{count} documents of this administration are still to be sent, or it is not certain whether they are booked.</source>
        <translation>{count} documenten van deze administratie moeten nog worden verstuurd, of het is niet zeker of ze geboekt zijn.</translation>
    </message>
    <message>
        <source>Deal with them first: go on with the import, or set them aside.</source>
        <translation>Handel ze eerst af: ga verder met de import, of leg ze opzij.</translation>
    </message>
    <message>
        <source>Administration {division} is called {name} here; that is not the name that was typed. Nothing was wiped.</source>
        <translation>Administratie {division} heet hier {name}; dat is niet de naam die is getypt. Er is niets gewist.</translation>
    </message>
    <message>
        <source>Type the name exactly as it stands there.</source>
        <translation>Typ de naam precies zoals hij daar staat.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list of payments or of open items: no column is its {lacks}.</source>
        <translation>{file} is niet te lezen als lijst van betalingen of openstaande posten: geen kolom is {lacks}.</translation>
    </message>
    <message>
        <source>Say which column is what, or choose a bank file (CAMT.053, MT940, CODA).</source>
        <translation>Geef aan welke kolom wat is, of kies een bankbestand (CAMT.053, MT940, CODA).</translation>
    </message>
    <message>
        <source>No row of {file} has both a date and an amount.</source>
        <translation>Geen enkele rij van {file} heeft een datum én een bedrag.</translation>
    </message>
    <message>
        <source>Check which columns are the date and the amount.</source>
        <translation>Kijk na welke kolommen de datum en het bedrag zijn.</translation>
    </message>
    <message>
        <source>{count} rows have no date or no amount that can be read and were left out ({rows}).</source>
        <translation>{count} rijen hebben geen leesbare datum of geen leesbaar bedrag en zijn weggelaten ({rows}).</translation>
    </message>
    <message>
        <source>Look whether payments are missing because of it.</source>
        <translation>Kijk of er daardoor betalingen ontbreken.</translation>
    </message>
    <message>
        <source>{count} payments that failed, expired or are not done yet were left out ({rows}).</source>
        <translation>{count} betalingen die mislukt, verlopen of nog niet afgerond zijn, zijn weggelaten ({rows}).</translation>
    </message>
    <message>
        <source>Booked under entry number {given} instead of {wanted}: journal {journal} numbers by itself.</source>
        <translation>Geboekt onder boekstuknummer {given} in plaats van {wanted}: dagboek {journal} nummert zelf.</translation>
    </message>
    <message>
        <source>Numbers are no longer reserved for this journal; everything else goes on.</source>
        <translation>Voor dit dagboek worden geen nummers meer gereserveerd; de rest gaat gewoon door.</translation>
    </message>
    <message>
        <source>The entry numbers that are kept for journal {journal} are used up.</source>
        <translation>De boekstuknummers die voor dagboek {journal} zijn gereserveerd, zijn op.</translation>
    </message>
    <message>
        <source>Give the journal a new range in the settings, or none.</source>
        <translation>Geef het dagboek bij de instellingen een nieuwe reeks, of geen.</translation>
    </message>
    <message>
        <source>{first} to {last} is no range of entry numbers.</source>
        <translation>{first} tot en met {last} is geen reeks boekstuknummers.</translation>
    </message>
    <message>
        <source>Give two whole numbers above zero, the lower one first.</source>
        <translation>Geef twee hele getallen boven nul, het laagste eerst.</translation>
    </message>
    <message>
        <source>The administration has no sales or purchase journal {journal}.</source>
        <translation>De administratie heeft geen verkoop- of inkoopdagboek {journal}.</translation>
    </message>
    <message>
        <source>Choose one of: {journals}.</source>
        <translation>Kies een van: {journals}.</translation>
    </message>
    <message>
        <source>This computer does not trust the secured connection to {host}.</source>
        <translation>Deze computer vertrouwt de beveiligde verbinding met {host} niet.</translation>
    </message>
    <message>
        <source>Where a proxy or virus scanner looks into connections, its certificate must be in this computer&apos;s own store; ask whoever manages your computers.</source>
        <translation>Waar een proxy of virusscanner in verbindingen kijkt, moet het certificaat daarvan in de eigen opslag van deze computer staan; vraag het aan wie uw computers beheert.</translation>
    </message>
    <message>
        <source>The proxy of this network lets no connection to {host} through.</source>
        <translation>De proxy van dit netwerk laat geen verbinding met {host} door.</translation>
    </message>
    <message>
        <source>Ask whoever manages the network to allow it, or check the proxy in this computer&apos;s settings.</source>
        <translation>Vraag de netwerkbeheerder om dit toe te staan, of controleer de proxy in de instellingen van deze computer.</translation>
    </message>
    <message>
        <source>This computer names a proxy of a kind that ExactDesk cannot use.</source>
        <translation>Deze computer noemt een soort proxy die ExactDesk niet kan gebruiken.</translation>
    </message>
    <message>
        <source>Set an HTTP proxy in this computer&apos;s settings; SOCKS proxies cannot be used.</source>
        <translation>Stel een HTTP-proxy in bij de instellingen van deze computer; SOCKS-proxy&apos;s zijn niet te gebruiken.</translation>
    </message>
    <message>
        <source>Somebody deleted it in Exact Online already; only the history is brought up to date.</source>
        <translation>Iemand heeft het al in Exact Online verwijderd; alleen de geschiedenis wordt bijgewerkt.</translation>
    </message>
    <message>
        <source>Exact Online has processed it, so it cannot be deleted; a credit note takes it back.</source>
        <translation>Exact Online heeft het verwerkt, dus verwijderen kan niet; een creditnota neemt het terug.</translation>
    </message>
    <message>
        <source>Period {period} is closed; a credit note in an open period takes it back.</source>
        <translation>Periode {period} is afgesloten; een creditnota in een open periode neemt het terug.</translation>
    </message>
    <message>
        <source>The VAT return through {through} is filed; a credit note takes it back.</source>
        <translation>De btw-aangifte tot en met {through} is gedaan; een creditnota neemt het terug.</translation>
    </message>
    <message>
        <source>It is credited because you chose so.</source>
        <translation>Het wordt gecrediteerd omdat u dat hebt gekozen.</translation>
    </message>
    <message>
        <source>It is paid or matched.</source>
        <translation>Het is betaald of afgeletterd.</translation>
    </message>
    <message>
        <source>Undo the matching in Exact Online first.</source>
        <translation>Maak eerst de aflettering in Exact Online ongedaan.</translation>
    </message>
    <message>
        <source>{currency} {paid} of it is paid, matched or under way.</source>
        <translation>{currency} {paid} ervan is betaald, afgeletterd of onderweg.</translation>
    </message>
    <message>
        <source>Exact Online does not tell whether it is paid.</source>
        <translation>Exact Online vertelt niet of het is betaald.</translation>
    </message>
    <message>
        <source>Ask for the right to see outstanding items, or undo it in Exact Online.</source>
        <translation>Vraag het recht om openstaande posten te zien, of draai het terug in Exact Online.</translation>
    </message>
    <message>
        <source>Somebody changed it in Exact Online: its relation is {now} now.</source>
        <translation>Iemand heeft het in Exact Online gewijzigd: de relatie is nu {now}.</translation>
    </message>
    <message>
        <source>Look at it there.</source>
        <translation>Bekijk het daar.</translation>
    </message>
    <message>
        <source>Somebody changed it in Exact Online: its number is {now} now.</source>
        <translation>Iemand heeft het in Exact Online gewijzigd: het nummer is nu {now}.</translation>
    </message>
    <message>
        <source>Somebody changed it in Exact Online: {currency} {was} became {now}.</source>
        <translation>Iemand heeft het in Exact Online gewijzigd: {currency} {was} werd {now}.</translation>
    </message>
    <message>
        <source>Its status in Exact Online ({status}) is none that can be undone from here.</source>
        <translation>De status in Exact Online ({status}) kan van hieruit niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Journal {journal} has no open period for a credit note.</source>
        <translation>Dagboek {journal} heeft geen open periode voor een creditnota.</translation>
    </message>
    <message>
        <source>Open a period in Exact Online first.</source>
        <translation>Open eerst een periode in Exact Online.</translation>
    </message>
    <message>
        <source>Its credit note {note} is made already and waits to be sent.</source>
        <translation>De creditnota {note} is al gemaakt en wacht op versturen.</translation>
    </message>
    <message>
        <source>Send it or set it aside on the page of what needs attention.</source>
        <translation>Verstuur haar of leg haar terzijde op de pagina Aandacht nodig.</translation>
    </message>
    <message>
        <source>Only sales and purchase entries are undone from here.</source>
        <translation>Van hieruit worden alleen verkoop- en inkoopboekingen teruggedraaid.</translation>
    </message>
    <message>
        <source>Undo it in Exact Online.</source>
        <translation>Draai het terug in Exact Online.</translation>
    </message>
    <message>
        <source>It is not known which entry it became.</source>
        <translation>Het is niet bekend welk boekstuk het is geworden.</translation>
    </message>
    <message>
        <source>Look for its number in Exact Online.</source>
        <translation>Zoek het nummer in Exact Online.</translation>
    </message>
    <message>
        <source>{number} was booked on {booked_on} as entry {entry_number}, when this workbook came before.</source>
        <translation>{number} is op {booked_on} geboekt als boekstuk {entry_number}, toen deze werkmap eerder kwam.</translation>
    </message>
    <message>
        <source>{number} was booked on {booked_on} as entry {entry_number}. What the workbook now says otherwise is not sent.</source>
        <translation>{number} is op {booked_on} geboekt als boekstuk {entry_number}. Wat er nu anders in de werkmap staat, wordt niet verstuurd.</translation>
    </message>
    <message>
        <source>Change the entry in Exact Online, or take it back there and book it anew.</source>
        <translation>Wijzig het boekstuk in Exact Online, of draai het daar terug en boek het opnieuw.</translation>
    </message>
    <message>
        <source>Of {number} it is not certain whether it was booked when this workbook came before.</source>
        <translation>Van {number} is niet zeker of het is geboekt toen deze werkmap eerder kwam.</translation>
    </message>
    <message>
        <source>Look it up first, under what needs attention; then drop the workbook again.</source>
        <translation>Zoek dat eerst uit bij wat aandacht vraagt; sleep de werkmap daarna opnieuw.</translation>
    </message>
    <message>
        <source>Exact Online refused {number} on {booked_on}, and nothing of it was changed since.</source>
        <translation>Exact Online heeft {number} op {booked_on} geweigerd, en er is sindsdien niets aan gewijzigd.</translation>
    </message>
    <message>
        <source>Change it, or accept it when the cause was taken away in Exact Online.</source>
        <translation>Wijzig het, of accepteer het als de oorzaak in Exact Online is weggenomen.</translation>
    </message>
    <message>
        <source>It is dealt with in the import of {file}, which came back repaired.</source>
        <translation>Dit is verder behandeld in de import van {file}, die verbeterd terugkwam.</translation>
    </message>
    <message>
        <source>There is no file: the rows were pasted. The workbook holds the rows that are not booked.</source>
        <translation>Er is geen bestand: de regels zijn geplakt. De werkmap bevat de regels die niet geboekt zijn.</translation>
    </message>
    <message>
        <source>Only xlsx and xlsm can be given back as they are. The workbook holds the rows that are not booked.</source>
        <translation>Alleen xlsx en xlsm kunnen ongewijzigd terug. De werkmap bevat de regels die niet geboekt zijn.</translation>
    </message>
    <message>
        <source>The file is no longer where it was, or cannot be read. The workbook holds the rows that are not booked.</source>
        <translation>Het bestand staat niet meer waar het stond, of is niet te lezen. De werkmap bevat de regels die niet geboekt zijn.</translation>
    </message>
    <message>
        <source>The file was changed since it was imported. The workbook holds the rows that are not booked.</source>
        <translation>Het bestand is na de import gewijzigd. De werkmap bevat de regels die niet geboekt zijn.</translation>
    </message>
    <message>
        <source>Nothing can be put into this workbook without touching the rest of it. The new one holds the rows that are not booked.</source>
        <translation>In deze werkmap kan niets worden gezet zonder de rest te raken. De nieuwe bevat de regels die niet geboekt zijn.</translation>
    </message>
    <message>
        <source>The workbook was signed digitally; that signature no longer holds.</source>
        <translation>De werkmap was digitaal ondertekend; die handtekening geldt niet meer.</translation>
    </message>
    <message>
        <source>The history no longer has the rows of {file}.</source>
        <translation>De geschiedenis heeft de rijen van {file} niet meer.</translation>
    </message>
    <message>
        <source>Use the client&apos;s own file.</source>
        <translation>Gebruik het eigen bestand van de klant.</translation>
    </message>
    <message>
        <source>Open {address} yourself.</source>
        <translation>Open {address} zelf.</translation>
    </message>
    <message>
        <source>Fill in the client id.</source>
        <translation>Vul de client-id in.</translation>
    </message>
    <message>
        <source>It stands on your app&apos;s page in the App Center.</source>
        <translation>Die staat op de pagina van uw app in het App Center.</translation>
    </message>
    <message>
        <source>This is no client id.</source>
        <translation>Dit is geen client-id.</translation>
    </message>
    <message>
        <source>A client id looks like 1a2b3c4d-1234-5678-9abc-1a2b3c4d5e6f; copy it from begin to end.</source>
        <translation>Een client-id ziet eruit als 1a2b3c4d-1234-5678-9abc-1a2b3c4d5e6f; kopieer hem van begin tot eind.</translation>
    </message>
    <message>
        <source>Fill in the client secret.</source>
        <translation>Vul het client secret in.</translation>
    </message>
    <message>
        <source>It stands below the client id, on your app&apos;s page in the App Center.</source>
        <translation>Het staat onder de client-id, op de pagina van uw app in het App Center.</translation>
    </message>
    <message>
        <source>This is the client id once more.</source>
        <translation>Dit is nog een keer de client-id.</translation>
    </message>
    <message>
        <source>The client secret is another text on the same page.</source>
        <translation>Het client secret is een andere tekst op dezelfde pagina.</translation>
    </message>
    <message>
        <source>There are spaces in this client secret.</source>
        <translation>Er staan spaties in dit client secret.</translation>
    </message>
    <message>
        <source>Copy the client secret alone, without the words around it.</source>
        <translation>Kopieer alleen het client secret, zonder de woorden eromheen.</translation>
    </message>
    <message>
        <source>Fill in the redirect URI.</source>
        <translation>Vul de redirect-URI in.</translation>
    </message>
    <message>
        <source>An https address of your office, for instance https://www.office.example/exactdesk/.</source>
        <translation>Een https-adres van uw kantoor, bijvoorbeeld https://www.kantoor.example/exactdesk/.</translation>
    </message>
    <message>
        <source>This is no complete address.</source>
        <translation>Dit is geen volledig adres.</translation>
    </message>
    <message>
        <source>It begins with https://, and has no spaces or asterisks.</source>
        <translation>Het begint met https:// en bevat geen spaties of sterretjes.</translation>
    </message>
    <message>
        <source>Exact Online only takes an address that begins with https://.</source>
        <translation>Exact Online neemt alleen een adres aan dat met https:// begint.</translation>
    </message>
    <message>
        <source>Write https:// in front, here and in the App Center.</source>
        <translation>Zet er https:// voor, hier en in het App Center.</translation>
    </message>
    <message>
        <source>Exact Online takes no address on your own computer.</source>
        <translation>Exact Online neemt geen adres op uw eigen computer aan.</translation>
    </message>
    <message>
        <source>Use an https address of your office; the page behind it may be empty.</source>
        <translation>Gebruik een https-adres van uw kantoor; de pagina erachter mag leeg zijn.</translation>
    </message>
    <message>
        <source>ExactDesk listens on this computer without https.</source>
        <translation>ExactDesk luistert op deze computer zonder https.</translation>
    </message>
    <message>
        <source>Write http://127.0.0.1 in place of https.</source>
        <translation>Schrijf http://127.0.0.1 in plaats van https.</translation>
    </message>
    <message>
        <source>Something must follow the host name, if only a slash.</source>
        <translation>Achter de domeinnaam moet iets staan, al is het maar een schuine streep.</translation>
    </message>
    <message>
        <source>Write the complete address, to the letter as in the App Center.</source>
        <translation>Schrijf het volledige adres, letterlijk zoals in het App Center.</translation>
    </message>
    <message>
        <source>The address may have no ? and no #.</source>
        <translation>In het adres mag geen ? en geen # staan.</translation>
    </message>
    <message>
        <source>Leave out what stands from there on.</source>
        <translation>Laat weg wat vanaf daar staat.</translation>
    </message>
    <message>
        <source>This is the address after a sign-in, with a code in it.</source>
        <translation>Dit is het adres na een aanmelding, met een code erin.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark on.</source>
        <translation>Laat alles vanaf het vraagteken weg.</translation>
    </message>
    <message>
        <source>This is an address of Exact Online itself.</source>
        <translation>Dit is een adres van Exact Online zelf.</translation>
    </message>
    <message>
        <source>Fill in the address of your own office that is registered with the app.</source>
        <translation>Vul het adres van uw eigen kantoor in dat bij de app is geregistreerd.</translation>
    </message>
    <message>
        <source>{file} is no picture that can stand on a paper.</source>
        <translation>{file} is geen afbeelding die op papier kan staan.</translation>
    </message>
    <message>
        <source>Choose a PNG or a JPEG file.</source>
        <translation>Kies een png- of jpeg-bestand.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} is groter dan {megabytes} MB.</translation>
    </message>
    <message>
        <source>Choose a smaller picture: every paper carries it.</source>
        <translation>Kies een kleinere afbeelding: elk stuk draagt hem mee.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>See whether the file is still there and may be opened.</source>
        <translation>Kijk of het bestand er nog is en geopend mag worden.</translation>
    </message>
    <message>
        <source>{field} is blocked in Exact Online.</source>
        <translation>{field} is geblokkeerd in Exact Online.</translation>
    </message>
    <message>
        <source>Unblock it in Exact Online and send the document again, or choose another.</source>
        <translation>Hef de blokkering op in Exact Online en verstuur het document opnieuw, of kies een andere.</translation>
    </message>
    <message>
        <source>Numbers {other_first} to {other_last} are kept for journal {other} already: the two overlap.</source>
        <translation>De nummers {other_first} t/m {other_last} zijn al vrijgehouden voor dagboek {other}: de reeksen overlappen.</translation>
    </message>
    <message>
        <source>Choose numbers that no other journal uses.</source>
        <translation>Kies nummers die geen ander dagboek gebruikt.</translation>
    </message>
    <message>
        <source>Journal {journal} numbers by itself: it booked under another number than the one it was sent.</source>
        <translation>Dagboek {journal} nummert zelf: er is onder een ander nummer geboekt dan was meegestuurd.</translation>
    </message>
    <message>
        <source>Let the journal take numbers in its settings in Exact Online, remove its range here, and then give it a new one.</source>
        <translation>Sta bij het dagboek in Exact Online toe dat nummers worden ingevuld, verwijder hier de reeks en geef daarna een nieuwe op.</translation>
    </message>
    <message>
        <source>Journal {journal} has {left} entry numbers left, and {needed} documents need one: posting stops when they are used up.</source>
        <translation>Dagboek {journal} heeft nog {left} boekstuknummers vrij en {needed} documenten hebben er een nodig: het boeken stopt zodra ze op zijn.</translation>
    </message>
    <message>
        <source>After this, {rest} of the entry numbers that are kept for journal {journal} are left.</source>
        <translation>Hierna zijn er nog {rest} vrijgehouden boekstuknummers voor dagboek {journal}.</translation>
    </message>
    <message>
        <source>Give the journal a new range in the settings in time.</source>
        <translation>Geef het dagboek op tijd een nieuwe reeks bij Instellingen.</translation>
    </message>
    <message>
        <source>It is not known yet whether this statement was booked.</source>
        <translation>Het is nog niet bekend of dit afschrift is geboekt.</translation>
    </message>
    <message>
        <source>Needs attention has it: let it be looked up there first.</source>
        <translation>Het staat bij Aandacht nodig: laat het daar eerst opzoeken.</translation>
    </message>
    <message>
        <source>Exact Online has the first {count} lines of this statement already: journal {journal} closed with {closing}.</source>
        <translation>Exact Online heeft de eerste {count} regels van dit afschrift al: dagboek {journal} sloot met {closing}.</translation>
    </message>
    <message>
        <source>Only the lines after these are booked.</source>
        <translation>Alleen de regels daarna worden geboekt.</translation>
    </message>
    <message>
        <source>The reconciled statement {statement} was changed by something other than ExactDesk.</source>
        <translation>Het afgeletterde afschrift {statement} is gewijzigd door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>Reconciled statement {number} was taken out by something other than ExactDesk.</source>
        <translation>Afgeletterd afschrift {number} is verwijderd door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>The reconciled statement {statement} was put in by something other than ExactDesk.</source>
        <translation>Het afgeletterde afschrift {statement} is toegevoegd door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>A decision about a line of statement {statement} was changed by something other than ExactDesk.</source>
        <translation>Een beslissing over een regel van afschrift {statement} is gewijzigd door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>Decision {number} of a reconciliation was taken out by something other than ExactDesk.</source>
        <translation>Beslissing {number} van een aflettering is verwijderd door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>A decision about a line of statement {statement} was put in by something other than ExactDesk.</source>
        <translation>Een beslissing over een regel van afschrift {statement} is toegevoegd door iets anders dan ExactDesk.</translation>
    </message>
    <message>
        <source>Fill in the number or the exact name of the administration, or map the column to something else.</source>
        <translation>Vul het nummer of de precieze naam van de administratie in, of koppel de kolom aan iets anders.</translation>
    </message>
    <message>
        <source>The row names no administration, and other rows do: it is not booked in {own} on a guess.</source>
        <translation>De rij noemt geen administratie en andere rijen wel: er wordt niet op goed geluk in {own} geboekt.</translation>
    </message>
    <message>
        <source>You may not work in an administration &quot;{value}&quot;, or it is called otherwise.</source>
        <translation>U hebt geen toegang tot een administratie &quot;{value}&quot;, of ze heet anders.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; may be several administrations: {candidates}.</source>
        <translation>&quot;{value}&quot; kan meer dan één administratie zijn: {candidates}.</translation>
    </message>
    <message>
        <source>Fill in the number of the right one.</source>
        <translation>Vul het nummer van de juiste in.</translation>
    </message>
    <message>
        <source>Administration {candidates} is archived or blocked: nothing can be booked in it.</source>
        <translation>Administratie {candidates} is gearchiveerd of geblokkeerd: daarin kan niets worden geboekt.</translation>
    </message>
    <message>
        <source>The row is for administration {candidates}, not for {own}.</source>
        <translation>De rij is voor administratie {candidates}, niet voor {own}.</translation>
    </message>
    <message>
        <source>Import it in its own administration.</source>
        <translation>Importeer deze in de eigen administratie.</translation>
    </message>
    <message>
        <source>Not booked in {own}: the row names administration &quot;{value}&quot; ({division}).</source>
        <translation>Niet geboekt in {own}: de rij noemt administratie &quot;{value}&quot; ({division}).</translation>
    </message>
    <message>
        <source>Import the file in that administration as well.</source>
        <translation>Importeer het bestand ook in die administratie.</translation>
    </message>
    <message>
        <source>The sheet also has {count} document(s) for {division}; they come in a batch of their own there.</source>
        <translation>Het werkblad heeft ook {count} document(en) voor {division}; die komen daar in een eigen import.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Look whether the internet connection works, also through the office&apos;s proxy, and try again.</source>
        <translation>Kijk of de internetverbinding werkt, ook via de proxy van kantoor, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A list of open items has no movements, so there is nothing in it to be booked.</source>
        <translation>Een lijst met openstaande posten bevat geen betalingen; er is dus niets te boeken.</translation>
    </message>
    <message>
        <source>No journal is chosen for the payments of this provider.</source>
        <translation>Er is geen dagboek gekozen voor de betalingen van deze betaaldienst.</translation>
    </message>
    <message>
        <source>Choose a bank journal that is kept for the provider; Exact Online takes no entries of other programs in a journal of the kind payment service.</source>
        <translation>Kies onder Rekeningen en dagboek een bankdagboek dat voor de betaaldienst is; in een dagboek van de soort betaaldienst neemt Exact Online geen boekingen van andere programma&apos;s aan.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for what the payment provider keeps.</source>
        <translation>Er is geen grootboekrekening gekozen voor wat de betaaldienst inhoudt.</translation>
    </message>
    <message>
        <source>The list has payments in several currencies, and a journal is kept in one.</source>
        <translation>De lijst heeft betalingen in meer valuta&apos;s, en een dagboek heeft er één.</translation>
    </message>
    <message>
        <source>Download a list for each currency.</source>
        <translation>Download een lijst per valuta.</translation>
    </message>
    <message>
        <source>Journal {journal} has an entry in period {period} already that moves the balance by {total}, as this list would.</source>
        <translation>Dagboek {journal} heeft in periode {period} al een boeking met een mutatie van {total}, net als deze lijst.</translation>
    </message>
    <message>
        <source>Look in Exact Online whether it is the same list; then nothing needs booking.</source>
        <translation>Kijk in Exact Online of het dezelfde lijst is; dan hoeft er niets geboekt te worden.</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Nothing is wrong with this document.</source>
        <translation>Met dit document is niets mis.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Zonder nummer</translation>
    </message>
    <message>
        <source>This document is booked; it cannot be changed here any more.</source>
        <translation>Dit document is geboekt; hier kan er niets meer aan veranderd worden.</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Weggelaten: {reason}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terughalen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading the file</source>
        <translation>Bestand lezen</translation>
    </message>
    <message>
        <source>Looking for the list in the sheet</source>
        <translation>De lijst in het blad zoeken</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Wachten op het inloggen in de browser</translation>
    </message>
    <message>
        <source>Fetching the administrations</source>
        <translation>Administraties ophalen</translation>
    </message>
    <message>
        <source>Fetching relations</source>
        <translation>Relaties ophalen</translation>
    </message>
    <message>
        <source>Fetching ledger accounts</source>
        <translation>Grootboekrekeningen ophalen</translation>
    </message>
    <message>
        <source>Fetching journals</source>
        <translation>Dagboeken ophalen</translation>
    </message>
    <message>
        <source>Fetching VAT codes</source>
        <translation>Btw-codes ophalen</translation>
    </message>
    <message>
        <source>Fetching payment conditions</source>
        <translation>Betalingscondities ophalen</translation>
    </message>
    <message>
        <source>Fetching cost centres</source>
        <translation>Kostenplaatsen ophalen</translation>
    </message>
    <message>
        <source>Fetching cost units</source>
        <translation>Kostendragers ophalen</translation>
    </message>
    <message>
        <source>Fetching periods</source>
        <translation>Perioden ophalen</translation>
    </message>
    <message>
        <source>Fetching which periods are closed</source>
        <translation>Ophalen welke perioden zijn afgesloten</translation>
    </message>
    <message>
        <source>Looking for invoices that are already booked</source>
        <translation>Zoeken naar facturen die al geboekt zijn</translation>
    </message>
    <message>
        <source>Posting {number}</source>
        <translation>{number} boeken</translation>
    </message>
    <message>
        <source>Looking up what became of {number}</source>
        <translation>Opzoeken wat er met {number} is gebeurd</translation>
    </message>
    <message>
        <source>Waiting until Exact Online allows more calls</source>
        <translation>Wachten tot Exact Online weer aanroepen toestaat</translation>
    </message>
    <message>
        <source>Exact Online does not answer; trying again</source>
        <translation>Exact Online antwoordt niet; opnieuw proberen</translation>
    </message>
    <message>
        <source>Renewing the sign-in</source>
        <translation>Aanmelding vernieuwen</translation>
    </message>
    <message>
        <source>Fetching what customers still owe</source>
        <translation>Openstaande debiteuren ophalen</translation>
    </message>
    <message>
        <source>Fetching what is still owed to suppliers</source>
        <translation>Openstaande crediteuren ophalen</translation>
    </message>
    <message>
        <source>Reading what was booked since</source>
        <translation>Lezen wat er sindsdien is geboekt</translation>
    </message>
    <message>
        <source>Fetching relations for the first time: {count} so far</source>
        <translation>Relaties voor het eerst ophalen: {count} tot nu toe</translation>
    </message>
    <message>
        <source>Fetching the bank accounts of relations</source>
        <translation>De bankrekeningen van relaties ophalen</translation>
    </message>
    <message>
        <source>Fetching items</source>
        <translation>Artikelen ophalen</translation>
    </message>
    <message>
        <source>Fetching projects</source>
        <translation>Projecten ophalen</translation>
    </message>
    <message>
        <source>Fetching types of documents</source>
        <translation>Documentsoorten ophalen</translation>
    </message>
    <message>
        <source>Comparing with Exact Online</source>
        <translation>Vergelijken met Exact Online</translation>
    </message>
    <message>
        <source>Reading the bank in the books</source>
        <translation>De bank in de boeken lezen</translation>
    </message>
    <message>
        <source>Looking which invoices the lines may be for</source>
        <translation>Zoeken bij welke facturen de regels horen</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Reading {number} back from Exact Online</source>
        <translation>{number} wordt teruggelezen uit Exact Online</translation>
    </message>
    <message>
        <source>Looking what can be undone</source>
        <translation>Kijken wat kan worden teruggedraaid</translation>
    </message>
    <message>
        <source>Deleting {number}</source>
        <translation>{number} verwijderen</translation>
    </message>
    <message>
        <source>Waiting until you have signed in again; then it goes on by itself</source>
        <translation>Wacht tot u weer bent aangemeld; daarna gaat het vanzelf verder</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>The first document is booked, but could not be read back</source>
        <translation>Het eerste document is geboekt, maar kon niet worden teruggelezen</translation>
    </message>
    <message>
        <source>Look at it in Exact Online before you go on with the rest.</source>
        <translation>Bekijk het in Exact Online voordat u met de rest verdergaat.</translation>
    </message>
    <message>
        <source>{name}: planned {ours}, booked {theirs}</source>
        <translation>{name}: voorzien {ours}, geboekt {theirs}</translation>
    </message>
    <message>
        <source>The first document is booked otherwise than planned; nothing more was sent</source>
        <translation>Het eerste document is anders geboekt dan voorzien; verder is er niets verstuurd</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} van {whole}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>To check</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>What must be found out?</source>
        <translation>Wat moet er uitgezocht worden?</translation>
    </message>
    <message>
        <source>The line waits under To check, also tomorrow.</source>
        <translation>De regel wacht bij Te controleren, ook morgen.</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Vraag bewaren</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>As booked</source>
        <translation>Zoals geboekt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Niet meer aanwezig</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Niet geboekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>line {line}: was {then}, is {now}</source>
        <translation>regel {line}: was {then}, is {now}</translation>
    </message>
    <message>
        <source>line {line}, {field}: was {then}, is {now}</source>
        <translation>regel {line}, {field}: was {then}, is {now}</translation>
    </message>
    <message>
        <source>{field}: was {then}, is {now}</source>
        <translation>{field}: was {then}, is {now}</translation>
    </message>
    <message>
        <source>Posting receipt</source>
        <translation>Boekingsbewijs</translation>
    </message>
    <message>
        <source>This receipt can be compared with Exact Online at any time: open the import in the history of ExactDesk and choose “Compare with Exact Online”.</source>
        <translation>Dit bewijs is op elk moment met Exact Online te vergelijken: open de import in de geschiedenis van ExactDesk en kies ‘Vergelijken met Exact Online’.</translation>
    </message>
    <message>
        <source>Compared with Exact Online</source>
        <translation>Vergeleken met Exact Online</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Vergeleken op</translation>
    </message>
    <message>
        <source>Receipt of</source>
        <translation>Boekingsbewijs van</translation>
    </message>
    <message>
        <source>{kind} from {file}</source>
        <translation>{kind} uit {file}</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>geplakte regels</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>Vingerafdruk van het bestand (SHA-256)</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelezen regels</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Geboekt door</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Exact Online</source>
        <translation>Exact Online</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Place in the history</source>
        <translation>Plaats in de geschiedenis</translation>
    </message>
    <message>
        <source>Booked per journal</source>
        <translation>Geboekt per dagboek</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Booked per VAT code</source>
        <translation>Geboekt per btw-code</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Btw-code</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Booked documents</source>
        <translation>Geboekte documenten</translation>
    </message>
    <message>
        <source>Documents that are not booked</source>
        <translation>Documenten die niet geboekt zijn</translation>
    </message>
    <message>
        <source>Journal {journal}</source>
        <translation>Dagboek {journal}</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Excl. btw</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Incl. btw</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Boekstuknummer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>Geen documenten.</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>Wat er anders is</translation>
    </message>
    <message>
        <source>The history here still is the one that the receipt was made of.</source>
        <translation>De geschiedenis hier is nog die waarvan het bewijs is gemaakt.</translation>
    </message>
    <message>
        <source>The history here was written anew since the receipt was made: not by ExactDesk.</source>
        <translation>De geschiedenis hier is herschreven nadat het bewijs is gemaakt: niet door ExactDesk.</translation>
    </message>
    <message>
        <source>The import is not in the history of this computer.</source>
        <translation>De import staat niet in de geschiedenis van deze computer.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>certain</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>gedeeltelijk</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>number in text</source>
        <translation>nummer in tekst</translation>
    </message>
    <message>
        <source>payment reference</source>
        <translation>betalingskenmerk</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bankrekening</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>amount differs</source>
        <translation>bedrag verschilt</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>alleen in de lijst</translation>
    </message>
    <message>
        <source>only in the books</source>
        <translation>alleen in de boeken</translation>
    </message>
    <message>
        <source>Open items compared</source>
        <translation>Openstaande posten vergeleken</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>Afletteren</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Afgeletterd</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Bedrag verschilt</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Niet gekoppeld</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Boekstuk</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgeletterd</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Op grond van</translation>
    </message>
    <message>
        <source>There are no lines.</source>
        <translation>Er zijn geen regels.</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In de boeken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Openstaande posten</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Grootboekrekening</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Ander bedrag</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>On ledger</source>
        <translation>Op grootboek</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Eigen rekening</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Al verwerkt</translation>
    </message>
    <message>
        <source>This list has no balances.</source>
        <translation>Deze lijst heeft geen saldi.</translation>
    </message>
    <message>
        <source>Statement closes at {closing}; which bank journal it belongs to is not known yet.</source>
        <translation>Eindsaldo van het afschrift {closing}; bij welk bankdagboek het hoort is nog niet bekend.</translation>
    </message>
    <message>
        <source>Bank ledger {books} · statement {closing} · difference {difference}</source>
        <translation>Bank in grootboek {books} · afschrift {closing} · verschil {difference}</translation>
    </message>
    <message>
        <source>To match</source>
        <translation>Af te letteren</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Niet zeker</translation>
    </message>
    <message>
        <source>Sent, still open</source>
        <translation>Verstuurd, nog open</translation>
    </message>
    <message>
        <source>Number in text</source>
        <translation>Nummer in tekst</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Betalingskenmerk</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Geen verschil</translation>
    </message>
    <message>
        <source>Rest stays open</source>
        <translation>Rest blijft open</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Bank cost</source>
        <translation>Bankkosten</translation>
    </message>
    <message>
        <source>Payment difference</source>
        <translation>Betalingsverschil</translation>
    </message>
    <message>
        <source>Leave with relation</source>
        <translation>Bij relatie laten staan</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Debiteuren</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Crediteuren</translation>
    </message>
    <message>
        <source>Payment discount</source>
        <translation>Betalingskorting</translation>
    </message>
    <message>
        <source>Costs of the bank</source>
        <translation>Bankkosten</translation>
    </message>
    <message>
        <source>Payment differences</source>
        <translation>Betalingsverschillen</translation>
    </message>
    <message>
        <source>Transfers between own accounts</source>
        <translation>Kruisposten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vraagposten</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Accepted: {numbers}</source>
        <translation>Geaccepteerd: {numbers}</translation>
    </message>
    <message>
        <source>Accepted: {numbers} ({rest})</source>
        <translation>Geaccepteerd: {numbers} ({rest})</translation>
    </message>
    <message>
        <source>On ledger account {accounts}</source>
        <translation>Op grootboekrekening {accounts}</translation>
    </message>
    <message>
        <source>Own account, on {accounts}</source>
        <translation>Eigen rekening, op {accounts}</translation>
    </message>
    <message>
        <source>To check: {note}</source>
        <translation>Te controleren: {note}</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Volgens regel</translation>
    </message>
    <message>
        <source>On account of {relation}</source>
        <translation>Op rekening van {relation}</translation>
    </message>
    <message>
        <source>Costs of a payment provider</source>
        <translation>Kosten van een betaaldienst</translation>
    </message>
    <message>
        <source>Laid beside: {side}</source>
        <translation>Gelegd naast: {side}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
</context>
<context>
    <name>ReconcileKeys</name>
    <message>
        <source>P</source>
        <translation>R</translation>
    </message>
    <message>
        <source>D</source>
        <translation>G</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>F</source>
        <translation>S</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>V</translation>
    </message>
    <message>
        <source>S</source>
        <translation>O</translation>
    </message>
    <message>
        <source>M</source>
        <translation>H</translation>
    </message>
    <message>
        <source>T</source>
        <translation>E</translation>
    </message>
    <message>
        <source>O</source>
        <translation>P</translation>
    </message>
    <message>
        <source>R</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>ReconcilePages</name>
    <message>
        <source>ExactDesk is sending to Exact Online</source>
        <translation>ExactDesk is aan het versturen naar Exact Online</translation>
    </message>
    <message>
        <source>Stop it first; the document under way is finished and written down.</source>
        <translation>Stop dat eerst; het stuk dat onderweg is wordt afgemaakt en vastgelegd.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Reading the statements</source>
        <translation>De afschriften lezen</translation>
    </message>
    <message>
        <source>Open a statement</source>
        <translation>Afschrift openen</translation>
    </message>
    <message>
        <source>Laying the lines beside the open items</source>
        <translation>De regels naast de openstaande posten leggen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were reviewed already in another statement</source>
        <translation>
            <numerusform>%Ln regel is al verwerkt in een ander afschrift</numerusform>
            <numerusform>%Ln regels zijn al verwerkt in een ander afschrift</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand in {title} and are left alone here.</source>
        <translation>Ze staan in {title} en blijven hier ongemoeid.</translation>
    </message>
    <message>
        <source>To the books</source>
        <translation>Naar de boeken</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Afletteren</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>Terug naar de regels</translation>
    </message>
    <message>
        <source>Read the books anew</source>
        <translation>Boeken opnieuw lezen</translation>
    </message>
    <message>
        <source>No statement was opened yet</source>
        <translation>Er is nog geen afschrift geopend</translation>
    </message>
    <message>
        <source>Bank statements and lists beside what is open, line by line.</source>
        <translation>Bankafschriften en lijsten naast wat openstaat, regel voor regel.</translation>
    </message>
    <message>
        <source>Drop a bank statement (CAMT.053, MT940 or CODA, also zipped), a payment provider&apos;s list or the client&apos;s list of open items (Excel or CSV) on the window. It is laid beside what is open.</source>
        <translation>Laat een bankafschrift (CAMT.053, MT940 of CODA, ook gezipt), een lijst van een betaalprovider of de openstaandepostenlijst van de klant (Excel of CSV) op het venster vallen. Het wordt naast de openstaande posten gelegd.</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>What is {file}?</source>
        <translation>Wat is {file}?</translation>
    </message>
    <message>
        <source>It may be a list of payments or of open items, to be laid beside the books, or invoices to be booked. Nothing is booked before you say so.</source>
        <translation>Het kan een lijst van betalingen of openstaande posten zijn, om naast de boeken te leggen, of facturen om te boeken. Er wordt niets geboekt voordat u het zegt.</translation>
    </message>
    <message>
        <source>Lay it beside the books</source>
        <translation>Naast de boeken leggen</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Importeren</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Rijen kopiëren</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Kolommen zoals ze eerst waren</translation>
    </message>
</context>
<context>
    <name>RedirectField</name>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>The https address that is registered with Exact Online, to the letter.</source>
        <translation>Het https-adres dat bij Exact Online is geregistreerd, letterlijk hetzelfde.</translation>
    </message>
    <message>
        <source>This address can be registered. It must stand in the App Center to the letter.</source>
        <translation>Dit adres is te registreren. Het moet letterlijk zo in het App Center staan.</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Redirect-URI kopiëren</translation>
    </message>
</context>
<context>
    <name>RegisterStep</name>
    <message>
        <source>Register an app for your office</source>
        <translation>Een app registreren voor uw kantoor</translation>
    </message>
    <message>
        <source>Once per office. Your own user needs the right to manage the subscription; else ask who has it.</source>
        <translation>Eén keer per kantoor. Uw eigen gebruiker heeft het recht nodig om het abonnement te beheren; vraag het anders aan wie dat heeft.</translation>
    </message>
    <message>
        <source>Open the App Center of Exact Online and sign in there with your own Exact account.</source>
        <translation>Open het App Center van Exact Online en meld u daar aan met uw eigen Exact-account.</translation>
    </message>
    <message>
        <source>Choose Manage my apps, then Register a test app. For your own licence that is enough: Exact need not approve it.</source>
        <translation>Kies Manage my apps (Mijn apps beheren) en dan Register a test app (Testapp registreren). Voor uw eigen licentie is dat genoeg: Exact hoeft die niet goed te keuren.</translation>
    </message>
    <message>
        <source>Give it a name that nobody has yet: this, and the name of your office behind it.</source>
        <translation>Geef de app een naam die nog niemand heeft: deze, met de naam van uw kantoor erachter.</translation>
    </message>
    <message>
        <source>Fill in a redirect URI: an https address of your own office, the same there and here to the letter.</source>
        <translation>Vul een redirect-URI in: een https-adres van uw eigen kantoor, daar en hier letterlijk hetzelfde.</translation>
    </message>
    <message>
        <source>Tick these rights, read and write where there is a choice, and save. Leave the page open: the keys are on it.</source>
        <translation>Vink deze rechten aan, lezen en schrijven waar u kunt kiezen, en sla op. Laat de pagina open: de sleutels staan erop.</translation>
    </message>
    <message>
        <source>Open the App Center</source>
        <translation>Het App Center openen</translation>
    </message>
    <message>
        <source>{address} (choose {country} at the top right)</source>
        <translation>{address} (kies rechtsboven {country})</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>De naam kopiëren</translation>
    </message>
    <message>
        <source>Copy the address of the App Center</source>
        <translation>Het adres van het App Center kopiëren</translation>
    </message>
    <message>
        <source>Any page there will do, also an empty one. Put ExactDesk&apos;s own page there and the sign-in comes back by itself; without it you paste the address from the browser.</source>
        <translation>Elke pagina daar is goed, ook een lege. Zet er de pagina van ExactDesk neer en de aanmelding komt vanzelf terug; zonder die pagina plakt u het adres uit de browser.</translation>
    </message>
    <message>
        <source>Save that page</source>
        <translation>Die pagina opslaan</translation>
    </message>
    <message>
        <source>Fill in the keys</source>
        <translation>De sleutels invullen</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Mend it</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Make it a customer</source>
        <translation>Klant van maken</translation>
    </message>
    <message>
        <source>Make it a supplier</source>
        <translation>Leverancier van maken</translation>
    </message>
    <message>
        <source>Take the nearest open period</source>
        <translation>Dichtstbijzijnde open periode nemen</translation>
    </message>
    <message>
        <source>Look at it in Exact Online</source>
        <translation>Bekijken in Exact Online</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Fetch the lists again</source>
        <translation>Lijsten opnieuw ophalen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Choose the administration</source>
        <translation>Administratie kiezen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopiëren</translation>
    </message>
</context>
<context>
    <name>RemedyButtons</name>
    <message numerus="yes">
        <source>for all %n with this value</source>
        <translation>
            <numerusform>voor alle %n met deze waarde</numerusform>
            <numerusform>voor alle %n met deze waarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Book on {day}</source>
        <translation>Boeken op {day}</translation>
    </message>
    <message>
        <source>Choose a relation…</source>
        <translation>Kies een relatie…</translation>
    </message>
    <message>
        <source>Choose: {field}…</source>
        <translation>Kies: {field}…</translation>
    </message>
    <message>
        <source>Make this relation…</source>
        <translation>Deze relatie aanmaken…</translation>
    </message>
    <message>
        <source>Type it in the cell</source>
        <translation>In de cel typen</translation>
    </message>
    <message>
        <source>The amounts are with VAT</source>
        <translation>De bedragen zijn inclusief btw</translation>
    </message>
    <message>
        <source>The amounts are without VAT</source>
        <translation>De bedragen zijn exclusief btw</translation>
    </message>
    <message>
        <source>Book it all the same</source>
        <translation>Toch boeken</translation>
    </message>
    <message>
        <source>I agree: do it</source>
        <translation>Akkoord, doorvoeren</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Stopped: Exact Online refused one document after the other with the same words</source>
        <translation>Gestopt: Exact Online weigerde de documenten achter elkaar met dezelfde melding</translation>
    </message>
    <message>
        <source>Mend the cause first; what was not sent is still waiting.</source>
        <translation>Herstel eerst de oorzaak; wat niet verstuurd is, wacht nog.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n document(s) not sent</source>
        <translation>
            <numerusform>Gestopt: %n document niet verstuurd</numerusform>
            <numerusform>Gestopt: %n documenten niet verstuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is booked. Mend or post them when you like.</source>
        <translation>Daarvan is niets geboekt. Herstel of boek ze wanneer u wilt.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n document(s) booked</source>
        <translation>
            <numerusform>Klaar: %n document geboekt</numerusform>
            <numerusform>Klaar: %n documenten geboekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it is not certain whether Exact Online booked them</source>
        <translation>
            <numerusform>Van %n document is niet zeker of Exact Online het geboekt heeft</numerusform>
            <numerusform>Van %n documenten is niet zeker of Exact Online ze geboekt heeft</numerusform>
        </translation>
    </message>
    <message>
        <source>They are looked up before anything is sent again.</source>
        <translation>Ze worden opgezocht voordat er iets opnieuw verstuurd wordt.</translation>
    </message>
    <message>
        <source>What is booked stays booked, and going on sends nothing twice.</source>
        <translation>Wat geboekt is, blijft geboekt; bij verdergaan wordt niets dubbel verstuurd.</translation>
    </message>
    <message>
        <source>Sign in and go on</source>
        <translation>Aanmelden en verdergaan</translation>
    </message>
    <message>
        <source>Mend them here, or let the client do it: each faulty cell of the workbook says what is wrong. Dropped here again it is recognised, and only what changed is booked.</source>
        <translation>Verbeter ze hier, of laat de klant het doen: bij elke foute cel in de werkmap staat wat er mis is. Sleept u de werkmap daarna weer hierheen, dan wordt ze herkend en wordt alleen geboekt wat veranderd is.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not booked: something is wrong with them</source>
        <translation>
            <numerusform>%n document is niet geboekt: er klopt iets niet aan</numerusform>
            <numerusform>%n documenten zijn niet geboekt: er klopt iets niet aan</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the workbook back…</source>
        <translation>Werkmap teruggeven…</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>Bank reconciliation</source>
        <translation>Bankaansluiting</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afschrift</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Bewaard door</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Bewaard op</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Beginsaldo</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mutaties</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Eindsaldo</translation>
    </message>
    <message>
        <source>Bank in the ledger</source>
        <translation>Bank in het grootboek</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>Difference of the ledger with the statement</source>
        <translation>Verschil van het grootboek met het afschrift</translation>
    </message>
    <message>
        <source>Totals against the ledger</source>
        <translation>Totalen tegen het grootboek</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Bedrag in {currency}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>The statement has no lines.</source>
        <translation>Het afschrift heeft geen regels.</translation>
    </message>
    <message>
        <source>Matched with open items</source>
        <translation>Verrekend met openstaande posten</translation>
    </message>
    <message>
        <source>On ledger accounts</source>
        <translation>Op grootboekrekeningen</translation>
    </message>
    <message>
        <source>Between own accounts</source>
        <translation>Tussen eigen rekeningen</translation>
    </message>
    <message>
        <source>Reviewed in another statement</source>
        <translation>Verwerkt in een ander afschrift</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Niet besloten</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Verrekend</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Verrekend</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Blijft open</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>In Exact Online</source>
        <translation>In Exact Online</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>No line was matched with open items.</source>
        <translation>Geen regel is met openstaande posten verrekend.</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>met de hand gekozen</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>afgeletterd</translation>
    </message>
    <message>
        <source>sent, not sure whether it was matched</source>
        <translation>verstuurd, niet zeker of het is afgeletterd</translation>
    </message>
    <message>
        <source>sent, still open</source>
        <translation>verstuurd, nog open</translation>
    </message>
    <message>
        <source>still to be matched</source>
        <translation>nog af te letteren</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>niet nagekeken</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Grootboekrekening</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Btw-code</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>No line was booked on a ledger account.</source>
        <translation>Geen regel is op een grootboekrekening geboekt.</translation>
    </message>
    <message>
        <source>To check: {note}</source>
        <translation>Te controleren: {note}</translation>
    </message>
    <message>
        <source>Open, and why</source>
        <translation>Open, en waarom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Er staat niets meer open.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>No rule yet. Book a line on a ledger account and make one from it.</source>
        <translation>Nog geen regel. Boek een afschriftregel op een grootboekrekening en maak er een van.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>in and out</source>
        <translation>bij en af</translation>
    </message>
    <message>
        <source>in alone</source>
        <translation>alleen bij</translation>
    </message>
    <message>
        <source>out alone</source>
        <translation>alleen af</translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Regels bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Text or name holds</source>
        <translation>Tekst of naam bevat</translation>
    </message>
    <message>
        <source>Name of the other party</source>
        <translation>Naam van de tegenpartij</translation>
    </message>
    <message>
        <source>Account of the other party</source>
        <translation>Rekening van de tegenpartij</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Bedrag vanaf</translation>
    </message>
    <message>
        <source>Amount up to</source>
        <translation>Bedrag tot en met</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Goes to ledger account</source>
        <translation>Gaat naar grootboekrekening</translation>
    </message>
    <message>
        <source>With the description</source>
        <translation>Met de omschrijving</translation>
    </message>
    <message>
        <source>The first rule that fits a line counts.</source>
        <translation>De eerste regel die past, telt.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message numerus="yes">
        <source>Would have hit %Ln line(s), {wrong} wrong</source>
        <translation>
            <numerusform>Zou %Ln afschriftregel hebben geraakt, {wrong} verkeerd</numerusform>
            <numerusform>Zou %Ln afschriftregels hebben geraakt, {wrong} verkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Eigen rekening</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Then it is</source>
        <translation>Dan is het</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>No relation has this number or name.</source>
        <translation>Geen relatie heeft dit nummer of deze naam.</translation>
    </message>
    <message>
        <source>Each rule needs a name, a condition, and a ledger account or a relation.</source>
        <translation>Elke regel heeft een naam, een voorwaarde en een grootboekrekening of relatie nodig.</translation>
    </message>
    <message>
        <source>booked on a ledger account</source>
        <translation>voor een grootboekrekening</translation>
    </message>
    <message>
        <source>of a relation; without an invoice on account</source>
        <translation>van een relatie; zonder factuur op rekening</translation>
    </message>
    <message>
        <source>bank costs, or what the bank kept</source>
        <translation>bankkosten, of wat de bank inhield</translation>
    </message>
    <message>
        <source>between own accounts</source>
        <translation>tussen eigen rekeningen</translation>
    </message>
    <message>
        <source>Bank costs</source>
        <translation>Bankkosten</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>Stop after this one</source>
        <translation>Stoppen na dit document</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Name or number</source>
        <translation>Naam of nummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Deze tonen</translation>
    </message>
    <message>
        <source>Which administrations together?</source>
        <translation>Welke administraties samen?</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Hoogstens {most}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administration(s)</source>
        <translation>
            <numerusform>%Ln administratie</numerusform>
            <numerusform>%Ln administraties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>This computer has no place to keep secrets safely</source>
        <translation>Deze computer heeft geen plek om geheimen veilig te bewaren</translation>
    </message>
    <message>
        <source>You can work, but the next time you start ExactDesk you have to sign in again.</source>
        <translation>U kunt werken, maar de volgende keer dat u ExactDesk start moet u opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The settings are being read</source>
        <translation>De instellingen worden gelezen</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>Exact Online</source>
        <translation>Exact Online</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>About ExactDesk</source>
        <translation>Over ExactDesk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Amounts and dates follow your computer&apos;s own settings.</source>
        <translation>Bedragen en datums volgen de instellingen van uw computer.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>The sign-in is kept in this computer&apos;s vault, and nowhere else.</source>
        <translation>De aanmelding wordt bewaard in de kluis van deze computer en nergens anders.</translation>
    </message>
    <message>
        <source>The sign-in is forgotten when ExactDesk closes.</source>
        <translation>De aanmelding vervalt zodra ExactDesk sluit.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administraties</translation>
    </message>
    <message>
        <source>History and settings</source>
        <translation>Geschiedenis en instellingen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logboeken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the folder with history and settings</source>
        <translation>Map met geschiedenis en instellingen openen</translation>
    </message>
    <message>
        <source>Open the folder with logs</source>
        <translation>Map met logboeken openen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>ExactDesk is made independently of Exact. Exact and Exact Online are names of Exact Group B.V.; ExactDesk is not their product, and they do not support it.</source>
        <translation>ExactDesk is onafhankelijk van Exact gemaakt. Exact en Exact Online zijn namen van Exact Group B.V.; ExactDesk is niet hun product en zij geven er geen ondersteuning op.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Wat er is veranderd</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>Warn me</source>
        <translation>Waarschuwen</translation>
    </message>
    <message>
        <source>A message stands above every page as long as so many documents wait.</source>
        <translation>Zolang er zo veel documenten wachten, staat er boven elke pagina een melding.</translation>
    </message>
    <message numerus="yes">
        <source>from %n document(s)</source>
        <translation>
            <numerusform>vanaf %n document</numerusform>
            <numerusform>vanaf %n documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Contact with Exact Online</source>
        <translation>Contact met Exact Online</translation>
    </message>
    <message>
        <source>Every call that left this computer: Ctrl+L</source>
        <translation>Elke aanroep die deze computer verliet: Ctrl+L</translation>
    </message>
    <message>
        <source>Lists of the administration</source>
        <translation>Lijsten van de administratie</translation>
    </message>
    <message>
        <source>What is kept of it on this computer, and how old it is: Ctrl+Shift+L</source>
        <translation>Wat er op deze computer van bewaard wordt, en hoe oud het is: Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Nog een account</translation>
    </message>
    <message>
        <source>Sign in one more user, or at another Exact Online. Each keeps its own administrations.</source>
        <translation>Meld nog een gebruiker aan, of bij een andere Exact Online. Elk houdt zijn eigen administraties.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal refusal(s) in a row</source>
        <translation>
            <numerusform>%n weigering</numerusform>
            <numerusform>%n gelijke weigeringen op rij</numerusform>
        </translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Stop a run after</source>
        <translation>Stoppen met boeken na</translation>
    </message>
    <message>
        <source>When Exact Online refuses document after document with the same words, the rest is not sent and stays ready.</source>
        <translation>Weigert Exact Online document na document met dezelfde woorden, dan wordt de rest niet verstuurd en blijft die klaarstaan.</translation>
    </message>
    <message>
        <source>Entry numbers per journal</source>
        <translation>Boekstuknummers per dagboek</translation>
    </message>
    <message>
        <source>Numbers that only ExactDesk uses in this administration: an entry is found again by its number at once.</source>
        <translation>Nummers die in deze administratie alleen ExactDesk gebruikt: een boekstuk is dan meteen aan zijn nummer terug te vinden.</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Which of the tables</source>
        <translation>Welke tabel</translation>
    </message>
    <message>
        <source>Click the row with the headings.</source>
        <translation>Klik op de rij met de koppen.</translation>
    </message>
    <message>
        <source>There are no headings</source>
        <translation>Er zijn geen koppen</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Eerste rijen van het blad</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Weggelaten rijen</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (verborgen)</translation>
    </message>
    <message>
        <source>The only sheet</source>
        <translation>Het enige blad</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Kies wat het is</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Kies een tabel</translation>
    </message>
    <message>
        <source>Headings in row {row}</source>
        <translation>Koppen in rij {row}</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Geen koppen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n rij weggelaten</numerusform>
            <numerusform>%n rijen weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Weggelaten want</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>koppen</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>Sign in again as {user}</source>
        <translation>Meld u opnieuw aan als {user}</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done stays, and ExactDesk goes on from here.</source>
        <translation>Er gaat niets verloren: wat gedaan is blijft, en ExactDesk gaat vanaf hier verder.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>Aanmelden als {user}</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Aanmelden via de browser</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>This computer has no place to keep secrets safely</source>
        <translation>Deze computer heeft geen plek om geheimen veilig te bewaren</translation>
    </message>
    <message>
        <source>You can work, but the next time you start ExactDesk you have to sign in again.</source>
        <translation>U kunt werken, maar de volgende keer dat u ExactDesk start moet u opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Fill in the address.</source>
        <translation>Vul het adres in.</translation>
    </message>
    <message>
        <source>Sign in to Exact Online</source>
        <translation>Aanmelden bij Exact Online</translation>
    </message>
    <message>
        <source>ExactDesk books your workbooks into Exact Online, once and only once.</source>
        <translation>ExactDesk boekt uw werkmappen in Exact Online, precies één keer.</translation>
    </message>
    <message>
        <source>Back to my work</source>
        <translation>Terug naar mijn werk</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Save the page</source>
        <translation>De pagina opslaan</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>The page is saved as {path}. Put it at the redirect address, unchanged.</source>
        <translation>De pagina is opgeslagen als {path}. Zet haar ongewijzigd op het redirect-adres.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln te controleren</numerusform>
            <numerusform>%Ln te controleren</numerusform>
        </translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>Alles verwerkt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Onder handen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>No statement was opened yet</source>
        <translation>Er is nog geen afschrift geopend</translation>
    </message>
    <message>
        <source>Open a statement</source>
        <translation>Afschrift openen</translation>
    </message>
    <message>
        <source>Try it with a statement of this practice administration, dated today.</source>
        <translation>Probeer het met een afschrift van deze oefenadministratie, van vandaag.</translation>
    </message>
    <message>
        <source>Open the practice statement</source>
        <translation>Oefenafschrift openen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Afschriften</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afschrift</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Verwerkt</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>Laatst aan gewerkt</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>{done} seen</source>
        <translation>{done} gezien</translation>
    </message>
    <message>
        <source>Drop a bank statement (CAMT.053, MT940 or CODA, also zipped), a payment provider&apos;s list or the client&apos;s list of open items (Excel or CSV) on the window. It is laid beside what is open.</source>
        <translation>Laat een bankafschrift (CAMT.053, MT940 of CODA, ook gezipt), een lijst van een betaalprovider of de openstaandepostenlijst van de klant (Excel of CSV) op het venster vallen. Het wordt naast de openstaande posten gelegd.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Signed in as {name}</source>
        <translation>Aangemeld als {name}</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Exact Online asks for patience until {time}</source>
        <translation>Exact Online vraagt geduld tot {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to Exact Online left today</source>
        <translation>
            <numerusform>vandaag nog %Ln aanroep naar Exact Online over</numerusform>
            <numerusform>vandaag nog %Ln aanroepen naar Exact Online over</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of {when}</source>
        <translation>Lijsten van {when}</translation>
    </message>
    <message>
        <source>When the lists of this administration were last renewed. Press to see them, and to fetch them again.</source>
        <translation>Wanneer de lijsten van deze administratie het laatst zijn bijgewerkt. Klik om ze te zien en opnieuw op te halen.</translation>
    </message>
    <message>
        <source>Every call that left this computer, and how many more Exact Online allows: Ctrl+L</source>
        <translation>Elke aanroep die deze computer verliet, en hoeveel Exact Online er nog toelaat: Ctrl+L</translation>
    </message>
    <message>
        <source>{calls} calls left today, {errors} errors this hour</source>
        <translation>vandaag nog {calls} aanroepen, dit uur nog {errors} fouten</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>No step was made yet.</source>
        <translation>Er is nog geen stap gezet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Steps of this statement</source>
        <translation>Stappen van dit afschrift</translation>
    </message>
    <message>
        <source>Each step is undone by itself; the others stay.</source>
        <translation>Elke stap is op zichzelf ongedaan te maken; de andere blijven staan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message numerus="yes">
        <source>Do all %Ln again</source>
        <translation>
            <numerusform>Alle %Ln opnieuw doen</numerusform>
            <numerusform>Alle %Ln opnieuw doen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln</source>
        <translation>
            <numerusform>Alle %Ln ongedaan maken</numerusform>
            <numerusform>Alle %Ln ongedaan maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>In één keer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Stop taking back?</source>
        <translation>Stoppen met terugdraaien?</translation>
    </message>
    <message>
        <source>The document under way is finished first; the others stay booked.</source>
        <translation>Het document dat onderweg is wordt eerst afgemaakt; de andere blijven geboekt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Exact Online is asked what can still be taken back</source>
        <translation>Aan Exact Online wordt gevraagd wat nog kan worden teruggedraaid</translation>
    </message>
    <message>
        <source>Deleted: {count}, together {total}.</source>
        <translation>Verwijderd: {count}, samen {total}.</translation>
    </message>
    <message>
        <source>Taken back by credit notes: {count}, together {total}.</source>
        <translation>Teruggenomen met creditnota&apos;s: {count}, samen {total}.</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back; it can be imported again.</source>
        <translation>Wat is verwijderd, kan niet worden teruggehaald; wel opnieuw worden geïmporteerd.</translation>
    </message>
    <message>
        <source>Take this back in {division}?</source>
        <translation>Dit terugdraaien in {division}?</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles zo laten</translation>
    </message>
    <message>
        <source>Stopping: the document under way is finished first</source>
        <translation>Stoppen: het document dat onderweg is wordt eerst afgemaakt</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Grootboekrekeningen</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Dagboeken</translation>
    </message>
    <message>
        <source>VAT codes</source>
        <translation>Btw-codes</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Betalingscondities</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenplaatsen</translation>
    </message>
    <message>
        <source>Cost units</source>
        <translation>Kostendragers</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>{kind} of {name} ({code})</source>
        <translation>{kind} van {name} ({code})</translation>
    </message>
    <message>
        <source>Fill in the first sheet and drop the workbook on ExactDesk. Columns with a dark heading are needed.</source>
        <translation>Vul het eerste werkblad in en sleep de werkmap naar ExactDesk. Kolommen met een donkere kop zijn verplicht.</translation>
    </message>
    <message>
        <source>Columns that you do not use may stay empty or be deleted; their order does not matter.</source>
        <translation>Kolommen die u niet gebruikt, mogen leeg blijven of weg; de volgorde maakt niet uit.</translation>
    </message>
    <message>
        <source>Several lines of one invoice: repeat its number and relation on each line.</source>
        <translation>Meer regels op één factuur: herhaal het nummer en de relatie op elke regel.</translation>
    </message>
    <message>
        <source>An empty cell leaves what Exact Online has as it is.</source>
        <translation>Een lege cel laat staan wat er in Exact Online staat.</translation>
    </message>
    <message>
        <source>The lists hold the codes of this administration on the day on which this workbook was made.</source>
        <translation>De lijsten bevatten de codes van deze administratie op de dag waarop deze werkmap is gemaakt.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>What to fill in</source>
        <translation>Wat u invult</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>a code of the list</source>
        <translation>een code uit de lijst</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>een van de keuzes</translation>
    </message>
    <message>
        <source>an amount; a credit note with a minus</source>
        <translation>een bedrag; een creditnota met een min</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>een percentage</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>een datum</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>{what}, per line</source>
        <translation>{what}, per regel</translation>
    </message>
    <message>
        <source>For example: {samples}</source>
        <translation>Bijvoorbeeld: {samples}</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administraties</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Of %n document(s) it is not certain whether Exact Online booked them</source>
        <translation>
            <numerusform>Van %n document is niet zeker of Exact Online het heeft geboekt</numerusform>
            <numerusform>Van %n documenten is niet zeker of Exact Online ze heeft geboekt</numerusform>
        </translation>
    </message>
    <message>
        <source>ExactDesk looks them up before anything is sent again.</source>
        <translation>ExactDesk zoekt dat na voordat er iets opnieuw wordt verstuurd.</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Your last imports are being looked up</source>
        <translation>Uw laatste imports worden opgezocht</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wacht op u</translation>
    </message>
    <message>
        <source>Last imports</source>
        <translation>Laatste imports</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Alle imports</translation>
    </message>
    <message>
        <source>No file at hand?</source>
        <translation>Geen bestand bij de hand?</translation>
    </message>
    <message>
        <source>Open the sample with sales invoices. A few of them have mistakes, to see what happens then.</source>
        <translation>Open het voorbeeld met verkoopfacturen. In een paar zitten fouten, zodat u ziet wat er dan gebeurt.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you, in %n administration(s)</source>
        <translation>
            <numerusform>Wacht op u, in %n administratie</numerusform>
            <numerusform>Wacht op u, in %n administraties</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>overdue from customers, of {total} open</source>
        <translation>vervallen debiteuren, van {total} open</translation>
    </message>
    <message>
        <source>overdue to suppliers, of {total} open</source>
        <translation>vervallen crediteuren, van {total} open</translation>
    </message>
    <message>
        <source>Read on {moment}</source>
        <translation>Gelezen op {moment}</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Control total</source>
        <translation>Controletotaal</translation>
    </message>
    <message>
        <source>your total</source>
        <translation>uw totaal</translation>
    </message>
    <message>
        <source>excl. {net}   VAT {vat}   incl. {gross}</source>
        <translation>excl. {net}   btw {vat}   incl. {gross}</translation>
    </message>
    <message>
        <source>Agrees with your total.</source>
        <translation>Klopt met uw totaal.</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Between own accounts</source>
        <translation>Tussen eigen rekeningen</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Geboekt op</translation>
    </message>
    <message>
        <source>On the account for transfers, where both statements meet, or straight on the other bank.</source>
        <translation>Op kruisposten, waar beide afschriften elkaar treffen, of direct op de andere bank.</translation>
    </message>
    <message>
        <source>Book it there</source>
        <translation>Daarop boeken</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Credit note for {number}, entry {entry}</source>
        <translation>Creditnota voor {number}, boekstuk {entry}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crediteren</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Al verwijderd</translation>
    </message>
    <message>
        <source>Cannot be touched</source>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Exact Online says: {said}</source>
        <translation>Exact Online zegt: {said}</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>This is no day.</source>
        <translation>Dit is geen datum.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Show the credit notes</source>
        <translation>De creditnota&apos;s tonen</translation>
    </message>
    <message>
        <source>Plan the rest</source>
        <translation>De rest plannen</translation>
    </message>
    <message>
        <source>Exact Online is asked what can still be taken back</source>
        <translation>Aan Exact Online wordt gevraagd wat nog kan worden teruggedraaid</translation>
    </message>
    <message>
        <source>Credit everything, delete nothing</source>
        <translation>Alles crediteren, niets verwijderen</translation>
    </message>
    <message>
        <source>VAT return filed through</source>
        <translation>Btw-aangifte gedaan tot en met</translation>
    </message>
    <message>
        <source>What is dated on this day or before is credited, not deleted.</source>
        <translation>Wat op of voor deze dag is gedateerd, wordt gecrediteerd en niet verwijderd.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Nothing is left to take back</source>
        <translation>Er is niets meer terug te draaien</translation>
    </message>
    <message>
        <source>No document of this import is booked any more.</source>
        <translation>Geen document van deze import is nog geboekt.</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Een import terugdraaien</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>geplakte rijen</translation>
    </message>
    <message>
        <source>{file}, imported {when} by {user}</source>
        <translation>{file}, geïmporteerd {when} door {user}</translation>
    </message>
    <message>
        <source>Delete {delete}, credit {credit} in {division}</source>
        <translation>{delete} verwijderen, {credit} crediteren in {division}</translation>
    </message>
    <message>
        <source>Delete {delete} in {division}</source>
        <translation>{delete} verwijderen in {division}</translation>
    </message>
    <message>
        <source>Credit {credit} in {division}</source>
        <translation>{credit} crediteren in {division}</translation>
    </message>
    <message>
        <source>Bring the history up to date</source>
        <translation>De geschiedenis bijwerken</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be taken back from here</source>
        <translation>
            <numerusform>%n document kan van hieruit niet worden teruggedraaid</numerusform>
            <numerusform>%n documenten kunnen van hieruit niet worden teruggedraaid</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands beside each; the others can be taken back.</source>
        <translation>De reden staat erbij; de andere kunnen worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Stopped after equal refusals</source>
        <translation>Gestopt na gelijke weigeringen</translation>
    </message>
    <message>
        <source>Read Exact Online&apos;s own words beside each document.</source>
        <translation>Lees bij elk document wat Exact Online zelf zegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken back</source>
        <translation>
            <numerusform>%n document teruggedraaid</numerusform>
            <numerusform>%n documenten teruggedraaid</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} documents taken back</source>
        <translation>{done} van {all} documenten teruggedraaid</translation>
    </message>
    <message>
        <source>What is still booked stands below, with the reason.</source>
        <translation>Wat nog geboekt is, staat hieronder met de reden.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Incl. btw</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Boekstuknummer</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Sales entries</source>
        <translation>Verkoopboekingen</translation>
    </message>
    <message>
        <source>Purchase entries</source>
        <translation>Inkoopboekingen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Being posted</source>
        <translation>Wordt geboekt</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>stands above the headings</source>
        <translation>staat boven de koppen</translation>
    </message>
    <message>
        <source>tells about the list</source>
        <translation>gaat over de lijst</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totaal</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>subtotaal</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>paginanummer</translation>
    </message>
    <message>
        <source>headings again</source>
        <translation>koppen herhaald</translation>
    </message>
    <message>
        <source>heading of a group</source>
        <translation>kop van een groep</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>stands below the list</source>
        <translation>staat onder de lijst</translation>
    </message>
    <message>
        <source>units of the columns</source>
        <translation>eenheden van de kolommen</translation>
    </message>
    <message>
        <source>belongs to another list</source>
        <translation>hoort bij een andere lijst</translation>
    </message>
    <message>
        <source>part of a form</source>
        <translation>deel van een formulier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Getallen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Percentages</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Booked before</source>
        <translation>Al geboekt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Terzijde gelegd</translation>
    </message>
    <message>
        <source>Being undone</source>
        <translation>Wordt teruggedraaid</translation>
    </message>
    <message>
        <source>Perhaps undone</source>
        <translation>Misschien teruggedraaid</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Deleted in Exact Online</source>
        <translation>Verwijderd in Exact Online</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gecrediteerd</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>deleted from Exact Online</source>
        <translation>verwijderd uit Exact Online</translation>
    </message>
    <message>
        <source>booked by Exact Online</source>
        <translation>geboekt door Exact Online</translation>
    </message>
    <message>
        <source>not deleted: refused by Exact Online</source>
        <translation>niet verwijderd: geweigerd door Exact Online</translation>
    </message>
    <message>
        <source>refused by Exact Online</source>
        <translation>geweigerd door Exact Online</translation>
    </message>
    <message>
        <source>not deleted: the request was not sent after all</source>
        <translation>niet verwijderd: het verzoek is toch niet verstuurd</translation>
    </message>
    <message>
        <source>not sent after all; nothing was booked</source>
        <translation>toch niet verstuurd; er is niets geboekt</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>er kwam geen antwoord</translation>
    </message>
    <message>
        <source>interrupted while deleting</source>
        <translation>onderbroken tijdens het verwijderen</translation>
    </message>
    <message>
        <source>interrupted while sending</source>
        <translation>onderbroken tijdens het versturen</translation>
    </message>
    <message>
        <source>looked up: it is still booked</source>
        <translation>nagezocht: het is nog geboekt</translation>
    </message>
    <message>
        <source>looked up: it is booked</source>
        <translation>nagezocht: het is geboekt</translation>
    </message>
    <message>
        <source>looked up: it is deleted</source>
        <translation>nagezocht: het is verwijderd</translation>
    </message>
    <message>
        <source>looked up: it is not booked</source>
        <translation>nagezocht: het is niet geboekt</translation>
    </message>
    <message>
        <source>put back to be sent again</source>
        <translation>klaargezet om opnieuw te versturen</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>tegengehouden</translation>
    </message>
    <message>
        <source>recognised as booked before</source>
        <translation>herkend als al geboekt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>taken back in</source>
        <translation>weer meegenomen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>terzijde gelegd</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>teruggehaald</translation>
    </message>
    <message>
        <source>asked Exact Online to delete it</source>
        <translation>aan Exact Online gevraagd het te verwijderen</translation>
    </message>
    <message>
        <source>looked up: somebody deleted it in Exact Online</source>
        <translation>nagezocht: iemand heeft het in Exact Online verwijderd</translation>
    </message>
    <message>
        <source>taken back by a credit note</source>
        <translation>teruggenomen met een creditnota</translation>
    </message>
    <message>
        <source>its credit note is no longer booked</source>
        <translation>de creditnota is niet meer geboekt</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Deels geweigerd</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Onderbroken</translation>
    </message>
    <message>
        <source>Nothing posted</source>
        <translation>Niets geboekt</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>geen klant</translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation>geen leverancier</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>past</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>ontbreekt nog</translation>
    </message>
    <message>
        <source>Ignore this column</source>
        <translation>Deze kolom negeren</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Bankafschriften</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Afletteringen</translation>
    </message>
    <message>
        <source>not dealt with; what Exact Online said of it still stands</source>
        <translation>niet behandeld; wat Exact Online ervan zei, geldt nog</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Openstaande posten</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Choose a document to see what is the matter with it.</source>
        <translation>Kies een document om te zien wat ermee is.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} incl. VAT</source>
        <translation>{total} incl. btw</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Zonder nummer</translation>
    </message>
    <message>
        <source>{file}, rows {rows}, {when}</source>
        <translation>{file}, rij {rows}, {when}</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Geplakte rijen</translation>
    </message>
    <message>
        <source>Exact Online says:</source>
        <translation>Exact Online zegt:</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>Note of your office</source>
        <translation>Notitie van uw kantoor</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Check again and send</source>
        <translation>Opnieuw controleren en versturen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Terzijde leggen…</translation>
    </message>
    <message>
        <source>Open in Exact Online</source>
        <translation>Openen in Exact Online</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>In de geschiedenis</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>De notitie wijzigen…</translation>
    </message>
    <message>
        <source>Write a note for next time…</source>
        <translation>Notitie voor de volgende keer…</translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>Wijzigen: {field}</translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s)</source>
        <translation>
            <numerusform>%n document versturen</numerusform>
            <numerusform>%n documenten versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send into {division}</source>
        <translation>Versturen naar {division}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
</context>
<context>
    <name>WorkbookBack</name>
    <message>
        <source>Settled.</source>
        <translation>In orde.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Niet geboekt</translation>
    </message>
    <message>
        <source>Booked, entry {number}</source>
        <translation>Geboekt, boekstuk {number}</translation>
    </message>
</context>
<context>
    <name>WorkingOff</name>
    <message>
        <source>Stop sending?</source>
        <translation>Stoppen met versturen?</translation>
    </message>
    <message>
        <source>The document under way is finished first; the others stay here.</source>
        <translation>Het document dat onderweg is wordt eerst afgemaakt; de andere blijven hier.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>An import is being posted into {division}</source>
        <translation>Er wordt een import geboekt in {division}</translation>
    </message>
    <message>
        <source>What it leaves behind stands here when it has ended. Everything else can be worked off meanwhile.</source>
        <translation>Wat daarvan overblijft, komt hier te staan als de import klaar is. Al het andere kan intussen worden afgewerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) booked</source>
        <translation>
            <numerusform>%n document geboekt</numerusform>
            <numerusform>%n documenten geboekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) still wait; look what Exact Online says of each.</source>
        <translation>
            <numerusform>%n document wacht nog; kijk wat Exact Online ervan zegt.</numerusform>
            <numerusform>%n documenten wachten nog; kijk wat Exact Online van elk zegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others would be refused as well. Mend the cause first, then send them again.</source>
        <translation>De andere zouden ook worden geweigerd. Neem eerst de oorzaak weg en verstuur ze daarna opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be sent yet</source>
        <translation>
            <numerusform>%n document kan nog niet worden verstuurd</numerusform>
            <numerusform>%n documenten kunnen nog niet worden verstuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is named beside each.</source>
        <translation>Wijzig wat er bij elk staat.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Hoe weet u dat?</translation>
    </message>
    <message>
        <source>The reason is kept in the history. Nothing is sent by this answer.</source>
        <translation>De reden blijft in de geschiedenis. Met dit antwoord wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Het is dit boekstuk</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>Het is een ander</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stopping: the document under way is finished first</source>
        <translation>Stoppen: het document dat onderweg is wordt eerst afgemaakt</translation>
    </message>
    <message numerus="yes">
        <source>Set %n document(s) aside?</source>
        <translation>
            <numerusform>%n document terzijde leggen?</numerusform>
            <numerusform>%n documenten terzijde leggen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked for them. The reason is kept in the history, and they can be brought back.</source>
        <translation>Er wordt niets voor geboekt. De reden blijft in de geschiedenis, en terughalen kan altijd.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Terzijde leggen</translation>
    </message>
    <message>
        <source>What should your office know when this error comes again?</source>
        <translation>Wat moet uw kantoor weten als deze fout weer komt?</translation>
    </message>
    <message>
        <source>The note is shown with every document that has this error.</source>
        <translation>De notitie staat bij elk document met deze fout.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>De notitie bewaren</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Send the rest all the same</source>
        <translation>De rest toch versturen</translation>
    </message>
    <message>
        <source>Stopped: Exact Online refused one document after the other with the same words</source>
        <translation>Gestopt: Exact Online weigerde het ene na het andere document met dezelfde woorden</translation>
    </message>
</context>
<context>
    <name>_AccountRow</name>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Sign-in ended</source>
        <translation>Aanmelding verlopen</translation>
    </message>
    <message>
        <source>Ends on {day}</source>
        <translation>Eindigt op {day}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Work with this account</source>
        <translation>Werken met dit account</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Stoppen met oefenen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Removes everything on this computer that gives this account access.</source>
        <translation>Verwijdert alles op deze computer wat dit account toegang geeft.</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Not accounted for</source>
        <translation>Niet verantwoord</translation>
    </message>
    <message>
        <source>No ledger account chosen</source>
        <translation>Geen grootboekrekening gekozen</translation>
    </message>
</context>
</TS>
