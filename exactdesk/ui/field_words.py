"""The names of the fields, for headings and lists of the pages."""

from exactdesk.wording.field_words import field_word

__all__ = ["field_word"]
