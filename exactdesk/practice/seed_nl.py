"""Lists of the Dutch practice administrations: ledger accounts, journals, VAT codes, payment conditions, cost centres.

A line of CHART is a type of ledger account (see the `Type` of financial/GLAccounts), its side of the balance, and the accounts.
"""

CHART = """\
30 BD 0010 Oprichtingskosten; 0020 Goodwill
30 BD 0030 Vergunningen en licenties; 0040 Website en webwinkel; 0100 Bedrijfsgebouwen
30 BD 0110 Terreinen; 0120 Verbouwingen; 0200 Machines; 0210 Magazijninrichting; 0220 Heftrucks; 0300 Inventaris
30 BD 0310 Kantoormeubilair; 0320 Computers en netwerk; 0330 Telefooncentrale; 0400 Personenauto's; 0410 Bestelauto's
35 BC 0029 Afschrijving goodwill; 0039 Afschrijving licenties
35 BC 0049 Afschrijving website; 0109 Afschrijving bedrijfsgebouwen
35 BC 0129 Afschrijving verbouwingen; 0209 Afschrijving machines; 0219 Afschrijving magazijninrichting
35 BC 0229 Afschrijving heftrucks; 0309 Afschrijving inventaris; 0319 Afschrijving kantoormeubilair
35 BC 0329 Afschrijving computers; 0339 Afschrijving telefooncentrale; 0409 Afschrijving auto's
32 BD 0500 Deelnemingen; 0510 Waarborgsommen; 0520 Lening u/g directie
50 BC 0600 Aandelenkapitaal; 0610 Agioreserve; 0620 Wettelijke reserve; 0630 Herwaarderingsreserve
52 BC 0650 Algemene reserve; 0660 Onverdeeld resultaat; 0670 Dividend
55 BC 0700 Hypotheek o/g; 0710 Lening bank; 0720 Lening aandeelhouder; 0730 Financial lease
90 BC 0800 Voorziening groot onderhoud; 0810 Voorziening garantie; 0820 Voorziening dubieuze debiteuren
10 BD 1000 Kas; 1010 Kleine kas magazijn
12 BD 1100 Bank; 1110 Spaarrekening; 1120 G-rekening; 1130 Bank dollarrekening
90 BD 1190 Kruisposten; 1195 Vraagposten
20 BD 1300 Debiteuren; 1310 Debiteuren dollar
32 BD 1320 Dubieuze debiteuren; 1330 Nog te factureren; 1340 Overige vorderingen
26 BD 1350 Vooruitbetaalde kosten; 1360 Vooruitbetaalde verzekeringen
26 BD 1370 Vooruitbetaalde huur; 1380 Abonnementen vooruit
24 BC 1500 Te betalen btw hoog; 1501 Te betalen btw laag; 1502 Te betalen btw verlegd; 1503 Te betalen btw EU
24 BD 1520 Te vorderen btw hoog; 1521 Te vorderen btw laag; 1522 Te vorderen btw verlegd; 1523 Te vorderen btw EU
24 BC 1530 Btw privégebruik; 1540 Afdracht btw; 1545 Suppletie btw
22 BC 1600 Crediteuren; 1610 Crediteuren dollar
27 BC 1650 Nog te ontvangen facturen; 1660 Nog te betalen kosten
27 BC 1670 Vooruitgefactureerde omzet; 1680 Accountantskosten te betalen
25 BC 1700 Netto lonen; 1705 Vakantiegeld
25 BC 1710 Reservering vakantiedagen; 1715 Pensioenpremies; 1720 Reiskosten te betalen
100 BC 1730 Loonheffing; 1740 Premies werknemersverzekeringen
29 BC 1750 Vennootschapsbelasting; 1755 Dividendbelasting
60 BC 1800 Aflossingsverplichtingen; 1810 Rekening-courant directie; 1820 Rekening-courant groepsmaatschappij
90 BD 1900 Tussenrekening salarissen; 1910 Tussenrekening betalingen
90 BD 1920 Tussenrekening pin; 1930 Tussenrekening webwinkel
40 BD 3000 Voorraad handelsgoederen; 3010 Voorraad verpakkingen
40 BD 3020 Voorraad onderweg; 3030 Onderhanden werk; 3090 Voorziening incourant
125 WD 4000 Bruto lonen; 4005 Vakantiegeld; 4010 Sociale lasten; 4015 Pensioenlasten; 4020 Reiskostenvergoeding
125 WD 4025 Onkostenvergoeding; 4030 Opleidingskosten; 4035 Wervingskosten; 4040 Uitzendkrachten; 4045 Inhuur zzp
125 WD 4050 Kantinekosten; 4055 Bedrijfskleding; 4060 Ziekteverzuim
125 WD 4065 Arbodienst; 4070 Personeelsuitjes; 4075 Werkkostenregeling
121 WD 4100 Huur bedrijfspand; 4105 Energie; 4110 Water
121 WD 4115 Schoonmaak; 4120 Onderhoud pand; 4125 Gemeentelijke lasten
121 WD 4130 Beveiliging; 4135 Verzekering pand; 4140 Afvalverwerking; 4145 Opslagkosten
120 WD 4200 Onderhoud machines; 4205 Huur machines; 4210 Klein gereedschap; 4215 Onderhoud heftrucks; 4220 Keuringen
120 WD 4300 Brandstof; 4305 Onderhoud auto's; 4310 Lease auto's; 4315 Verzekering auto's; 4320 Motorrijtuigenbelasting
120 WD 4325 Parkeren en tol; 4330 Boetes; 4335 Privégebruik auto; 4340 Openbaar vervoer; 4345 Kilometervergoeding
121 WD 4400 Reclame en advertenties; 4405 Internetmarketing; 4410 Beurzen; 4415 Relatiegeschenken; 4420 Representatie
121 WD 4425 Verblijfkosten; 4430 Drukwerk reclame; 4435 Sponsoring; 4440 Website; 4445 Foto en video
121 WD 4500 Kantoorbenodigdheden; 4505 Telefoon; 4510 Internet
121 WD 4515 Porti; 4520 Abonnementen en contributies; 4525 Software
121 WD 4530 Hosting; 4535 Automatiseringskosten; 4540 Drukwerk; 4545 Vakliteratuur; 4550 Koeriersdiensten
121 WD 4600 Accountantskosten; 4605 Administratiekosten; 4610 Advieskosten; 4615 Juridische kosten; 4620 Notariskosten
121 WD 4625 Incassokosten; 4630 Verzekeringen algemeen; 4635 Bestuurskosten; 4640 Heffingen; 4645 Licenties
122 WD 4700 Afschrijving gebouwen; 4705 Afschrijving machines
122 WD 4710 Afschrijving inventaris; 4715 Afschrijving computers
122 WD 4720 Afschrijving auto's; 4725 Afschrijving goodwill; 4730 Afschrijving website
120 WD 4800 Vrachtkosten uitgaand; 4805 Verpakkingen
120 WD 4810 Invoerrechten; 4815 Transportverzekering; 4820 Dubieuze debiteuren
120 WD 4900 Overige bedrijfskosten; 4905 Kasverschillen
120 WD 4910 Betalingsverschillen; 4915 Afrondingsverschillen; 4990 Diverse kosten
111 WD 7000 Inkoopwaarde hoog; 7010 Inkoopwaarde laag
111 WD 7020 Inkoopwaarde nultarief; 7030 Inkoop EU; 7040 Inkoop buiten EU
111 WD 7050 Uitbesteed werk; 7060 Inkoopkortingen
111 WD 7070 Vrachtkosten inkoop; 7080 Prijsverschillen; 7090 Voorraadmutatie
110 WC 8000 Omzet hoog; 8010 Omzet laag; 8020 Omzet nultarief
110 WC 8030 Omzet verlegd; 8040 Omzet EU goederen; 8045 Omzet EU diensten
110 WC 8050 Omzet export; 8060 Omzet vrijgesteld
110 WC 8070 Omzet diensten hoog; 8080 Doorbelaste vracht; 8090 Verleende kortingen
110 WC 8100 Omzet abonnementen; 8110 Omzet projecten
110 WC 8120 Omzet onderhoud; 8130 Doorbelaste kosten; 8140 Omzet webwinkel
160 WD 9000 Rente bank; 9010 Rente leningen; 9015 Bankkosten; 9020 Rente fiscus; 9025 Provisie betaaldiensten
160 WC 9050 Rentebaten; 9060 Betalingskortingen
140 WC 9100 Boekwinst activa; 9110 Overige baten; 9120 Subsidies
130 WD 9200 Boekverlies activa; 9210 Overige lasten; 9220 Koersverschillen
150 WD 9500 Vennootschapsbelasting resultaat
90 BD 9990 Balansverschillen; 9999 Oude tussenrekening
"""
BLOCKED_ACCOUNTS = frozenset({"9999", "4445"})

# code, description, type, ledger account, currency, variable currency, VAT, blocked
JOURNALS = """\
10|Kas|10|1000|EUR|n|j|n
20|Bank|12|1100|EUR|n|j|n
21|Spaarrekening|12|1110|EUR|n|j|n
22|Dollarrekening|12|1130|USD|n|j|n
60|Inkoopboek|22|1600|EUR|j|j|n
61|Inkoopboek USD|22|1610|USD|n|j|n
62|Inkoop zonder btw|22|1600|EUR|j|n|n
70|Verkoopboek|20|1300|EUR|j|j|n
71|Verkoopboek USD|20|1310|USD|n|j|n
72|Verkoop zonder btw|20|1300|EUR|j|n|n
75|Verkoopboek oud|20|1300|EUR|n|j|j
90|Memoriaal|90||EUR|j|j|n
91|Afschrijvingen|90||EUR|n|n|n
92|Salarissen|90||EUR|n|n|n
"""

# code, description, type (E excl., I incl., B base only, N none), side (S, P, B both), percentage, blocked, EU list
VAT_CODES = """\
0|Geen btw|N|B|0|n|N
1|Btw laag tarief 9%, exclusief|E|S|0.09|n|N
2|Btw hoog tarief 21%, exclusief|E|S|0.21|n|N
3|Btw laag tarief 9%, inclusief|I|S|0.09|n|N
4|Btw hoog tarief 21%, inclusief|I|S|0.21|n|N
5|Btw nultarief verkoop|B|S|0|n|N
6|Btw verlegd verkoop binnenland|B|S|0|n|N
7|Leveringen goederen binnen EU|B|S|0|n|L
7D|Diensten binnen EU|B|S|0|n|S
8|Export buiten EU|B|S|0|n|N
9|Vrijgesteld van btw|N|S|0|n|N
11|Voorbelasting laag 9%, exclusief|E|P|0.09|n|N
12|Voorbelasting hoog 21%, exclusief|E|P|0.21|n|N
13|Voorbelasting laag 9%, inclusief|I|P|0.09|n|N
14|Voorbelasting hoog 21%, inclusief|I|P|0.21|n|N
15|Inkoop nultarief|B|P|0|n|N
16|Inkoop btw verlegd binnenland|B|P|0|n|N
17|Verwerving goederen binnen EU|B|P|0|n|N
18|Invoer buiten EU|B|P|0|n|N
19|Inkoop vrijgesteld|N|P|0|n|N
99|Btw 19% (vervallen)|E|B|0.19|j|N
"""

# code, description, days, months to the end of which, method
PAYMENT_CONDITIONS = """\
00|Contant|0|0|K
08|8 dagen|8|0|B
14|14 dagen|14|0|B
15|Binnen 15 dagen|15|0|B
21|21 dagen|21|0|B
30|30 dagen|30|0|B
45|45 dagen|45|0|B
60|60 dagen|60|0|B
EM|Einde volgende maand|0|1|B
IN|Automatische incasso 14 dagen|14|0|I
VU|Vooruitbetaling|0|0|B
"""

COST_CENTERS = {
    "trade": "MAG Magazijn; VRK Verkoop; INK Inkoop; KAN Kantoor; WEB Webwinkel; TRA Transport",
    "agency": "ALG Algemeen; STR Strategie; CRE Creatie; DEV Ontwikkeling; MKT Marketing; HRM Personeel; FIN Financiën; SAL Sales",
}
COST_UNITS = {
    "trade": "FIE Fietsonderdelen; KLE Kleding; ACC Accessoires; SER Service",
    "agency": "CAM Campagnes; WEB Websites; APP Apps; ADV Advies; ABO Abonnementen; INT Intern",
}
# Ledger accounts on which a cost centre must be given, and on which none may be.
COST_CENTER_NEEDED = {
    "trade": frozenset({"4400"}),
    "agency": frozenset({"8110", "8120", "4045", "4400", "4405", "4430"}),
}
COST_CENTER_REFUSED = frozenset({"9000", "9010", "9015"})

# code, description, price, ledger account of revenue, VAT code; two flavours
ITEMS = {
    "trade": """\
F-BND-26|Buitenband 26 inch|18.50|8000|2
F-BND-28|Buitenband 28 inch|19.95|8000|2
F-BIN-28|Binnenband 28 inch|4.95|8000|2
F-KET-11|Ketting 11 speed|32.40|8000|2
F-REM-VB|Remblokken set|9.90|8000|2
F-ZAD-01|Zadel comfort|44.00|8000|2
F-LMP-V|Voorlicht led|27.50|8000|2
F-LMP-A|Achterlicht led|17.50|8000|2
F-TAS-DB|Dubbele fietstas|59.00|8000|2
F-HLM-M|Helm maat M|64.95|8000|2
K-JAS-L|Regenjas maat L|74.50|8000|2
B-GIDS|Fietsgids Nederland|21.10|8010|1
S-MON|Montage per uur|58.00|8070|2
S-KLEIN|Kleine reparatie|23.85|8010|1
V-VRACHT|Vrachtkosten|12.50|8080|2""",
    "agency": """\
UUR-JR|Uur medior|85.00|8070|2
UUR-SR|Uur senior|115.00|8070|2
UUR-STR|Uur strategie|140.00|8070|2
ABO-HOST|Hosting per maand|45.00|8100|2
ABO-ONDH|Onderhoud per maand|195.00|8100|2
PRJ-WEB|Website vaste prijs|7500.00|8110|2
PRJ-APP|App vaste prijs|18500.00|8110|2
KST-DOM|Domeinnaam|15.00|8130|2""",
}
PROJECTS = {
    "trade": "",
    "agency": "P2601 Website Zonneveld; P2602 Campagne voorjaar; P2603 App reserveringen; P2604 Huisstijl; P2605 Webwinkel; P2606 Intern",
}

TOWNS = """\
Amsterdam 10; Haarlem 20; Leiden 23; Den Haag 25; Delft 26; Rotterdam 30; Dordrecht 33; Utrecht 35; Amersfoort 38; Zeist 37
Middelburg 43; Goes 44; Breda 48; Tilburg 50; 's-Hertogenbosch 52; Eindhoven 56; Venlo 59; Roermond 60; Maastricht 62; Nijmegen 65
Arnhem 68; Apeldoorn 73; Deventer 74; Enschede 75; Zwolle 80; Lelystad 82; Leeuwarden 89; Assen 94; Groningen 97; Veenendaal 39
"""
STREETS = (
    "Dorpsstraat; Stationsweg; Industrieweg; Molenstraat; Havenkade; Nijverheidsweg; Kerkplein; Marktstraat; Ambachtsweg; "
    "Handelsweg; Lindelaan; Prins Hendrikstraat; Oranjesingel; Kanaalweg; Transportweg; De Corridor; Wilgenlaan; Parallelweg"
)
FAMILIES = (
    "De Vries; Jansen; Bakker; Visser; Smit; Meijer; De Boer; Mulder; Bos; Vos; Peters; Hendriks; Van Dijk; Dekker; Brouwer; "
    "Van Leeuwen; Koster; Prins; Blom; Huisman; Post; Kuiper; Veenstra; Kok; Schouten; Willems; Hoekstra; Van der Heijden; "
    "Groen; Timmermans; Scholten; Postma; Verbeek; Dijkstra; Kramer; Molenaar; Zijlstra; Boersma; Van Vliet; Hofman"
)
TRADES = (
    "Fietsen; Installatietechniek; Bouw; Transport; Bloemen; Advies; Techniek; Verpakkingen; Sportzaken; Interieur; Metaal; "
    "Schilderwerken; Catering; Elektro; Tuinen; Meubelen; Print; Autobedrijf; Kantoorvakhandel; Media; Zuivel; Textiel"
)
FORMS = "B.V.; B.V.; B.V.; V.O.F.; ; Holding B.V.; & Zn.; Groep B.V."
