"""All that is wrong with documents, at once: the rules of their kind, in the order of the sheet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from exactdesk.kinds.document import Document
from exactdesk.kinds.kind import Context, Kind
from exactdesk.problems import Problem


def check_document(document: Document, kind: Kind, context: Context) -> tuple[Problem, ...]:
    """What is wrong with one document by itself, in the order of the kind's checks."""
    return tuple(problem for check in kind.checks for problem in check(document, context))


def check_batch(documents: Sequence[Document], kind: Kind, context: Context) -> tuple[Problem, ...]:
    """What is wrong with documents in each other's company (the same number twice)."""
    return tuple(problem for check in kind.batch_checks for problem in check(documents, context))


def check(documents: Sequence[Document], kind: Kind, context: Context) -> tuple[Problem, ...]:
    """Every problem of every document: documents as they come, within one the order of the checks, those of the batch last."""
    by_key: defaultdict[str, list[Problem]] = defaultdict(list)
    nowhere: list[Problem] = []
    for document in documents:
        by_key[document.key].extend(check_document(document, kind, context))
    for problem in check_batch(documents, kind, context):
        if problem.where.document is None:
            nowhere.append(problem)
        else:
            by_key[problem.where.document].append(problem)
    return (*(problem for found in by_key.values() for problem in found), *nowhere)
