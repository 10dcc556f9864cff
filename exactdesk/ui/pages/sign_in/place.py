"""The first step: at which Exact Online, and whether the office has a registration already."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal

from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.sign_in.values import COUNTRIES, OTHER
from exactdesk.ui.parts import Button, Card, Choices, FormField, LineEdit, PrimaryButton, Text, column, row
from exactdesk.ui.theme import Space, Type


class PlaceStep(Card):
    """Where the books are.

    Signals:
        changed: the country or the address; keys_wanted: a registration is there; guide_wanted: show how one is made.
    """

    changed = Signal()
    keys_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.country = Choices()
        self.country.currentIndexChanged.connect(self._chosen)
        self.address = LineEdit()
        self.address.textChanged.connect(self.changed)
        self.address.returnPressed.connect(self.keys_wanted)
        self._title = Text("", Type.HEADING)
        self._country_field = FormField(self.country)
        self.address_field = FormField(self.address)
        self._question = Text("", Type.STRONG)
        self._told = Text("", faint=True)
        self.have_keys = PrimaryButton("", Icon.CHECK)
        self.have_keys.clicked.connect(self.keys_wanted)
        self.guide = Button("", Icon.HELP)
        self.guide.clicked.connect(self.guide_wanted)
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        layout.addWidget(self._title)
        layout.addWidget(self._country_field)
        layout.addWidget(self.address_field)
        asked = column(spacing=Space.TIGHT)
        asked.addWidget(self._question)
        asked.addWidget(self._told)
        layout.addLayout(asked)
        buttons = row()
        buttons.addWidget(self.guide)
        buttons.addStretch(1)
        buttons.addWidget(self.have_keys, 0, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self._retranslate()
        self._chosen()

    @property
    def is_other(self) -> bool:
        """Whether it is an Exact Online at an address of its own."""
        return self.country.value() == OTHER

    def show_place(self, country: str, base_url: str) -> None:
        """Shows this choice."""
        self.country.choose(OTHER if base_url else country)
        self.address.setText(base_url)
        self._chosen()

    def country_name(self) -> str:
        """The country as the user reads it; the address where it is another one."""
        return self.address.text().strip() if self.is_other else self.country.currentText()

    def _chosen(self) -> None:
        self.address_field.setVisible(self.is_other)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        names = {
            "nl": self.tr("Netherlands"),
            "be": self.tr("Belgium"),
            "de": self.tr("Germany"),
            "fr": self.tr("France"),
            "es": self.tr("Spain"),
            "uk": self.tr("United Kingdom"),
            "us": self.tr("United States"),
            OTHER: self.tr("Another address"),
        }
        self._title.setText(self.tr("At which Exact Online are your administrations?"))
        self.country.show_choices(tuple((code, names[code]) for code in COUNTRIES))
        self._country_field.tell(self.tr("Exact Online of"))
        self.address_field.tell(
            self.tr("Address"), self.tr("The address where your Exact Online runs, beginning with https://")
        )
        self._question.setText(self.tr("Has your office registered an app with Exact Online?"))
        self._told.setText(
            self.tr(
                "Exact Online lets in programs that an office has registered itself. That is done once and takes about ten minutes; "
                "you keep the keys, and nobody stands in between."
            )
        )
        self.guide.setText(self.tr("No, show me how"))
        self.have_keys.setText(self.tr("Yes, I have the keys"))
