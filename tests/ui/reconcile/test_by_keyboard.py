"""Sixty lines of a statement, worked off with the keyboard alone, from the dropped file to the last line."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from exactdesk.flow.reconcile import RestKind
from exactdesk.flow.review import Verdict
from exactdesk.flow.rules import RuleTarget
from exactdesk.jobs.review import LineState
from exactdesk.practice.bookings import PURCHASE, SALES
from exactdesk.practice.ledger import Administration
from exactdesk.practice.sample_statement import Line, open_entries
from exactdesk.store import reviews
from exactdesk.ui.pages.reconcile.keys import TAKEN, letters
from exactdesk.ui.pages.reconcile.rules_dialog import RulesDialog
from exactdesk.ui.translations import Translations
from tests.ui.reconcile.desk import Worked

ENTER = Qt.Key.Key_Return


WHOLE, SHORT, PART, COSTS, STRANGERS = 46, 3, 3, 3, 5


def sixty(books: Administration) -> list[Line]:
    """Invoices paid in full, a little short and in part, costs of the bank, strangers."""
    invoices = [*open_entries(books, SALES), *open_entries(books, PURCHASE)]
    count = WHOLE + SHORT + PART
    assert len(invoices) >= count
    found = []
    for place, one in enumerate(invoices[:count]):
        amount = one.amount
        if WHOLE <= place < WHOLE + SHORT:
            amount -= Decimal("7.50")
        elif place >= WHOLE + SHORT:
            amount = (amount / 2).quantize(Decimal(1))
        name = str(one.party["Name"])
        found.append(Line(amount=amount * one.sign, name=name, text=f"factuur {one.number}"))
    costs = [Line(amount=Decimal("-4.10") - place, text=f"Kosten pakket {place}") for place in range(COSTS)]
    strangers = [Line(amount=Decimal("33.33") + place, name="Ω", text="zoals besproken") for place in range(STRANGERS)]
    return [*found, *costs, *strangers]


async def test_sixty_lines_by_keyboard_alone(worked: Worked) -> None:
    await worked.drop(worked.statement(sixty(worked.office.books())))
    lines = worked.session.statement.lines
    assert len(lines) == 60
    seen: list[int] = []
    clicked: list[str] = []
    for button in worked.deck.findChildren(QAbstractButton):
        button.clicked.connect(lambda _=False, button=button: clicked.append(button.text()))
    while worked.session.review.left and len(seen) < 60:
        number = worked.current
        seen.append(number)
        match worked.state(number):
            case LineState.CERTAIN | LineState.LIKELY:
                await worked.press(ENTER)
            case LineState.PARTIAL if number > WHOLE + SHORT:
                await worked.press("p", ENTER)
            case LineState.PARTIAL:
                await worked.press("d", ENTER)
            case LineState.NONE if worked.session.line(number).amount < 0:
                await worked.press("m", "9015", ENTER)
            case _:
                await worked.press("q", "Van wie is dit?", ENTER)
    assert sorted(seen) == list(range(1, 61)), "every line came by itself, each once"
    assert clicked == []
    verdicts = [worked.decision(number) for number in range(1, 61)]
    assert [each.verdict for each in verdicts if each] == [
        *[Verdict.ACCEPTED] * (WHOLE + SHORT + PART),
        *[Verdict.MANUAL] * COSTS,
        *[Verdict.QUESTION] * STRANGERS,
    ]
    rests = [each.rest_kind for each in verdicts[: WHOLE + SHORT + PART] if each]
    assert rests == [*[RestKind.NONE] * WHOLE, *[RestKind.DISCOUNT] * SHORT, *[RestKind.PARTIAL] * PART]
    kept = reviews.read_review(worked.office.desk.database, worked.session.head.id)
    assert kept.standing == worked.session.review.standing, "every step is on disk"
    assert worked.desktop.window.navigation.buttons["reconcile"].accessibleName().endswith(f" {STRANGERS}")


async def test_a_combination_is_ticked_from_the_open_items_and_the_rest_told(worked: Worked) -> None:
    one, two = list(open_entries(worked.office.books(), SALES))[:2]
    total = one.amount + two.amount - Decimal("3.00")
    await worked.drop(worked.statement([Line(amount=total, name="Iemand anders", text="diverse")]))
    if worked.session.proposals(1):
        pytest.skip("the sum is that of another relation in these books")
    await worked.press("/")
    assert worked.deck.sides.currentWidget() is worked.deck.items
    for each in (one, two):
        worked.deck.items.come()
        await worked.press(each.number, ENTER, " ")
    draft = worked.pages.acts._draft
    assert draft is not None
    assert draft.difference == Decimal("-3.00")
    assert worked.deck.items.total.text().startswith("2 ticked: ")
    assert "3.00" in worked.deck.items.total.text()
    await worked.press(ENTER)
    assert worked.decision(1) is None, "what becomes of the difference must be said first"
    await worked.press("b", ENTER)
    decision = worked.decision(1)
    assert decision is not None
    assert decision.rest_kind is RestKind.BANK_COST
    assert {share.item.relation_name for share in decision.shares} == {str(one.party["Name"]), str(two.party["Name"])}


async def test_a_rule_is_made_from_a_line_tried_and_then_proposes(worked: Worked) -> None:
    costs = [Line(amount=Decimal("-4.10") - place, text="Kosten betaalpakket mei") for place in range(3)]
    await worked.drop(worked.statement(costs))
    first = worked.current
    await worked.press("m", "9015", ENTER)
    worked.deck.choose_filter()
    worked.deck.lines.choose(first)
    await worked.press("r")
    dialogs: list[RulesDialog] = []

    def is_open() -> bool:
        dialogs.extend(worked.deck.window().findChildren(RulesDialog))
        return bool(dialogs) and dialogs[0].isVisible()

    await worked.until(is_open)
    dialog = dialogs[0]
    assert dialog.trial.text() == "Would have hit 3 line(s), 0 wrong"
    await worked.until(dialog.name.hasFocus)
    dialog.keep.setFocus()
    await worked.until(dialog.keep.hasFocus)
    await worked.press(" ")
    await worked.until(lambda: bool(worked.session.habits.rules))
    (rule,) = worked.session.habits.rules
    assert (rule.gl_account, rule.contains[0]) == ("9015", "Kosten")
    left = [line.number for line in worked.session.review.left]
    assert [worked.state(number) for number in left] == [LineState.RULE, LineState.RULE]
    await worked.until(lambda: not dialog.isVisible())
    worked.deck.window().activateWindow()
    for number in left:
        worked.deck.lines.choose(number)
        worked.deck.lines.setFocus()
        await worked.until(worked.deck.lines.hasFocus)
        await worked.press(ENTER)
    decisions = [worked.decision(number) for number in left]
    assert [(each.verdict, each.rule) for each in decisions if each] == [(Verdict.MANUAL, rule.name)] * 2


async def test_letters_are_letters_where_something_is_typed(worked: Worked) -> None:
    (one, *_) = open_entries(worked.office.books(), SALES)
    await worked.drop(worked.statement([Line(amount=one.amount, name="X", text=one.number), Line(amount=Decimal(5))]))
    worked.deck.search.setFocus()
    await worked.press("qdsbmt 1")
    assert worked.deck.search.text() == "qdsbmt 1"
    assert worked.deck.sides.currentWidget() is worked.deck.proposals
    assert worked.session.review.moves == ()


async def test_a_step_is_undone_from_the_list_and_one_of_many_alone(worked: Worked) -> None:
    entries = list(open_entries(worked.office.books(), SALES))[:4]
    paid = [Line(amount=one.amount, name=str(one.party["Name"]), text=f"factuur {one.number}") for one in entries]
    await worked.drop(worked.statement(paid))
    assert worked.deck.bulk.isVisible()
    worked.deck.bulk.setFocus()
    await worked.press(" ")
    done = [number for number in range(1, 5) if worked.decision(number)]
    assert len(done) >= 3
    worked.deck.lines.setFocus()
    await worked.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    dialog = worked.pages.acts.dialog
    await worked.until(lambda: dialog.isVisible() and dialog.table.hasFocus())
    first = dialog.table.current_record()
    assert first is not None
    assert dialog.all.isVisibleTo(dialog)
    await worked.press(ENTER)
    assert worked.decision(first.move.line) is None
    assert sum(worked.decision(number) is not None for number in done) == len(done) - 1
    await worked.press(ENTER)
    assert worked.decision(first.move.line) is not None
    await worked.press(ENTER)
    await worked.press(Qt.Key.Key_Escape)
    await worked.until(lambda: not dialog.isVisible())
    assert worked.current == first.move.line


async def test_what_another_line_takes_is_no_longer_offered(worked: Worked) -> None:
    (one, *_) = open_entries(worked.office.books(), SALES)
    name = str(one.party["Name"])
    twice = [Line(amount=one.amount, name=name, text=f"factuur {one.number}") for _ in range(2)]
    await worked.drop(worked.statement(twice))
    first = worked.current
    await worked.press(ENTER)
    other = 3 - first
    taken = worked.decision(first)
    assert taken is not None
    keys = {share.item.key for share in taken.shares}
    offered = {share.item.key for each in worked.session.proposals(other) for share in each.shares}
    assert not keys & offered
    assert not keys & {item.key for item, _ in worked.session.free_items(other)}


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_act_has_a_letter_of_its_own(translations: Translations, language: str) -> None:
    translations.use(language)
    found = list(letters().values())
    assert all(len(letter) == 1 and letter.isupper() for letter in found)
    assert len({*found, *TAKEN}) == len(found) + len(TAKEN)


async def test_a_rule_of_a_relation_is_made_by_keyboard_and_then_proposes(worked: Worked) -> None:
    await worked.drop(worked.statement([Line(amount=Decimal(500), name="Zeldzaam", text="voorschot levering")]))
    payer = next(each for each in worked.session.reference.relations if each.is_customer and not each.is_blocked)
    await worked.press("r")
    dialogs: list[RulesDialog] = []

    def is_open() -> bool:
        dialogs.extend(worked.deck.window().findChildren(RulesDialog))
        return bool(dialogs) and dialogs[0].isVisible()

    await worked.until(is_open)
    dialog = dialogs[0]
    assert dialog.rules == [], "nothing was booked, so nothing is suggested"
    dialog.add.setFocus()
    await worked.until(dialog.add.hasFocus)
    await worked.press(" ")
    await worked.until(dialog.name.hasFocus)
    assert (dialog.name.text(), dialog.party.text(), dialog.keep.isEnabled()) == ("Zeldzaam", "Zeldzaam", False)
    dialog.target.setFocus()
    await worked.until(dialog.target.hasFocus)
    await worked.press(Qt.Key.Key_Down)
    assert dialog.target.value() == RuleTarget.RELATION.value
    assert dialog.relation.isVisible()
    assert not dialog.account.isVisible()
    dialog.relation.setFocus()
    await worked.until(dialog.relation.hasFocus)
    await worked.press("geen zo iemand")
    assert not dialog.keep.isEnabled()
    dialog.relation.clear()
    await worked.press(payer.code)
    assert dialog.keep.isEnabled()
    assert dialog.trial.text() == "Would have hit 1 line(s), 0 wrong"
    dialog.relation.completer().popup().hide()
    dialog.keep.setFocus()
    await worked.until(dialog.keep.hasFocus)
    await worked.press(" ")
    await worked.until(lambda: bool(worked.session.habits.rules))
    (rule,) = worked.session.habits.rules
    assert (rule.target, rule.relation) == (RuleTarget.RELATION, payer.id)
    await worked.until(lambda: worked.state(1) is LineState.RULE)
    await worked.until(lambda: not any(task.get_name() == "rules" for task in asyncio.all_tasks()))
    ruled = worked.session.rule_decision(1)
    assert ruled is not None
    assert ruled.parts[0].relation_name == payer.name
