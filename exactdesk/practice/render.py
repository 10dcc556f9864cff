"""Records → what goes over the wire: verbose JSON in its shapes, or Atom when JSON was not asked for."""

import json
from collections.abc import Callable, Iterable
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from exactdesk.practice.exchange import Response
from exactdesk.practice.resources import Resource, target_of
from exactdesk.practice.values import ReadRow, write_json, write_literal

LinesOf = Callable[[Resource, str, ReadRow], Iterable[ReadRow]]


class Shape:
    """How records of one resource are shown: which properties, which lines, under which address."""

    def __init__(
        self,
        resource: Resource,
        root: str,
        *,
        select: tuple[str, ...] = (),
        expand: frozenset[str] = frozenset(),
        lines_of: LinesOf | None = None,
    ) -> None:
        self.resource = resource
        self.root = root.rstrip("/")
        self.expand = expand
        self.lines_of = lines_of
        heads = {name.partition("/")[0] for name in select}
        self.properties = [prop for name, prop in resource.properties.items() if not select or name in heads]
        self.inner: dict[str, Shape] = {}
        for name in expand:
            target = target_of(resource, resource.properties[name])
            if target is not None:
                tails = tuple(part[len(name) + 1 :] for part in select if part.startswith(name + "/"))
                self.inner[name] = Shape(target, root, select=() if "*" in tails else tails)

    def address(self, row: ReadRow) -> str:
        keys = self.resource.keys
        if len(keys) == 1:
            inside = write_literal(row.get(keys[0].name), keys[0].edm)
        else:
            inside = ",".join(f"{key.name}={write_literal(row.get(key.name), key.edm)}" for key in keys)
        return f"{self.root}/{self.resource.path}(" + quote(inside, safe="'=,-") + ")"

    def as_json(self, row: ReadRow, *, only: frozenset[str] | None = None) -> dict[str, object]:
        """One record; properties outside `only` come back null when it is given."""
        address = self.address(row)
        shown: dict[str, object] = {
            "__metadata": {"uri": address, "type": f"Exact.Web.Api.Models.{self.resource.model}"}
        }
        for prop in self.properties:
            name = prop.name
            if prop.edm == "Collection":
                shown[name] = self._lines_json(name, address, row)
            elif only is not None and name not in only:
                shown[name] = None
            else:
                shown[name] = write_json(row.get(name), prop.edm)
        return shown

    def _lines_json(self, name: str, address: str, row: ReadRow) -> object:
        if name not in self.expand:
            return {"__deferred": {"uri": f"{address}/{name}"}}
        inner = self.inner.get(name)
        rows = self.lines_of(self.resource, name, row) if self.lines_of and inner else ()
        return {"results": [inner.as_json(line) for line in rows] if inner else []}

    def as_atom(self, row: ReadRow) -> str:
        """One record as an Atom entry."""
        address = self.address(row)
        links, fields = [], []
        for prop in self.properties:
            if prop.edm == "Collection":
                links.append(
                    f'<link rel="http://schemas.microsoft.com/ado/2007/08/dataservices/related/{prop.name}"'
                    f' type="application/atom+xml;type=feed" title="{prop.name}" href={quoteattr(f"{address}/{prop.name}")} />'
                )
                continue
            kind = "" if prop.edm == "String" else f' m:type="Edm.{prop.edm}"'
            value = row.get(prop.name)
            if value is None:
                fields.append(f'<d:{prop.name}{kind} m:null="true" />')
            else:
                text = (
                    value.strftime("%Y-%m-%dT%H:%M:%S")
                    if prop.edm == "DateTime" and hasattr(value, "strftime")
                    else value
                )
                shown = str(text).lower() if isinstance(text, bool) else str(text)
                fields.append(f"<d:{prop.name}{kind}>{escape(shown)}</d:{prop.name}>")
        return (
            f"<entry><id>{escape(address)}</id>"
            f'<category term="Exact.Web.Api.Models.{self.resource.model}"'
            ' scheme="http://schemas.microsoft.com/ado/2007/08/dataservices/scheme" />'
            f"{''.join(links)}<title /><author><name /></author>"
            f'<content type="application/xml"><m:properties>{"".join(fields)}</m:properties></content></entry>'
        )


_XMLNS = (
    'xmlns="http://www.w3.org/2005/Atom" xmlns:d="http://schemas.microsoft.com/ado/2007/08/dataservices"'
    ' xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"'
)


def answer_json(status: int, content: object) -> Response:
    body = json.dumps({"d": content}, ensure_ascii=False, separators=(",", ":"))
    return Response(status=status, headers={"Content-Type": "application/json; charset=utf-8"}, body=body.encode())


def answer_feed(shape: Shape, rows: Iterable[ReadRow], next_address: str | None) -> Response:
    """Answer with a list of records as Atom."""
    entries = "".join(shape.as_atom(row) for row in rows)
    more = f'<link rel="next" href={quoteattr(next_address)} />' if next_address else ""
    return _atom(
        200,
        f'<feed {_XMLNS}><title type="text">{shape.resource.name}</title>'
        f"<id>{escape(shape.root)}/{shape.resource.path}</id>{entries}{more}</feed>",
    )


def answer_entry(shape: Shape, row: ReadRow, status: int = 200) -> Response:
    """Answer with one record as Atom."""
    return _atom(status, shape.as_atom(row).replace("<entry>", f"<entry {_XMLNS}>", 1))


def _atom(status: int, text: str) -> Response:
    return Response(
        status=status,
        headers={"Content-Type": "application/atom+xml; charset=utf-8"},
        body=('<?xml version="1.0" encoding="utf-8"?>' + text).encode(),
    )


def answer_error(status: int, text: str, *, as_json: bool, reason: str = "") -> Response:
    """Answer with a refusal in the shape that was asked for; an empty text gives an empty message, not an empty body."""
    headers = {"Reason": reason} if reason else {}
    if as_json:
        body = json.dumps({"error": {"code": "", "message": {"lang": "", "value": text}}}, ensure_ascii=False)
        return Response(
            status=status, headers=headers | {"Content-Type": "application/json; charset=utf-8"}, body=body.encode()
        )
    space = "http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"
    xml = f'<error xmlns="{space}"><code /><message xml:lang="">{escape(text)}</message></error>'
    answer = _atom(status, xml)
    return Response(status=status, headers=headers | {"Content-Type": "application/xml"}, body=answer.body)
