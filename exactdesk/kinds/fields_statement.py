"""Fields of lists of payments and of open items. See `exactdesk.kinds.fields`; these stand apart, for no sheet of invoices has them."""

from __future__ import annotations

from exactdesk.kinds.field_words import field
from exactdesk.kinds.kind import FieldType

PAYMENT_DATE = field(
    "payment_date",
    FieldType.DATE,
    nl="datum, boekdatum, transactiedatum, betaaldatum, betaaldag, datum betaling, datum betaald, betaald op, uitvoeringsdatum, "
    "verwerkingsdatum, boekingsdatum, rentedatum, valutadatum",
    fr="date, date de paiement, date paiement, date comptable, date d exécution, date de l opération, date valeur",
    en="date, payment date, paid at, paid on, paid, transaction date, booking date, booked, created, created utc, created at, "
    "creation date, settlement date, settled at, completed at, value date, posting date, available on utc",
    de="datum, buchungstag, buchungsdatum, zahlungsdatum, bezahlt am, valuta, wertstellung",
    samples=("04-05-2026",),
)
AMOUNT = field(
    "amount",
    FieldType.AMOUNT,
    nl="bedrag, bruto, brutobedrag, betaald bedrag, transactiebedrag, bedrag eur, betaling, ontvangen, openstaand, openstaand bedrag, "
    "open bedrag, restbedrag, resterend, restant, nog te betalen, te betalen, saldo, openstaand saldo, bedrag open, totaal, factuurbedrag",
    fr="montant, montant brut, montant payé, solde, solde ouvert, reste à payer, montant ouvert, total",
    en="amount, gross, gross amount, paid amount, amount paid, transaction amount, customer facing amount, open amount, outstanding, "
    "outstanding amount, balance due, amount due, open balance, remaining, total",
    de="betrag, brutto, bruttobetrag, offener betrag, offen, saldo, restbetrag, umsatz, gesamt",
    samples=("121,00", "-121,00"),
)
MONEY_IN = field(
    "credit",
    FieldType.AMOUNT,
    nl="credit, bij, bedrag credit, bedrag bij, ontvangsten, ontvangen bedrag, inkomend",
    fr="crédit, montant crédit",
    en="credit, credit amount, gross credit gc, gross credit, net credit nc, money in, paid in, received",
    de="haben, gutschrift, habenbetrag",
    samples=("121,00",),
)
MONEY_OUT = field(
    "debit",
    FieldType.AMOUNT,
    nl="debet, af, bedrag debet, bedrag af, uitgaven, uitgaand",
    fr="débit, montant débit",
    en="debit, debit amount, gross debit gc, gross debit, net debit nc, money out, paid out",
    de="soll, lastschrift, sollbetrag",
    samples=("121,00",),
)
DIRECTION = field(
    "direction",
    FieldType.CHOICE,
    nl="af bij, bij af, af of bij, debet credit, dc, d c, richting, cd, soort mutatie",
    fr="débit crédit, sens",
    en="debit credit, credit debit, direction, dr cr, sign",
    de="soll haben, kennzeichen",
    samples=("Bij", "Af"),
    choices=(
        ("in", "bij", "credit", "c", "cr", "crdt", "plus", "haben", "h", "crédit", "ontvangst", "received"),
        ("out", "af", "debet", "debit", "d", "dr", "dbit", "min", "soll", "s", "débit", "uitgave", "sent"),
    ),
)
FEE = field(
    "fee",
    FieldType.AMOUNT,
    nl="kosten, transactiekosten, commissie, provisie, kosten eur, inhouding",
    fr="frais, commission",
    en="fee, fees, commission nc, commission, transaction fee, processing fee, costs",
    de="gebühr, gebühren, provision",
    samples=("0,29",),
)
PARTY_NAME = field(
    "relation_name",
    FieldType.TEXT,
    nl="naam tegenpartij, naam tegenrekening, tegenpartij, naam, klantnaam, klant, consument, naam consument, naam klant, relatienaam, "
    "relatie, debiteur, debiteurnaam, naam debiteur, crediteur, crediteurnaam, leverancier, bedrijfsnaam, bedrijf, rekeninghouder, "
    "naam omschrijving, begunstigde, opdrachtgever",
    fr="nom contrepartie, contrepartie, nom, client, nom client, nom du client, fournisseur, bénéficiaire, donneur d ordre",
    en="counterparty name, counterparty, consumer name, customer name, name, customer, payer, payer name, payee, shopper name, card name, "
    "buyer, debtor, creditor, company, account name, billing name, from",
    de="name, kunde, kundenname, auftraggeber, empfänger, auftraggeber empfänger, zahlungspartner, debitor",
    samples=("Bakkerij De Korenbloem",),
)
PARTY_ACCOUNT = field(
    "iban",
    FieldType.CODE,
    nl="tegenrekening, iban tegenpartij, tegenrekening iban, tegenrekening iban bban, rekeningnummer tegenpartij, "
    "rekening tegenpartij, iban, consumentenrekening, bankrekening klant, iban klant",
    fr="compte contrepartie, iban, compte bancaire, n° compte contrepartie",
    en="iban, counterparty iban, counterparty account, consumer bank account, payer account, bank account, account number counterparty",
    de="iban, kontonummer, gegenkonto iban, iban auftraggeber",
    samples=("NL91 ABNA 0417 1643 00",),
)
TEXT = field(
    "description",
    FieldType.TEXT,
    nl="vrije mededeling, mededelingen, mededeling, omschrijving, omschrijving 1, betalingsomschrijving, toelichting, betreft, tekst, "
    "kenmerk betaling, details",
    fr="communication, communication libre, description, libellé, détails, référence",
    en="description, details, memo, narrative, note, notes, remittance information, statement descriptor, merchant reference, "
    "subject, text",
    de="verwendungszweck, beschreibung, buchungstext, text",
    samples=("Factuur 2026-0045",),
)
ORDER = field(
    "order_number",
    FieldType.CODE,
    nl="ordernummer, bestelnummer, bestelling, order, ordernr, bestelnr",
    fr="numéro de commande, commande",
    en="order number, order id, order, order id metadata, order reference, merchant order reference",
    de="bestellnummer, auftragsnummer",
    samples=("10045",),
)
PAYMENT_ID = field(
    "payment_id",
    FieldType.CODE,
    nl="transactie, transactienummer, transactie id, transactiereferentie, betalingsnummer, betaling id, volgnr, volgnummer, id",
    fr="identifiant, numéro de transaction, référence transaction",
    en="id, transaction id, payment id, psp reference, transaction reference, charge id, balance transaction id, source",
    de="transaktionsnummer, transaktions id, zahlungs id",
    samples=("tr_7UhSN1zuXS",),
)
STATUS = field(
    "status",
    FieldType.TEXT,
    nl="status, betaalstatus, betalingsstatus, stand",
    fr="statut, état",
    en="status, payment status, state, record type",
    de="status, zahlungsstatus",
    samples=("paid", "betaald"),
)
