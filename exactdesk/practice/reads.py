"""GET: lists, single records, lines of a record, counts, and the reads that take plain parameters."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from urllib.parse import quote

from exactdesk.practice.exchange import Response
from exactdesk.practice.filters import Refused
from exactdesk.practice.ledger import PARENT_FIELDS, Administration, Table
from exactdesk.practice.outstanding import DERIVED
from exactdesk.practice.queries import Query, read_query
from exactdesk.practice.render import Shape, answer_entry, answer_error, answer_feed, answer_json
from exactdesk.practice.resources import Property, Resource, target_of
from exactdesk.practice.values import ReadRow, Value, write_literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a GET happens; `root` is the address up to the division, `rows` what stands in for the books' own records."""

    books: Administration
    root: str
    as_json: bool
    strict: bool = True
    rows: tuple[ReadRow, ...] | None = None


def read_list(place: Place, resource: Resource, query_string: str) -> Response:
    """Answer with one page of a resource."""
    query = read_query(resource, query_string, strict=place.strict)
    rows, everything = _ordered(place, resource, query), _all(place, resource)
    return _page(place, resource, query, rows, everything, f"{place.root}/{resource.path}")


def read_count(place: Place, resource: Resource, query_string: str) -> Response:
    """Answer `/$count`: a bare number."""
    query = read_query(resource, query_string, strict=place.strict)
    total = sum(1 for _ in _matching(query, _all(place, resource)))
    return Response(status=200, headers={"Content-Type": "text/plain"}, body=str(total).encode())


def read_one(place: Place, resource: Resource, key: Value, query_string: str) -> Response:
    """Answer with the record of a key, 404 when there is none."""
    query = read_query(resource, query_string, is_list=False, strict=place.strict)
    row = next((row for row in _all(place, resource, key) if row.get(resource.key.name) == key), None)
    if row is None:
        text = f"Resource not found for the segment '{resource.name}'."
        return answer_error(404, text, as_json=place.as_json)
    shape = _shape(place, resource, query)
    return answer_json(200, shape.as_json(row)) if place.as_json else answer_entry(shape, row)


def read_lines(place: Place, resource: Resource, key: Value, name: str, query_string: str) -> Response:
    """Answer `Resource(key)/Lines`, the address that a deferred collection names."""
    prop = resource.properties.get(name)
    table = place.books.table(resource.records)
    if prop is None or prop.edm != "Collection" or key not in table.rows:
        return answer_error(404, f"Resource not found for the segment '{name}'.", as_json=place.as_json)
    target = target_of(resource, prop)
    if target is None:
        return answer_json(200, {"results": []})
    query = read_query(target, query_string, is_list=False, strict=place.strict)
    rows = lines_of(place.books, resource, name, table.rows[key])
    return _page(place, target, query, rows, rows, f"{place.root}/{resource.path}({write_literal(key, 'Guid')})/{name}")


def lines_of(books: Administration, resource: Resource, name: str, row: ReadRow) -> Sequence[ReadRow]:
    """Lines of a record, in the order they were entered."""
    target = target_of(resource, resource.properties[name])
    if target is None or target.path not in PARENT_FIELDS:
        return ()
    return books.table(target.path).by_parent.get(row.get(books.table(resource.records).key), ())


def _shape(place: Place, resource: Resource, query: Query) -> Shape:
    return Shape(
        resource,
        place.root,
        select=query.select,
        expand=query.expand,
        lines_of=lambda owner, name, row: lines_of(place.books, owner, name, row),
    )


def _all(place: Place, resource: Resource, key: Value = None) -> Iterable[ReadRow]:
    if place.rows is not None:
        return place.rows
    derived = DERIVED.get(resource.records)
    if derived is not None:
        return derived(place.books)
    rows = place.books.table(resource.records).rows
    if key is not None and resource.key.name == place.books.table(resource.records).key:
        return (rows[key],) if key in rows else ()
    return rows.values()


def _keys(resource: Resource, row: ReadRow) -> tuple[tuple[int, str], ...]:
    return tuple(_sortable(row.get(prop.name)) for prop in resource.keys)


def _sortable(value: Value) -> tuple[int, str]:
    return (value, "") if isinstance(value, int) else (0, str(value))


def _ordered(place: Place, resource: Resource, query: Query) -> Iterator[ReadRow]:
    """Records in the order asked for, those after the token."""
    table: Table | None = None
    if place.rows is None and resource.records not in DERIVED:
        table = place.books.table(resource.records)
    if not query.orderby and table is not None and len(resource.keys) == 1:
        last = query.token[0] if query.token else None
        if resource.key.name == "Timestamp":
            return table.after_stamp(last if isinstance(last, int) else 0)
        return table.after_key(last)
    rows = sorted(_all(place, resource), key=lambda row: _keys(resource, row))
    if query.orderby:
        for prop, runs_down in reversed(query.orderby):
            rows.sort(key=lambda row: _rank(row, prop), reverse=runs_down)
    if not query.token:
        return iter(rows)
    token = tuple(_sortable(value) for value in query.token)
    if not query.orderby:
        return (row for row in rows if _keys(resource, row) > token)
    for at, row in enumerate(rows):
        if _keys(resource, row) == token:
            return iter(rows[at + 1 :])
    raise Refused("The skip token value is not correct.")


def _rank(row: ReadRow, prop: Property) -> tuple[bool, Decimal, str]:
    value = row.get(prop.name)
    if isinstance(value, int | Decimal):
        return True, Decimal(value), ""
    return value is not None, Decimal(0), value.isoformat() if isinstance(value, datetime) else str(value or "")


def _matching(query: Query, rows: Iterable[ReadRow]) -> Iterator[ReadRow]:
    if query.filter is None:
        return iter(rows)
    test = query.filter.test
    return (row for row in rows if test(row))


def _page(
    place: Place,
    resource: Resource,
    query: Query,
    rows: Iterable[ReadRow],
    everything: Iterable[ReadRow],
    address: str,
) -> Response:
    wanted = resource.page if query.top is None else min(query.top, resource.page)
    matching = _matching(query, rows)
    for _ in range(query.skip):
        next(matching, None)
    shown: list[ReadRow] = []
    more = False
    for row in matching:
        if len(shown) == wanted:
            more = True
            break
        shown.append(row)
    left = None if query.top is None else query.top - len(shown)
    following = _next_address(resource, query, shown[-1], address, left) if more and shown and left != 0 else None
    shape = _shape(place, resource, query)
    if not place.as_json:
        return answer_feed(shape, shown, following)
    entries = [shape.as_json(row) for row in shown]
    if query.top is not None and query.top <= resource.page and not query.counts:
        return answer_json(200, entries)
    content: dict[str, object] = {"results": entries}
    if query.counts:
        content = {"__count": str(sum(1 for _ in _matching(query, everything)))} | content
    if following:
        content["__next"] = following
    return answer_json(200, content)


def _next_address(resource: Resource, query: Query, last: ReadRow, address: str, left: int | None) -> str:
    options = [(name, value) for name, value in query.options if name not in ("$skiptoken", "$skip", "$top")]
    if left is not None:
        options.append(("$top", str(left)))
    token = ",".join(write_literal(last.get(prop.name), prop.edm) for prop in resource.keys)
    options.append(("$skiptoken", token))
    return address + "?" + "&".join(f"{name}=" + quote(value, safe="(),'") for name, value in options)
