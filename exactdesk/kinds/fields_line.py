"""Fields of one line of an invoice. See `exactdesk.kinds.fields`."""

from __future__ import annotations

from exactdesk.kinds.field_words import field
from exactdesk.kinds.kind import FieldType, Level, Listing

LINE_DESCRIPTION = field(
    "line_description",
    FieldType.TEXT,
    Level.LINE,
    nl="regelomschrijving, omschrijving regel, omschrijving, artikelomschrijving, productomschrijving, artikelnaam, product, productnaam, "
    "artikel omschrijving, omschrijving factuurregel, dienst, artikel, werkzaamheden",
    fr="description ligne, libellé ligne, désignation, description de l article, libellé article, article, produit, prestation, détail",
    en="line description, item description, product description, description, item name, item, product, product name, line item, "
    "lineitem name, line text, service, detail, details, invoice line description",
    de="positionstext, artikelbezeichnung, bezeichnung, artikel, produkt, leistung, positionsbezeichnung, beschreibung position",
    samples=("Brood en gebak", "Onderhoud"),
)
GL_ACCOUNT = field(
    "gl_account",
    FieldType.CODE,
    Level.LINE,
    nl="grootboekrekening, grootboek, grootboeknummer, grootboekrek, grootboekcode, rekening, rekeningnummer, gb rekening, gbrek, "
    "grootboeknr, grb, omzetrekening, kostenrekening, grootboekrekeningnummer, tegenrekening, gb nr, grootboekrekening code, "
    "opbrengstrekening, ledger",
    fr="compte général, compte, compte comptable, numéro de compte, n compte, n° compte, compte de produit, compte de charge, "
    "compte de vente, compte d achat, code comptable",
    en="gl account, g l account, ledger account, general ledger account, ledger code, nominal code, nominal, nominal account, "
    "account code, account, gl code, revenue account, expense account, sales account, cost account, gl, account no, ledger",
    de="sachkonto, konto, erlöskonto, aufwandskonto, gegenkonto, kontonummer, kostenkonto, gegenkonto ohne bu schlüssel",
    samples=("8000", "4500"),
    listing=Listing.GL_ACCOUNTS,
)
VAT_CODE = field(
    "vat_code",
    FieldType.CODE,
    Level.LINE,
    nl="btw code, btwcode, btw tarief code, btw soort, btw type, btw, btw tarief, btw groep, code btw, btw categorie, btw kenmerk",
    fr="code tva, code taxe, type tva, type de tva, régime tva, tva",
    en="vat code, tax code, tax type, vat type, vat rate code, tax rate code, vat category, item tax code, vat, tax, vat key",
    de="steuerschlüssel, steuercode, bu schlüssel, ust schlüssel, mwst code, mwst schlüssel, steuersatz code, ust code",
    samples=("2", "VH"),
    listing=Listing.VAT_CODES,
)
VAT_PERCENTAGE = field(
    "vat_percentage",
    FieldType.PERCENTAGE,
    Level.LINE,
    nl="btw %, btw percentage, btwpercentage, btw perc, % btw, btw tarief, tarief, btw tarief %, btw, btw pct, percentage btw, "
    "tarief btw, btw procent",
    fr="taux tva, taux de tva, tva %, % tva, pourcentage tva, taux, tva",
    en="vat %, vat percentage, vat rate, tax rate, tax %, tax percentage, vat pct, % vat, tax rate %, vat perc, vat, lineitem tax rate",
    de="mwst %, mwst satz, ust satz, steuersatz, ust %, mwst, ust, mehrwertsteuersatz, umsatzsteuersatz, steuersatz %, mwst prozent",
    samples=("21", "9%"),
)
NET_AMOUNT = field(
    "net_amount",
    FieldType.AMOUNT,
    Level.LINE,
    nl="bedrag excl btw, bedrag exclusief btw, bedrag ex btw, excl btw, exclusief btw, ex btw, excl, exclusief, nettobedrag, netto bedrag, "
    "netto, totaal excl btw, totaal exclusief btw, totaal ex btw, totaal excl, bedrag excl, bedrag ex, regelbedrag excl btw, subtotaal, "
    "grondslag, belastbaar bedrag, maatstaf van heffing, netto omzet, omzet excl btw, omzet, regelbedrag, regeltotaal, bedrag, totaal, "
    "excl bedrag, prijs excl btw totaal, factuurbedrag excl btw, factuurbedrag excl, regeltotaal excl btw, btw grondslag, netto totaal, "
    "basisbedrag, basis, maatstaf, mvh",
    fr="montant ht, montant hors tva, htva, ht, total ht, total htva, montant htva, base imposable, montant net, net, base tva, "
    "hors tva, total hors tva, prix total ht, montant, total, sous total, net ht",
    en="net amount, net, amount excl vat, amount ex vat, amount excluding vat, excl vat, ex vat, net total, total excl vat, total ex vat, "
    "subtotal, sub total, line subtotal, taxable amount, net value, total excluding vat, amount excl tax, untaxed amount, "
    "amount untaxed, line net, line amount, line total, amount, total, net price total, untaxed amount signed, total net, tax base, "
    "amount without vat, total without vat, revenue, taxable base, excl tax, total excl tax, price subtotal, tax exclusive amount, "
    "tax exclusive total",
    de="nettobetrag, netto, betrag netto, netto betrag, summe netto, gesamt netto, nettosumme, rechnungsbetrag netto, netto gesamt, "
    "zwischensumme, betrag, nettoumsatz, betrag ohne mwst, bemessungsgrundlage, gesamtpreis netto, warenwert",
    samples=("1.000,00",),
)
VAT_AMOUNT = field(
    "vat_amount",
    FieldType.AMOUNT,
    Level.LINE,
    nl="btw bedrag, btwbedrag, bedrag btw, btw, totaal btw, btw totaal, omzetbelasting, btw eur, btw hoog bedrag, verschuldigde btw, "
    "btw bedrag totaal, te vorderen btw, voorbelasting",
    fr="montant tva, montant de la tva, tva, total tva, montant taxe, tva montant",
    en="vat amount, tax amount, vat, tax, total vat, total tax, amount vat, tax total, line vat, vat total, sales tax, tax 1 amount, "
    "amount tax, vat value, total taxes, taxes, sales tax value",
    de="mwst betrag, steuerbetrag, ust betrag, mwst, ust, umsatzsteuer, mehrwertsteuer, summe mwst, vorsteuer, umsatzsteuerbetrag, steuer",
    samples=("210,00",),
)
GROSS_AMOUNT = field(
    "gross_amount",
    FieldType.AMOUNT,
    Level.LINE,
    nl="bedrag incl btw, bedrag inclusief btw, incl btw, inclusief btw, incl, inclusief, brutobedrag, bruto bedrag, bruto, "
    "totaal incl btw, totaal inclusief btw, totaal incl, factuurbedrag, factuurtotaal, te betalen, totaalbedrag, "
    "totaal te betalen, bedrag incl, totaal, "
    "totaal factuur, factuurbedrag incl btw, factuurbedrag incl, eindtotaal, bedrag, "
    "incl bedrag, regelbedrag incl btw, te voldoen, origineel bedrag, oorspronkelijk bedrag",
    fr="montant ttc, ttc, total ttc, montant tvac, tvac, total tvac, montant tva comprise, montant brut, total à payer, net à payer, "
    "montant facture, montant total, total facture, tva comprise, tva incluse, total, montant, brut, montant dû",
    en="gross amount, gross, amount incl vat, amount inc vat, amount including vat, incl vat, inc vat, gross total, total incl vat, "
    "total inc vat, invoice total, invoice amount, total amount, amount due, grand total, total due, total including vat, "
    "amount incl tax, total incl tax, line total, total, amount, line gross, payable, amount payable, total with vat, amount total, "
    "incl tax, amount with vat, total gross, total in currency signed, price total, tax inclusive amount, payable amount, "
    "original amount, total value",
    de="bruttobetrag, brutto, betrag brutto, brutto betrag, summe brutto, gesamt brutto, rechnungsbetrag, gesamtbetrag, bruttosumme, "
    "gesamtsumme, endbetrag, zahlbetrag, umsatz ohne soll haben kz, umsatz, betrag, summe, betrag inkl mwst, rechnungsbetrag brutto",
    samples=("1.210,00",),
)
DEBIT = field(
    "debit",
    FieldType.AMOUNT,
    Level.LINE,
    nl="debet, bedrag debet, debetbedrag, debet bedrag, debet eur",
    fr="débit, montant débit, debit",
    en="debit, debit amount, amount debit, dr",
    de="soll, sollbetrag, soll betrag, betrag soll",
    samples=("100,00",),
)
CREDIT = field(
    "credit",
    FieldType.AMOUNT,
    Level.LINE,
    nl="credit, bedrag credit, creditbedrag, credit bedrag, credit eur",
    fr="crédit, montant crédit, credit",
    en="credit, credit amount, amount credit, cr",
    de="haben, habenbetrag, haben betrag, betrag haben",
    samples=("100,00",),
)
QUANTITY = field(
    "quantity",
    FieldType.NUMBER,
    Level.LINE,
    nl="aantal, hoeveelheid, stuks, aantal stuks, uren, aantal uren, aant",
    fr="quantité, qté, qte, nombre, nombre d heures",
    en="quantity, qty, units, hours, number of units, lineitem quantity, quantity invoiced, count, no of units, pcs",
    de="menge, anzahl, stück, stunden, stk",
    samples=("2", "7,5"),
)
UNIT_PRICE = field(
    "unit_price",
    FieldType.AMOUNT,
    Level.LINE,
    nl="prijs, stuksprijs, prijs per stuk, eenheidsprijs, prijs per eenheid, stukprijs, verkoopprijs, uurtarief, tarief per uur, "
    "prijs excl btw, prijs ex btw, prijs excl, prijs ex, prijs p st, inkoopprijs, tarief",
    fr="prix unitaire, prix, pu, p u, prix unitaire ht, pu ht, prix à l unité, taux horaire",
    en="unit price, price, rate, unit amount, price per unit, price unit, unit cost, hourly rate, lineitem price, item price, "
    "price each, sales price, unit price excl vat, cost",
    de="einzelpreis, preis, stückpreis, preis pro einheit, e preis, stundensatz, einzelpreis netto",
    samples=("49,50",),
)
DISCOUNT_PERCENTAGE = field(
    "discount_percentage",
    FieldType.PERCENTAGE,
    Level.LINE,
    nl="korting %, kortingspercentage, korting, korting percentage, korting perc, regelkorting, kortings %",
    fr="remise %, remise, taux de remise, % remise, réduction, pourcentage remise",
    en="discount %, discount percentage, discount, discount pct, disc %, line discount %, discount rate",
    de="rabatt %, rabatt, rabattsatz, nachlass %",
    samples=("10",),
)
ITEM_CODE = field(
    "item_code",
    FieldType.CODE,
    Level.LINE,
    nl="artikelcode, artikelnummer, artikelnr, artikel nr, productcode, productnummer, artikel code, sku, ean, artikel",
    fr="code article, référence article, réf article, article, code produit",
    en="item code, item number, item no, product code, sku, product id, article number, article code, part number, inventory item code, "
    "product number, lineitem sku, ean, item id, product sku",
    de="artikelnummer, artikelnr, art nr, artikelcode, produktnummer, sku",
    samples=("FIETS-28", "A-100"),
)
COST_CENTER = field(
    "cost_center",
    FieldType.CODE,
    Level.LINE,
    nl="kostenplaats, kostenplaats code, kpl, kostenplaatscode, kostpl, afdeling, kostenplaatsnummer",
    fr="centre de coûts, centre de coût, section analytique, code analytique, centre de frais",
    en="cost center, cost centre, department, cost center code, cost centre code",
    de="kostenstelle, kost1, kost1 kostenstelle, kst",
    samples=("ADM", "001"),
    listing=Listing.COST_CENTERS,
)
COST_UNIT = field(
    "cost_unit",
    FieldType.CODE,
    Level.LINE,
    nl="kostendrager, kostendrager code, kdr, kostendragercode",
    fr="unité de coûts, unité de coût, axe analytique 2, porteur de coûts",
    en="cost unit, cost object, cost unit code, cost carrier",
    de="kostenträger, kost2, kost2 kostenstelle, ktr",
    samples=("P26-01",),
    listing=Listing.COST_UNITS,
)
PROJECT = field(
    "project",
    FieldType.CODE,
    Level.LINE,
    nl="project, projectcode, projectnummer, project nr, projectnr",
    fr="projet, code projet, chantier, n° projet",
    en="project, project code, project number, project id, job, job number",
    de="projekt, projektnummer, projektnr, projektcode",
    samples=("2026-07",),
)
FROM_DATE = field(
    "from_date",
    FieldType.DATE,
    Level.LINE,
    nl="van datum, datum van, begindatum, startdatum, periode van, ingangsdatum, van",
    fr="date de début, date début, période du, du",
    en="from date, start date, period from, service start, date from, period start, from",
    de="von datum, leistung von, startdatum, leistungszeitraum von, beginn, von",
    samples=("01-01-2026",),
)
TO_DATE = field(
    "to_date",
    FieldType.DATE,
    Level.LINE,
    nl="tot datum, datum tot, einddatum, t m datum, periode tot, tot en met, periode tot en met, tot",
    fr="date de fin, date fin, période au, au",
    en="to date, end date, period to, service end, date to, period end, until, to",
    de="bis datum, leistung bis, enddatum, leistungszeitraum bis, ende, bis",
    samples=("31-12-2026",),
)
