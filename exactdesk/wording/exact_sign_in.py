"""Sentences of signing in to Exact Online and of the pages that the browser shows at its end."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "not-signed-in": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Nobody is signed in to Exact Online."),
            QT_TRANSLATE_NOOP("Problem", "Sign in."),
        ),
        "permission-ended": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not accept this sign-in any more."),
            QT_TRANSLATE_NOOP("Problem", "Sign in again; what was prepared stays."),
        ),
        "signed-in-elsewhere": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "This user signed in with the same app elsewhere, and that ended the sign-in on this computer.",
            ),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Sign in again here. Use one computer per user, or a registration of its own for each computer.",
            ),
        ),
        "another-user": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{user} signed in, but this work belongs to {wanted}."),
            QT_TRANSLATE_NOOP(
                "Problem", "Sign in as {wanted}; the browser asks for the user name then. Nothing was sent meanwhile."
            ),
        ),
        "account-none": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No account is signed in, so {account} cannot be chosen."),
            QT_TRANSLATE_NOOP("Problem", "Sign in."),
        ),
        "account-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No account that is signed in is called {account}."),
            QT_TRANSLATE_NOOP("Problem", "Choose one of these, or sign in: {known}."),
        ),
        "account-ambiguous": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{account} could be several accounts: {known}."),
            QT_TRANSLATE_NOOP("Problem", "Write more of the name, or the whole e-mail address."),
        ),
        "sign-in-idle": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The sign-in was not used for 30 days and has ended."),
            QT_TRANSLATE_NOOP("Problem", "Sign in again."),
        ),
        "sign-in-ends-soon": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The sign-in ends on {day}, unless ExactDesk asks Exact Online something before then."
            ),
            QT_TRANSLATE_NOOP("Problem", "Open an administration; the sign-in then lasts another 30 days."),
        ),
        "token-still-good": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online says that the sign-in need not be renewed yet."),
            QT_TRANSLATE_NOOP("Problem", "Check whether the clock of this computer is right and try again."),
        ),
        "renewal-refused": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online refused to renew the sign-in."),
            QT_TRANSLATE_NOOP("Problem", "Sign in again."),
        ),
        "renewal-unanswered": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The sign-in was to be renewed, but no answer came."),
            QT_TRANSLATE_NOOP(
                "Problem", "Check the connection and try again; if the sign-in is refused then, sign in again."
            ),
        ),
        "renewal-lost": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The sign-in was renewed, but the answer with the new key was lost, and the old key works only once.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Sign in again; what was prepared stays."),
        ),
        "sign-in-unanswered": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The sign-in was almost complete, but Exact Online's last answer did not arrive."
            ),
            QT_TRANSLATE_NOOP("Problem", "Sign in again."),
        ),
        "sign-in-answer-broken": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online's answer to the sign-in cannot be read (status {status})."),
            QT_TRANSLATE_NOOP("Problem", "Check the address of Exact Online in the settings and try again."),
        ),
        "sign-in-calls-spent": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online allows no more sign-ins for this app today."),
            QT_TRANSLATE_NOOP("Problem", "Try again tomorrow."),
        ),
        "client-refused": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Exact Online does not know this client id, or the secret does not belong to it."
            ),
            QT_TRANSLATE_NOOP(
                "Problem", "Copy client id and secret once more from your app's page in Exact Online's App Center."
            ),
        ),
        "redirect-refused": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The redirect address is not the one that is registered with Exact Online."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Copy it letter by letter from your app's page in the App Center, with everything after the host name.",
            ),
        ),
        "secret-refused": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Exact Online knows the client id, but this client secret does not belong to it."
            ),
            QT_TRANSLATE_NOOP(
                "Problem", "Copy the client secret once more from your app's page in the App Center, from begin to end."
            ),
        ),
        "code-used": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The code in this address was used before, and it works once."),
            QT_TRANSLATE_NOOP("Problem", "Sign in again, and take the address at which the browser ends this time."),
        ),
        "code-expired": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The code in this address is older than three minutes and no longer works."),
            QT_TRANSLATE_NOOP("Problem", "Sign in again, and paste the address as soon as you have given permission."),
        ),
        "code-refused": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Exact Online refused the code of this sign-in: it works once and for three minutes."
            ),
            QT_TRANSLATE_NOOP("Problem", "Sign in again and finish within three minutes."),
        ),
        "consent-refused": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Access to Exact Online was refused in the browser."),
            QT_TRANSLATE_NOOP("Problem", "Sign in again and allow access; you choose for which administrations."),
        ),
        "sign-in-refused": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online refused the sign-in: {said}."),
            QT_TRANSLATE_NOOP("Problem", "Sign in again; if it stays so, check the registration of your app."),
        ),
        "state-mismatch": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This answer belongs to another sign-in."),
            QT_TRANSLATE_NOOP(
                "Problem", "Take the address from the browser window that this sign-in opened, or begin again."
            ),
        ),
        "address-without-code": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This address holds no answer of Exact Online."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Copy the whole address from the browser after you allowed access; it contains code= and state=.",
            ),
        ),
        "no-answer-from-browser": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The browser brought no answer within {minutes} minutes."),
            QT_TRANSLATE_NOOP("Problem", "Sign in again, or paste the address from the browser."),
        ),
        "port-taken": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Another program listens on port {port}, so the answer cannot arrive here by itself."
            ),
            QT_TRANSLATE_NOOP("Problem", "Paste the address from the browser instead, or close the other program."),
        ),
        "end-page-signed-in": Sentence(
            QT_TRANSLATE_NOOP("Problem", "You are signed in."),
            QT_TRANSLATE_NOOP("Problem", "ExactDesk goes on by itself. You may close this window."),
        ),
        "end-page-refused": Sentence(
            QT_TRANSLATE_NOOP("Problem", "You are not signed in."),
            QT_TRANSLATE_NOOP(
                "Problem", "Access was not allowed. You may close this window and try again in ExactDesk."
            ),
        ),
        "end-page-stray": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There is nothing here."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "This page belongs to no sign-in that ExactDesk is waiting for. Go back to ExactDesk and sign in from there.",
            ),
        ),
    }
)
