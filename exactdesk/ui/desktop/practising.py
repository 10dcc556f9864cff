"""The exercises of the practice environment: offered from the ribbon, made ready with a click, marked when they have happened."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from exactdesk.ui.desktop.place import Practice
from exactdesk.ui.exercises import Exercises
from exactdesk.ui.main_window import MainWindow

LOOK_EVERY = 700  # milliseconds between two looks at which exercises have happened


class Practising(QObject):
    """Joins the list of exercises to the practice environment. Both are on this computer, so nothing here takes time."""

    def __init__(self, window: MainWindow, practice: Practice) -> None:
        super().__init__(window)
        self._window = window
        self._practice = practice
        self.list = Exercises(window)
        self.list.wanted.connect(self._arm)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        window.ribbon.exercises_wanted.connect(self._open)

    def _open(self) -> None:
        self.look()
        self.list.show()
        self.list.raise_()
        self.list.activateWindow()

    def _arm(self, exercise: str) -> None:
        self._practice.arm(exercise)
        self.look()

    def look(self) -> None:
        """Shows which exercises have not happened yet."""
        armed = self._practice.armed()
        self.list.show_armed(armed)
        self._window.ribbon.show_armed(len(armed))
        if not armed:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
