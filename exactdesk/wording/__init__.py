"""Codes become sentences, for both faces: problems, errors and outcomes, in the user's language.

Each module of this package holds the sentences of one stretch of the road as `SENTENCES`: code → `Sentence`. Texts are English
source texts in the translation context "Problem"; placeholders are the names of facts, or `value`, `row` and `heading` of the place.
"""

from exactdesk.wording.facts import pair_name
from exactdesk.wording.progress import tell_progress
from exactdesk.wording.remedies import tell_act
from exactdesk.wording.sentences import Sentence, all_sentences, tell, tell_error, tell_problem, translate

__all__ = [
    "Sentence",
    "all_sentences",
    "pair_name",
    "tell",
    "tell_act",
    "tell_error",
    "tell_problem",
    "tell_progress",
    "translate",
]
