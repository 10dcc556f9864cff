"""Which VAT code a line gets: named, by its rate, from its amounts, or the default of relation or ledger account; never silently 0 %."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from exactdesk.books.reference import Side, VatCode, VatType
from exactdesk.books.vat import is_within_a_cent, payable_percentage, vat_on_net
from exactdesk.kinds.amounts import ToldAmounts, percent
from exactdesk.kinds.finder import Finder, plain, remembered
from exactdesk.kinds.found import Found, candidates
from exactdesk.problems import Problem, Severity, Where


@remembered
def vat_code_of(
    finder: Finder,
    side: Side,
    day: date,
    code: str,
    percentage: Decimal | None,
    words: str,
    is_gross: bool,
    shown: tuple[Decimal, ...] | None,
    defaults: tuple[str, str],
) -> Found[VatCode]:
    """The VAT code of a line.

    Args:
        finder: of the administration.
        side: of the invoice.
        day: its date, for the rate that held then.
        code: as the sheet names it; may be empty.
        percentage: the rate that the sheet tells (21 % is 21); None when it tells none.
        words: what stands in the place of the rate when it is no number ("verlegd", "vrij"); else empty.
        is_gross: the sheet tells only an amount with VAT, so that a code of type I fits as it stands.
        shown: the rates (fractions) that the sheet's own VAT amount may stem from; None when it tells no VAT.
        defaults: code of the relation and of the ledger account; each may be empty.
    """
    if code:
        return _named(finder, side, day, code, percentage)
    if percentage is not None:
        return _by_rate(finder, side, day, (percentage / 100,), is_gross, defaults, "vat_percentage")
    if words:
        return _by_words(finder, side, day, words, shown)
    if shown is not None:
        return _by_rate(finder, side, day, shown, is_gross, defaults, "vat_amount")
    place = Where(field="vat_code")
    for default, origin in zip(defaults, ("relation", "gl_account"), strict=True):
        found = finder.book.vat_code_by_code.get(default) if default else None
        if found is None:
            continue
        facts = {"code": found.code, "name": found.description}
        if origin == "relation":
            note = Problem(code="vat-code-of-relation", severity=Severity.NOTE, where=place, facts=facts)
        else:
            note = Problem(code="vat-code-of-gl-account", severity=Severity.NOTE, where=place, facts=facts)
        return Found(found, (note, *_unfit(found, side, place)))
    return Found(None, (Problem(code="vat-code-missing", severity=Severity.STOP, where=place),))


def _by_words(finder: Finder, side: Side, day: date, words: str, shown: tuple[Decimal, ...] | None) -> Found[VatCode]:
    """The only code whose description speaks of the words; never a default, which may well have a rate."""
    place = Where(field="vat_percentage")
    usable = tuple(code for code in _usable(finder, side) if shown is None or payable_percentage(code, day) in shown)
    wanted = plain(words)
    named = tuple(code for code in usable if wanted in plain(code.description))
    if wanted and len(named) == 1:
        facts = {"code": named[0].code, "name": named[0].description}
        note = Problem(code="vat-code-by-words", severity=Severity.NOTE, where=place, facts=facts)
        return Found(named[0], (note,))
    facts = candidates((named or finder.near(words, usable) or usable)[:5])
    return Found(None, (Problem(code="vat-words-unclear", severity=Severity.STOP, where=place, facts=facts),))


def rates_shown(told: ToldAmounts, finder: Finder, side: Side, day: date) -> tuple[Decimal, ...] | None:
    """The rates of the administration that a line's own VAT amount may stem from, to the cent where one does so; None without VAT."""
    if told.vat is None or told.net is None:
        return None
    if not told.vat:
        return (Decimal(0),)
    rates = _rates(finder, side, day)
    exact = tuple(rate for rate in rates if vat_on_net(told.net, rate) == told.vat)
    return exact or tuple(rate for rate in rates if is_within_a_cent(vat_on_net(told.net, rate), told.vat))


@remembered
def _rates(finder: Finder, side: Side, day: date) -> tuple[Decimal, ...]:
    rates = {payable_percentage(code, day) for code in _usable(finder, side)}
    return tuple(sorted(rate for rate in rates if rate))


def _usable(finder: Finder, side: Side) -> tuple[VatCode, ...]:
    return tuple(code for code in finder.book.vat_codes if not code.is_blocked and code.serves(side))


def _named(finder: Finder, side: Side, day: date, text: str, percentage: Decimal | None) -> Found[VatCode]:
    place = Where(field="vat_code")
    found = finder.coded(text, finder.book.vat_code_by_code)
    if found is None:
        usable = _usable(finder, side)
        rate = _as_rate(text)
        same = [code for code in usable if rate is not None and payable_percentage(code, day) == rate]
        facts = candidates(same[:3] or finder.near(text, usable))
        return Found(None, (Problem(code="vat-code-unknown", severity=Severity.STOP, where=place, facts=facts),))
    problems = list(_unfit(found, side, place))
    rate = payable_percentage(found, day)
    if percentage is not None and percentage / 100 not in (rate, found.percentage_on(day)):
        facts = {"code": found.code, "percentage": percent(percentage / 100), "expected": percent(rate)}
        facts["day"] = day.isoformat()
        place = Where(field="vat_percentage")
        problems.append(Problem(code="vat-percentage-off", severity=Severity.STOP, where=place, facts=facts))
    return Found(found, tuple(problems))


def _as_rate(text: str) -> Decimal | None:
    number = text.removesuffix("%").strip().replace(",", ".")
    return Decimal(number) / 100 if number.replace(".", "", 1).isdecimal() and number.isascii() else None


def _unfit(code: VatCode, side: Side, place: Where) -> tuple[Problem, ...]:
    facts = {"code": code.code, "name": code.description}
    problems = []
    if code.is_blocked:
        problems.append(Problem(code="vat-code-blocked", severity=Severity.STOP, where=place, facts=facts))
    if not code.serves(side):
        problems.append(Problem(code="vat-code-side", severity=Severity.STOP, where=place, facts=facts))
    return tuple(problems)


def _by_rate(
    finder: Finder,
    side: Side,
    day: date,
    rates: tuple[Decimal, ...],
    is_gross: bool,
    defaults: tuple[str, str],
    field: str,
) -> Found[VatCode]:
    place = Where(field=field)
    fits = tuple(code for rate in rates for code in finder.vat_codes_at(side, rate, day))
    facts = {"percentage": ", ".join(percent(rate) for rate in rates) or "–", "day": day.isoformat()}
    if not fits:
        asked = rates[0] if rates else Decimal(0)
        by_distance = sorted(_usable(finder, side), key=lambda code: abs(payable_percentage(code, day) - asked))
        facts = {**facts, **candidates(by_distance[:3])}
        return Found(None, (Problem(code="vat-percentage-unknown", severity=Severity.STOP, where=place, facts=facts),))
    if any(rates):  # at 0 % every kind of supply has its own code: none of them is the ordinary one
        wanted = VatType.INCLUDING if is_gross else VatType.EXCLUDING
        fits = tuple(code for code in fits if code.type is wanted) or fits
    if len(fits) == 1:
        return Found(fits[0])
    for default in defaults:
        chosen = next((code for code in fits if default and code.code == default), None)
        if chosen is not None:
            facts = {**facts, "code": chosen.code, "name": chosen.description}
            return Found(
                chosen, (Problem(code="vat-code-by-default", severity=Severity.NOTE, where=place, facts=facts),)
            )
    facts = {**facts, **candidates(fits)}
    return Found(None, (Problem(code="vat-code-ambiguous", severity=Severity.STOP, where=place, facts=facts),))
