"""Product, board, firmware and chassis as Linux exposes them, each file with its own permission."""

from __future__ import annotations

from typing import TYPE_CHECKING

from money.sentence import say
from probing.facts import Fact, Unknown, known, unknown
from probing.identity import honest_uuid
from probing.kinds import CHASSIS_TYPES
from probing.spec import Board, Chassis, Firmware, Product

if TYPE_CHECKING:
    from probing.linux.tree import Tree

__all__ = ["read_board", "read_chassis", "read_firmware", "read_product"]

DMI = "/sys/class/dmi/id"
DEVICE_TREE = "/proc/device-tree"


def read_product(tree: Tree) -> Product:
    """The machine as sold; boards without SMBIOS (ARM) tell it through the device tree."""
    return Product(
        manufacturer=tree.fact(f"{DMI}/sys_vendor"),
        name=_or_device_tree(tree, f"{DMI}/product_name", "model"),
        version=tree.fact(f"{DMI}/product_version"),
        sku=tree.fact(f"{DMI}/product_sku"),
        family=tree.fact(f"{DMI}/product_family"),
        serial=_or_device_tree(tree, f"{DMI}/product_serial", "serial-number"),
        uuid=honest_uuid(tree.fact(f"{DMI}/product_uuid")),
    )


def read_board(tree: Tree) -> Board:
    """The main board."""
    names = ("board_vendor", "board_name", "board_version", "board_serial", "board_asset_tag")
    return Board(*(tree.fact(f"{DMI}/{name}") for name in names))


def read_firmware(tree: Tree) -> Firmware:
    """BIOS or UEFI. Without SMBIOS the missing EFI folder proves nothing about the boot mode."""
    efi = "/sys/firmware/efi"
    mode: Fact[str] = unknown(Unknown.ABSENT, efi, "there is no such folder")
    if tree.has(efi):
        mode = known("UEFI", efi)
    elif tree.has(DMI):
        mode = known("BIOS", f"{efi} is missing")
    return Firmware(
        vendor=tree.fact(f"{DMI}/bios_vendor"),
        version=tree.fact(f"{DMI}/bios_version"),
        date=tree.fact(f"{DMI}/bios_date"),
        boot_mode=mode,
    )


def read_chassis(tree: Tree) -> Chassis:
    """The enclosure; its type is a number that SMBIOS gives a name to."""
    source = f"{DMI}/chassis_type"
    code = tree.number(source)
    name = CHASSIS_TYPES.get((code.value or 0) & 0x7F)
    told: Fact[str] = unknown(Unknown.PLACEHOLDER, source, say("type {code}", code=code.value))
    if name:
        told = known(name, source)
    elif not code.is_known:
        told = code.into(str)
    return Chassis(
        type=told,
        manufacturer=tree.fact(f"{DMI}/chassis_vendor"),
        serial=tree.fact(f"{DMI}/chassis_serial"),
        asset_tag=tree.fact(f"{DMI}/chassis_asset_tag"),
    )


def _or_device_tree(tree: Tree, path: str, name: str) -> Fact[str]:
    told = tree.fact(path)
    return told if told.is_known else told.or_from(tree.fact(f"{DEVICE_TREE}/{name}"))
