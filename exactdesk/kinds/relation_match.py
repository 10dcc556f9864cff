"""Which relation of the administration a row speaks of: by VAT number, company number, code, then name and address.

Each key is tried in that order; where several relations fit one key, the next keys decide among them. Two keys that point to two
relations are never weighed against each other: that is a question to the user.
"""

from __future__ import annotations

from rapidfuzz import fuzz

from exactdesk.books.reference import Relation
from exactdesk.kinds.document import Document
from exactdesk.kinds.finder import Finder, identifier, plain, remembered
from exactdesk.kinds.found import Found, candidates
from exactdesk.problems import Problem, Severity, Where

MATCH_ORDER = ("vat_number", "company_number", "relation_code", "name")
_ANOTHER_NAME = 45  # of 100: below it a code stands for another party


def match_relation(document: Document, finder: Finder) -> Found[Relation]:
    """The relation that exists already; the item is None when the row makes a new one, or a problem of severity STOP says why not."""
    head = document.head
    return _match(
        finder,
        head.text("vat_number"),
        head.text("company_number"),
        head.text("relation_code"),
        head.text("name"),
        head.text("postcode"),
    )


@remembered
def _match(
    finder: Finder, vat_number: str, company_number: str, code: str, name: str, postcode: str
) -> Found[Relation]:
    by_key = {
        "vat_number": finder.relations_by_vat_number(vat_number) if vat_number else (),
        "company_number": finder.relations_by_company_number(company_number) if company_number else (),
        "relation_code": finder.relations_by_code(code),
        "name": tuple(one for one in finder.relations_by_name(name) if _is_near_by(one, postcode)) if name else (),
    }
    fits: tuple[Relation, ...] = ()
    first = ""
    for key in MATCH_ORDER:
        if not fits:
            fits, first = by_key[key], key
        elif len(fits) > 1:
            fits = tuple(one for one in fits if one in by_key[key]) or fits
    place = Where(field=first)
    if len(fits) > 1:
        stop = Problem(code="relation-ambiguous", severity=Severity.STOP, where=place, facts=candidates(fits[:3]))
        return Found(None, (stop,))
    if not fits:
        return Found(None, _like_it(finder, name, postcode))
    relation = fits[0]
    facts = {"code": relation.code, "name": relation.name, "key": first}
    coded = by_key["relation_code"]
    if coded and relation not in coded:
        facts = {**facts, "other_code": coded[0].code, "other_name": coded[0].name}
        place = Where(field="relation_code")
        stop = Problem(code="relation-two-matches", severity=Severity.STOP, where=place, facts=facts)
        return Found(None, (stop,))
    is_other = (
        first == "relation_code" and name and fuzz.token_set_ratio(plain(name), plain(relation.name)) < _ANOTHER_NAME
    )
    if is_other:
        stop = Problem(code="relation-code-taken", severity=Severity.STOP, where=place, facts=facts)
        return Found(None, (stop,))
    note = Problem(code="relation-exists", severity=Severity.NOTE, where=place, facts=facts)
    if code and not coded:
        place = Where(field="relation_code")
        kept = Problem(code="relation-code-kept", severity=Severity.WARN, where=place, facts=facts)
        return Found(relation, (note, kept))
    return Found(relation, (note,))


def _is_near_by(relation: Relation, postcode: str) -> bool:
    """Whether addresses leave room for the same party: the same postcode, or one of the two unknown."""
    here, there = identifier(postcode), identifier(relation.postcode)
    return not here or not there or here == there


def _like_it(finder: Finder, name: str, postcode: str) -> tuple[Problem, ...]:
    """A warning when a new relation looks like one that exists: Exact Online itself would make a second one without a word."""
    same = finder.relations_by_name(name) or tuple(
        one
        for one in finder.relations_near(name)
        if identifier(postcode) and identifier(one.postcode) == identifier(postcode)
    )
    if not same:
        return ()
    facts = candidates(same[:3])
    return (Problem(code="relation-like-existing", severity=Severity.WARN, where=Where(field="name"), facts=facts),)
