"""`kinds`: what can be imported."""

from __future__ import annotations

from typing import Any

from exactdesk.cli.output import Output
from exactdesk.kinds import KINDS
from exactdesk.kinds.kind import Kind
from exactdesk.wording import translate


def kinds(output: Output) -> int:
    """What can be imported."""
    output.answer({"kinds": [kind_json(kind) for kind in KINDS]})
    for kind in KINDS:
        output.line(kind.name)
        required = [" / ".join(each.any_of) for each in kind.requirements]
        output.line("  " + translate("CommandLine", "required: {fields}").format(fields=", ".join(required)))
        output.line(
            "  " + translate("CommandLine", "fields: {fields}").format(fields=", ".join(f.name for f in kind.fields))
        )
    return 0


def kind_json(kind: Kind) -> dict[str, Any]:
    """What can be imported, and which fields it needs: of each list in `required`, one."""
    needed = [list(each.any_of) for each in kind.requirements]
    first = {names[0] for names in needed}
    return {
        "name": kind.name,
        "required": needed,
        "fields": [
            {
                "name": field.name,
                "type": field.type.value,
                "level": field.level.value,
                "required": field.name in first,
                "choices": [words[0] for words in field.choices],
                "samples": list(field.samples),
            }
            for field in kind.fields
        ],
    }
