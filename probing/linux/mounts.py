"""Mounted file systems and the disks beneath them, through partitions, LVM, encryption and RAID."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from money.system_words import system_words
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.linux.storage import BLOCK, is_disk
from probing.spec import Mount

if TYPE_CHECKING:
    from probing.linux.tree import Tree

__all__ = ["read_mounts"]

MOUNTS = "/proc/self/mountinfo"
_LINE = re.compile(r"^\S+ \S+ (\d+:\d+) \S+ (\S+) .*? - (\S+) (\S+)", re.MULTILINE)
_DEEPEST_STACK = 8


def read_mounts(tree: Tree) -> Parts[Mount]:
    """Each file system on a disk of this machine once, at its shortest path."""
    text = tree.raw(MOUNTS)
    if text is None:
        return no_parts(Unknown.ABSENT, MOUNTS, "it cannot be read")
    carriers = _carriers(tree)
    by_device: dict[str, Mount] = {}
    lines = sorted(_LINE.findall(text), key=lambda line: len(line[1]))
    for number, path, filesystem, device in lines:
        # Btrfs gives every subvolume a number of its own; the device's name is what it shares.
        disks = carriers.get(number) or carriers.get(device.rsplit("/", 1)[-1])
        key = ",".join(sorted(disks)) + device if disks else ""
        if disks and key not in by_device:
            by_device[key] = _mount(tree, _unescaped(path), filesystem, disks)
    return parts(list(by_device.values()), MOUNTS)


def _mount(tree: Tree, path: str, filesystem: str, disks: frozenset[str]) -> Mount:
    total, free = _space(tree, path)
    return Mount(
        path=known(path, MOUNTS),
        filesystem=known(filesystem, MOUNTS),
        total_bytes=total,
        free_bytes=free,
        devices=known(tuple(sorted(disks)), f"{BLOCK}/*/slaves"),
    )


def _space(tree: Tree, path: str) -> tuple[Fact[int], Fact[int]]:
    """Size, and what an ordinary user may still fill."""
    if not tree.is_live:
        told: Fact[int] = unknown(Unknown.NOT_REPORTED, "statvfs", "this is a recorded tree")
        return told, told
    try:
        space = os.statvfs(path)
    except OSError as error:
        told = unknown(Unknown.NOT_PERMITTED, "statvfs", system_words(error))
        return told, told
    return (
        known(space.f_blocks * space.f_frsize, "statvfs"),
        known(space.f_bavail * space.f_frsize, "statvfs"),
    )


def _carriers(tree: Tree) -> dict[str, frozenset[str]]:
    """The disks beneath every block device, by its number (`254:0`) and by its name."""
    found: dict[str, frozenset[str]] = {}
    names = tree.names(BLOCK)
    for disk in (name for name in names if is_disk(name)):
        for folder in (disk, *_partitions(tree, disk)):
            _enter(tree, found, f"{BLOCK}/{folder}", frozenset({disk}))
    layers = [name for name in names if re.match(r"(dm-|md)\d", name)]
    for _ in range(_DEEPEST_STACK):
        for layer in layers:
            below = [found.get(each) for each in tree.names(f"{BLOCK}/{layer}/slaves")]
            disks = frozenset().union(*(each for each in below if each))
            if disks:
                for folder in (layer, *_partitions(tree, layer)):
                    _enter(tree, found, f"{BLOCK}/{folder}", disks)
    return found


def _partitions(tree: Tree, disk: str) -> list[str]:
    names = tree.names(f"{BLOCK}/{disk}")
    return [
        f"{disk}/{n}" for n in names if n.startswith(disk) and tree.has(f"{BLOCK}/{disk}/{n}/dev")
    ]


def _enter(
    tree: Tree, found: dict[str, frozenset[str]], folder: str, disks: frozenset[str]
) -> None:
    found[folder.rsplit("/", 1)[-1]] = disks
    if number := tree.raw(f"{folder}/dev"):
        found[number] = disks
    if mapped := tree.raw(f"{folder}/dm/name"):
        found[mapped] = disks


def _unescaped(path: str) -> str:
    """The kernel writes blanks in paths as octal numbers."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), path)
