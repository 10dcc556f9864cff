"""Sentences about an office's registration: what is wrong with a field before it is sent anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "no-browser-for-link": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No browser could be opened on this computer."),
            QT_TRANSLATE_NOOP("Problem", "Open {address} yourself."),
        ),
        "client-id-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Fill in the client id."),
            QT_TRANSLATE_NOOP("Problem", "It stands on your app's page in the App Center."),
        ),
        "client-id-unlikely": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This is no client id."),
            QT_TRANSLATE_NOOP(
                "Problem", "A client id looks like 1a2b3c4d-1234-5678-9abc-1a2b3c4d5e6f; copy it from begin to end."
            ),
        ),
        "secret-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Fill in the client secret."),
            QT_TRANSLATE_NOOP("Problem", "It stands below the client id, on your app's page in the App Center."),
        ),
        "secret-is-client-id": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This is the client id once more."),
            QT_TRANSLATE_NOOP("Problem", "The client secret is another text on the same page."),
        ),
        "secret-with-spaces": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There are spaces in this client secret."),
            QT_TRANSLATE_NOOP("Problem", "Copy the client secret alone, without the words around it."),
        ),
        "redirect-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Fill in the redirect URI."),
            QT_TRANSLATE_NOOP(
                "Problem", "An https address of your office, for instance https://www.office.example/exactdesk/."
            ),
        ),
        "redirect-not-readable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This is no complete address."),
            QT_TRANSLATE_NOOP("Problem", "It begins with https://, and has no spaces or asterisks."),
        ),
        "redirect-not-https": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online only takes an address that begins with https://."),
            QT_TRANSLATE_NOOP("Problem", "Write https:// in front, here and in the App Center."),
        ),
        "redirect-this-computer": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online takes no address on your own computer."),
            QT_TRANSLATE_NOOP("Problem", "Use an https address of your office; the page behind it may be empty."),
        ),
        "redirect-loopback-https": Sentence(
            QT_TRANSLATE_NOOP("Problem", "ExactDesk listens on this computer without https."),
            QT_TRANSLATE_NOOP("Problem", "Write http://127.0.0.1 in place of https."),
        ),
        "redirect-host-only": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Something must follow the host name, if only a slash."),
            QT_TRANSLATE_NOOP("Problem", "Write the complete address, to the letter as in the App Center."),
        ),
        "redirect-with-query": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The address may have no ? and no #."),
            QT_TRANSLATE_NOOP("Problem", "Leave out what stands from there on."),
        ),
        "redirect-with-code": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This is the address after a sign-in, with a code in it."),
            QT_TRANSLATE_NOOP("Problem", "Leave out everything from the question mark on."),
        ),
        "redirect-is-exact": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This is an address of Exact Online itself."),
            QT_TRANSLATE_NOOP("Problem", "Fill in the address of your own office that is registered with the app."),
        ),
    }
)
