# ruff: noqa: E501 - the lines of an export stand as they are
"""Exports of invoices: VAT in several columns, amounts, totals and signs."""

from __future__ import annotations

from tests.unit.flow.exports import Export

VAT_AND_LINES = (
    Export(
        name="woo-orders",
        text="""
Order Number;Order Status;Order Date;First Name (Billing);Last Name (Billing);Company (Billing);Email (Billing);Payment Method Title;Cart Discount Amount;Order Subtotal Amount;Order Total Tax Amount;Order Total Amount;Currency
5011;completed;2026-01-05 10:11;Jan;Smit;Smit Hout;jan@smit.nl;iDEAL;0;100.00;21.00;121.00;EUR
5012;completed;2026-01-06 12:01;Els;Bos;Bos Tuin;els@bos.nl;iDEAL;0;50.00;10.50;60.50;EUR
""",
        kind="sales-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=["field-not-found"],
        left_out={},
        fields="order_number;;invoice_date;;;relation_name;relation_email;;;net_amount;vat_amount;gross_amount;currency",
    ),
    Export(
        name="shopify-multi-line",
        text="""
Name;Email;Financial Status;Paid at;Currency;Subtotal;Shipping;Taxes;Total;Discount Code;Lineitem quantity;Lineitem name;Lineitem price;Lineitem sku;Created at;Billing Name
#1001;a@b.nl;paid;2026-01-05 10:00:00 +0100;EUR;121.00;0.00;21.00;121.00;;1;Stoel;60.50;ST-1;2026-01-05 09:59:00 +0100;Jan Smit
#1001;a@b.nl;;;;;;;;;1;Kruk;60.50;KR-1;2026-01-05 09:59:00 +0100;
#1002;c@d.nl;paid;2026-01-06 10:00:00 +0100;EUR;60.50;0.00;10.50;60.50;;1;Kruk;60.50;KR-1;2026-01-06 09:59:00 +0100;Els Bos
""",
        kind="sales-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=["total-on-first-line"],
        left_out={},
        fields="invoice_number;relation_email;;;currency;;;vat_amount;gross_amount;;quantity;line_description;unit_price;item_code;invoice_date;relation_name",
    ),
    Export(
        name="vat-columns-hoog-laag",
        text="""
Factuurnr;Datum;Klant;Omzet hoog;BTW hoog;Omzet laag;BTW laag;Totaal
F1;05-01-2026;Jansen;100,00;21,00;50,00;4,50;175,50
F2;06-01-2026;De Vries;50,00;10,50;0,00;0,00;60,50
F3;17-01-2026;Bakker;0,00;0,00;50,00;3,00;53,00
Totaal;;;150,00;31,50;100,00;7,50;289,00
""",
        kind="sales-entry",
        documents=3,
        totals=("250.00", "39.00", "289.00"),
        says=["amount-in-several-columns", "second-vat-column"],
        left_out={5: "total"},
        fields="invoice_number;invoice_date;relation_name;;;;;gross_amount",
    ),
    Export(
        name="vat-21-9-0-bases",
        text="""
Factuur;Factuurdatum;Debnr;Debiteur;Grondslag 21%;BTW 21%;Grondslag 9%;BTW 9%;Grondslag 0%;Totaal incl.
26001;2026-01-13;101;Jansen;100,00;21,00;100,00;9,00;30,00;260,00
26002;2026-01-14;102;De Vries;0,00;0,00;100,00;9,00;50,00;159,00
""",
        kind="sales-entry",
        documents=2,
        totals=("380.00", "39.00", "419.00"),
        says=["amount-in-several-columns", "second-vat-column"],
        left_out={},
        fields="invoice_number;invoice_date;relation_code;relation_name;;;;;;gross_amount",
    ),
    Export(
        name="be-vat-6-12-21",
        text="""
Docnr;Datum;Leverancier;MVH 6%;BTW 6%;MVH 12%;BTW 12%;MVH 21%;BTW 21%;Totaal incl btw
A-77;13/01/2026;Colruyt;100,00;6,00;0,00;0,00;0,00;0,00;106,00
2026/91;14/01/2026;Proximus;0,00;0,00;100,00;12,00;100,00;21,00;233,00
""",
        kind="purchase-entry",
        documents=2,
        totals=("300.00", "39.00", "339.00"),
        says=["amount-in-several-columns", "second-vat-column"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;net_amount;vat_amount;;;;;gross_amount",
    ),
    Export(
        name="vat-two-cols-with-net-gross",
        text="""
Factuurnummer;Factuurdatum;Klant;Excl. BTW;BTW 21%;BTW 9%;Incl. BTW
F1;13-01-2026;Jansen;100,00;21,00;0,00;121,00
F2;14-01-2026;De Vries;100,00;0,00;9,00;109,00
""",
        kind="sales-entry",
        documents=2,
        totals=("200.00", "30.00", "230.00"),
        says=["second-vat-column"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;net_amount;;;gross_amount",
    ),
    Export(
        name="debit-credit-cols-sales",
        text="""
Factuurnummer;Factuurdatum;Debiteur;Debet;Credit
F1;13-01-2026;Jansen;121,00;
F2;14-01-2026;De Vries;60,50;
C1;15-01-2026;Jansen;;121,00
""",
        kind="sales-entry",
        documents=3,
        totals=(None, None, None),
        says=["amount-missing", "debit-and-credit-columns", "field-not-found"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;debit;credit",
    ),
    Export(
        name="dc-mark-sales",
        text="""
Factuurnummer;Factuurdatum;Debiteur;Bedrag incl. btw;D/C
F1;13-01-2026;Jansen;121,00;D
F2;14-01-2026;De Vries;60,50;D
C1;15-01-2026;Jansen;121,00;C
""",
        kind="sales-entry",
        documents=3,
        totals=(None, None, None),
        says=["debit-credit-marks"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;gross_amount;",
    ),
    Export(
        name="qty-price-gross-no-net",
        text="""
Factuurnr;Datum;Klant;Omschrijving;Aantal;Prijs excl.;Totaal incl. btw
F1;13-01-2026;Jansen;Uren;2;50,00;121,00
F1;13-01-2026;Jansen;Reis;1;50,00;60,50
F2;14-01-2026;De Vries;Uren;1;50,00;60,50
""",
        kind="sales-entry",
        documents=2,
        totals=("200.00", "42.00", "242.00"),
        says=[],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;line_description;quantity;unit_price;gross_amount",
    ),
    Export(
        name="relation-in-group-heading",
        text="""
Verkoopfacturen per debiteur

Factuurnr;Datum;Netto;BTW;Bruto
Debiteur: 10001 Jansen BV
F1;13-01-2026;100,00;21,00;121,00
F2;14-01-2026;50,00;10,50;60,50
Totaal debiteur 10001;;150,00;31,50;181,50
Debiteur: 10002 De Vries
F3;15-01-2026;10,00;2,10;12,10
Totaal debiteur 10002;;10,00;2,10;12,10
Eindtotaal;;160,00;33,60;193,60
""",
        kind="sales-entry",
        documents=3,
        totals=("160.00", "33.60", "193.60"),
        says=["field-not-found", "relation-in-headings"],
        left_out={
            1: "above-header",
            4: "group-heading",
            7: "subtotal",
            8: "group-heading",
            10: "subtotal",
            11: "total",
        },
        fields="invoice_number;invoice_date;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="address-list-no-roles",
        text="""
Naam;Straat;Huisnummer;Postcode;Plaats;E-mail;Telefoon
Jansen BV;Dorpsstraat;12;1234 AB;Utrecht;a@b.nl;030-1234567
De Vries;Kerkweg;3a;5678 CD;Zeist;c@d.nl;030-7654321
""",
        kind="relation",
        documents=2,
        totals=(None, None, None),
        says=[],
        left_out={},
        fields="name;address_line_1;;postcode;city;email;phone",
    ),
    Export(
        name="suppliers-only",
        text="""
Crediteurnummer;Naam leverancier;Adres;Postcode;Plaats;IBAN;Betalingstermijn
20001;KPN BV;Postbus 1;2500 AA;Den Haag;NL36RABO0123456789;30
20002;Sligro;Corridor 11;5466 RB;Veghel;NL20INGB0001234567;14
""",
        kind="relation",
        documents=2,
        totals=(None, None, None),
        says=[],
        left_out={},
        fields="relation_code;name;address_line_1;postcode;city;iban;payment_condition",
    ),
    Export(
        name="credit-mixed-signs-type",
        text="""
Soort;Nummer;Datum;Klant;Netto;BTW;Bruto
Factuur;F1;13-01-2026;Jansen;100,00;21,00;121,00
Creditnota;C1;14-01-2026;De Vries;-50,00;-10,50;-60,50
Creditnota;C2;15-01-2026;Jansen;20,00;4,20;24,20
""",
        kind="sales-entry",
        documents=3,
        totals=(None, None, None),
        says=["credit-signs-differ"],
        left_out={},
        fields="document_type;invoice_number;invoice_date;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="discount-amount-column",
        text="""
Factuurnr;Datum;Klant;Bruto bedrag;Korting;Netto bedrag;BTW;Totaal incl. btw
F1;13-01-2026;Jansen;100,00;10,00;90,00;18,90;108,90
F2;14-01-2026;De Vries;60,00;10,00;50,00;10,50;60,50
""",
        kind="sales-entry",
        documents=2,
        totals=("140.00", "29.40", "169.40"),
        says=[],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;;;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="shipping-columns",
        text="""
Factuurnummer;Factuurdatum;Klant;Subtotaal;Verzendkosten;BTW;Totaal
F1;13-01-2026;Jansen;100,00;5,00;22,05;127,05
F2;14-01-2026;De Vries;50,00;5,00;11,55;66,55
""",
        kind="sales-entry",
        documents=2,
        totals=("160.00", "33.60", "193.60"),
        says=["amount-in-several-columns"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;net_amount;;vat_amount;gross_amount",
    ),
    Export(
        name="payments-mixed-type",
        text="""
Type;Number;Date;Customer;Amount
Invoice;F1;2026-01-13;Jansen;121.00
Payment;F1;2026-01-20;Jansen;-121.00
Invoice;F2;2026-01-14;De Vries;60.50
Payment;F2;2026-01-21;De Vries;-60.50
""",
        kind="sales-entry",
        documents=2,
        totals=(None, None, None),
        says=["amounts-with-or-without-vat", "document-contradicts-itself", "other-than-invoices"],
        left_out={},
        fields=";invoice_number;invoice_date;relation_name;gross_amount",
    ),
    Export(
        name="two-header-rows-groups",
        text="""
Factuur;;Klant;;Bedragen;;
Nummer;Datum;Nummer;Naam;Excl.;BTW;Incl.
F1;13-01-2026;1001;Jansen;100,00;21,00;121,00
F2;14-01-2026;1002;De Vries;50,00;10,50;60,50
""",
        kind="sales-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=[],
        left_out={},
        fields="invoice_number;invoice_date;relation_code;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="nl-dagboek-verkopen-be",
        text="""
Dagboek verkopen 2026 - VF

Dagboek;Boekstuk;Factuur;Datum;Klant;Maatstaf;BTW;Totaal
VF;1;2026001;13/01/2026;Peeters NV;100,00;21,00;121,00
VF;2;2026002;14/01/2026;Claes BV;50,00;10,50;60,50
Over te dragen;;;;;150,00;31,50;181,50
Overgedragen;;;;;150,00;31,50;181,50
""",
        kind="sales-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=[],
        left_out={1: "above-header", 6: "carried-forward", 7: "carried-forward"},
        fields="journal;entry_number;invoice_number;invoice_date;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="timesheet-invoice",
        text="""
Factuurnr;Factuurdatum;Opdrachtgever;Medewerker;Project;Uren;Tarief;Bedrag
2601;13-01-2026;Gemeente Zeist;A. Smit;P1;4;75,00;300,00
2601;13-01-2026;Gemeente Zeist;B. Bos;P1;2;75,00;150,00
2602;14-01-2026;Bakker BV;A. Smit;P2;2;75,00;150,00
""",
        kind="sales-entry",
        documents=2,
        totals=("600.00", None, None),
        says=["vat-not-told"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;;project;quantity;unit_price;net_amount",
    ),
    Export(
        name="fuel-card",
        text="""
Kaartnummer;Kenteken;Datum;Tijd;Station;Product;Liters;Prijs per liter;Bedrag excl. BTW;BTW;Bedrag incl. BTW
700123;AB-123-C;13-01-2026;08:15;Zeist A28;Diesel;40,00;1,500;60,00;12,60;72,60
700123;AB-123-C;20-01-2026;08:05;Zeist A28;Diesel;20,00;1,500;30,00;6,30;36,30
700124;DE-456-F;21-01-2026;17:30;Utrecht;Euro 95;10,00;2,000;20,00;4,20;24,20
Totaal;;;;;;70,00;;110,00;23,10;133,10
""",
        kind="sales-entry",
        documents=3,
        totals=("110.00", "23.10", "133.10"),
        says=["field-not-found", "sales-or-purchase"],
        left_out={5: "total"},
        fields=";;invoice_date;;;line_description;;;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="telecom-bill",
        text="""
Factuurnummer;Factuurdatum;Leverancier;Mobiel nummer;Omschrijving;Bedrag excl. btw;Btw;Bedrag incl. btw
9001;13-01-2026;KPN;0612345678;Abonnement;20,00;4,20;24,20
9001;13-01-2026;KPN;0612345679;Abonnement;20,00;4,20;24,20
9001;13-01-2026;KPN;0612345680;Abonnement;20,00;4,20;24,20
""",
        kind="purchase-entry",
        documents=1,
        totals=("60.00", "12.60", "72.60"),
        says=[],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;;line_description;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="childcare",
        text="""
Facturatie kinderopvang januari 2026
Factuurnr;Factuurdatum;Debiteurnr;Ouder;Kind;Opvangsoort;Uren;Uurtarief;Factuurbedrag
K1;13-01-2026;501;Fam. Smit;Lotte;KDV;100;10,00;1000,00
K2;13-01-2026;502;Fam. Bos;Daan;BSO;50;10,00;500,00
K3;13-01-2026;503;Fam. Vink;Mia;BSO;60;10,00;600,00
Totaal;;;;;;210;;2100,00
""",
        kind="sales-entry",
        documents=3,
        totals=(None, None, "2100.00"),
        says=["vat-not-told"],
        left_out={1: "above-header", 6: "total"},
        fields="invoice_number;invoice_date;relation_code;relation_name;;;quantity;unit_price;gross_amount",
    ),
    Export(
        name="rental-list",
        text="""
Huurder nr;Huurder;Object;Kale huur;Servicekosten;Totaal huur;Factuurnr;Factuurdatum
H1;Smit;Dorpsstraat 1;900,00;50,00;950,00;H26-01;01-01-2026
H2;Bos;Dorpsstraat 3;950,00;50,00;1000,00;H26-02;13-01-2026
""",
        kind="sales-entry",
        documents=2,
        totals=(None, None, "1950.00"),
        says=["amounts-with-or-without-vat", "vat-not-told"],
        left_out={},
        fields="relation_code;relation_name;;;;gross_amount;invoice_number;invoice_date",
    ),
    Export(
        name="membership-fees",
        text="""
Lidnummer;Naam;Lidsoort;IBAN;Factuurnummer;Factuurdatum;Contributie
1;J. Smit;Senior;NL91ABNA0417164300;C26001;13-01-2026;50,00
2;E. Bos;Junior;NL20INGB0001234567;C26002;13-01-2026;25,00
3;M. Vink;Jeugd;NL36RABO0123456789;C26003;13-01-2026;40,00
""",
        kind="sales-entry",
        documents=3,
        totals=(None, None, "115.00"),
        says=["amounts-with-or-without-vat", "vat-not-told"],
        left_out={},
        fields="relation_code;relation_name;;;invoice_number;invoice_date;gross_amount",
    ),
)
