"""The pages of the practice sign-in, in Dutch and English, plainly marked as practice."""

from collections.abc import Sequence
from html import escape

from exactdesk.practice.ledger import Facts

_STYLE = """
:root{color-scheme:light dark;--paper:#f6f4ef;--card:#fff;--ink:#20302c;--quiet:#5c6b66;--line:#d9d5ca;--edge:#857f70;
--green:#1f6f5c;--sand:#f3e3b3;--stop:#a3291c}
@media (prefers-color-scheme:dark){:root{--paper:#171d1b;--sand:#57491d;
--card:#212927;--ink:#e8ece9;--quiet:#a5b2ad;--line:#3a4642;--edge:#7d8c86;--green:#58b79f;--stop:#ff9d8f}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--paper);color:var(--ink);
font:16px/1.5 system-ui,"Segoe UI",sans-serif;padding:24px}
main{width:min(460px,100%);background:var(--card);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.mark{background:var(--sand);padding:10px 28px;font-size:14px;font-weight:600;text-wrap:balance}
.in{padding:24px 28px 28px}
h1{font-size:22px;line-height:1.25;margin:0 0 8px}
p{margin:0 0 16px;color:var(--quiet);overflow-wrap:anywhere}
p:last-child{margin:0}
.stop{color:var(--stop);font-weight:600}
label{display:block;margin:0 0 14px;font-weight:600}
input[type=text],input[type=password]{display:block;width:100%;margin-top:4px;padding:10px 12px;font:inherit;font-weight:400;
color:inherit;background:transparent;border:1px solid var(--edge);border-radius:8px}
input{accent-color:var(--green)}
fieldset{border:1px solid var(--line);border-radius:8px;margin:0 0 18px;padding:6px 14px;max-height:320px;overflow:auto}
legend{padding:0 6px;font-size:14px;color:var(--quiet)}
.tick{display:flex;gap:10px;align-items:baseline;font-weight:400;margin:8px 0}
.tick small{display:block;color:var(--quiet);font-size:14px;line-height:1.3}
.row{display:flex;gap:12px}
button{font:inherit;font-weight:600;padding:10px 18px;border-radius:8px;border:1px solid var(--edge);background:transparent;
color:inherit;cursor:pointer}
button.go{background:var(--green);border-color:var(--green);color:#fff}
@media (prefers-color-scheme:dark){button.go{color:#10201b}}
.wide{place-items:start center}
.wide main{width:min(1000px,100%)}
.search{display:flex;gap:12px;align-items:end;flex-wrap:wrap;margin:0 0 18px}
.search label{margin:0}
.search a{padding:10px 0}
a{color:var(--green)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:15px}
th{font-size:14px;color:var(--quiet);font-weight:600}
th,td{text-align:left;padding:7px 14px 7px 0;border-bottom:1px solid var(--line);vertical-align:top}
.amount{text-align:right;white-space:nowrap;padding-right:0;font-variant-numeric:tabular-nums}
:focus-visible{outline:3px solid var(--green);outline-offset:2px}
"""

_WORDS = {
    "nl": {
        "mark": "Oefenomgeving: niets hiervan komt in een echte administratie",
        "login_title": "Aanmelden",
        "login_text": "Elke gebruikersnaam en elk wachtwoord is hier goed.",
        "user": "Gebruikersnaam",
        "password": "Wachtwoord",
        "login": "Aanmelden",
        "consent_title": "Toegang geven?",
        "consent_text": "Een programma vraagt namens {user} toegang. Kies de administraties die het mag zien.",
        "divisions": "Administraties",
        "allow": "Toestaan",
        "deny": "Weigeren",
        "archived": "gearchiveerd",
        "blocked": "in bewerking",
        "none_ticked": "Kies ten minste één administratie.",
        "error_title": "Aanmelden kan niet",
        "error_next": "Sluit deze pagina, verbeter de gegevens in het programma en meld u opnieuw aan.",
        "redirect": "Callback URI '{uri}' is niet geldig. Het adres moet gelijk zijn aan het adres dat bij de app is geregistreerd.",
        "https": "Callback URI '{uri}' is niet geldig. Het adres moet met https beginnen.",
        "client": "De client-id '{client}' is niet bekend.",
        "kind": "response_type moet 'code' zijn.",
    },
    "en": {
        "mark": "Practice environment: nothing here reaches real books",
        "login_title": "Sign in",
        "login_text": "Any user name and any password will do here.",
        "user": "User name",
        "password": "Password",
        "login": "Sign in",
        "consent_title": "Give access?",
        "consent_text": "A program asks for access on behalf of {user}. Choose the companies it may see.",
        "divisions": "Companies",
        "allow": "Allow",
        "deny": "Deny",
        "archived": "archived",
        "blocked": "being converted",
        "none_ticked": "Choose at least one company.",
        "error_title": "Signing in is not possible",
        "error_next": "Close this page, correct the details in the program and sign in again.",
        "redirect": "Callback URI '{uri}' is not valid. It must be equal to the address that was registered with the app.",
        "https": "Callback URI '{uri}' is not valid. It must begin with https.",
        "client": "Client id '{client}' is unknown.",
        "kind": "response_type must be 'code'.",
    },
}


def wide_page(language: str, title: str, inside: str) -> str:
    """A page with room for a table."""
    return _page(language, title, inside, kind="wide")


def _page(language: str, title: str, inside: str, *, kind: str = "") -> str:
    words = _WORDS[language]
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><title>{escape(title)}</title>'
        f'<style>{_STYLE}</style></head><body class="{kind}"><main><div class="mark">{words["mark"]}</div>'
        f'<div class="in"><h1>{escape(title)}</h1>{inside}</div></main></body></html>'
    )


def _carried(fields: dict[str, str]) -> str:
    return "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in fields.items()
    )


def login_page(language: str, fields: dict[str, str], user: str) -> str:
    """Ask who is there; `fields` are carried along to the next step."""
    words = _WORDS[language]
    return _page(
        language,
        words["login_title"],
        f'<p>{words["login_text"]}</p><form method="post" action="/practice/login">{_carried(fields)}'
        f'<label>{words["user"]}<input type="text" name="user" value="{escape(user)}" autocomplete="username" required></label>'
        f'<label>{words["password"]}<input type="password" name="password" value="oefenen" autocomplete="off" required></label>'
        f'<div class="row"><button class="go" autofocus>{words["login"]}</button></div></form>',
    )


def consent_page(
    language: str, fields: dict[str, str], user: str, divisions: Sequence[Facts], *, none_ticked: bool
) -> str:
    """Ask which administrations the program may see."""
    words = _WORDS[language]
    ticks = "".join(
        f'<label class="tick"><input type="checkbox" name="division-{facts.code}" value="on"{"" if none_ticked else " checked"}>'
        f"<span>{escape(facts.name)} <small>{_remark(facts, words)}</small></span></label>"
        for facts in divisions
    )
    warning = f'<p role="alert" class="stop">{words["none_ticked"]}</p>' if none_ticked else ""
    return _page(
        language,
        words["consent_title"],
        f"<p>{escape(words['consent_text'].format(user=user))}</p>{warning}"
        f'<form method="post" action="/practice/consent">{_carried(fields)}'
        f"<fieldset><legend>{words['divisions']}</legend>{ticks}</fieldset>"
        f'<div class="row"><button class="go" name="answer" value="allow">{words["allow"]}</button>'
        f'<button name="answer" value="deny">{words["deny"]}</button></div></form>',
    )


def _remark(facts: Facts, words: dict[str, str]) -> str:
    state = words["archived"] if facts.status == 2 else words["blocked"] if facts.blocking else facts.country
    return f"{facts.code} · {state}"


def error_page(language: str, what: str, **facts: str) -> str:
    """Say why there can be no sign-in."""
    words = _WORDS[language]
    told = f'<p class="stop">{escape(words[what].format(**facts))}</p><p>{words["error_next"]}</p>'
    return _page(language, words["error_title"], told)
