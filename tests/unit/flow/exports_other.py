# ruff: noqa: E501 - the lines of an export stand as they are
"""Lists that are no invoices: statements, payouts, postings, lists of articles and of staff."""

from __future__ import annotations

from tests.unit.flow.exports import Export

OTHER_LISTS = (
    Export(
        name="temperatures",
        text="""
Station;Tijd;
De Bilt;10:00;12,5
Eelde;10:00;11,0
Vlissingen;10:00;13,2
Maastricht;10:00;14,1
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["kind-unclear"],
        left_out={},
        fields=";;",
    ),
    Export(
        name="temperatures-noheading",
        text="""
De Bilt;13-01-2026;12,5
Eelde;13-01-2026;11,0
Vlissingen;13-01-2026;13,2
Maastricht;13-01-2026;14,1
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["kind-unclear", "no-headings"],
        left_out={},
        fields=";;",
    ),
    Export(
        name="bank-ing",
        text="""
Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR);Mutatiesoort;Mededelingen
20260113;Jansen BV;NL91ABNA0417164300;NL20INGB0001234567;OV;Bij;121,00;Overschrijving;factuur F1
20260114;Albert Heijn;NL91ABNA0417164300;;BA;Af;23,45;Betaalautomaat;pas 001
20260115;KPN;NL91ABNA0417164300;NL36RABO0123456789;IC;Af;60,50;Incasso;
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["bank-statement"],
        left_out={},
        fields="invoice_date;description;gl_account;;relation_code;;gross_amount;;payment_reference",
    ),
    Export(
        name="bank-rabo",
        text="""
IBAN/BBAN;Munt;BIC;Volgnr;Datum;Rentedatum;Bedrag;Saldo na trn;Tegenrekening IBAN/BBAN;Naam tegenpartij;Omschrijving-1
NL91ABNA0417164300;EUR;ABNANL2A;000000000000000123;2026-01-13;2026-01-13;+121,00;+1121,00;NL20INGB0001234567;Jansen BV;factuur F1
NL91ABNA0417164300;EUR;ABNANL2A;000000000000000124;2026-01-14;2026-01-14;-60,50;+1060,50;NL36RABO0123456789;KPN;factuur 881
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["bank-statement"],
        left_out={},
        fields=";currency;;;invoice_date;;gross_amount;;;;description",
    ),
    Export(
        name="bank-simple",
        text="""
Boekdatum;Valutadatum;Omschrijving;Tegenpartij;Bedrag;Saldo
13-01-2026;13-01-2026;betaling factuur F1;Jansen BV;121,00;1121,00
14-01-2026;14-01-2026;incasso;KPN;-60,50;1060,50
15-01-2026;15-01-2026;pin;Albert Heijn;-23,45;1037,05
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["bank-statement"],
        left_out={},
        fields="invoice_date;;description;;gross_amount;",
    ),
    Export(
        name="bank-kbc-fr",
        text="""
Numéro de compte;Date;Description;Valeur;Montant;Solde;Devise;Compte contrepartie;Nom contrepartie
BE68539007547034;13/01/2026;virement;13/01/2026;121,00;1121,00;EUR;BE71096123456769;Dupont
BE68539007547034;14/01/2026;virement;14/01/2026;-60,50;1060,50;EUR;BE43068999999501;Proximus
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["bank-statement"],
        left_out={},
        fields="gl_account;invoice_date;description;;gross_amount;;currency;;",
    ),
    Export(
        name="price-list",
        text="""
Artikelnr;Omschrijving;Prijs excl. btw;Btw %;Prijs incl. btw
A1;Stoel;100,00;21;121,00
A2;Tafel;200,00;21;242,00
A3;Boek;10,00;9;10,90
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["kind-unclear"],
        left_out={},
        fields="item_code;description;unit_price;vat_percentage;gross_amount",
    ),
    Export(
        name="timesheet-no-invoice",
        text="""
Datum;Medewerker;Project;Uren;Omschrijving
13-01-2026;A. Smit;P1;4;ontwerp
14-01-2026;A. Smit;P2;6,5;bouw
15-01-2026;B. Bos;P1;8;bouw
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["kind-unclear"],
        left_out={},
        fields="invoice_date;;project;quantity;description",
    ),
    Export(
        name="stripe-payouts",
        text="""
id;Type;Source;Amount;Fee;Net;Currency;Created (UTC);Available On (UTC);Description
txn_1;charge;ch_1;121.00;2.00;119.00;eur;2026-01-13 10:00;2026-01-20 00:00;Invoice F1
txn_2;payout;po_1;-119.00;0.00;-119.00;eur;2026-01-20 00:00;2026-01-20 00:00;STRIPE PAYOUT
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["payments-not-invoices"],
        left_out={},
        fields=";;;gross_amount;vat_amount;net_amount;currency;;;description",
    ),
    Export(
        name="mollie-settlement",
        text="""
Date;Payment method;Currency;Amount;Status;ID;Description;Consumer name;Consumer bank account;Settlement currency;Settlement amount;Settlement reference
2026-01-13 10:11:12;iDEAL;EUR;121,00;paid;tr_1;Order 5011;J Smit;NL91ABNA0417164300;EUR;121,00;1234567.2601.01
2026-01-14 10:11:12;iDEAL;EUR;60,50;paid;tr_2;Order 5012;E Bos;NL20INGB0001234567;EUR;60,50;1234567.2601.01
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["payments-not-invoices"],
        left_out={},
        fields="invoice_date;;currency;gross_amount;;;description;;;;;",
    ),
    Export(
        name="postings-debit-credit-with-party",
        text="""
Dagboek;Boekstuk;Datum;Grootboek;Omschrijving;Relatie;Debet;Credit
VRK;1;13-01-2026;1300;F1;Jansen;121,00;
VRK;1;13-01-2026;8000;F1;Jansen;;100,00
VRK;1;13-01-2026;1500;F1;Jansen;;21,00
VRK;2;14-01-2026;1300;F2;De Vries;60,50;
VRK;2;14-01-2026;8000;F2;De Vries;;50,00
VRK;2;14-01-2026;1500;F2;De Vries;;10,50
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["postings-not-invoices"],
        left_out={},
        fields="journal;invoice_number;invoice_date;gl_account;line_description;relation_name;debit;credit",
    ),
    Export(
        name="ledger-saldi",
        text="""
Grootboek;Omschrijving;Debet;Credit;Saldo
1000;Kas;100,00;0,00;100,00
8000;Omzet;0,00;500,00;-500,00
4000;Kosten;400,00;0,00;400,00
Totaal;;500,00;500,00;0,00
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["kind-unclear"],
        left_out={5: "total"},
        fields="gl_account;description;debit;credit;",
    ),
    Export(
        name="payroll",
        text="""
Personeelsnr;Naam;Periode;Bruto loon;Loonheffing;Netto loon
1;A. Smit;2026-01;3000,00;600,00;2400,00
2;B. Bos;2026-01;2500,00;450,00;2050,00
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["kind-unclear"],
        left_out={},
        fields=";name;;;;",
    ),
    Export(
        name="budget",
        text="""
Kostensoort;Jan;Feb;Mrt;Totaal
Huur;100,00;100,00;100,00;300,00
Energie;50,00;50,00;50,00;150,00
Loon;1000,00;1000,00;1000,00;3000,00
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["kind-unclear"],
        left_out={},
        fields=";;;;gross_amount",
    ),
    Export(
        name="adyen",
        text="""
Company Account;Merchant Account;Psp Reference;Merchant Reference;Payment Method;Creation Date;Type;Gross Currency;Gross Debit (GC);Gross Credit (GC);Net Currency;Net Debit (NC);Net Credit (NC);Commission (NC)
Shop;ShopNL;88151;5001;ideal;2026-01-13 10:11:12;Settled;EUR;;121,00;EUR;;120,70;0,30
Shop;ShopNL;88152;5002;ideal;2026-01-14 10:11:12;Settled;EUR;;60,50;EUR;;60,20;0,30
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["payments-not-invoices"],
        left_out={},
        fields=";;;;;;;;;;;;;",
    ),
    Export(
        name="paypal",
        text="""
Datum;Tijd;Tijdzone;Naam;Type;Status;Valuta;Bruto;Kosten;Net;Van e-mailadres;Transactiereferentie;Saldo
13/01/2026;10:11:12;CET;Jan Smit;Betaling via website;Voltooid;EUR;121,00;-4,46;116,54;jan@smit.nl;8XY1;116,54
14/01/2026;10:11:12;CET;Els Bos;Betaling via website;Voltooid;EUR;60,50;-2,41;58,09;els@bos.nl;8XY2;174,63
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["payments-not-invoices"],
        left_out={},
        fields="invoice_date;;;relation_name;;;currency;gross_amount;;net_amount;relation_email;;",
    ),
    Export(
        name="gift-list",
        text="""
Donateur;Datum;Bedrag;Bestemming
J. Smit;13-01-2026;50,00;algemeen
E. Bos;14-01-2026;25,00;orgel
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["kind-unclear"],
        left_out={},
        fields=";invoice_date;gross_amount;",
    ),
    Export(
        name="kasboek",
        text="""
Datum;Omschrijving;In;Uit;Saldo
13-01-2026;verkoop;121,00;;121,00
14-01-2026;postzegels;;12,10;108,90
15-01-2026;verkoop;60,50;;169,40
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["kind-unclear"],
        left_out={},
        fields="invoice_date;description;;;",
    ),
    Export(
        name="contracts",
        text="""
Contractnr;Klant;Ingangsdatum;Einddatum;Maandbedrag
C1;Jansen;13-01-2026;31-12-2026;50,00
C2;De Vries;14-01-2026;31-12-2026;25,00
""",
        kind=None,
        documents=None,
        totals=(None, None, None),
        says=["kind-unclear"],
        left_out={},
        fields=";relation_name;from_date;to_date;",
    ),
)
