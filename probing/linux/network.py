"""Network cards as Linux tells them: /sys/class/net. Bridges, tunnels and loops are no cards."""

from __future__ import annotations

import _socket  # `socket` itself would cost a tenth of the whole probe
import fcntl
import re
from typing import TYPE_CHECKING

from money.sentence import say
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.spec import NetworkInterface

if TYPE_CHECKING:
    from probing.linux.tree import Tree

__all__ = ["read_network"]

SIOCGIFADDR = 0x8915
NET = "/sys/class/net"
_TYPES = {"1": "Ethernet", "32": "InfiniBand"}
_PERMANENT = "0"


def read_network(tree: Tree) -> Parts[NetworkInterface]:
    """The interfaces with a device behind them."""
    if not tree.has(NET):
        return no_parts(Unknown.ABSENT, NET, "there is no such folder")
    addresses = _addresses(tree)
    cards = [
        _card(tree, name, addresses.get(name, ()))
        for name in tree.names(NET)
        if tree.has(f"{NET}/{name}/device")
    ]
    return parts(cards, NET)


def _card(tree: Tree, name: str, addresses: tuple[str, ...]) -> NetworkInterface:
    folder = f"{NET}/{name}"
    driver = tree.target(f"{folder}/device/driver")
    return NetworkInterface(
        name=known(name, NET),
        mac=_mac(tree, folder),
        kind=_kind(tree, folder),
        built_in=_built_in(tree, folder),
        up=tree.fact(f"{folder}/operstate").into(lambda state: state == "up"),
        speed_mbps=_speed(tree, folder),
        driver=known(driver, f"{folder}/device/driver")
        if driver
        else unknown(Unknown.ABSENT, f"{folder}/device/driver"),
        addresses=known(addresses, say("the kernel's interface addresses"))
        if tree.is_live
        else unknown(Unknown.NOT_REPORTED, folder, "a recorded tree holds no addresses"),
    )


def _mac(tree: Tree, folder: str) -> Fact[str]:
    """The card's own address: a member of a bond wears the bond's and keeps its own apart."""
    own = tree.fact(f"{folder}/bonding_slave/perm_hwaddr")
    return own if own.is_known else tree.fact(f"{folder}/address")


def _built_in(tree: Tree, folder: str) -> Fact[bool]:
    """Whether the address is lasting and the card not on a plug (docks move between machines)."""
    source = f"{folder}/addr_assign_type"
    kind = tree.raw(source)
    if kind is None:
        return unknown(Unknown.ABSENT, source, "there is no such file")
    return known(kind == _PERMANENT and "/usb" not in tree.real(f"{folder}/device"), source)


def _kind(tree: Tree, folder: str) -> Fact[str]:
    if tree.has(f"{folder}/wireless") or tree.has(f"{folder}/phy80211"):
        return known("Wi-Fi", f"{folder}/phy80211")
    source = f"{folder}/type"
    code = tree.raw(source)
    if code in _TYPES:
        return known(_TYPES[code], source)
    return unknown(Unknown.NOT_SUPPORTED, source, say("type {code}", code=code))


def _speed(tree: Tree, folder: str) -> Fact[int]:
    speed = tree.number(f"{folder}/speed")
    if speed.is_known:
        return speed
    return unknown(Unknown.NOT_SUPPORTED, speed.source, "the link or its driver tells no speed")


def _addresses(tree: Tree) -> dict[str, tuple[str, ...]]:
    """Global addresses by interface: version 6 from a file, version 4 by one call for each."""
    found: dict[str, tuple[str, ...]] = {}
    if not tree.is_live:
        return found
    for name in tree.names(NET):
        address = _first_ipv4(name)
        if address:
            found[name] = (address,)
    for line in (tree.raw("/proc/net/if_inet6") or "").splitlines():
        match = re.fullmatch(r"([0-9a-f]{32}) \w+ \w+ 00 \w+\s+(\S+)", line)
        if match:
            found[match[2]] = (*found.get(match[2], ()), _ipv6(match[1]))
    return found


def _ipv6(digits: str) -> str:
    return _socket.inet_ntop(_socket.AF_INET6, bytes.fromhex(digits))


def _first_ipv4(name: str) -> str:
    """The interface's first IPv4 address, or an empty text (SIOCGIFADDR)."""
    probe = _socket.socket(_socket.AF_INET, _socket.SOCK_DGRAM)
    try:
        request = name.encode()[:15].ljust(256, b"\0")
        return _socket.inet_ntoa(fcntl.ioctl(probe.fileno(), SIOCGIFADDR, request)[20:24])
    except OSError:
        return ""
    finally:
        probe.close()
