"""The words of refusals, in the language of the user who signed in."""

from dataclasses import dataclass

_TEXTS = {
    "mandatory": ("Verplicht: {}", "Mandatory: {}"),
    "invalid": ("Ongeldig: {}", "Invalid: {}"),
    "reference": ("Ongeldige referentie: {}", "Invalid reference: {}"),
    "blocked": ("Geblokkeerd: {}", "Blocked: {}"),
    "in_use": ("In gebruik: {}", "In use: {}"),
    "exists": ("Gegeven bestaat reeds.", "Data already exists."),
    "closed": ("Periode is afgesloten: {}", "Period is closed: {}"),
    "unknown": ("Onbekend: {}", "Unknown: {}"),
    "not_allowed": ("Niet toegestaan: {}", "Not allowed: {}"),
    "cannot_delete": ("Kan niet verwijderen: {}", "Can't delete: {}"),
    "cash_journal": (
        "Ongeldig dagboek. Het dagboek moet een kasboek zijn.",
        "Invalid journal. The journal must be a cash journal.",
    ),
    "closing": (
        "Beginsaldo plus alle bankboekingsregels moet gelijk zijn aan het eindsaldo.",
        "Opening balance plus all bank entry lines should result in the closing balance",
    ),
    "matched": (
        "Rekening: {} - Relatie: {} - {} Regels Afgeletterd.",
        "G/L account: {} - Account: {} - {} Lines matched.",
    ),
    "no_term": ("Betalingstermijn {} Niet gevonden!", "Payment term {} Not found!"),
    "unbalanced": ("Boeking is niet in evenwicht. Verschil: {}", "Entry is out of balance. Difference: {}"),
}
_WORDS = {
    "Account": ("Relatie", "Account"),
    "AmountFC": ("Bedrag", "Amount"),
    "Attachment": ("Bijlage", "Attachment"),
    "BankAccount": ("Bankrekening", "Bank account"),
    "BankEntryLines": ("Boekingsregels", "Entry lines"),
    "CallbackURL": ("Callback URL", "Callback URL"),
    "CashEntryLines": ("Boekingsregels", "Entry lines"),
    "Category": ("Categorie", "Category"),
    "Code": ("Code", "Code"),
    "Contact": ("Contactpersoon", "Contact"),
    "CostCenter": ("Kostenplaats", "Cost center"),
    "CostCenterLink": ("Kostenplaats koppeling", "Cost center link"),
    "CostUnit": ("Kostendrager", "Cost unit"),
    "Country": ("Land", "Country"),
    "Currency": ("Valuta", "Currency"),
    "Customer": ("Klant", "Customer"),
    "CustomerType": ("Klant (Type)", "Customer (Type)"),
    "Description": ("Omschrijving", "Description"),
    "Document": ("Document", "Document"),
    "DocumentType": ("Documenttype", "Document type"),
    "Email": ("Email []", "Email []"),
    "Entry": ("Boeking", "Entry"),
    "EntryID": ("Boeking", "Entry"),
    "EntryNumber": ("Boekstuknummer", "Document number"),
    "FileName": ("Bestandsnaam", "File name"),
    "FirstName": ("Voornaam", "First name"),
    "GLAccount": ("Grootboekrekening", "G/L account"),
    "GLAccountType": ("Grootboekrekeningtype", "G/L account type"),
    "InvoiceID": ("Factuur", "Invoice"),
    "InvoiceTo": ("Factuur voor", "Invoice to"),
    "Item": ("Artikel", "Item"),
    "Journal": ("Dagboek", "Journal"),
    "JournalCode": ("Dagboek", "Journal"),
    "OpeningBalance": ("Beginsaldo", "Opening balance"),
    "JournalType": ("Dagboek", "Journal (type)"),
    "Journals": ("Journals", "Journals"),
    "LastName": ("Achternaam", "Last name"),
    "Lines": ("Boekingsregels", "Entry lines"),
    "Name": ("Naam", "Name"),
    "OrderedBy": ("Besteld door", "Ordered by"),
    "PaymentCondition": ("Betalingsconditie", "Payment condition"),
    "PaymentMethod": ("Soort betaling", "Payment method"),
    "Percentage": ("Btw-percentage []", "VAT percentage []"),
    "Project": ("Project", "Project"),
    "PurchaseEntryLines": ("Boekingsregels", "Entry lines"),
    "GeneralJournalEntryLines": ("Boekingsregels", "Entry lines"),
    "Rate": ("Koers", "Exchange rate"),
    "SalesEntryLines": ("Boekingsregels", "Entry lines"),
    "SalesInvoiceLines": ("Factuurregels", "Invoice lines"),
    "Status": ("Status", "Status"),
    "Supplier": ("Leverancier", "Supplier"),
    "SupplierType": ("Leverancier (Type)", "Supplier (Type)"),
    "Subject": ("Onderwerp", "Subject"),
    "Topic": ("Onderwerp", "Topic"),
    "Type": ("Type", "Type"),
    "VATCode": ("Btw-code", "VAT-code"),
    "Year": ("Boekjaar (Tabel periode-datum)", "Financial year (Period-date table)"),
}


class Rejected(Exception):
    """A record that goes against the rules: answered with 500 and these texts, one to a line."""

    def __init__(self, *texts: str) -> None:
        super().__init__(*texts)
        self.texts = texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Says a refusal in `nl` or `en`."""

    language: str = "nl"

    def say(self, text: str, *words: str) -> str:
        """Return the refusal about the things named; a name without a word of its own stands as it is."""
        place = 1 if self.language == "en" else 0
        named = [_WORDS[word][place] if word in _WORDS else word for word in words]
        template = _TEXTS[text][place]
        return template.format(*named) if template.count("{}") > 1 else template.format(" - ".join(named))
