# ruff: noqa: E501 - the lines of an export stand as they are
"""Exports of invoices: headings, rows that are no invoices, parties."""

from __future__ import annotations

from tests.unit.flow.exports import Export

LAYOUTS_OF_SHOPS = (
    Export(
        name="xero-export",
        text="""
ContactName;EmailAddress;InvoiceNumber;Reference;InvoiceDate;DueDate;Total;TaxTotal;InvoiceAmountPaid;InvoiceAmountDue;Description;Quantity;UnitAmount;Discount;LineAmount;AccountCode;TaxType;TaxAmount;Currency;Status;Sent;Type
Acme;a@b.com;INV-1;PO1;13/01/2026;12/02/2026;181.50;31.50;0.00;181.50;Work;2;50.00;;100.00;200;21% VAT;21.00;EUR;AUTHORISED;Sent;Sales invoice
Acme;a@b.com;INV-1;PO1;13/01/2026;12/02/2026;181.50;31.50;0.00;181.50;Travel;1;50.00;;50.00;200;21% VAT;10.50;EUR;AUTHORISED;Sent;Sales invoice
""",
        kind="sales-entry",
        documents=1,
        totals=("150.00", "31.50", "181.50"),
        says=["day-first-assumed", "total-on-every-line"],
        left_out={},
        fields="relation_name;relation_email;invoice_number;description;invoice_date;due_date;gross_amount;;;;line_description;quantity;unit_price;discount_percentage;net_amount;gl_account;vat_code;vat_amount;currency;;;document_type",
    ),
    Export(
        name="eboekhouden-mutaties",
        text="""
Mutatienr;Soort;Datum;Rekening;Relatiecode;Relatie;Factuurnummer;Omschrijving;Bedrag excl. BTW;BTW;Bedrag incl. BTW;BTW-code;Tegenrekening
101;Factuur ontvangen;13-01-2026;1600;KPN;KPN BV;881;Telefoon;100,00;21,00;121,00;HOOG_INK_21;4300
102;Factuur ontvangen;14-01-2026;1600;SHELL;Shell;AB12;Brandstof;50,00;10,50;60,50;HOOG_INK_21;4400
""",
        kind="purchase-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=[],
        left_out={},
        fields=";;invoice_date;;relation_code;relation_name;invoice_number;description;net_amount;vat_amount;gross_amount;vat_code;gl_account",
    ),
    Export(
        name="yuki-outstanding",
        text="""
Type;Relatie;Factuurnummer;Datum;Vervaldatum;Origineel bedrag;Openstaand bedrag;Omschrijving
Verkoopfactuur;Jansen;F1;13-01-2026;12-02-2026;121,00;121,00;Advies
Verkoopfactuur;De Vries;F2;14-01-2026;13-02-2026;60,50;60,50;Advies
""",
        kind="sales-entry",
        documents=2,
        totals=(None, None, "181.50"),
        says=["amounts-with-or-without-vat", "vat-not-told"],
        left_out={},
        fields="document_type;relation_name;invoice_number;invoice_date;due_date;gross_amount;;description",
    ),
    Export(
        name="magento",
        text="""
Invoice #;Order #;Invoice Date;Bill-to Name;Status;Subtotal;Shipping and Handling;Grand Total (Base);Grand Total (Purchased)
000000123;000000456;Jan 13, 2026, 10:11:12 AM;Jan Smit;Paid;95.00;5.00;121.00;121.00
000000124;000000457;Jan 14, 2026, 10:11:12 AM;Els Bos;Paid;45.00;5.00;60.50;60.50
""",
        kind="sales-entry",
        documents=2,
        totals=(None, None, "181.50"),
        says=["amounts-with-or-without-vat", "vat-not-told"],
        left_out={},
        fields="invoice_number;order_number;invoice_date;relation_name;;;;gross_amount;",
    ),
    Export(
        name="quickbooks",
        text="""
Invoice List
January 2026

Date;Transaction Type;Num;Customer;Memo;Due Date;Amount;Open Balance
Jansen
13/01/2026;Invoice;1001;Jansen;advies;12/02/2026;121.00;121.00
14/01/2026;Invoice;1002;De Vries;advies;13/02/2026;60.50;0.00
TOTAL;;;;;;181.50;121.00
""",
        kind="sales-entry",
        documents=2,
        totals=(None, None, "181.50"),
        says=["amounts-with-or-without-vat", "vat-not-told"],
        left_out={1: "above-header", 2: "above-header", 5: "group-heading", 8: "total"},
        fields="invoice_date;document_type;invoice_number;relation_name;description;due_date;gross_amount;",
    ),
    Export(
        name="peppol-portal",
        text="""
Received at;Document type;Document ID;Issue date;Due date;Sender name;Sender VAT;Receiver name;Tax exclusive amount;Tax amount;Payable amount;Currency
2026-01-14T08:00:00Z;Invoice;A-1;2026-01-13;2026-02-12;Proximus NV;BE0202239951;Ons Bedrijf;100.00;21.00;121.00;EUR
2026-01-15T08:00:00Z;Invoice;7781;2026-01-14;2026-02-13;Luminus NV;BE0471811661;Ons Bedrijf;50.00;10.50;60.50;EUR
""",
        kind="purchase-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=["sales-or-purchase"],
        left_out={},
        fields=";document_type;invoice_number;invoice_date;due_date;relation_name;relation_vat_number;;net_amount;vat_amount;gross_amount;currency",
    ),
    Export(
        name="total-in-last-text-col",
        text="""
Factuurnr;Datum;Klant;Omschrijving;Netto;BTW;Bruto
F1;13-01-2026;Jansen;a;100,00;21,00;121,00
F2;14-01-2026;De Vries;b;50,00;10,50;60,50
;31-01-2026;;Totaal periode;150,00;31,50;181,50
""",
        kind="sales-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=[],
        left_out={4: "total"},
        fields="invoice_number;invoice_date;relation_name;description;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="net-total-and-gross-total-each-line-no-lines-amount",
        text="""
Invoice;Date;Customer;Item;Invoice net;Invoice VAT;Invoice total
F1;2026-01-13;Jansen;a;150.00;31.50;181.50
F1;2026-01-13;Jansen;b;150.00;31.50;181.50
F2;2026-01-14;De Vries;c;10.00;2.10;12.10
""",
        kind="sales-entry",
        documents=2,
        totals=(None, None, None),
        says=["amounts-equal-on-lines"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;line_description;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="octopus-be",
        text="""
Dagboek;Document nr;Datum;Vervaldatum;Relatie nr;Naam relatie;Rekening;Omschrijving;Basisbedrag;BTW code;BTW bedrag;Munt
V1;1;13/01/2026;12/02/2026;101;Peeters;700000;werken;60,00;21;12,60;EUR
V1;1;13/01/2026;12/02/2026;101;Peeters;700100;materiaal;30,00;21;6,30;EUR
V1;2;14/01/2026;13/02/2026;102;Claes;700000;werken;60,00;6;8,10;EUR
""",
        kind="sales-entry",
        documents=2,
        totals=("150.00", "27.00", "177.00"),
        says=[],
        left_out={},
        fields="journal;invoice_number;invoice_date;due_date;relation_code;relation_name;gl_account;line_description;net_amount;vat_code;vat_amount;currency",
    ),
    Export(
        name="vat-cols-no-gross",
        text="""
Factuurnr;Datum;Klant;Omzet hoog;BTW hoog;Omzet laag;BTW laag
F1;13-01-2026;Jansen;100,00;21,00;50,00;4,50
F2;14-01-2026;De Vries;50,00;10,50;50,00;3,00
""",
        kind="sales-entry",
        documents=2,
        totals=(None, None, None),
        says=["amount-in-several-columns", "amounts-with-or-without-vat", "second-vat-column"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;net_amount;;;",
    ),
    Export(
        name="vat-cols-no-gross-right",
        text="""
Factuurnr;Datum;Klant;Omzet hoog;BTW hoog;Omzet laag;BTW laag
F1;13-01-2026;Jansen;100,00;21,00;50,00;4,50
F2;14-01-2026;De Vries;50,00;10,50;50,00;4,50
""",
        kind="sales-entry",
        documents=2,
        totals=("250.00", "40.50", "290.50"),
        says=["amount-in-several-columns", "second-vat-column"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;net_amount;;;",
    ),
    Export(
        name="vat-total-and-split",
        text="""
Factuurnr;Datum;Klant;Excl;BTW hoog;BTW laag;BTW totaal;Incl
F1;13-01-2026;Jansen;100,00;21,00;0,00;21,00;121,00
F2;14-01-2026;De Vries;100,00;0,00;9,00;9,00;109,00
""",
        kind="sales-entry",
        documents=2,
        totals=("200.00", "30.00", "230.00"),
        says=[],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;net_amount;;;vat_amount;gross_amount",
    ),
    Export(
        name="vat-split-gross-incl",
        text="""
Bonnr;Datum;Klant;Totaal incl. btw;Waarvan BTW 21%;Waarvan BTW 9%
1;13-01-2026;Contant;121,00;21,00;0,00
2;14-01-2026;Contant;109,00;0,00;9,00
""",
        kind="sales-entry",
        documents=2,
        totals=("200.00", "30.00", "230.00"),
        says=["second-vat-column"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;gross_amount;;",
    ),
    Export(
        name="fr-taux-colonnes",
        text="""
N° facture;Date;Fournisseur;Base 6%;TVA 6%;Base 21%;TVA 21%;Total TVAC
A12;13/01/2026;Colruyt;100,00;6,00;0,00;0,00;106,00
99;14/01/2026;Proximus;100,00;6,00;100,00;21,00;227,00
""",
        kind="purchase-entry",
        documents=2,
        totals=("300.00", "33.00", "333.00"),
        says=["amount-in-several-columns", "second-vat-column"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;;;;;gross_amount",
    ),
    Export(
        name="dc-with-signed-amounts",
        text="""
Factuurnr;Datum;Klant;Bedrag excl;BTW;Bedrag incl;DC
F1;13-01-2026;Jansen;100,00;21,00;121,00;D
C1;14-01-2026;De Vries;-50,00;-10,50;-60,50;C
""",
        kind="sales-entry",
        documents=2,
        totals=("50.00", "10.50", "60.50"),
        says=[],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;net_amount;vat_amount;gross_amount;",
    ),
    Export(
        name="debit-credit-purchase",
        text="""
Factuurnr;Factuurdatum;Crediteur;Omschrijving;Debet;Credit
A1;13-01-2026;KPN;telefoon;;121,00
X9;14-01-2026;Shell;benzine;;60,50
X10;15-01-2026;Shell;creditnota;12,10;
""",
        kind="purchase-entry",
        documents=3,
        totals=(None, None, None),
        says=["amount-missing", "debit-and-credit-columns", "field-not-found"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;description;debit;credit",
    ),
    Export(
        name="footer-many",
        text="""
Overzicht verkoopfacturen;;;;;
Factuurnr;Datum;Klant;Netto;BTW;Bruto
F1;13-01-2026;Jansen;100,00;21,00;121,00
F2;14-01-2026;De Vries;50,00;10,50;60,50
TOTAAL GENERAAL;;;150,00;31,50;181,50
Aantal facturen;2;;;;
Gegenereerd door Boekhoudpakket 3.1 op 01-02-2026 10:11;;;;;
Pagina 1 van 1;;;;;
""",
        kind="sales-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=[],
        left_out={1: "above-header", 5: "total", 6: "footer", 7: "footer", 8: "page"},
        fields="invoice_number;invoice_date;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="per-btw-summary-below",
        text="""
Factuurnr;Datum;Klant;Netto;BTW;Bruto
F1;13-01-2026;Jansen;100,00;21,00;121,00
F2;14-01-2026;De Vries;100,00;9,00;109,00
Totaal;;;200,00;30,00;230,00
Btw-overzicht;;;;;
21%;;;100,00;21,00;121,00
9%;;;100,00;9,00;109,00
""",
        kind="sales-entry",
        documents=2,
        totals=("200.00", "30.00", "230.00"),
        says=[],
        left_out={4: "total", 5: "footer", 6: "footer", 7: "footer"},
        fields="invoice_number;invoice_date;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="carry-be-fr",
        text="""
N° facture;Date;Client;Montant HT;TVA;Montant TTC
F1;13/01/2026;Dupont;100,00;21,00;121,00
F2;14/01/2026;Martin;50,00;10,50;60,50
;;A reporter;150,00;31,50;181,50
;;Report;150,00;31,50;181,50
F3;15/01/2026;Claes;10,00;2,10;12,10
;;Totaux;160,00;33,60;193,60
""",
        kind="sales-entry",
        documents=3,
        totals=("160.00", "33.60", "193.60"),
        says=[],
        left_out={4: "carried-forward", 5: "carried-forward", 7: "total"},
        fields="invoice_number;invoice_date;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="total-vat-total-rows-labelled-right",
        text="""
Factuurnr;Datum;Klant;Omschrijving;Bedrag excl. btw;Btw;Bedrag incl. btw
F1;13-01-2026;Jansen;a;100,00;21,00;121,00
F2;14-01-2026;De Vries;b;50,00;10,50;60,50
;;;Totaal exclusief btw;;;150,00
;;;Totaal btw;;;31,50
;;;Totaal inclusief btw;;;181,50
""",
        kind="sales-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=[],
        left_out={4: "total", 5: "total", 6: "total"},
        fields="invoice_number;invoice_date;relation_name;description;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="avg-and-count-rows",
        text="""
Factuurnr;Datum;Klant;Netto;BTW;Bruto
F1;13-01-2026;Jansen;100,00;21,00;121,00
F2;14-01-2026;De Vries;50,00;10,50;60,50
Som;;;150,00;31,50;181,50
Gemiddelde;;;75,00;15,75;90,75
Aantal;;;2;;
""",
        kind="sales-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=[],
        left_out={4: "total", 5: "footer", 6: "footer"},
        fields="invoice_number;invoice_date;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="status-geannuleerd",
        text="""
Factuurnr;Datum;Klant;Status;Netto;BTW;Bruto
F1;13-01-2026;Jansen;Betaald;100,00;21,00;121,00
F2;14-01-2026;De Vries;Geannuleerd;50,00;10,50;60,50
F3;15-01-2026;Bakker;Concept;50,00;10,50;60,50
""",
        kind="sales-entry",
        documents=3,
        totals=("200.00", "42.00", "242.00"),
        says=["not-final"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="duplicate-rows",
        text="""
Factuurnr;Datum;Klant;Netto;BTW;Bruto
F1;13-01-2026;Jansen;100,00;21,00;121,00
F1;13-01-2026;Jansen;100,00;21,00;121,00
F2;14-01-2026;De Vries;50,00;10,50;60,50
""",
        kind="sales-entry",
        documents=2,
        totals=("250.00", "52.50", "302.50"),
        says=["row-twice"],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="nothing-but-prefix-numbers",
        text="""
Uw factuur;d.d.;Debiteurnaam;Bedrag zonder BTW;BTW-bedrag;Bedrag met BTW
VF-2026/0001;13-01-2026;Jansen;100,00;21,00;121,00
VF-2026/0002;14-01-2026;De Vries;50,00;10,50;60,50
""",
        kind="sales-entry",
        documents=2,
        totals=("150.00", "31.50", "181.50"),
        says=[],
        left_out={},
        fields="invoice_number;invoice_date;relation_name;net_amount;vat_amount;gross_amount",
    ),
    Export(
        name="refund-column",
        text="""
Order;Datum;Klant;Totaal;Terugbetaald
5001;13-01-2026;Jansen;121,00;0,00
5002;14-01-2026;De Vries;60,50;20,00
""",
        kind="sales-entry",
        documents=2,
        totals=(None, None, "181.50"),
        says=["amounts-with-or-without-vat", "field-not-found", "vat-not-told"],
        left_out={},
        fields="order_number;invoice_date;relation_name;gross_amount;",
    ),
)
