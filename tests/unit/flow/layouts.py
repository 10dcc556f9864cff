"""Lists as offices, shops and packages make them: kind, headings, rows, and the field that each column is ("" none, "*" either way)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    name: str
    kind: str
    headings: str
    rows: tuple[str, ...]
    fields: str

    @property
    def text(self) -> str:
        return "\n".join((self.headings, *self.rows))


LAYOUTS = (
    Sample(
        "nl-online",
        "sales-entry",
        "Factuurnummer;Status;Referentie;Contact;Klantnummer;Factuurdatum;Vervaldatum;Valuta;"
        "Totaal excl. btw;Btw;Totaal incl. btw;Openstaand bedrag",
        (
            "2024-0001;open;PO 12;Bakkerij Jansen;1001;2024-01-31;2024-02-14;EUR;100,00;21,00;121,00;121,00",
            "2024-0002;betaald;;De Vries BV;1002;2024-02-01;2024-02-15;EUR;200,00;18,00;218,00;0,00",
        ),
        "invoice_number;;description|order_number|;relation_name;relation_code;invoice_date;due_date;"
        "currency;net_amount;vat_amount;gross_amount;",
    ),
    Sample(
        "nl-online-lines",
        "sales-entry",
        "Factuurnummer;Contact;Datum;Omschrijving;Aantal;Prijs;Btw-tarief;Totaalprijs exclusief btw;Categorie",
        (
            "2024-0001;Bakkerij Jansen;31-01-2024;Brood;2;10,00;21% btw;20,00;Omzet",
            "2024-0001;Bakkerij Jansen;31-01-2024;Taart;1;15,00;9% btw;15,00;Omzet",
            "2024-0002;De Vries BV;01-02-2024;Advies;3;80,00;21% btw;240,00;Omzet",
        ),
        "invoice_number;relation_name;invoice_date;line_description;quantity;unit_price;vat_percentage;net_amount;",
    ),
    Sample(
        "shop-orders",
        "sales-entry",
        "Order Number;Order Date;Billing Company;Billing Email;Invoice Number;Invoice Date;Product Name;"
        "SKU;Quantity;Item Price;Order Subtotal;Order Tax;Order Total;Currency",
        (
            "5001;2024-01-30;Jansen BV;a@b.nl;F1;2024-01-31;Stoel;ST-1;1;100.00;100.00;21.00;121.00;EUR",
            "5002;2024-01-30;Vries BV;c@d.nl;F2;2024-02-01;Tafel;TA-1;2;50.00;100.00;21.00;121.00;EUR",
        ),
        "order_number;;relation_name;relation_email;invoice_number;invoice_date;line_description;"
        "item_code;quantity;unit_price;net_amount;vat_amount;gross_amount;currency",
    ),
    Sample(
        "shop-lines",
        "sales-entry",
        "Name;Email;Financial Status;Paid at;Currency;Subtotal;Shipping;Taxes;Total;Lineitem quantity;"
        "Lineitem name;Lineitem price;Lineitem sku;Billing Name;Created at",
        (
            (
                "#1001;a@b.nl;paid;2024-01-31 10:00:00 +0100;EUR;100.00;0.00;21.00;121.00;1;Stoel;100.00;ST-1;"
                "Jan Jansen;2024-01-31 09:59:00 +0100"
            ),
            (
                "#1002;c@d.nl;paid;2024-02-01 10:00:00 +0100;EUR;50.00;0.00;10.50;60.50;1;Kruk;50.00;KR-1;"
                "Piet Vries;2024-02-01 09:00:00 +0100"
            ),
        ),
        "*;relation_email;;;currency;net_amount;;vat_amount;gross_amount;quantity;line_description;"
        "unit_price;item_code;relation_name;*",
    ),
    Sample(
        "nl-package",
        "sales-entry",
        "Dagboek;Boekstuknummer;Factuurdatum;Vervaldatum;Debiteurnr;Debiteurnaam;Factuurnummer;"
        "Bedrag excl.;BTW;Bedrag incl.;Grootboek;Kpl",
        (
            "VRK;202400001;31-01-2024;01-03-2024;1000;Jansen;F2024001;100,00;21,00;121,00;8000;001",
            "VRK;202400002;31-01-2024;01-03-2024;1001;Vries;F2024002;50,00;10,50;60,50;8000;001",
        ),
        "journal;entry_number;invoice_date;due_date;relation_code;relation_name;invoice_number;"
        "net_amount;vat_amount;gross_amount;gl_account;cost_center",
    ),
    Sample(
        "nl-purchase",
        "purchase-entry",
        "Factuurnummer;Factuurdatum;Leverancier;Leveranciersnummer;Omschrijving;Grootboekrekening;"
        "Bedrag;BTW soort;BTW bedrag;Totaal",
        (
            "R-881;12-01-2024;KPN;20001;Telefoon;4300;50,00;Hoog;10,50;60,50",
            "AB/12;13-01-2024;Shell;20002;Benzine;4400;100,00;Hoog;21,00;121,00",
        ),
        "invoice_number;invoice_date;relation_name;relation_code;description|line_description;"
        "gl_account;net_amount;vat_code;vat_amount;gross_amount",
    ),
    Sample(
        "be-purchase",
        "purchase-entry",
        "Nr;Datum;Vervaldag;Leverancier;BTW-nummer;Boekdagboek;Rekening;Maatstaf;BTW %;BTW;Totaal;Munt",
        (
            "1;05/01/2024;04/02/2024;Proximus NV;BE0202239951;A1;616000;100,00;21;21,00;121,00;EUR",
            "2;15/01/2024;14/02/2024;Luminus NV;BE0471811661;A1;612000;200,00;21;42,00;242,00;EUR",
        ),
        "invoice_number;invoice_date;due_date;relation_name;relation_vat_number;journal;gl_account;"
        "net_amount;vat_percentage;vat_amount;gross_amount;currency",
    ),
    Sample(
        "fr-be",
        "sales-entry",
        "N° facture;Date facture;Échéance;Client;N° TVA;Montant HTVA;Taux TVA;Montant TVA;Montant TVAC;"
        "Compte;Communication structurée",
        (
            "2024/001;31/01/2024;01/03/2024;Dupont SA;BE0123456749;100,00;21%;21,00;121,00;700000;+++090/9337/55493+++",
            "2024/002;31/01/2024;01/03/2024;Martin SPRL;BE0202239951;50,00;6%;3,00;53,00;700000;+++090/9337/55493+++",
        ),
        "invoice_number;invoice_date;due_date;relation_name;relation_vat_number;net_amount;"
        "vat_percentage;vat_amount;gross_amount;gl_account;payment_reference",
    ),
    Sample(
        "fr-achats",
        "purchase-entry",
        "Pièce;Date;Fournisseur;Code fournisseur;Libellé;Base imposable;TVA;TTC;Devise",
        (
            "FA-11;31.01.2024;Orange;401OR;Téléphone;100,00;20,00;120,00;EUR",
            "99812;31.01.2024;EDF;401ED;Électricité;50,00;10,00;60,00;EUR",
        ),
        "invoice_number;invoice_date;relation_name;relation_code;description|line_description;"
        "net_amount;vat_amount;gross_amount;currency",
    ),
    Sample(
        "de-sales",
        "sales-entry",
        "Rechnungsnr.;Rechnungsdatum;Kundennr.;Kunde;Netto;MwSt %;MwSt;Brutto;Fällig am;Währung",
        (
            "RE-1001;31.01.2024;10001;Müller GmbH;1.000,00;19;190,00;1.190,00;29.02.2024;EUR",
            "RE-1002;01.02.2024;10002;Schmidt AG;100,00;7;7,00;107,00;29.02.2024;EUR",
        ),
        "invoice_number;invoice_date;relation_code;relation_name;net_amount;vat_percentage;vat_amount;"
        "gross_amount;due_date;currency",
    ),
    Sample(
        "en-lines",
        "sales-entry",
        "Invoice No.;Customer;Invoice Date;Due Date;Terms;Item(Product/Service);Item Description;"
        "Item Quantity;Item Rate;Item Amount;Item Tax Code;Item Tax Amount;Currency",
        (
            "1001;Acme Ltd;31/01/2024;01/03/2024;Net 30;Hours;Consulting;2;50.00;100.00;20% S;20.00;GBP",
            "1002;Beta Ltd;31/01/2024;01/03/2024;Net 30;Hours;Design;3;50.00;150.00;20% S;30.00;GBP",
        ),
        "invoice_number;relation_name;invoice_date;due_date;payment_condition;;line_description;"
        "quantity;unit_price;net_amount;vat_code|vat_percentage;vat_amount;currency",
    ),
    Sample(
        "en-template",
        "sales-entry",
        "*ContactName;EmailAddress;*InvoiceNumber;Reference;*InvoiceDate;*DueDate;InventoryItemCode;"
        "*Description;*Quantity;*UnitAmount;Discount;*AccountCode;*TaxType;Currency",
        (
            "Acme;a@b.com;INV-1;PO1;31/01/2024;01/03/2024;A1;Work;2;50.00;;200;20% (VAT on Income);GBP",
            "Beta;c@d.com;INV-2;PO2;31/01/2024;01/03/2024;A2;Work;1;70.00;;200;20% (VAT on Income);GBP",
        ),
        "relation_name;relation_email;invoice_number;description|;invoice_date;due_date;item_code;"
        "line_description|description;quantity;unit_price;discount_percentage;gl_account;"
        "vat_code|vat_percentage;currency",
    ),
    Sample(
        "nl-codes",
        "sales-entry",
        "Factuurnr;Relatiecode;Bedrijf;Datum;Betalingstermijn;Tegenrekening;Omschrijving;Bedrag excl;"
        "BTW code;BTW%;BTW bedrag;Bedrag incl;Kostenplaats",
        (
            "F0001;JAN;Jansen;31-01-2024;14;8000;Advies;100,00;HOOG_VERK_21;21;21,00;121,00;",
            "F0002;VRI;Vries;31-01-2024;14;8000;Advies;50,00;HOOG_VERK_21;21;10,50;60,50;",
        ),
        "invoice_number;relation_code;relation_name;invoice_date;payment_condition;gl_account;"
        "description|line_description;net_amount;vat_code;vat_percentage;vat_amount;gross_amount;"
        "cost_center",
    ),
    Sample(
        "kassa",
        "sales-entry",
        "Bonnr;Datum;Klant;Totaal;BTW Hoog;BTW Laag",
        (
            "1001;31-01-2024;Contant;121,00;21,00;0,00",
            "1002;31-01-2024;Contant;109,00;0,00;9,00",
        ),
        "invoice_number;invoice_date;relation_name;gross_amount;*;*",
    ),
    Sample(
        "simple",
        "sales-entry",
        "Fact.nr;Datum;Naam;Excl.;BTW;Incl.",
        (
            "1;31-1-2024;Jansen;100,00;21,00;121,00",
            "2;31-1-2024;Piet;50,00;10,50;60,50",
        ),
        "invoice_number;invoice_date;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Sample(
        "per-tarief",
        "sales-entry",
        "Factuur;Factuurdatum;Debiteur;Omschrijving;Netto bedrag;BTW-tarief;BTW-bedrag;Bruto bedrag;"
        "Kostendrager;Project",
        (
            "2401;2024-01-31;10001 ;Uren januari;1000;21;210;1210;P1;PR-1",
            "2402;2024-01-31;10002;Uren;500;9;45;545;P1;PR-1",
        ),
        "invoice_number;invoice_date;relation_code;description|line_description;net_amount;"
        "vat_percentage;vat_amount;gross_amount;cost_unit;project",
    ),
    Sample(
        "relations-nl",
        "relation",
        "Debiteurnummer;Bedrijfsnaam;Voornaam;Achternaam;Straat;Postcode;Woonplaats;Land;Telefoon;"
        "E-mail;KvK;BTW-nummer;IBAN;BIC;Betaaltermijn",
        (
            (
                "10001;Jansen BV;Jan;Jansen;Dorpsstraat 1;1234 AB;Utrecht;NL;030-1234567;a@b.nl;12345678;"
                "NL001234567B01;NL91ABNA0417164300;ABNANL2A;30"
            ),
        ),
        "relation_code;name;contact_first_name;contact_last_name;address_line_1;postcode;city;country;"
        "phone;email;company_number;vat_number;iban;bic;payment_condition",
    ),
    Sample(
        "relations-fr",
        "relation",
        "Code;Nom;Adresse;Code postal;Ville;Pays;N° TVA;Téléphone;E-mail;Langue",
        ("C1;Dupont SA;Rue 1;1000;Bruxelles;BE;BE0123456749;02 123 45 67;a@b.be;fr",),
        "relation_code;name;address_line_1;postcode;city;country;vat_number;phone;email;language",
    ),
    Sample(
        "relations-de",
        "relation",
        "Kundennummer;Firma;Straße;PLZ;Ort;Land;USt-IdNr.;Telefon;E-Mail;Zahlungsbedingung",
        ("10001;Müller GmbH;Hauptstr. 1;10115;Berlin;DE;DE123456789;030 123;a@b.de;30",),
        "relation_code;name;address_line_1;postcode;city;country;vat_number;phone;email;payment_condition",
    ),
    Sample(
        "inkoop-incl",
        "purchase-entry",
        "Leveranciersnaam;Factuurnummer leverancier;Factuurdatum;Boekdatum;Bedrag inclusief BTW;"
        "BTW bedrag;Kostensoort;Grootboeknr.",
        (
            "KPN;881;12-01-2024;15-01-2024;121,00;21,00;Telefoon;4300",
            "Shell;AB12;13-01-2024;15-01-2024;242,00;42,00;Auto;4400",
        ),
        "relation_name;invoice_number;invoice_date;;gross_amount;vat_amount;;gl_account",
    ),
    Sample(
        "english-short",
        "purchase-entry",
        "Supplier;Inv #;Inv Date;Net;Tax;Gross;Nominal",
        (
            "KPN;881;12/01/2024;100.00;21.00;121.00;4300",
            "Shell;AB12;13/01/2024;200.00;42.00;242.00;4400",
        ),
        "relation_name;invoice_number;invoice_date;net_amount;vat_amount;gross_amount;gl_account",
    ),
    Sample(
        "nl-marketplace",
        "sales-entry",
        "Factuurnummer;Besteldatum;Factuurdatum;Bestelnummer;Land van verzending;Artikel;EAN;Aantal;"
        "Verkoopprijs (incl. btw);Btw-percentage;Totaal (incl. btw)",
        (
            "F1;30-01-2024;31-01-2024;A000;NL;Boek;9789000;2;10,90;9;21,80",
            "F2;30-01-2024;31-01-2024;A001;NL;Lamp;9789001;1;12,10;21;12,10",
        ),
        "invoice_number;;invoice_date;order_number;;line_description;item_code;quantity;unit_price;"
        "vat_percentage;gross_amount",
    ),
    Sample(
        "en-payments",
        "sales-entry",
        "id;Number;Customer Name;Customer Email;Date (UTC);Due Date (UTC);Currency;Subtotal;Tax;Total;"
        "Amount Due;Status",
        (
            "in_1;A-0001;Acme;a@b.com;2024-01-31 10:00;2024-03-01 10:00;eur;100.00;21.00;121.00;0.00;paid",
            "in_2;A-0002;Beta;c@d.com;2024-01-31 10:00;2024-03-01 10:00;eur;50.00;10.50;60.50;0.00;paid",
        ),
        "*;invoice_number;relation_name;relation_email;invoice_date;due_date;currency;net_amount;"
        "vat_amount;gross_amount;;",
    ),
    Sample(
        "nl-two-part-headings",
        "sales-entry",
        "Factuur: Nummer;Factuurdatum;Klant: Code;Klant: Naam;Omschrijving;Bedrag (EUR);"
        "BTW-bedrag (EUR);Totaal (EUR);Betalingsconditie: Omschrijving;Vervaldatum",
        (
            "24700001;31-01-2024;10001;Jansen;Verkoop;100,00;21,00;121,00;30 dagen;01-03-2024",
            "24700002;31-01-2024;10002;Vries;Verkoop;50,00;10,50;60,50;30 dagen;01-03-2024",
        ),
        "invoice_number;invoice_date;relation_code;relation_name;description|line_description;"
        "net_amount;vat_amount;gross_amount;payment_condition;due_date",
    ),
    Sample(
        "nl-purchase-periods",
        "purchase-entry",
        "Documentnummer;Documentdatum;Crediteur;Grootboek;BTW code;Bedrag ex BTW;BTW;Totaalbedrag;Periode;Boekjaar",
        (
            "D1;12-01-2024;KPN BV;4300;VH;100,00;21,00;121,00;1;2024",
            "D2;13-01-2024;Shell;4400;VH;50,00;10,50;60,50;1;2024",
        ),
        "invoice_number;invoice_date;relation_name;gl_account;vat_code;net_amount;vat_amount;gross_amount;period;year",
    ),
    Sample(
        "creditnota-type",
        "sales-entry",
        "Soort;Nummer;Datum;Klantnr;Klant;Bedrag ex. BTW;BTW;Bedrag in. BTW",
        (
            "Factuur;F1;31-01-2024;1001;Jansen;100,00;21,00;121,00",
            "Creditnota;C1;31-01-2024;1001;Jansen;100,00;21,00;121,00",
        ),
        "document_type;invoice_number;invoice_date;relation_code;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Sample(
        "odd-order",
        "sales-entry",
        "Totaal;Btw;Netto;Datum;Klantnaam;Nr.",
        (
            "121,00;21,00;100,00;31-01-2024;Jansen;F1",
            "60,50;10,50;50,00;31-01-2024;Vries;F2",
        ),
        "gross_amount;vat_amount;net_amount;invoice_date;relation_name;invoice_number",
    ),
    Sample(
        "no-vat-lines",
        "sales-entry",
        "factuur_nr;klant_id;factuur_datum;artikel_code;artikel;aantal;prijs_excl;korting_pct;regel_totaal",
        (
            "F1;K1;2024-01-31;A1;Stoel;2;10.00;10;18.00",
            "F1;K1;2024-01-31;A2;Tafel;1;100.00;0;100.00",
            "F2;K2;2024-01-31;A1;Stoel;1;10.00;0;10.00",
        ),
        "invoice_number;relation_code;invoice_date;item_code;line_description;quantity;unit_price;"
        "discount_percentage;net_amount",
    ),
)
