"""Countries and languages as sheets of Dutch and Belgian offices write them, as the codes that Exact Online knows them by."""

from __future__ import annotations

from exactdesk.kinds.finder import plain

_LISTED = """
    AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BQ BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV
    CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM
    IN IQ IR IS IT JE JM JO JP KE KG KH KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MT MU
    MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN
    SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE ZA ZM ZW
"""
COUNTRY_CODES = frozenset(_LISTED.split())
_COUNTRIES = {
    "NL": "nederland, netherlands, the netherlands, pays bas, niederlande, holland",
    "BE": "belgie, belgium, belgique, belgien",
    "DE": "duitsland, germany, allemagne, deutschland",
    "FR": "frankrijk, france, frankreich",
    "LU": "luxemburg, luxembourg",
    "GB": "verenigd koninkrijk, united kingdom, uk, groot brittannie, great britain, royaume uni, engeland, england",
    "US": "verenigde staten, united states, usa, etats unis, vereinigte staaten",
    "ES": "spanje, spain, espagne, spanien",
    "IT": "italie, italy, italien",
    "PT": "portugal",
    "AT": "oostenrijk, austria, autriche, osterreich",
    "CH": "zwitserland, switzerland, suisse, schweiz",
    "DK": "denemarken, denmark, danemark, danemark, danmark",
    "SE": "zweden, sweden, suede, schweden",
    "PL": "polen, poland, pologne",
    "IE": "ierland, ireland, irlande, irland",
    "CZ": "tsjechie, czech republic, czechia",
}
_LANGUAGES = {
    "nl": "nederlands, dutch, neerlandais, niederlandisch, nl nl, nl be",
    "fr": "frans, french, francais, franzosisch, fr fr, fr be",
    "en": "engels, english, anglais, englisch, en gb, en us",
    "de": "duits, german, allemand, deutsch, de de",
}
_COUNTRY_BY_NAME = {name: code for code, names in _COUNTRIES.items() for name in names.split(", ")}
_LANGUAGE_BY_NAME = {name: code for code, names in _LANGUAGES.items() for name in names.split(", ")}


def country_code(text: str) -> str | None:
    """The ISO code of two letters that a text names, None when it names none that we know."""
    code = text.strip().upper()
    return code if code in COUNTRY_CODES else _COUNTRY_BY_NAME.get(plain(text))


def language_code(text: str) -> str | None:
    """The code of two letters, lower case, that a text names, None when it names none that we know."""
    code = text.strip().lower()
    return code if len(code) == 2 and code.isalpha() and code.isascii() else _LANGUAGE_BY_NAME.get(plain(text))
