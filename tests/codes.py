"""Finds in the source where problems and errors are made: with which code, with which facts.

Understood are literal codes given to `Problem`, to the classes of `exactdesk.errors` and their subclasses, and to functions that hand
a parameter of theirs on as the code. Facts are known where they stand as keywords or as a dict with literal keys, in place or in a
variable of the same function.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
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


def _relay(function: Function, call: ast.Call, code: str, target: Maker) -> Maker:
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
        own |= _facts(call, target, function) or frozenset()
    facts = "facts" if "facts" in names else None
    return Maker(code=code, at=at, named=names, facts=facts, takes_any=takes_any, always=target.always | own)


def _keys(node: ast.expr | None, function: Function | None) -> frozenset[str] | None:
    """The keys of a mapping as far as the source tells; None when it does not."""
    match node:
        case None:
            return frozenset()
        case ast.Dict(keys=keys, values=values):
            found: frozenset[str] = frozenset()
            for key, value in zip(keys, values, strict=True):
                inner = _keys(value, function) if key is None else frozenset(_literals(key)) or None
                if inner is None:
                    return None
                found |= inner
            return found
        case ast.Call(func=ast.Name(id="dict" | "MappingProxyType"), args=args, keywords=keywords):
            parts = [_keys(part, function) for part in args]
            named = frozenset(keyword.arg for keyword in keywords if keyword.arg)
            return None if None in parts else named.union(*(part for part in parts if part is not None))
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            one, other = _keys(left, function), _keys(right, function)
            return None if one is None or other is None else one | other
        case ast.Name(id=name) if function is not None:
            return _keys_of_variable(name, function)
    return None


def _keys_of_variable(name: str, function: Function) -> frozenset[str] | None:
    found: frozenset[str] | None = None
    for node in ast.walk(function):
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        for target in targets:
            if isinstance(target, ast.Name) and target.id == name:
                value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
                if _refers_to(value, name) or (keys := _keys(value, function)) is None:
                    return None
                found = keys | (found or frozenset())
            elif isinstance(target, ast.Subscript) and _name(target.value) == name:
                found = (found or frozenset()) | frozenset(_literals(target.slice))
    return found


def _refers_to(node: ast.expr | None, name: str) -> bool:
    return node is not None and any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(node))


def _facts(call: ast.Call, maker: Maker, function: Function | None) -> frozenset[str] | None:
    if any(keyword.arg is None for keyword in call.keywords):
        return None
    if maker.takes_any:
        named = {keyword.arg for keyword in call.keywords if keyword.arg}
        return maker.always | (named - maker.named - {maker.code})
    if maker.facts is None:
        return maker.always
    keys = _keys(_argument(call, maker.facts, None), function)
    return None if keys is None else maker.always | keys


def find(package: Path) -> tuple[Made, ...]:
    """Every code that is made in the package, in the order of files and lines."""
    paths = sorted(path for path in package.rglob("*.py") if "practice" not in path.relative_to(package).parts)
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    makers = _families(trees)
    calls = [(path, call, function) for path, tree in trees.items() for call, function in _calls(tree)]
    while True:
        known = len(makers)
        for _, call, function in calls:
            maker = makers.get(_name(call.func))
            if maker is None or function is None or function.name == "__init__" or function.name in makers:
                continue
            handed = _argument(call, maker.code, maker.at)
            arguments = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
            if isinstance(handed, ast.Name) and handed.id in {argument.arg for argument in arguments}:
                makers[function.name] = _relay(function, call, handed.id, maker)
        if len(makers) == known:
            break
    found = []
    for path, call, function in calls:
        maker = makers.get(_name(call.func))
        for code in _literals(_argument(call, maker.code, maker.at)) if maker else ():
            assert maker is not None
            place = f"{path.relative_to(package.parent).as_posix()}:{call.lineno}"
            found.append(Made(code=code, facts=_facts(call, maker, function), place=place))
    return tuple(found)


def words_in(package: Path) -> frozenset[str]:
    """Every literal text in the code of the package."""
    trees = (
        ast.parse(path.read_text(encoding="utf-8")) for path in package.rglob("*.py") if "wording" not in path.parts
    )
    nodes = (node for tree in trees for node in ast.walk(tree))
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
