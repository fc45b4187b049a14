"""What psutil tells on macOS and Windows: memory, mounted file systems, network interfaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from money.system_words import system_words
from probing.facts import Fact, Parts, Unknown, known, parts, unknown
from probing.spec import Mount, NetworkInterface
from probing.wording import positive

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["load", "mounts", "network", "swap_bytes", "total_bytes"]

_LINK_FAMILIES = {"AF_LINK", "AF_PACKET"}
_ADDRESS_FAMILIES = {"AF_INET", "AF_INET6"}


def load() -> Any:
    """psutil, imported when it is needed (37 ms)."""
    import psutil

    return psutil


def total_bytes(psutil: Any) -> Fact[int]:
    """Main memory as the system sees it."""
    return positive(int(psutil.virtual_memory().total), "psutil.virtual_memory")


def swap_bytes(psutil: Any) -> Fact[int]:
    """Swap; none is truly zero."""
    return known(int(psutil.swap_memory().total), "psutil.swap_memory")


def mounts(psutil: Any) -> Parts[Mount]:
    """File systems on devices, with their space; one that will not answer keeps its place."""
    return parts([_mount(psutil, each) for each in psutil.disk_partitions()], "psutil")


def _mount(psutil: Any, partition: Any) -> Mount:
    source = "psutil.disk_usage"
    total: Fact[int]
    free: Fact[int]
    try:
        usage = psutil.disk_usage(partition.mountpoint)
        total, free = known(int(usage.total), source), known(int(usage.free), source)
    except OSError as error:
        total = free = unknown(Unknown.NOT_PERMITTED, source, system_words(error))
    return Mount(
        path=known(partition.mountpoint, "psutil.disk_partitions"),
        filesystem=known(partition.fstype, "psutil.disk_partitions")
        if partition.fstype
        else unknown(Unknown.ABSENT, "psutil.disk_partitions"),
        total_bytes=total,
        free_bytes=free,
    )


def network(psutil: Any, is_card: Callable[[str], bool]) -> Parts[NetworkInterface]:
    """The interfaces that `is_card` takes for cards, with their addresses."""
    stats = psutil.net_if_stats()
    return parts(
        [
            _interface(name, addresses, stats.get(name))
            for name, addresses in psutil.net_if_addrs().items()
            if is_card(name)
        ],
        "psutil",
    )


def _interface(name: str, addresses: Any, state: Any) -> NetworkInterface:
    source = "psutil.net_if_addrs"
    families = [(getattr(each.family, "name", ""), each.address) for each in addresses]
    macs = [address for family, address in families if family in _LINK_FAMILIES]
    found = tuple(
        address.partition("%")[0]
        for family, address in families
        if family in _ADDRESS_FAMILIES and not address.casefold().startswith("fe80")
    )
    return NetworkInterface(
        name=known(name, source),
        mac=known(macs[0].casefold().replace("-", ":"), source)
        if macs
        else unknown(Unknown.ABSENT, source),
        up=known(bool(state.isup), "psutil.net_if_stats")
        if state
        else unknown(Unknown.ABSENT, "psutil.net_if_stats"),
        speed_mbps=positive(int(state.speed), "psutil.net_if_stats", "the link tells no speed")
        if state
        else unknown(Unknown.ABSENT, "psutil.net_if_stats"),
        addresses=known(found, source),
    )
