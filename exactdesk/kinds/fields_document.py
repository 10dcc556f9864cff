"""Fields of an invoice as a whole. See `exactdesk.kinds.fields`."""

from __future__ import annotations

from exactdesk.kinds.field_words import field
from exactdesk.kinds.kind import FieldType, Listing

INVOICE_NUMBER = field(
    "invoice_number",
    FieldType.CODE,
    nl="factuurnummer, factuurnr, factuur nr, factuur, factnr, faktuurnummer, uw ref, uw referentie, documentnummer, documentnr, "
    "nummer, nr, factuurcode, factuurreferentie, nota nummer, notanummer, factuur id, creditnotanummer, verkoopfactuurnummer, "
    "inkoopfactuurnummer, bonnummer, bonnr, bon nr, kassabon, factuurkenmerk, referentie, docnr, doc nr, verkoopfactuur, inkoopfactuur, "
    "factuurnummer crediteur, factuurnummer debiteur, uw factuur, onze factuur, uw factuurnummer, ons factuurnummer",
    fr="numéro de facture, numero facture, n facture, no facture, nr facture, facture, facture n, n° facture, numéro, n° pièce, "
    "numéro de pièce, pièce, référence facture, réf facture, n° de facture, num facture, numéro document",
    en="invoice number, invoice no, invoice nr, invoice id, invoice, inv no, inv number, inv nr, invoice ref, invoice reference, "
    "document number, document no, doc no, number, no, bill number, bill no, your ref, your reference, supplier invoice no, "
    "invoice num, invoicenum, credit note number, reference, document id, num, bill no",
    de="rechnungsnummer, rechnungsnr, rechnung nr, rechnung, re nr, rg nr, belegnummer, belegnr, beleg nr, belegfeld 1, beleg, "
    "fakturanummer, faktura nr, nummer, nr, rechnungs nr, dokumentnummer",
    samples=("2026-0042", "F26001", "VF-1001"),
)
INVOICE_DATE = field(
    "invoice_date",
    FieldType.DATE,
    nl="factuurdatum, factuur datum, datum factuur, datum, faktuurdatum, documentdatum, boekdatum, boekingsdatum, facturatiedatum, "
    "factuurdd, datum document, notadatum, dag, besteldatum, orderdatum, bestel datum, datum bestelling",
    fr="date de facture, date facture, date de la facture, date, date du document, date pièce, date de pièce, date facturation, "
    "date comptable, date d émission, date émission, date de commande, date commande",
    en="invoice date, date, invoiced on, date issued, issue date, issued, bill date, document date, doc date, posting date, "
    "booking date, entry date, date of invoice, inv date, invoicing date, tax date, date created, created at, dated on, "
    "order date, date of order, purchase date",
    de="rechnungsdatum, rechnung vom, datum, belegdatum, buchungsdatum, fakturadatum, re datum, ausstellungsdatum, rg datum, "
    "rechnungs datum, dokumentdatum, bestelldatum, auftragsdatum",
    samples=("31-01-2026", "2026-01-31"),
)
DUE_DATE = field(
    "due_date",
    FieldType.DATE,
    nl="vervaldatum, verval datum, vervaldag, betaaldatum uiterlijk, uiterste betaaldatum, te betalen voor, betalen voor, betaaltermijn "
    "datum, vervalt op, betaaldatum",
    fr="date d échéance, échéance, date échéance, date limite de paiement, à payer avant, date limite, date d exigibilité",
    en="due date, due, payment due, pay by, date due, payment due date, maturity date, due on, expiry date, due by",
    de="fälligkeitsdatum, fällig am, fälligkeit, fällig, zahlbar bis, zahlungsziel, netto fälligkeit, belegfeld 2",
    samples=("02-03-2026", "2026-03-02"),
)
DOCUMENT_TYPE = field(
    "document_type",
    FieldType.CHOICE,
    nl="soort document, documentsoort, documenttype, factuursoort, factuurtype, type factuur, soort, type, debet credit factuur, "
    "soort factuur, boekingssoort",
    fr="type de document, type document, type de facture, type facture, type, nature, type de pièce",
    en="document type, doc type, invoice type, type, transaction type, kind, invoice or credit note",
    de="belegart, dokumenttyp, dokumentart, rechnungstyp, rechnungsart, typ, art",
    samples=("factuur", "creditnota"),
    choices=(
        (
            "invoice",
            "factuur",
            "facture",
            "rechnung",
            "verkoopfactuur",
            "inkoopfactuur",
            "f",
            "fac",
            "fact",
            "fa",
            "inv",
            "re",
            "rg",
            "bill",
            "debet",
            "sales invoice",
            "purchase invoice",
            "vf",
            "if",
            "380",
            "debetnota",
            "accrec",
            "accpay",
            "out_invoice",
            "in_invoice",
            "customer invoice",
            "vendor bill",
            "faktura",
            "ausgangsrechnung",
            "eingangsrechnung",
            "facture client",
            "facture fournisseur",
        ),
        (
            "credit-note",
            "creditnota",
            "credit nota",
            "creditfactuur",
            "credit factuur",
            "credit",
            "credit note",
            "creditnote",
            "credit memo",
            "note de crédit",
            "note de credit",
            "nc",
            "avoir",
            "gutschrift",
            "gs",
            "cn",
            "c",
            "cre",
            "381",
            "refund",
            "credit invoice",
            "accreccredit",
            "accpaycredit",
            "out_refund",
            "in_refund",
            "rechnungskorrektur",
            "retour",
            "storno",
            "cr",
        ),
    ),
)
RELATION_CODE = field(
    "relation_code",
    FieldType.CODE,
    nl="relatiecode, relatienummer, relatienr, relatie nr, relatie code, relatie, klantnummer, klantnr, klant nr, klantcode, klant code, "
    "klant id, klant, debiteurnummer, debiteurnr, debiteurennummer, debiteurcode, debiteur, leveranciersnummer, leveranciernummer, "
    "leveranciersnr, leveranciernr, leverancierscode, leveranciercode, leverancier nr, leverancier, crediteurnummer, crediteurnr, "
    "crediteurennummer, crediteurcode, crediteur, code, zoekcode, relatie id, deb nr, cred nr, debnr, crednr, lidnummer, lidnr, "
    "huurder nr, huurdernummer, huurdersnummer, cliëntnummer, patiëntnummer, leerlingnummer, deelnemersnummer",
    fr="code client, numéro client, n client, n° client, no client, client, compte client, code fournisseur, numéro fournisseur, "
    "n fournisseur, n° fournisseur, fournisseur, code relation, code tiers, tiers, compte tiers, code, id client, réf client",
    en="relation code, customer code, customer number, customer no, customer nr, customer id, customer, client code, client number, "
    "client id, client no, account code customer, debtor number, debtor code, debtor, supplier code, supplier number, supplier no, "
    "supplier id, supplier, vendor code, vendor number, vendor no, vendor id, vendor, creditor number, creditor code, creditor, "
    "code, contact code, contact id, party code, customer account, supplier account, account number",
    de="kundennummer, kundennr, kunden nr, kundencode, kunde, debitorennummer, debitor, debitorenkonto, debitorennr, lieferantennummer, "
    "lieferantennr, lieferanten nr, lieferant, kreditorennummer, kreditor, kreditorenkonto, kreditorennr, partnernummer, "
    "geschäftspartner nr, personenkonto",
    samples=("10001", "400123"),
    listing=Listing.RELATIONS,
)
RELATION_NAME = field(
    "relation_name",
    FieldType.TEXT,
    nl="relatienaam, naam relatie, relatie, klantnaam, naam klant, klant, debiteurnaam, naam debiteur, debiteur, leveranciersnaam, "
    "leveranciernaam, naam leverancier, leverancier, crediteurnaam, naam crediteur, crediteur, bedrijfsnaam, naam, bedrijf, firma, "
    "afnemer, organisatie, tenaamstelling, winkel, opdrachtgever, onderaannemer, huurder, naam huurder, ouder, naam ouder, "
    "naam lid, cliënt, naam cliënt, patiënt, deelnemer, bewoner, afzender, koper, verkoper",
    fr="nom client, nom du client, client, nom fournisseur, nom du fournisseur, fournisseur, raison sociale, société, nom, dénomination, "
    "nom tiers, libellé client, entreprise, locataire, membre, expéditeur, acheteur, vendeur",
    en="relation name, customer name, customer, client name, client, debtor name, debtor, supplier name, supplier, vendor name, vendor, "
    "creditor name, creditor, company, company name, contact name, contact, name, account name, bill to, billing name, "
    "billing company, organization, organisation, party name, partner, partner name, invoice partner display name, merchant, payee, "
    "sold to, business name, bill to name, sender, sender name, receiver, receiver name, seller, seller name, buyer, buyer name, "
    "tenant, member, member name",
    de="kundenname, kunde, name des kunden, lieferantenname, lieferant, firma, firmenname, name, geschäftspartner, debitor, kreditor, "
    "auftraggeber, partner",
    samples=("Bakkerij De Korenbloem", "Peeters NV"),
)
RELATION_VAT_NUMBER = field(
    "relation_vat_number",
    FieldType.CODE,
    nl="btw nummer, btwnummer, btw nr, btwnr, btw id, btw identificatienummer, btw nummer klant, btw nummer leverancier, btw nummer "
    "relatie, ob nummer, ondernemingsnummer, btw nummer afnemer",
    fr="numéro de tva, numéro tva, n tva, n° tva, no tva, tva intracommunautaire, n° tva intracommunautaire, numéro d entreprise",
    en="vat number, vat no, vat id, vat nr, vat registration number, vat reg no, tax id, tax number, tax registration number, "
    "customer vat number, supplier vat number, eu vat number, vatin, tin, sender vat, sender vat number, receiver vat, "
    "receiver vat number, seller vat number, buyer vat number",
    de="ust idnr, ust id, ustid, umsatzsteuer id, umsatzsteuer identifikationsnummer, ust id nr, uid nummer, steuernummer, uid, "
    "eu land u ust idnr",
    samples=("NL123456789B01", "BE0123456749"),
)
RELATION_EMAIL = field(
    "relation_email",
    FieldType.TEXT,
    nl="e mailadres, emailadres, e mail, email, mailadres, e mail klant, email klant, klant e mail, e mail relatie, factuur e mail",
    fr="adresse e mail, e mail, email, courriel, mail, adresse mail, e mail client",
    en="email, e mail, email address, e mail address, customer email, client email, partner email, supplier email, vendor email, "
    "billing email, contact email",
    de="e mail, email, e mail adresse, mail, kunden e mail",
    samples=("administratie@korenbloem.example",),
)
DESCRIPTION = field(
    "description",
    FieldType.TEXT,
    nl="omschrijving, omschrijving kopregel, omschrijving factuur, factuuromschrijving, betreft, kenmerk, boekingsomschrijving, "
    "onderwerp, toelichting, opmerking, opmerkingen, memo, notitie, bijzonderheden, extra informatie, info, tekst, vermelding, "
    "uw kenmerk, ons kenmerk, annotatie, bericht, referentie",
    fr="description, libellé, objet, libellé écriture, communication libre, commentaire, remarque, remarques, concerne",
    en="description, subject, memo, narrative, notes, note, comment, comments, remarks, invoice description, "
    "header description, private note, details, message, info, information, text, regarding, purpose, reference",
    de="beschreibung, bezeichnung, buchungstext, betreff, text, verwendungszweck, bemerkung, notiz, buchungstext kopf",
    samples=("Advies januari",),
)
CURRENCY = field(
    "currency",
    FieldType.CODE,
    nl="valuta, valutacode, munt, muntcode, munteenheid, vv, factuurvaluta",
    fr="devise, monnaie, code devise, devise facture",
    en="currency, currency code, curr, cur, ccy, invoice currency, iso currency",
    de="währung, währungscode, wkz, wkz umsatz, währungskennzeichen, whg",
    samples=("EUR", "USD"),
)
EXCHANGE_RATE = field(
    "exchange_rate",
    FieldType.NUMBER,
    nl="wisselkoers, koers, valutakoers",
    fr="taux de change, cours, cours de change",
    en="exchange rate, rate of exchange, fx rate, currency rate, conversion rate",
    de="wechselkurs, kurs, umrechnungskurs",
    samples=("1,0834",),
)
JOURNAL = field(
    "journal",
    FieldType.CODE,
    nl="dagboek, dagboek code, dagboekcode, dagboeknummer, dagboeknr, journaal, boekdagboek",
    fr="journal, code journal, livre journal",
    en="journal, journal code, daybook, ledger journal, journal id",
    de="journal, buchungskreis, journalcode, tagebuch",
    samples=("70", "V1"),
    listing=Listing.JOURNALS,
)
PAYMENT_CONDITION = field(
    "payment_condition",
    FieldType.CODE,
    nl="betalingsconditie, betaalconditie, betalingsvoorwaarde, betalingsvoorwaarde code, betaalvoorwaarde, betalingsconditie code, "
    "betalingstermijn, betaaltermijn, betalingscode",
    fr="condition de paiement, conditions de paiement, délai de paiement, mode de règlement, code paiement, conditions de règlement",
    en="payment condition, payment terms, terms, payment term, credit terms, payment conditions, terms code, credit terms days",
    de="zahlungsbedingung, zahlungsbedingungen, zahlungskondition, zahlungsbed",
    samples=("30", "14"),
    listing=Listing.PAYMENT_CONDITIONS,
)
PAYMENT_REFERENCE = field(
    "payment_reference",
    FieldType.CODE,
    nl="betalingsreferentie, betalingskenmerk, betaalkenmerk, betaalreferentie, gestructureerde mededeling, ogm, mededeling",
    fr="communication structurée, référence de paiement, réf paiement, communication, vcs",
    en="payment reference, payment ref, structured communication, remittance reference, payment id, transaction reference",
    de="zahlungsreferenz, zahlungsverweis, referenz zahlung",
    samples=("+++090/9337/55493+++",),
)
ORDER_NUMBER = field(
    "order_number",
    FieldType.CODE,
    nl="ordernummer, ordernr, order nr, bestelnummer, bestelnr, bestelling, order, opdrachtnummer, uw ordernummer, inkoopordernummer, "
    "webordernummer, bestel id, order id",
    fr="numéro de commande, n commande, n° commande, commande, bon de commande, réf commande, numéro commande",
    en="order number, order no, order nr, order id, order, po number, purchase order, po no, sales order, order reference, so number",
    de="auftragsnummer, auftragsnr, bestellnummer, bestellnr, bestellung, auftrag",
    samples=("4500012345",),
)
ENTRY_NUMBER = field(
    "entry_number",
    FieldType.CODE,
    nl="boekstuknummer, boekstuknr, boekstuk, boekingsnummer, bkstnr, bkst nr",
    fr="numéro d écriture, n° écriture, numéro écriture, n écriture",
    en="entry number, entry no, entry nr, voucher number, voucher no, transaction number",
    de="buchungsnummer, buchungsnr, journalnummer",
    samples=("26700001",),
)
PERIOD = field(
    "period",
    FieldType.NUMBER,
    nl="periode, boekperiode, per",
    fr="période, période comptable",
    en="period, financial period, accounting period, reporting period",
    de="periode, buchungsperiode",
    samples=("1",),
)
YEAR = field(
    "year",
    FieldType.NUMBER,
    nl="boekjaar, jaar",
    fr="exercice, année, exercice comptable",
    en="year, financial year, fiscal year, reporting year",
    de="geschäftsjahr, jahr, wirtschaftsjahr",
    samples=("2026",),
)
DIVISION = field(
    "division",
    FieldType.CODE,
    nl="administratie, administratienummer, administratienr, administratie nr, administratiecode, administratienaam, adm nr, admnr, "
    "naam administratie, nummer administratie, code administratie, exact administratie, administratie exact, administratie exact online",
    fr="administration, numéro d administration, code administration, nom de l administration, administration exact, "
    "administration exact online, dossier exact",
    en="administration, administration code, administration number, administration name, exact administration, exact division, "
    "division code, division number",
    de="mandant, mandantennummer, mandanten nr, mandant nr, mandantenname, administration",
    samples=("2340571", "101"),
    listing=Listing.DIVISIONS,
)
