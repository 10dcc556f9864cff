"""The system query options of one GET, read and checked against the resource."""

from dataclasses import dataclass
from urllib.parse import parse_qsl

from exactdesk.practice.filters import Filter, Refused, parse_filter
from exactdesk.practice.resources import Property, Resource, target_of
from exactdesk.practice.values import Value, is_guid

_KNOWN = ("$select", "$filter", "$orderby", "$top", "$skip", "$skiptoken", "$expand", "$inlinecount")
NO_SELECT = "Please add a $select or a $top=1 statement to the query string."
# Resources of before March 2017 take $skip; the newer ones do not.
_SKIP_REFUSED = ("bulk/", "sync/", "read/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What a GET asks for.

    Attributes:
        options: The options as they were sent, for the address of the next page.
        select: Property names, `Lines/Name` for those of expanded lines; empty for all.
        filter: The test, or None.
        orderby: Pairs of property and whether it runs down.
        top: The most records wanted, or None.
        skip: Records to pass over.
        token: The key of the last record of the page before.
        expand: Collections to be shown in full.
        counts: Whether the number of records is wanted.
    """

    options: tuple[tuple[str, str], ...]
    select: tuple[str, ...] = ()
    filter: Filter | None = None
    orderby: tuple[tuple[Property, bool], ...] = ()
    top: int | None = None
    skip: int = 0
    token: tuple[Value, ...] = ()
    expand: frozenset[str] = frozenset()
    counts: bool = False


def read_query(resource: Resource, query: str, *, is_list: bool = True, strict: bool = True) -> Query:
    """Read the query string; raises Refused with the text of the 400."""
    options: dict[str, str] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name.startswith("$"):
            if name not in _KNOWN:
                raise Refused(
                    f"The query parameter '{name}' begins with a system-reserved '$' character but is not recognized."
                )
            if name in options:
                raise Refused(f"Query parameter '{name}' is specified, but it should be specified exactly once.")
        if value.strip():
            options[name] = value
    expand = _names(options.get("$expand", ""))
    for name in expand:
        prop = resource.properties.get(name)
        if prop is None or prop.edm != "Collection":
            raise Refused(_no_property(name, resource))
    select = _select(resource, options.get("$select", ""), expand)
    query_filter = parse_filter(resource, options["$filter"], strict=strict) if "$filter" in options else None
    top = _count(options, "$top")
    skip = _count(options, "$skip") or 0
    if skip and resource.path.startswith(_SKIP_REFUSED):
        raise Refused("The query parameter '$skip' is not supported.")
    counts = options.get("$inlinecount", "none")
    if counts not in ("none", "allpages"):
        raise Refused(f'Unknown $inlinecount option, only "allpages" and "none" are supported: \'{counts}\'.')
    if is_list:
        _check_demands(resource, select, query_filter, top)
    return Query(
        options=tuple(options.items()),
        select=select,
        filter=query_filter,
        orderby=_orderby(resource, options.get("$orderby", "")),
        top=top,
        skip=skip,
        token=_token(resource, options.get("$skiptoken", "")),
        expand=frozenset(expand),
        counts=counts == "allpages",
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _no_property(name: str, resource: Resource) -> str:
    return f"No property {name} exists in type Exact.Metadata.Entity.{resource.model} at position 0."


def _select(resource: Resource, text: str, expand: tuple[str, ...]) -> tuple[str, ...]:
    names = _names(text)
    for name in names:
        if name == "*":
            continue
        head, _, tail = name.partition("/")
        prop = resource.properties.get(head)
        if prop is None:
            raise Refused(_no_property(head, resource))
        if tail:
            target = target_of(resource, prop) if prop.edm == "Collection" else None
            if head not in expand:
                raise Refused(
                    f"Only navigation properties specified in expand option can be traversed in select option, found: '{name}'."
                )
            if target is not None and tail not in target.properties and tail != "*":
                raise Refused(_no_property(tail, target))
    return () if "*" in names else names


def _check_demands(resource: Resource, select: tuple[str, ...], query_filter: Filter | None, top: int | None) -> None:
    if resource.needs_select and not select and top != 1:
        raise Refused(NO_SELECT)
    if resource.only_timestamp and query_filter and not query_filter.fields <= {"Timestamp"}:
        others = ", ".join(sorted(query_filter.fields - {"Timestamp"}))
        raise Refused(f"Filtering on these fields is not supported: {others}")
    if resource.needs_filter:
        allowed = {name for name, prop in resource.properties.items() if prop.satisfies_filter}
        if query_filter is None or not query_filter.fields & allowed:
            raise Refused(
                "This endpoint has mandatory filtering applied, please filter on at least one of these fields: "
                + ", ".join(sorted(allowed))
            )


def _count(options: dict[str, str], name: str) -> int | None:
    text = options.get(name)
    if text is None:
        return None
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise Refused(f"Incorrect format for {name} argument '{text}'.")
    return int(text)


def _orderby(resource: Resource, text: str) -> tuple[tuple[Property, bool], ...]:
    found: list[tuple[Property, bool]] = []
    for part in _names(text):
        name, _, direction = part.partition(" ")
        prop = resource.properties.get(name)
        if prop is None:
            raise Refused(_no_property(name, resource))
        if prop.edm in ("Collection", "Binary") or direction.strip() not in ("", "asc", "desc"):
            raise Refused("Error in query syntax at position 0.")
        found.append((prop, direction.strip() == "desc"))
    return tuple(found)


def read_literal(text: str) -> Value:
    """Read a literal of a key or token; raises Refused."""
    text = text.strip()
    if text.startswith("guid'") and text.endswith("'") and is_guid(text[5:-1]):
        return text[5:-1].lower()
    if len(text) > 1 and text.startswith("'") and text.endswith("'"):
        return text[1:-1].replace("''", "'")
    digits = text.removesuffix("L").removeprefix("-")
    if digits.isascii() and digits.isdigit() and len(digits) < 20:
        return int(text.removesuffix("L"))
    raise Refused("Error in query syntax at position 0.")


def _token(resource: Resource, text: str) -> tuple[Value, ...]:
    if not text:
        return ()
    values = tuple(read_literal(part) for part in text.split(","))
    if len(values) != len(resource.keys):
        raise Refused("The skip token value is not correct.")
    for value, key in zip(values, resource.keys, strict=True):
        if isinstance(value, str) != (key.edm in ("Guid", "String")):
            raise Refused("The skip token value is not correct.")
    return values
