"""Streams out of a compound file, the container of the old Office formats.

Source: Microsoft, [MS-CFB] Compound File Binary File Format, seen 2026-11.
"""

from __future__ import annotations

import struct

_FREE = 0xFFFFFFFA  # this and higher mark the end of a chain or an unused sector
_ENTRY = 128


class BrokenCompoundError(ValueError):
    """The container does not hold together: a chain that loops or points outside."""


def names(data: bytes) -> frozenset[str]:
    """The names of all streams and folders.

    Raises:
        BrokenCompoundError: the container is damaged.
    """
    return frozenset(_Container(data).names())


def stream(data: bytes, name: str) -> bytes:
    """The bytes of a stream.

    Raises:
        BrokenCompoundError: the container is damaged or has no such stream.
    """
    return _Container(data).read(name)


class _Container:
    def __init__(self, data: bytes) -> None:
        if len(data) < 512:
            raise BrokenCompoundError("header")
        self._data = data
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise BrokenCompoundError("sector size")
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        self._directory_at, self._cutoff, self._mini_at = struct.unpack_from("<I4xII", data, 48)
        self._table = self._allocation()
        self._entries = self._directory()

    def _sector(self, number: int) -> bytes:
        at = (number + 1) * self._size
        if at >= len(self._data):
            raise BrokenCompoundError("sector")
        return self._data[at : at + self._size]

    def _allocation(self) -> list[int]:
        sectors = list(struct.unpack_from("<109I", self._data, 76))
        next_sector, count = struct.unpack_from("<II", self._data, 68)
        for _ in range(min(count, len(self._data) // self._size)):
            if next_sector >= _FREE:
                break
            more = _words(self._sector(next_sector))
            sectors += more[:-1]
            next_sector = more[-1]
        table: list[int] = []
        for sector in sectors:
            if sector < _FREE:
                table += _words(self._sector(sector))
            if len(table) * self._size > 2 * len(self._data) + 1_000_000:
                break
        return table

    def _chain(self, start: int, table: list[int]) -> list[int]:
        found: list[int] = []
        while start < _FREE:
            if start >= len(table) or len(found) > len(table):
                raise BrokenCompoundError("chain")
            found.append(start)
            start = table[start]
        return found

    def _directory(self) -> list[tuple[str, int, int, int]]:
        raw = b"".join(map(self._sector, self._chain(self._directory_at, self._table)))
        found = []
        for at in range(0, len(raw) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", raw, at + 64)
            start, size = struct.unpack_from("<II", raw, at + 116)
            if kind:
                found.append(
                    (raw[at : at + min(max(length - 2, 0), 62)].decode("utf-16-le", "replace"), kind, start, size)
                )
        return found

    def names(self) -> list[str]:
        return [name for name, _, _, _ in self._entries]

    def read(self, name: str) -> bytes:
        for found, kind, start, size in self._entries:
            if kind == 2 and found.lower() == name.lower():
                return self._mini(start, size) if size < self._cutoff else self._whole(start, size)
        raise BrokenCompoundError(name)

    def _whole(self, start: int, size: int) -> bytes:
        return b"".join(map(self._sector, self._chain(start, self._table)))[:size]

    def _mini(self, start: int, size: int) -> bytes:
        root = next(((at, length) for _, kind, at, length in self._entries if kind == 5), None)
        if root is None:
            raise BrokenCompoundError("root")
        pool = self._whole(*root)
        table = _words(b"".join(map(self._sector, self._chain(self._mini_at, self._table))))
        pieces = (pool[place * self._mini_size : (place + 1) * self._mini_size] for place in self._chain(start, table))
        return b"".join(pieces)[:size]


def _words(raw: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4]))
