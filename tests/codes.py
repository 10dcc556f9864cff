"""Finds in the source where problems and errors are made: with which code, with which facts.

Understood are literal codes given to `Problem`, to the classes of `exactdesk.errors` and their subclasses, and to functions that hand
a parameter of theirs on as the code. Facts are known where they stand as keywords or as a dict with literal keys, in place or in a
variable of the same function.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from exactdesk import errors

PLACE_FACTS = frozenset({"value", "row", "heading", "file", "sheet"})  # of every problem, from its place
ALWAYS = {"Problem": PLACE_FACTS, "Busy": frozenset({"until"}), "Refused": frozenset({"status", "said"})}


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One place where a code is made. `facts` is None where they cannot be told from the source."""

    code: str
    facts: frozenset[str] | None
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """Something that takes a code: a class, or a function that hands it on.

    Attributes:
        code: name of the parameter with the code.
        at: its position; None when it is given by name only.
        named: the other parameters.
        facts: the parameter that holds the facts as a mapping, if there is one.
        takes_any: whether any keyword is a fact.
    """

    code: str
    at: int | None
    named: frozenset[str]
    facts: str | None
    takes_any: bool
    always: frozenset[str] = frozenset()


Function = ast.FunctionDef | ast.AsyncFunctionDef


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _families(trees: dict[Path, ast.Module]) -> dict[str, Maker]:
    found = {name for name, kind in vars(errors).items() if inspect.isclass(kind) and issubclass(kind, Exception)}
    classes = [node for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    while more := {node.name for node in classes if {_name(base) for base in node.bases} & found} - found:
        found |= more
    makers = {
        name: Maker(
            code="code", at=0, named=frozenset(), facts=None, takes_any=True, always=ALWAYS.get(name, frozenset())
        )
        for name in found
    }
    named = frozenset({"severity", "where", "value"})
    makers["Problem"] = Maker(code="code", at=None, named=named, facts="facts", takes_any=False, always=PLACE_FACTS)
    return makers


def _argument(call: ast.Call, name: str, at: int | None) -> ast.expr | None:
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    return call.args[at] if at is not None and at < len(call.args) else None


def _literals(node: ast.expr | None) -> tuple[str, ...]:
    match node:
        case ast.Constant(value=str(text)):
            return (text,)
        case ast.IfExp(body=body, orelse=orelse):
            return _literals(body) + _literals(orelse)
    return ()


def _calls(tree: ast.AST, inside: Function | None = None) -> Iterator[tuple[ast.Call, Function | None]]:
    """Every call with the innermost function around it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield node, inside
        yield from _calls(node, node if isinstance(node, Function) else inside)


def _blocks(function: Function) -> Iterator[list[ast.stmt]]:
    for node in ast.walk(function):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list) and block:
                yield block


@dataclass(frozen=True, slots=True)
class Source:
    """Reads the keys of mappings; None is where the source does not tell. `functions` can be called by these names."""

    functions: Mapping[str, Function]

    def keys(self, node: ast.expr | None, inside: Function | None) -> frozenset[str] | None:
        match node:
            case None:
                return frozenset()
            case ast.Dict(keys=keys, values=values):
                parts = [
                    self.keys(value, inside) if key is None else frozenset(_literals(key)) or None
                    for key, value in zip(keys, values, strict=True)
                ]
                return _all_of(parts)
            case ast.Call(func=ast.Name(id="dict" | "MappingProxyType"), args=args, keywords=keywords):
                named = frozenset(keyword.arg for keyword in keywords if keyword.arg)
                return _all_of([named, *(self.keys(part, inside) for part in args)])
            case ast.Call(func=ast.Name(id=name)) if name in self.functions:
                return self.keys_of_answer(self.functions[name])
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return _all_of([self.keys(left, inside), self.keys(right, inside)])
            case ast.IfExp(body=body, orelse=orelse):
                one, other = self.keys(body, inside), self.keys(orelse, inside)
                return None if one is None or other is None else one & other
            case ast.Name() if inside is not None:
                return self.keys_of_variable(node, inside)
        return None

    def keys_of_answer(self, function: Function) -> frozenset[str] | None:
        """The keys that whatever the function returns has for certain."""
        answers = [self.keys(node.value, function) for node in ast.walk(function) if isinstance(node, ast.Return)]
        known = [keys for keys in answers if keys is not None]
        return frozenset.intersection(*known) if known and len(known) == len(answers) else None

    def keys_of_variable(self, used: ast.Name, inside: Function) -> frozenset[str] | None:
        """The keys as the last assignment before this use left them, in the same block or one around it."""
        found: frozenset[str] | None = None
        before = [
            statement
            for block in _blocks(inside)
            if block[0].lineno <= used.lineno <= (block[-1].end_lineno or 0)
            for statement in block
            if (statement.end_lineno or 0) < used.lineno
        ]
        for statement in sorted(before, key=lambda statement: statement.lineno):
            match statement:
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if name == used.id:
                    found = self.keys(value, inside)
                case ast.AnnAssign(target=ast.Name(id=name), value=value) if name == used.id:
                    found = self.keys(value, inside)
                case ast.Assign(targets=[ast.Subscript(value=ast.Name(id=name), slice=key)]) if name == used.id:
                    found = found and found | frozenset(_literals(key))
        return found

    def facts(self, call: ast.Call, maker: Maker, inside: Function | None) -> frozenset[str] | None:
        """The facts that a call of a maker gives."""
        if any(keyword.arg is None for keyword in call.keywords):
            return None
        if maker.takes_any:
            named = {keyword.arg for keyword in call.keywords if keyword.arg}
            return maker.always | (named - maker.named - {maker.code})
        if maker.facts is None:
            return maker.always
        keys = self.keys(_argument(call, maker.facts, None), inside)
        return None if keys is None else maker.always | keys


def _functions(tree: ast.Module) -> dict[str, Function]:
    return {node.name: node for node in ast.walk(tree) if isinstance(node, Function)}


def _all_of(parts: list[frozenset[str] | None]) -> frozenset[str] | None:
    known = [part for part in parts if part is not None]
    return frozenset[str]().union(*known) if len(known) == len(parts) else None


def _relay(source: Source, function: Function, call: ast.Call, code: str, target: Maker) -> Maker:
    """The maker that a function is whose parameter `code` goes on to `target` in this call."""
    arguments = function.args
    positional = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
    is_method = bool(positional) and positional[0] in ("self", "cls")
    at = positional.index(code) - is_method if code in positional else None
    names = frozenset({*positional, *(argument.arg for argument in arguments.kwonlyargs)})
    takes_any = arguments.kwarg is not None
    handed = {keyword.arg for keyword in call.keywords if keyword.arg} - {target.code, target.facts}
    own = frozenset(handed) - target.named if target.takes_any else frozenset()
    if "facts" not in names and not takes_any:
        own |= source.facts(call, target, function) or frozenset()
    facts = "facts" if "facts" in names else None
    return Maker(code=code, at=at, named=names, facts=facts, takes_any=takes_any, always=target.always | own)


def find(package: Path) -> tuple[Made, ...]:
    """Every code that is made in the package, in the order of files and lines."""
    paths = sorted(path for path in package.rglob("*.py") if "practice" not in path.relative_to(package).parts)
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    makers = _families(trees)
    everywhere = [item for tree in trees.values() for item in _functions(tree).items()]
    once = {name: function for name, function in everywhere if [known for known, _ in everywhere].count(name) == 1}
    sources = {path: Source({**once, **_functions(tree)}) for path, tree in trees.items()}
    calls = [(path, call, function) for path, tree in trees.items() for call, function in _calls(tree)]
    relays: dict[str, dict[Path, Maker]] = {}

    def maker_of(path: Path, call: ast.Call) -> Maker | None:
        """What the call calls: a family, a function of the same file, or one that no two files have."""
        name = _name(call.func)
        candidates = relays.get(name, {})
        return (
            makers.get(name)
            or candidates.get(path)
            or (next(iter(candidates.values())) if len(candidates) == 1 else None)
        )

    is_growing = True
    while is_growing:
        is_growing = False
        for path, call, function in calls:
            maker = maker_of(path, call)
            if maker is None or function is None or function.name == "__init__":
                continue
            handed = _argument(call, maker.code, maker.at)
            arguments = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
            of_name = relays.setdefault(function.name, {})
            if path not in of_name and isinstance(handed, ast.Name) and handed.id in {one.arg for one in arguments}:
                of_name[path] = _relay(sources[path], function, call, handed.id, maker)
                is_growing = True
    found = []
    for path, call, function in calls:
        maker = maker_of(path, call)
        if maker is None:
            continue
        for code in _literals(_argument(call, maker.code, maker.at)):
            place = f"{path.relative_to(package.parent).as_posix()}:{call.lineno}"
            found.append(Made(code=code, facts=sources[path].facts(call, maker, function), place=place))
    return tuple(found)


def words_in(package: Path) -> frozenset[str]:
    """Every literal text in the code of the package."""
    trees = (
        ast.parse(path.read_text(encoding="utf-8")) for path in package.rglob("*.py") if "wording" not in path.parts
    )
    nodes = (node for tree in trees for node in ast.walk(tree))
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


ASKING = {
    "items",
    "items_or_all",
    "this_way",
    "pages_this_way",
    "pages",
    "some_items",
    "one",
    "by_id",
    "post",
    "put",
    "delete",
    "_all",
}
"""Methods that ask Exact Online something, and are given what for as their last argument."""


def purposes_in(package: Path) -> frozenset[str]:
    """What calls say they are for: the last text given to a way of asking, or what is named so."""
    found: set[str] = set()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            named = [each.value for each in node.keywords if each.arg == "purpose"]
            is_asking = isinstance(node.func, ast.Attribute) and node.func.attr in ASKING
            for each in (*named, *(node.args[-1:] if is_asking else ())):
                found.update(_literals(each))
    return frozenset(found)
