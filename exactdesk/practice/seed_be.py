"""Lists of the Belgian practice administration: the minimum chart of accounts (MAR), journals, VAT codes, names.

The notation is that of `seed_nl`.
"""

CHART = """\
30 BD 200000 Oprichtingskosten; 210000 Kosten van ontwikkeling
30 BD 211000 Licenties en octrooien; 212000 Goodwill; 220000 Terreinen
30 BD 221000 Gebouwen; 230000 Installaties; 231000 Machines
30 BD 232000 Uitrusting; 240000 Meubilair; 240100 Kantoormaterieel
30 BD 240200 Informaticamateriaal; 241000 Personenwagens
30 BD 241100 Bestelwagens; 250000 Leasing gebouwen; 252000 Leasing rollend materieel
35 BC 200009 Afschrijving oprichtingskosten; 211009 Afschrijving licenties
35 BC 221009 Afschrijving gebouwen; 230009 Afschrijving installaties
35 BC 231009 Afschrijving machines; 240009 Afschrijving meubilair
35 BC 240209 Afschrijving informatica; 241009 Afschrijving wagens
32 BD 280000 Deelnemingen; 288000 Borgtochten; 290000 Vorderingen op lange termijn
50 BC 100000 Geplaatst kapitaal; 101000 Niet opgevraagd kapitaal
50 BC 110000 Inbreng buiten kapitaal; 120000 Herwaarderingsmeerwaarden
52 BC 130000 Wettelijke reserve; 132000 Belastingvrije reserves; 133000 Beschikbare reserves; 140000 Overgedragen winst
90 BC 160000 Voorziening pensioenen; 162000 Voorziening grote herstellingen; 163000 Voorziening overige risico's
55 BC 172000 Leasingschulden; 173000 Kredietinstellingen; 174000 Overige leningen
40 BD 300000 Grondstoffen; 310000 Hulpstoffen
40 BD 320000 Goederen in bewerking; 340000 Handelsgoederen; 349000 Waardevermindering voorraad
20 BD 400000 Handelsdebiteuren; 400100 Handelsdebiteuren dollar
32 BD 404000 Te innen opbrengsten; 406000 Vooruitbetalingen; 407000 Dubieuze debiteuren; 416000 Diverse vorderingen
24 BD 411000 Terug te vorderen btw
24 BD 411100 Terug te vorderen btw intracommunautair; 411200 Terug te vorderen btw medecontractant
24 BC 451000 Te betalen btw; 451100 Te betalen btw intracommunautair
24 BC 451200 Te betalen btw medecontractant; 451900 Btw rekening-courant
60 BC 420000 Leasing binnen het jaar; 423000 Kredieten binnen het jaar
60 BC 430000 Kredieten korte termijn; 433000 Rekening-courant
22 BC 440000 Leveranciers; 440100 Leveranciers dollar
27 BC 444000 Te ontvangen facturen; 492000 Toe te rekenen kosten; 493000 Over te dragen opbrengsten
29 BC 450000 Geraamde belastingen; 452000 Te betalen belastingen
100 BC 453000 Ingehouden bedrijfsvoorheffing; 454000 RSZ
25 BC 455000 Bezoldigingen; 456000 Vakantiegeld; 459000 Andere sociale schulden
90 BC 489000 Andere diverse schulden; 489100 Rekening-courant bestuurders
26 BD 490000 Over te dragen kosten; 491000 Verkregen opbrengsten
90 BD 499000 Wachtrekeningen; 580000 Interne overboekingen
12 BD 550000 Bank zichtrekening; 551000 Bank spaarrekening; 552000 Bank dollarrekening
10 BD 570000 Kas; 570100 Kas winkel
111 WD 600000 Aankoop grondstoffen; 601000 Aankoop hulpstoffen
111 WD 602000 Aankoop diensten; 603000 Algemene onderaannemingen
111 WD 604000 Aankoop handelsgoederen; 604100 Aankoop handelsgoederen EU
111 WD 604200 Aankoop handelsgoederen invoer; 608000 Ontvangen kortingen
111 WD 609000 Voorraadwijziging; 604900 Aankoopkosten
121 WD 610000 Huur gebouwen; 610100 Onderhoud gebouwen
121 WD 610200 Huur materieel; 610300 Onderhoud materieel; 610400 Schoonmaak
121 WD 611000 Elektriciteit; 611100 Gas; 611200 Water
121 WD 611300 Brandstof wagens; 611400 Onderhoud wagens; 611500 Huur wagens
121 WD 611600 Verzekering wagens; 611700 Verkeersbelasting
121 WD 611800 Parkeren; 612000 Kantoorbenodigdheden; 612100 Drukwerk
121 WD 612200 Telefoon; 612300 Internet; 612400 Postzegels; 612500 Software; 612600 Hosting; 612700 Documentatie
121 WD 613000 Erelonen boekhouder; 613100 Erelonen advocaat
121 WD 613200 Erelonen notaris; 613300 Commissielonen; 613400 Sociaal secretariaat
121 WD 613500 Verzekering brand; 613600 Verzekering aansprakelijkheid
121 WD 613700 Vergoeding derden; 614000 Publiciteit; 614100 Beurzen
121 WD 614200 Relatiegeschenken; 614300 Restaurantkosten; 614400 Sponsoring
121 WD 614500 Website; 615000 Reiskosten; 615100 Hotelkosten
121 WD 615200 Vervoer op verkopen; 615300 Verpakkingen; 616000 Lidgelden
121 WD 616100 Opleidingen; 617000 Uitzendkrachten; 618000 Bestuurders
125 WD 620000 Bezoldiging bestuurders; 620200 Bezoldiging bedienden
125 WD 620300 Bezoldiging arbeiders; 621000 Patronale bijdragen
125 WD 622000 Groepsverzekering; 623000 Arbeidsongevallen
125 WD 623100 Maaltijdcheques; 623200 Arbeidsgeneeskunde; 625000 Voorziening vakantiegeld
122 WD 630000 Afschrijving oprichtingskosten; 630100 Afschrijving immaterieel
122 WD 630200 Afschrijving gebouwen; 630210 Afschrijving machines
122 WD 630220 Afschrijving meubilair; 630230 Afschrijving wagens
122 WD 631000 Waardevermindering voorraad; 634000 Waardevermindering debiteuren
120 WD 640000 Onroerende voorheffing; 640100 Provinciebelasting
120 WD 640200 Gemeentebelasting; 641000 Minderwaarden; 642000 Oninbare vorderingen
120 WD 643000 Diverse kosten; 643100 Boetes; 643200 Kasverschillen; 643300 Betalingsverschillen; 643400 Afrondingen
160 WD 650000 Rente leningen; 650100 Rente leasing; 653000 Disconto
160 WD 654000 Wisselresultaten; 657000 Bankkosten; 658000 Kosten betaalkaarten
130 WD 660000 Uitzonderlijke kosten; 663000 Minderwaarde op activa
150 WD 670000 Belastingen van het jaar; 670100 Voorafbetalingen; 671000 Belastingen vorige jaren
110 WC 700000 Verkoop 21%; 700100 Verkoop 12%; 700200 Verkoop 6%; 700300 Verkoop 0%; 700400 Verkoop intracommunautair
110 WC 700500 Verkoop export; 700600 Verkoop medecontractant
110 WC 701000 Verkoop producten; 705000 Diensten; 705100 Onderhoudscontracten
110 WC 708000 Toegekende kortingen; 740000 Exploitatiesubsidies
110 WC 743000 Doorgerekende kosten; 744000 Verhuur; 745000 Diverse opbrengsten
160 WC 750000 Opbrengsten financiële activa; 751000 Rente rekeningen; 756000 Betalingskortingen; 757000 Wisselwinsten
140 WC 760000 Uitzonderlijke opbrengsten; 763000 Meerwaarde op activa; 771000 Regularisering belastingen
52 BC 690000 Overgedragen verlies; 693000 Over te dragen winst
52 BC 694000 Vergoeding kapitaal; 790000 Overgedragen winst vorig jaar
90 BD 499900 Oude wachtrekening
"""
BLOCKED_ACCOUNTS = frozenset({"499900"})

JOURNALS = """\
10|Kas|10|570000|EUR|n|j|n
20|Zichtrekening|12|550000|EUR|n|j|n
21|Spaarrekening|12|551000|EUR|n|j|n
60|Aankopen|22|440000|EUR|j|j|n
62|Aankopen zonder btw|22|440000|EUR|j|n|n
70|Verkopen|20|400000|EUR|j|j|n
71|Verkopen USD|20|400100|USD|n|j|n
72|Verkopen zonder btw|20|400000|EUR|j|n|n
75|Verkopen oud|20|400000|EUR|n|j|j
90|Diverse verrichtingen|90||EUR|j|j|n
91|Afschrijvingen|90||EUR|n|n|n
"""

VAT_CODES = """\
0|Geen btw|N|B|0|n|N
V21|Verkoop 21%|E|S|0.21|n|N
V12|Verkoop 12%|E|S|0.12|n|N
V6|Verkoop 6%|E|S|0.06|n|N
V0|Verkoop 0%|B|S|0|n|N
I21|Verkoop 21% inclusief|I|S|0.21|n|N
I6|Verkoop 6% inclusief|I|S|0.06|n|N
VIC|Intracommunautaire levering|B|S|0|n|L
VID|Intracommunautaire dienst|B|S|0|n|S
VEX|Uitvoer buiten EU|B|S|0|n|N
VMC|Verkoop medecontractant|B|S|0|n|N
A21|Aankoop 21%|E|P|0.21|n|N
A12|Aankoop 12%|E|P|0.12|n|N
A6|Aankoop 6%|E|P|0.06|n|N
A0|Aankoop 0%|B|P|0|n|N
B21|Aankoop 21% inclusief|I|P|0.21|n|N
AIC|Intracommunautaire verwerving|B|P|0|n|N
AEX|Invoer buiten EU|B|P|0|n|N
AMC|Aankoop medecontractant|B|P|0|n|N
V20|Btw 20,5% (vervallen)|E|B|0.205|j|N
"""

PAYMENT_CONDITIONS = """\
00|Contant|0|0|K
08|8 dagen|8|0|B
15|15 dagen|15|0|B
30|30 dagen|30|0|B
60|60 dagen|60|0|B
EM|30 dagen einde maand|0|1|B
DO|Domiciliëring|14|0|I
"""

COST_CENTERS = {"belgian": "WIN Winkel; MAG Magazijn; ADM Administratie; VER Verkoop"}
COST_UNITS = {"belgian": "DRA Dranken; VOE Voeding; DIV Diversen"}
COST_CENTER_NEEDED = {"belgian": frozenset({"614000"})}
COST_CENTER_REFUSED = frozenset({"650000"})

ITEMS = {
    "belgian": """\
BIER-33|Streekbier 33 cl|2.10|700000|V21
WIJN-R|Rode wijn 75 cl|9.80|700000|V21
WIJN-W|Witte wijn 75 cl|9.20|700000|V21
LIM-25|Limonade 25 cl|1.35|700200|V6
SCHOTEL|Schotel aan huis|24.50|700100|V12
VERHUUR|Verhuur glazen|35.00|705000|V21""",
}
PROJECTS = {"belgian": ""}

TOWNS = """\
Brussel 1000; Antwerpen 2000; Mechelen 2800; Leuven 3000; Hasselt 3500; Genk 3600; Liège 4000; Verviers 4800; Namur 5000
Charleroi 6000; Mons 7000; Tournai 7500; Brugge 8000; Oostende 8400; Kortrijk 8500; Roeselare 8800; Gent 9000; Sint-Niklaas 9100
Aalst 9300; Oudenaarde 9700; Wavre 1300; Halle 1500; Turnhout 2300; Dinant 5500
"""
STREETS = (
    "Kerkstraat; Stationsstraat; Nieuwstraat; Rue de la Gare; Avenue des Tilleuls; Grote Markt; Molenstraat; Rue Haute; "
    "Industrielaan; Chaussée de Charleroi; Gentsesteenweg; Rue du Moulin; Kapellestraat; Boulevard du Midi; Havenlaan"
)
FAMILIES = (
    "Peeters; Janssens; Maes; Jacobs; Mertens; Willems; Claes; Goossens; Wouters; De Smet; Dubois; Lambert; Dupont; Martin; "
    "Simon; Leroy; Laurent; Lejeune; Renard; Gérard; Vermeulen; Van Damme; De Backer; Aerts; Hermans; Desmet; Collard; Denis"
)
TRADES = (
    "Dranken; Brouwerij; Boulangerie; Traiteur; Bouw; Transports; Electro; Menuiserie; Garage; Bureau; Textiel; Fleurs; "
    "Verhuur; Constructions; Imprimerie; Slagerij; Optiek; Conseil"
)
FORMS = "BV; BV; SRL; NV; SA; ; BV; SRL"
