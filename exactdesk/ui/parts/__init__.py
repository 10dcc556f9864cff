"""The few parts that every page is built of. None of them knows a page, a job or a rule."""

from exactdesk.ui.parts.badge import Badge, Mark
from exactdesk.ui.parts.banner import Banner, BannerArea, Picture
from exactdesk.ui.parts.buttons import Button, CopyButton, Emphasis, IconButton, PrimaryButton, QuietButton
from exactdesk.ui.parts.chips import ChipView, FilterChips
from exactdesk.ui.parts.division import DivisionChip, DivisionView
from exactdesk.ui.parts.droparea import DropArea, dropped_paths
from exactdesk.ui.parts.fields import FormField
from exactdesk.ui.parts.header import PageHeader
from exactdesk.ui.parts.inputs import Check, Choices, LineEdit
from exactdesk.ui.parts.keys import KeyHint
from exactdesk.ui.parts.search import SearchBox
from exactdesk.ui.parts.states import EmptyState, FailedState, LoadingState, Spinner
from exactdesk.ui.parts.steps import StepButton
from exactdesk.ui.parts.surface import Card, Line, column, row
from exactdesk.ui.parts.text import ElidedText, Text, plain_tip
from exactdesk.ui.parts.tiles import StatTile

__all__ = [
    "Badge",
    "Banner",
    "BannerArea",
    "Button",
    "Card",
    "Check",
    "ChipView",
    "Choices",
    "CopyButton",
    "DivisionChip",
    "DivisionView",
    "DropArea",
    "ElidedText",
    "Emphasis",
    "EmptyState",
    "FailedState",
    "FilterChips",
    "FormField",
    "IconButton",
    "KeyHint",
    "Line",
    "LineEdit",
    "LoadingState",
    "Mark",
    "PageHeader",
    "Picture",
    "PrimaryButton",
    "QuietButton",
    "SearchBox",
    "Spinner",
    "StatTile",
    "StepButton",
    "Text",
    "column",
    "dropped_paths",
    "plain_tip",
    "row",
]
