"""What a line says by itself, before it is read: the items it names, the relations it may be of, the months it speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from exactdesk.books.reference import RelationId
from exactdesk.books.statement import StatementLine
from exactdesk.flow.mentions import Claim, Named, TextFinds
from exactdesk.flow.named_items import find_named, name_by_end, reference_named
from exactdesk.flow.names import SAME
from exactdesk.flow.open_index import NamedRelation, Open, OpenIndex, cents
from exactdesk.flow.payment_text import Trust, months_in, relation_codes_in
from exactdesk.flow.reconcile import Proof, Reason

_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class Evidence:
    """All of one line.

    Attributes:
        value: the line in cents, None when it has parts of one; way: 1 for money in, -1 for money out.
        named: the items it names, each once, by its strongest mention.
        claims: what it calls an invoice and names no open item.
        by_account: the relations that pay from its account.
        by_name: the relations whose name is like that of the line.
        by_code: the relations whose code it calls a customer's number, with its place in the text.
    """

    line: StatementLine
    value: int | None
    way: int
    named: Mapping[str, Named]
    claims: tuple[Claim, ...]
    texts: tuple[TextFinds, ...]
    by_account: tuple[RelationId, ...]
    by_name: tuple[NamedRelation, ...]
    by_code: Mapping[RelationId, tuple[int, int]]
    months: frozenset[int]
    _ends: dict[str, Named | None] = field(default_factory=dict)

    def mention(self, open_: Open) -> Named | None:
        """How the line names an item, by its last digits if need be; None when it does not."""
        key = open_.item.key
        if key in self.named:
            return self.named[key]
        if key not in self._ends:
            found = [name_by_end(open_, finds) for finds in self.texts]
            told = [each for each in found if each is not None]
            self._ends[key] = max(told, key=lambda each: each.strength, default=None)
        return self._ends[key]

    def support(self, relation: RelationId) -> int:
        """What else speaks for a relation: 2 it is the only one, 1 it may be, 0 nothing does, -1 something speaks for another one."""
        if self.by_account:
            if relation not in self.by_account:
                return -1
            return 2 if len(self.by_account) == 1 else max(1, self._by_name(relation))
        by_name = self._by_name(relation)
        if relation in self.by_code and len(self.by_code) == 1:
            return 2 if by_name >= 0 else 1
        return by_name

    def _by_name(self, relation: RelationId) -> int:
        own = next((each for each in self.by_name if each.relation == relation), None)
        if own is not None:
            return 2 if own.score >= SAME > own.runner_up else 1
        return -1 if self.by_name and self.by_name[0].score >= SAME else 0

    @property
    def relations(self) -> tuple[RelationId, ...]:
        """The relations that something speaks for, the likeliest first."""
        if self.by_account:
            return tuple(sorted(self.by_account, key=lambda relation: -self._by_name(relation)))
        return tuple(dict.fromkeys((*self.by_code, *(each.relation for each in self.by_name[:3]))))

    def relation_reasons(self, open_: Open) -> tuple[Reason, ...]:
        """What speaks for the relation of an item, with its place in the line."""
        line, relation = self.line, open_.item.relation
        reasons = []
        if relation in self.by_account and line.iban:
            reasons.append(
                Reason(
                    proof=Proof.IBAN,
                    line_field="iban",
                    line_span=(0, len(line.iban)),
                    item_field="relation_name",
                    seen=line.iban,
                    wanted=open_.item.relation_name,
                )
            )
        if any(each.relation == relation for each in self.by_name):
            reasons.append(
                Reason(
                    proof=Proof.RELATION,
                    line_field="name",
                    line_span=(0, len(line.name)),
                    item_field="relation_name",
                    seen=line.name,
                    wanted=open_.item.relation_name,
                )
            )
        if relation in self.by_code:
            begin, end = self.by_code[relation]
            reasons.append(
                Reason(
                    proof=Proof.RELATION,
                    line_field="text",
                    line_span=(begin, end),
                    item_field="relation_code",
                    seen=line.text[begin:end],
                    wanted=open_.item.relation_code,
                )
            )
        return tuple(reasons)


def gather(line: StatementLine, index: OpenIndex, told: RelationId | None = None) -> Evidence:
    """What a line says; `told` is the relation that a rule of the user says it is of."""
    texts = (
        find_named(index, line.text, "text"),
        reference_named(index, line.reference) if line.reference else TextFinds("reference", (), (), ()),
        find_named(index, line.end_to_end, "end_to_end"),
        find_named(index, line.invoice_number, "invoice_number", Trust.CALLED),
    )
    named: dict[str, Named] = {}
    for finds in texts:
        for each in finds.named:
            key = each.open.item.key
            if key not in named or each.strength > named[key].strength:
                named[key] = each
    return Evidence(
        line=line,
        value=cents(line.amount),
        way=1 if line.amount > 0 else -1,
        named=named,
        claims=tuple(claim for finds in texts if finds.field != "end_to_end" for claim in finds.claims),
        texts=texts,
        by_account=(told,) if told is not None else index.relations_of(line.iban) if line.iban else (),
        by_name=_by_name(line, index),
        by_code={
            relation: span
            for code, span in relation_codes_in(line.text)
            for relation in index.by_code.get(code.lstrip("0"), ())
        },
        months=months_in(line.text),
    )


def _by_name(line: StatementLine, index: OpenIndex) -> tuple[NamedRelation, ...]:
    found = index.named(line.name)
    if found or line.name.strip() or len(line.text) > 300:
        return found[:_MOST_NAMED]
    return index.named_within(line.text)[:_MOST_NAMED]
