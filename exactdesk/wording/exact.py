"""Sentences of reaching Exact Online: the connection, its answers, limits, addresses."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "not-reached": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{host} cannot be reached."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Look whether the internet connection works, also through the office's proxy, and try again.",
            ),
        ),
        "certificate-not-trusted": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This computer does not trust the secured connection to {host}."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Where a proxy or virus scanner looks into connections, its certificate must be in this computer's own store; ask whoever "
                "manages your computers.",
            ),
        ),
        "proxy-refused": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The proxy of this network lets no connection to {host} through."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Ask whoever manages the network to allow it, or check the proxy in this computer's settings.",
            ),
        ),
        "proxy-not-usable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This computer names a proxy of a kind that ExactDesk cannot use."),
            QT_TRANSLATE_NOOP(
                "Problem", "Set an HTTP proxy in this computer's settings; SOCKS proxies cannot be used."
            ),
        ),
        "no-answer": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{host} does not answer."),
            QT_TRANSLATE_NOOP("Problem", "Try again in a few minutes."),
        ),
        "exact-maintenance": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online is being maintained (status {status})."),
            QT_TRANSLATE_NOOP("Problem", "Try again later; maintenance is mostly over within half an hour."),
        ),
        "exact-unavailable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online is not available at the moment (status {status})."),
            QT_TRANSLATE_NOOP("Problem", "Try again in a few minutes."),
        ),
        "answer-empty": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online gave an empty answer."),
            QT_TRANSLATE_NOOP("Problem", "Try again; if it stays so, copy the details and ask for help."),
        ),
        "answer-is-page": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Exact Online, or something between here and there, answered with a web page instead of data.",
            ),
            QT_TRANSLATE_NOOP(
                "Problem", "Look whether a proxy or a network sign-in page stands in between, and try again."
            ),
        ),
        "answer-is-atom": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online answered in another form than was asked ({bytes} bytes)."),
            QT_TRANSLATE_NOOP(
                "Problem", "Try again; if it stays so, something between here and there changes what is asked."
            ),
        ),
        "answer-too-large": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The answer of Exact Online is larger than it can be ({resource})."),
            QT_TRANSLATE_NOOP("Problem", "Try again; if it stays so, copy the details and ask for help."),
        ),
        "answer-not-json": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The answer of Exact Online cannot be read ({bytes} bytes)."),
            QT_TRANSLATE_NOOP("Problem", "Try again; if it stays so, copy the details and ask for help."),
        ),
        "answer-not-odata": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The answer of Exact Online has an unknown form ({bytes} bytes)."),
            QT_TRANSLATE_NOOP("Problem", "Try again; if it stays so, copy the details and ask for help."),
        ),
        "answer-not-one": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online gave {count} answers where one was asked ({resource})."),
            QT_TRANSLATE_NOOP("Problem", "Try again; if it stays so, copy the details and ask for help."),
        ),
        "answer-property-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online gave a value for {property} that cannot be right ({resource})."),
            QT_TRANSLATE_NOOP(
                "Problem", "Look at it in Exact Online; if it is right there, copy the details and ask for help."
            ),
        ),
        "answer-elsewhere": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online sends the question on to another address (status {status})."),
            QT_TRANSLATE_NOOP("Problem", "Check the address of Exact Online in the settings."),
        ),
        "next-page-elsewhere": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The answer points to another computer for its next page; it was not followed."
            ),
            QT_TRANSLATE_NOOP("Problem", "Check the address of Exact Online in the settings."),
        ),
        "pages-in-circle": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The list of Exact Online has no end ({resource})."),
            QT_TRANSLATE_NOOP("Problem", "Try again; if it stays so, copy the details and ask for help."),
        ),
        "minute-spent": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The calls that Exact Online allows per minute are spent."),
            QT_TRANSLATE_NOOP("Problem", "Wait a few minutes; ExactDesk goes on from where it is."),
        ),
        "day-spent": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The calls that Exact Online allows this administration per day are spent."),
            QT_TRANSLATE_NOOP("Problem", "Go on tomorrow; what is left stays ready."),
        ),
        "endpoint-resting": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "ExactDesk pauses: Exact Online refused {errors} requests of one kind within an hour ({endpoint}).",
            ),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Mend what was refused meanwhile and go on in an hour; after a few more Exact Online could block them for longer.",
            ),
        ),
        "write-unanswered": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The connection broke before Exact Online answered; perhaps it is booked, perhaps not."
            ),
            QT_TRANSLATE_NOOP("Problem", "ExactDesk looks it up in Exact Online before anything is sent again."),
        ),
        "write-answer-unclear": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Exact Online's answer does not tell whether it was booked (status {status})."
            ),
            QT_TRANSLATE_NOOP("Problem", "ExactDesk looks it up in Exact Online before anything is sent again."),
        ),
        "write-answer-differs": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Exact Online answered with entry {entry_number}, which is not the one that was sent."
            ),
            QT_TRANSLATE_NOOP("Problem", "ExactDesk looks it up in Exact Online before anything is sent again."),
        ),
        "country-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There is no Exact Online for {country}."),
            QT_TRANSLATE_NOOP("Problem", "Choose one of {countries}, or give its address."),
        ),
        "address-not-readable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{address} is no address of an Exact Online."),
            QT_TRANSLATE_NOOP(
                "Problem", "Give an address such as https://start.exactonline.nl, without anything after it."
            ),
        ),
        "address-with-password": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The address of {address} holds a user name or password."),
            QT_TRANSLATE_NOOP("Problem", "Give the address without them; signing in happens in the browser."),
        ),
        "address-not-secure": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{address} is not secure: everything sent there can be read on the way."),
            QT_TRANSLATE_NOOP("Problem", "Give an address that begins with https."),
        ),
    }
)
