from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from exactdesk.flow.checks import check, check_document
from exactdesk.flow.duplicates import KnownDocument, KnownFrom, against
from exactdesk.flow.plan import CheckedDocument, Plan, PlanStatus, make_plan
from exactdesk.kinds import kind_named
from exactdesk.kinds.document import Document
from exactdesk.kinds.kind import Context, Kind
from exactdesk.problems import Problem, Severity, Where
from tests.unit.kinds.book import context, document, sale

SALES, RELATION = kind_named("sales-entry"), kind_named("relation")


def checked(one: Document, key: str = "", kind=SALES, more: tuple[Problem, ...] = ()) -> CheckedDocument:  # type: ignore[no-untyped-def]
    one = replace(one, key=key or one.key)
    problems = (*check_document(one, kind, context()), *more)
    is_stopped = any(problem.severity is Severity.STOP for problem in problems)
    return CheckedDocument(
        document=one,
        problems=problems,
        summary=kind.summarise(one, context()),
        entry=None if is_stopped else kind.build(one, context()),
    )


def statuses(plan: Plan) -> list[PlanStatus]:
    return [item.status for item in plan.items]


def test_a_kind_may_judge_a_batch_as_a_whole_and_know_documents_by_key_alone() -> None:
    def complain(documents: Sequence[Document], of: Context) -> Iterator[Problem]:
        yield Problem(code="number-twice", severity=Severity.WARN)
        yield Problem(code="number-twice", severity=Severity.WARN, where=documents[0].where())

    plain = Kind(
        name="plain",
        fields=(),
        requirements=(),
        group_by=(),
        checks=(),
        build=SALES.build,
        number_field="invoice_number",
        batch_checks=(complain,),
    )
    one = sale()
    assert [problem.where.document for problem in check([one], plain, context())] == [one.key, None]
    assert plain.summarise(one, context()).number == one.key


def test_each_document_has_its_place_in_the_plan() -> None:
    twice = Problem(code="number-twice", severity=Severity.WARN, where=Where(document="d"))
    batch = [
        checked(sale(), "a"),
        checked(sale(gl_account="1300"), "b"),
        checked(sale(), "c"),
        checked(sale(), "d", more=(twice,)),
    ]
    plan = make_plan(batch, left_out={"c": "hoort bij oktober"})
    assert statuses(plan) == [PlanStatus.READY, PlanStatus.HELD_BACK, PlanStatus.LEFT_OUT, PlanStatus.DUPLICATE]
    ready, held, left, double = plan.items
    assert (ready.number, ready.relation_label, ready.rows, ready.gross) == (
        "F-1",
        "1001 Bakkerij De Korenbloem B.V.",
        (2,),
        Decimal("121.00"),
    )
    assert ([problem.code for problem in held.reasons], held.entry) == (["gl-account-type"], None)
    assert left.why_left_out == "hoort bij oktober"
    assert double.reasons == (twice,)
    assert plan.ready == (ready,)
    assert plan.count(PlanStatus.DUPLICATE) == 1


def test_a_duplicate_waits_until_the_user_decides() -> None:
    one = checked(sale(), "a")
    known = KnownDocument(
        source=KnownFrom.HISTORY, number="f1", relation_id=one.summary.relation_id or one.document.key
    )  # type: ignore[arg-type]
    verdicts = against([one.document], [known], SALES, context())
    assert statuses(make_plan([one], verdicts=verdicts)) == [PlanStatus.DUPLICATE]
    assert make_plan([one], verdicts=verdicts).items[0].reasons == (verdicts["a"].problem,)
    assert statuses(make_plan([one], verdicts=verdicts, decided={"a"})) == [PlanStatus.READY]


def test_what_only_looks_alike_is_booked() -> None:
    one = checked(sale(), "a")
    known = KnownDocument(source=KnownFrom.HISTORY, number="VF-1", relation_id=one.summary.relation_id or "")  # type: ignore[arg-type]
    assert statuses(make_plan([one], verdicts=against([one.document], [known], SALES, context()))) == [PlanStatus.READY]


def test_another_role_waits_until_it_is_accepted() -> None:
    one = checked(document("relation", {"relation_code": "1003", "is_customer": True}, key="p"), kind=RELATION)
    plan = make_plan([one])
    assert (statuses(plan), [problem.code for problem in plan.items[0].reasons]) == (
        [PlanStatus.HELD_BACK],
        ["becomes-customer"],
    )
    assert statuses(make_plan([one], accepted={("p", "becomes-customer")})) == [PlanStatus.READY]


def test_a_relation_that_does_not_change_is_left_out() -> None:
    one = checked(document("relation", {"relation_code": "1001"}), kind=RELATION)
    (item,) = make_plan([one]).items
    assert (item.status, [problem.code for problem in item.reasons], item.why_left_out) == (
        PlanStatus.LEFT_OUT,
        ["nothing-changes"],
        "",
    )


def test_totals_are_of_what_is_booked_and_never_over_two_currencies() -> None:
    batch = [
        checked(sale({"vat_code": "1", "vat_amount": 9, "gross_amount": 109}), "a"),
        checked(sale(currency="USD", journal="71"), "b"),
        checked(sale(gl_account="1300"), "c"),
    ]
    plan = make_plan(batch)
    assert [(total.of, total.count, total.net, total.vat, total.gross) for total in plan.totals.by_currency] == [
        ("EUR", 1, Decimal(200), Decimal(30), Decimal(230)),
        ("USD", 1, Decimal(100), Decimal(21), Decimal(121)),
    ]
    assert [(total.of, total.currency, total.vat) for total in plan.totals.by_vat_code] == [
        ("1", "EUR", Decimal(9)),
        ("2", "EUR", Decimal(21)),
        ("2", "USD", Decimal(21)),
    ]
    assert [total.of for total in plan.totals.by_journal] == ["70", "71"]
    assert [total.of for total in plan.totals.by_period] == ["2026-11", "2026-11"]
    assert [total.count for total in plan.sheet_totals] == [2, 1]


def control(total: str, *batch: CheckedDocument, **more: object) -> Problem | None:
    return make_plan(batch, control_total=Decimal(total), **more).control  # type: ignore[arg-type]


def test_a_control_total_agrees_with_or_without_vat() -> None:
    one = checked(sale(), "a")
    assert control("121.00", one) is None
    assert control("100", one) is None
    assert make_plan([one]).control is None


def test_a_control_total_that_is_off_says_by_how_much_and_where_to_look() -> None:
    pair = (
        checked(sale(), "a"),
        checked(sale(invoice_number="F-2", net_amount=10, vat_amount="2.10", gross_amount="12.10"), "b"),
    )
    missing = control("145.20", *pair)
    assert missing is not None
    assert (missing.facts["difference"], missing.facts["likely"]) == ("-12.10", "F-2")
    cent = control("121.00", checked(sale(gross_amount="121.01"), "a"))
    assert cent is not None
    assert (cent.facts["difference"], cent.facts["likely"]) == ("0.01", "F-1")
    unknown = control("50", checked(sale(without=("net_amount", "vat_amount", "gross_amount")), "a"))
    assert unknown is not None
    assert unknown.facts["likely"] == "F-1"
    assert control("121.00", *pair, left_out={"b": "dubbel"}) is None
