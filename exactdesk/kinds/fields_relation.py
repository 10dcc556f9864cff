"""Fields of a relation. See `exactdesk.kinds.fields`."""

from __future__ import annotations

from exactdesk.kinds.field_words import field
from exactdesk.kinds.kind import FieldType

NAME = field(
    "name",
    FieldType.TEXT,
    nl="naam, bedrijfsnaam, relatienaam, klantnaam, leveranciersnaam, naam bedrijf, organisatie, handelsnaam, firma, bedrijf, "
    "naam klant, naam leverancier, naam relatie",
    fr="nom, raison sociale, dénomination, société, nom du client, nom du fournisseur, nom client, entreprise, nom fournisseur",
    en="name, company name, company, customer name, supplier name, vendor name, relation name, organization, organisation, "
    "account name, trade name, business name, display name, client name, contact name",
    de="name, firma, firmenname, kundenname, lieferantenname, unternehmen, bezeichnung",
    samples=("Bakkerij De Korenbloem",),
)
IS_CUSTOMER = field(
    "is_customer",
    FieldType.FLAG,
    nl="klant, is klant, debiteur, afnemer, is debiteur",
    fr="client, est client",
    en="customer, is customer, debtor, customer rank, client",
    de="kunde, ist kunde, debitor",
    samples=("ja", "nee"),
)
IS_SUPPLIER = field(
    "is_supplier",
    FieldType.FLAG,
    nl="leverancier, is leverancier, crediteur, is crediteur",
    fr="fournisseur, est fournisseur",
    en="supplier, is supplier, vendor, creditor, supplier rank, is vendor",
    de="lieferant, ist lieferant, kreditor",
    samples=("ja", "nee"),
)
ADDRESS_LINE_1 = field(
    "address_line_1",
    FieldType.TEXT,
    nl="adres, adresregel 1, straat, straat en huisnummer, straatnaam, adres 1, adresregel, bezoekadres, postadres, vestigingsadres, "
    "straat en nummer, factuuradres",
    fr="adresse, rue, adresse 1, adresse ligne 1, rue et numéro",
    en="address, address line 1, street, street address, address 1, address1, addressline1, billing address, street and number",
    de="adresse, straße, strasse, anschrift, adresszeile 1, straße und hausnummer",
    samples=("Dorpsstraat 12",),
)
ADDRESS_LINE_2 = field(
    "address_line_2",
    FieldType.TEXT,
    nl="adresregel 2, adres 2, toevoeging adres, adrestoevoeging",
    fr="adresse 2, adresse ligne 2, complément d adresse",
    en="address line 2, address 2, address2, addressline2, street 2, street2",
    de="adresszeile 2, adresszusatz, adresse 2",
    samples=("Postbus 10",),
)
POSTCODE = field(
    "postcode",
    FieldType.CODE,
    nl="postcode, post code, pc",
    fr="code postal, cp",
    en="postcode, postal code, zip, zip code, zipcode, post code",
    de="plz, postleitzahl",
    samples=("1234 AB", "2000"),
)
CITY = field(
    "city",
    FieldType.TEXT,
    nl="plaats, woonplaats, stad, gemeente, vestigingsplaats, plaatsnaam",
    fr="ville, localité, commune",
    en="city, town, place, locality",
    de="ort, stadt, wohnort",
    samples=("Utrecht", "Antwerpen"),
)
COUNTRY = field(
    "country",
    FieldType.CODE,
    nl="land, landcode, land code, landnaam",
    fr="pays, code pays",
    en="country, country code, country iso, country name",
    de="land, ländercode, staat, länderkennzeichen",
    samples=("NL", "BE"),
)
VAT_NUMBER = field(
    "vat_number",
    FieldType.CODE,
    nl="btw nummer, btwnummer, btw nr, btw id, btw identificatienummer, ob nummer, btw",
    fr="numéro de tva, numéro tva, n tva, n° tva, tva intracommunautaire, tva",
    en="vat number, vat no, vat id, vat registration number, tax id, tax number, vat, eu vat number, vatin",
    de="ust idnr, ust id, ustid, umsatzsteuer id, uid nummer, steuernummer, ust id nr",
    samples=("NL123456789B01", "BE0123456749"),
)
COMPANY_NUMBER = field(
    "company_number",
    FieldType.CODE,
    nl="kvk nummer, kvknummer, kvk nr, kvk, kamer van koophandel, kbo nummer, kbo, ondernemingsnummer, handelsregisternummer, "
    "inschrijfnummer kvk, oin nummer",
    fr="numéro d entreprise, n entreprise, bce, numéro bce, siret, siren, n° d entreprise",
    en="company number, chamber of commerce number, chamber of commerce, coc number, registration number, company registration number, "
    "coc, company no, company reg no",
    de="handelsregisternummer, hrb, handelsregister, firmenbuchnummer",
    samples=("12345678", "0123.456.749"),
)
EMAIL = field(
    "email",
    FieldType.TEXT,
    nl="e mail, email, e mailadres, emailadres, mailadres, mail, factuur e mail",
    fr="e mail, email, courriel, adresse e mail, mail, adresse mail",
    en="email, e mail, email address, e mail address, mail",
    de="e mail, email, e mail adresse, mail",
    samples=("info@korenbloem.example",),
)
PHONE = field(
    "phone",
    FieldType.CODE,
    nl="telefoon, telefoonnummer, tel, telefoonnr, tel nr, mobiel, telnr",
    fr="téléphone, tél, numéro de téléphone, gsm",
    en="phone, telephone, phone number, tel, telephone number, mobile, phone no",
    de="telefon, telefonnummer, tel, telefon nr",
    samples=("+31 30 123 45 67",),
)
WEBSITE = field(
    "website",
    FieldType.TEXT,
    nl="website, internet, homepage, internetadres, webadres, url",
    fr="site web, site internet, site, url",
    en="website, web site, url, web, homepage, web address",
    de="webseite, website, internet, homepage",
    samples=("www.korenbloem.example",),
)
IBAN = field(
    "iban",
    FieldType.CODE,
    nl="iban, bankrekening, bankrekeningnummer, rekeningnummer, iban nummer, bankrek, rekening iban",
    fr="iban, compte bancaire, numéro de compte bancaire",
    en="iban, bank account, bank account number, iban number",
    de="iban, bankkonto, kontonummer iban, bankverbindung",
    samples=("NL91 ABNA 0417 1643 00",),
)
BIC = field(
    "bic",
    FieldType.CODE,
    nl="bic, bic code, swift, swift code",
    fr="bic, code bic, swift",
    en="bic, swift, swift code, bic code",
    de="bic, swift",
    samples=("ABNANL2A",),
)
LANGUAGE = field(
    "language",
    FieldType.CODE,
    nl="taal, taalcode",
    fr="langue, code langue",
    en="language, language code, lang",
    de="sprache, sprachcode",
    samples=("nl", "fr"),
)
CONTACT_FIRST_NAME = field(
    "contact_first_name",
    FieldType.TEXT,
    nl="voornaam, voornaam contactpersoon, contact voornaam",
    fr="prénom, prénom contact",
    en="first name, contact first name, given name, firstname",
    de="vorname, ansprechpartner vorname",
    samples=("Jan",),
)
CONTACT_LAST_NAME = field(
    "contact_last_name",
    FieldType.TEXT,
    nl="achternaam, achternaam contactpersoon, contact achternaam, contactpersoon, t a v",
    fr="nom de famille, nom contact, personne de contact, contact",
    en="last name, contact last name, surname, family name, lastname, contact person, contact",
    de="nachname, ansprechpartner, ansprechpartner nachname",
    samples=("de Vries",),
)
BLOCKED = field(
    "blocked",
    FieldType.FLAG,
    nl="geblokkeerd, blokkade, inactief",
    fr="bloqué, inactif",
    en="blocked, inactive, on hold, archived",
    de="gesperrt, inaktiv",
    samples=("nee",),
)
