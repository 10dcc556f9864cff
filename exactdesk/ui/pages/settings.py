"""What the user can set, who is signed in, where things lie, and what this program is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QBoxLayout, QLayout, QTextBrowser, QWidget

from exactdesk.ui import theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.accounts_card import AccountsList, AccountView
from exactdesk.ui.pages.data_card import DataCard
from exactdesk.ui.pages.office_card import OfficeCard
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Banner,
    Button,
    Card,
    Choices,
    ElidedText,
    FormField,
    Picture,
    QuietButton,
    Text,
    column,
    row,
)
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Choice, Space, Type
from exactdesk.ui.translations import LANGUAGES, NAMES

SYSTEM = "system"
TEXT_SIZES = (100, 115, 130, 150, 175, 200)
ALERTS = (0, 1, 5, 10, 25, 100)
EQUAL_ERRORS = (1, 2, 3, 5, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """What the page shows.

    Attributes:
        language: a language code, or "system".
        alert_at: so many documents that wait give a message; 0 for never.
        equal_errors: after so many refusals alike a run stops.
        user: who is signed in, empty for nobody.
        accounts: all that are signed in.
        keeps_secrets: the system has a vault.
        data_folder, log_folder: full paths.
        changes: the change log, Markdown of our own.
    """

    language: str = SYSTEM
    look: Choice = Choice.SYSTEM
    text_size: int = 100
    alert_at: int = 10
    equal_errors: int = 3
    user: str = ""
    accounts: tuple[AccountView, ...] = ()
    is_practice: bool = False
    keeps_secrets: bool = True
    data_folder: str = ""
    log_folder: str = ""
    version: str = ""
    changes: str = ""


class _Section(Card):
    """A card with a title and an icon."""

    def __init__(self, meaning: Icon) -> None:
        super().__init__()
        self.title = Text("", Type.HEADING)
        head = row()
        head.addWidget(Picture(meaning, Role.NEUTRAL, 22))
        head.addWidget(self.title, 1)
        self.inner = column(spacing=Space.MEDIUM)
        layout = column(margins=Space.LARGE, spacing=Space.MEDIUM)
        layout.addLayout(head)
        layout.addLayout(self.inner)
        self.setLayout(layout)

    def add(self, part: QWidget | QLayout) -> None:
        if isinstance(part, QWidget):
            self.inner.addWidget(part)
        else:
            self.inner.addLayout(part)


class SettingsPage(Page):
    """The settings.

    Signals:
        language_chosen: a language code or "system"; look_chosen: a `theme.Choice`; text_size_chosen: percent.
        alert_chosen: so many documents that wait give a message; 0 for never.
        equal_errors_chosen: after so many refusals alike a run stops; numbers_wanted: show the entry numbers that are kept.
        account_wanted, renewal_wanted, sign_out_wanted: the login of the account to work with, to renew, to sign out.
        sign_in_wanted, another_wanted: sign in, sign in one more account; divisions_wanted, contact_wanted, lists_wanted: go there.
        folder_wanted: open this path in the file manager. What is set of the office is told by `office`.
    """

    language_chosen = Signal(str)
    look_chosen = Signal(object)
    text_size_chosen = Signal(int)
    alert_chosen = Signal(int)
    equal_errors_chosen = Signal(int)
    numbers_wanted = Signal()
    account_wanted = Signal(str)
    renewal_wanted = Signal(str)
    sign_out_wanted = Signal(str)
    sign_in_wanted = Signal()
    another_wanted = Signal()
    divisions_wanted = Signal()
    contact_wanted = Signal()
    lists_wanted = Signal()
    folder_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.SETTINGS, scrolls=True, width=1180, parent=parent)
        self._view = SettingsView()
        self._build_look()
        self._build_account()
        self._build_alert()
        self._build_posting()
        self.office = OfficeCard()
        self._build_folders()
        self.data = DataCard()
        self._build_about()
        left = column(spacing=Space.LARGE)
        left.addWidget(self._account)
        left.addWidget(self._look)
        left.addWidget(self._alert)
        left.addWidget(self.office)
        left.addWidget(self._folders)
        left.addStretch(1)
        right = column(spacing=Space.LARGE)
        right.addWidget(self._posting)
        right.addWidget(self.data)
        right.addWidget(self._about)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(Space.LARGE)
        self._halves.addLayout(left, 1)
        self._halves.addLayout(right, 1)
        self._sides = (left, right)
        self.body.setLayout(self._halves)
        self.first = self.language
        self.retranslate()
        self.show_face(Face.LOADING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """The cards stand in two columns where large text leaves room for both, else in one."""
        least = sum(side.minimumSize().width() for side in self._sides) + Space.LARGE
        room = self.width() - 2 * Space.PAGE - Space.WIDE  # beside the page's margins and its scroll bar
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if least <= room else directions.TopToBottom)

    # --- building

    def _build_look(self) -> None:
        self._look = _Section(Icon.LOOK)
        self.language = Choices()
        self.look = Choices()
        self.text_size = Choices()
        self.language.currentIndexChanged.connect(lambda _at: self.language_chosen.emit(self.language.value()))
        self.look.currentIndexChanged.connect(lambda _at: self.look_chosen.emit(Choice(self.look.value())))
        self.text_size.currentIndexChanged.connect(lambda _at: self.text_size_chosen.emit(int(self.text_size.value())))
        self._language_field = FormField(self.language)
        self._look_field = FormField(self.look)
        self._size_field = FormField(self.text_size)
        for field in (self._language_field, self._look_field, self._size_field):
            self._look.add(field)

    def _build_account(self) -> None:
        self._account = _Section(Icon.PERSON)
        self._user = Text("", Type.STRONG)
        self._kept = Text("", Type.SMALL, faint=True)
        self.accounts = AccountsList()
        self.accounts.used.connect(self.account_wanted)
        self.accounts.renewed.connect(self.renewal_wanted)
        self.accounts.signed_out.connect(self.sign_out_wanted)
        self.sign_in = Button("", Icon.SIGN_IN)
        self.sign_in.clicked.connect(self.sign_in_wanted)
        self.another = Button("", Icon.ADD)
        self.another.clicked.connect(self.another_wanted)
        self.divisions = QuietButton("", Icon.DIVISION)
        self.divisions.clicked.connect(self.divisions_wanted)
        buttons = row()
        for button in (self.sign_in, self.another, self.divisions):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.contact = QuietButton("", Icon.CONTACT)
        self.contact.clicked.connect(self.contact_wanted)
        self.lists = QuietButton("", Icon.TABLE)
        self.lists.clicked.connect(self.lists_wanted)
        ways = row()
        ways.addWidget(self.contact)
        ways.addWidget(self.lists)
        ways.addStretch(1)
        for part in (self._user, self.accounts, self._kept, buttons, ways):
            self._account.add(part)

    def _build_alert(self) -> None:
        self._alert = _Section(Icon.ATTENTION)
        self.alert = Choices()
        self.alert.currentIndexChanged.connect(lambda _at: self.alert_chosen.emit(int(self.alert.value())))
        self._alert_field = FormField(self.alert)
        self._alert.add(self._alert_field)

    def _build_posting(self) -> None:
        self._posting = _Section(Icon.SEND)
        self.equal_errors = Choices()
        self.equal_errors.currentIndexChanged.connect(
            lambda _at: self.equal_errors_chosen.emit(int(self.equal_errors.value()))
        )
        self._equal_field = FormField(self.equal_errors)
        self.numbers = QuietButton("", Icon.NUMBER)
        self.numbers.clicked.connect(self.numbers_wanted)
        ways = row()
        ways.addWidget(self.numbers)
        ways.addStretch(1)
        self._posting.add(self._equal_field)
        self._posting.add(ways)

    def _build_folders(self) -> None:
        self._folders = _Section(Icon.FOLDER)
        self._data_word, self._log_word = Text("", Type.STRONG), Text("", Type.STRONG)
        self._data, self._log = ElidedText("", faint=True, middle=True), ElidedText("", faint=True, middle=True)
        self.open_data, self.open_log = QuietButton("", Icon.FOLDER), QuietButton("", Icon.FOLDER)
        self.open_data.clicked.connect(lambda: self.folder_wanted.emit(self._view.data_folder))
        self.open_log.clicked.connect(lambda: self.folder_wanted.emit(self._view.log_folder))
        for word, path, button in (
            (self._data_word, self._data, self.open_data),
            (self._log_word, self._log, self.open_log),
        ):
            words = column(spacing=Space.HAIR)
            words.addWidget(word)
            words.addWidget(path)
            level = row()
            level.addLayout(words, 1)
            level.addWidget(button)
            self._folders.add(level)

    def _build_about(self) -> None:
        self._about = _Section(Icon.HELP)
        self._version = Text("", Type.STRONG, selectable=True)
        self._independent = Text("")
        self._changes_word = Text("", Type.STRONG)
        self.changes = QTextBrowser()
        self.changes.setMinimumHeight(220)
        slim(self.changes, on_card=True)
        self.changes.setOpenLinks(False)
        self.changes.setTabChangesFocus(True)
        self.changes.setFrameShape(QTextBrowser.Shape.NoFrame)
        for part in (self._version, self._independent, self._changes_word):
            self._about.add(part)
        self._about.inner.addWidget(self.changes, 1)

    # --- values in

    def show_view(self, view: SettingsView) -> None:
        """Shows the settings as they are; no wish is sent for it."""
        self._view = view
        self._offer_equal_errors()
        for choices, value in (
            (self.language, view.language),
            (self.look, view.look.value),
            (self.text_size, str(view.text_size)),
            (self.alert, str(view.alert_at)),
            (self.equal_errors, str(view.equal_errors)),
        ):
            was_quiet = choices.blockSignals(True)
            choices.choose(value)
            choices.blockSignals(was_quiet)
        self._show_changes(view.changes)
        self.retranslate()
        self.banners.clear()
        if not view.keeps_secrets:
            self._say_not_kept()
        if not view.user:
            self.show_face(Face.EMPTY)
        else:
            self.show_face(Face.FILLED if view.keeps_secrets else Face.PARTLY)

    def _show_changes(self, changes: str) -> None:
        """Headings stand out in the text of a card, no larger than the card's own: those of Markdown would top the page's title."""
        self.changes.setMarkdown(changes)
        document = self.changes.document()
        document.setDefaultFont(theme.font(Type.BODY))
        block = document.begin()
        while block.isValid():
            if level := block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                shown = QTextCharFormat()
                shown.setFont(theme.font(Type.HEADING if level == 1 else Type.STRONG))
                shown.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                cursor.mergeCharFormat(shown)
            block = block.next()
        self.changes.moveCursor(QTextCursor.MoveOperation.Start)

    def show_face(self, face: Face) -> None:
        """Signed out, everything but the account can be set all the same."""
        super().show_face(Face.FILLED if face is Face.EMPTY else face)
        self._face = face

    def _say_not_kept(self) -> None:
        self.say(
            "not-kept",
            Banner(
                Role.WARN,
                self.tr("This computer has no place to keep secrets safely"),
                self.tr("You can work, but the next time you start ExactDesk you have to sign in again."),
            ),
        )

    # --- words

    def _offer_equal_errors(self) -> None:
        """The usual numbers, and the one that is set where it is another."""
        offered = sorted({*EQUAL_ERRORS, self._view.equal_errors})
        self.equal_errors.show_choices(
            tuple((str(count), self.tr("%n equal refusal(s) in a row", "", count)) for count in offered)
        )

    def retranslate(self) -> None:
        view = self._view
        self.header.tell(self.tr("Settings"))
        self.loading.tell(self.tr("The settings are being read"))
        self._look.title.setText(self.tr("Language and look"))
        self._account.title.setText(self.tr("Exact Online"))
        self._folders.title.setText(self.tr("Folders"))
        self.data.retranslate()
        self._about.title.setText(self.tr("About ExactDesk"))
        self._language_field.tell(
            self.tr("Language"), self.tr("Amounts and dates follow your computer's own settings.")
        )
        self._look_field.tell(self.tr("Colours"))
        self._size_field.tell(self.tr("Text size"))
        self.language.show_choices(
            ((SYSTEM, self.tr("As this computer")), *((code, NAMES[code]) for code in LANGUAGES))
        )
        self.look.show_choices(
            (
                (Choice.SYSTEM.value, self.tr("As this computer")),
                (Choice.LIGHT.value, self.tr("Light")),
                (Choice.DARK.value, self.tr("Dark")),
                (Choice.CONTRAST.value, self.tr("High contrast")),
            )
        )
        self.text_size.show_choices(tuple((str(size), f"{size} %") for size in TEXT_SIZES))
        self._alert.title.setText(self.tr("Needs attention"))
        self._alert_field.tell(
            self.tr("Warn me"), self.tr("A message stands above every page as long as so many documents wait.")
        )
        self.alert.show_choices(
            tuple(
                (str(level), self.tr("from %n document(s)", "", level) if level else self.tr("never"))
                for level in ALERTS
            )
        )
        self._posting.title.setText(self.tr("Posting"))
        self._equal_field.tell(
            self.tr("Stop a run after"),
            self.tr(
                "When Exact Online refuses document after document with the same words, the rest is not sent and stays ready."
            ),
        )
        self._offer_equal_errors()
        self.numbers.setText(self.tr("Entry numbers per journal"))
        self.numbers.setToolTip(
            self.tr(
                "Numbers that only ExactDesk uses in this administration: an entry is found again by its number at once."
            )
        )
        self.numbers.setVisible(bool(view.user))
        self._user.setText(self.tr("Not signed in"))
        self._user.setVisible(not view.user)
        self.accounts.show_accounts(view.accounts, is_practice=view.is_practice)
        self._kept.setText(
            self.tr("The sign-in is kept in this computer's vault, and nowhere else.")
            if view.keeps_secrets
            else self.tr("The sign-in is forgotten when ExactDesk closes.")
        )
        self._kept.setVisible(bool(view.user))
        self.another.setText(self.tr("Another account"))
        self.another.setToolTip(
            self.tr("Sign in one more user, or at another Exact Online. Each keeps its own administrations.")
        )
        self.another.setVisible(bool(view.user) and not view.is_practice)
        self.sign_in.setText(self.tr("Sign in"))
        self.sign_in.setVisible(not view.user)
        self.divisions.setText(self.tr("Administrations"))
        self.divisions.setVisible(bool(view.user))
        self.contact.setText(self.tr("Contact with Exact Online"))
        self.contact.setToolTip(self.tr("Every call that left this computer: Ctrl+L"))
        self.lists.setText(self.tr("Lists of the administration"))
        self.lists.setToolTip(self.tr("What is kept of it on this computer, and how old it is: Ctrl+Shift+L"))
        self.lists.setVisible(bool(view.user))
        self._data_word.setText(self.tr("History and settings"))
        self._log_word.setText(self.tr("Logs"))
        self._data.set_whole(view.data_folder)
        self._log.set_whole(view.log_folder)
        for button in (self.open_data, self.open_log):
            button.setText(self.tr("Open"))
        self.open_data.setAccessibleName(self.tr("Open the folder with history and settings"))
        self.open_log.setAccessibleName(self.tr("Open the folder with logs"))
        self._version.setText(self.tr("Version {version}").format(version=view.version))
        self._independent.setText(
            self.tr(
                "ExactDesk is made independently of Exact. Exact and Exact Online are names of Exact Group B.V.; ExactDesk is not "
                "their product, and they do not support it."
            )
        )
        self._changes_word.setText(self.tr("What has changed"))
        self.changes.setAccessibleName(self._changes_word.text())
        self.changes.document().setDefaultFont(theme.font(Type.BODY))
        if self.banners.banner("not-kept"):
            self._say_not_kept()
