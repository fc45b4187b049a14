"""The running system: its name, what it runs inside of, and what a control group lets it use."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from money.sentence import say
from probing.facts import Fact, Unknown, known, unknown
from probing.spec import Limits, OperatingSystem
from probing.wording import text_fact

if TYPE_CHECKING:
    from probing.linux.tree import Tree

__all__ = ["container_of", "read_limits", "read_system"]

CGROUPS = "/sys/fs/cgroup"
CLOCKS = "/sys/devices/system/clocksource/clocksource0/available_clocksource"
RELEASE = "/proc/sys/kernel/osrelease"

# A guest's clock source belongs to its hypervisor; the DMI texts are the makers' own.
_CLOCK_WORDS = (("kvm-clock", "KVM"), ("hyperv", "Hyper-V"), ("xen", "Xen"))
_DMI_WORDS = (
    ("vmware", "VMware"),
    ("virtualbox", "VirtualBox"),
    ("innotek", "VirtualBox"),
    ("parallels", "Parallels"),
    ("amazon ec2", "Amazon EC2"),
    ("google compute", "KVM"),
    ("microsoft corporation virtual machine", "Hyper-V"),
    ("qemu", "QEMU"),
    ("kvm", "KVM"),
    ("xen", "Xen"),
    ("bochs", "Bochs"),
)
_CGROUP_WORDS = (
    ("kubepods", "Kubernetes"),
    ("docker", "Docker"),
    ("libpod", "Podman"),
    ("lxc", "LXC"),
    ("containerd", "containerd"),
)


def read_system(tree: Tree) -> OperatingSystem:
    """Name, version, kernel and surroundings of the running system."""
    release = _os_release(tree)
    kernel = tree.fact(RELEASE)
    container = container_of(tree)
    return OperatingSystem(
        hostname=tree.fact("/proc/sys/kernel/hostname"),
        name=text_fact(release.get("NAME"), "/etc/os-release: NAME"),
        version=text_fact(
            release.get("VERSION", release.get("VERSION_ID")), "/etc/os-release: VERSION"
        ),
        kernel=kernel,
        booted_at=_booted_at(tree),
        hypervisor=_hypervisor(tree),
        container=container,
        wsl=kernel.into(lambda text: "microsoft" in text.casefold()),
    )


def container_of(tree: Tree) -> Fact[str]:
    """The container this runs in. A /.dockerenv alone proves nothing: images become VMs too."""
    podman = "/run/.containerenv"
    if tree.has(podman):
        return known("Podman", podman)
    named = tree.raw("/run/systemd/container")
    if named:
        return known(named, "/run/systemd/container")
    groups = (tree.raw("/proc/1/cgroup") or "").casefold()
    for word, name in _CGROUP_WORDS:
        if re.search(rf"[/\-.]{word}", groups):
            return known(name, "/proc/1/cgroup")
    if tree.has("/.dockerenv") and _root_filesystem(tree) in {"overlay", "aufs", "btrfs", "zfs"}:
        return known("Docker", "/.dockerenv on a layered root")
    return unknown(Unknown.ABSENT, "/proc/1/cgroup", "this is no container")


def read_limits(tree: Tree) -> Limits:
    """The tightest memory and processor limits of this process's control groups."""
    groups = _groups(tree)
    memory = _tightest([_memory_limit(tree, *group) for group in groups])
    cpus = _tightest([_cpu_limit(tree, *group) for group in groups])
    none = (Unknown.ABSENT, CGROUPS, say("no limit is set"))
    return Limits(
        memory_bytes=known(int(memory[0]), memory[1]) if memory else unknown(*none),
        cpus=known(cpus[0], cpus[1]) if cpus else unknown(*none),
    )


def _os_release(tree: Tree) -> dict[str, str]:
    text = tree.raw("/etc/os-release") or tree.raw("/usr/lib/os-release") or ""
    pairs = re.findall(r"^([A-Z_]{1,40})=(?:\"([^\"\n]*)\"|'([^'\n]*)'|(\S*))", text, re.MULTILINE)
    return {name: double or single or bare for name, double, single, bare in pairs}


def _booted_at(tree: Tree) -> Fact[datetime]:
    source = "/proc/stat: btime"
    match = re.search(r"^btime (\d{1,12})$", tree.raw("/proc/stat") or "", re.MULTILINE)
    if match is None or match[1] == "0":
        return unknown(Unknown.NOT_REPORTED, source)
    return known(datetime.fromtimestamp(int(match[1]), UTC), source)


def _hypervisor(tree: Tree) -> Fact[str]:
    """The hypervisor beneath, from DMI texts, guest clocks, or the processor's own flag."""
    texts = [tree.raw(f"/sys/class/dmi/id/{name}") or "" for name in ("sys_vendor", "product_name")]
    dmi = " ".join(texts).casefold()
    for word, name in _DMI_WORDS:
        if re.search(rf"\b{word}\b", dmi):
            return known(name, "/sys/class/dmi/id")
    flag = re.search(r"^flags\s*:.*\bhypervisor\b", tree.raw("/proc/cpuinfo") or "", re.MULTILINE)
    clocks = tree.raw(CLOCKS) or ""
    for word, name in _CLOCK_WORDS:
        if word in clocks and (flag or word == "xen"):
            return known(name, CLOCKS)
    if flag:
        return known("a hypervisor without a name", "/proc/cpuinfo: flags")
    return unknown(Unknown.ABSENT, "/proc/cpuinfo: flags", "no sign of a hypervisor")


def _root_filesystem(tree: Tree) -> str:
    match = re.search(
        r"^\S+ \S+ \S+ \S+ / .*? - (\S+) ", tree.raw("/proc/self/mountinfo") or "", re.MULTILINE
    )
    return match[1] if match else ""


def _groups(tree: Tree) -> list[tuple[str, str]]:
    """(controller, folder) of this process's groups and all groups above them."""
    found = []
    for line in (tree.raw("/proc/self/cgroup") or "").splitlines():
        _, controllers, path = [*line.split(":", 2), "", ""][:3]
        if ".." in path:
            path = "/"
        for controller in controllers.split(",") if controllers else [""]:
            if controller not in {"", "memory", "cpu"}:
                continue
            base = f"{CGROUPS}/{controller}" if controller else CGROUPS
            steps = [step for step in path.split("/") if step]
            found += [(controller, "/".join([base, *steps[:n]])) for n in range(len(steps), -1, -1)]
    return found


def _memory_limit(tree: Tree, controller: str, folder: str) -> tuple[float, str] | None:
    name = {"": "memory.max", "memory": "memory.limit_in_bytes"}.get(controller)
    if name is None:
        return None
    limit = tree.number(f"{folder}/{name}")
    if limit.value is None or limit.value >= 1 << 60:  # version 1 writes "none" as a huge number
        return None
    return limit.value, limit.source


def _cpu_limit(tree: Tree, controller: str, folder: str) -> tuple[float, str] | None:
    if controller == "cpu":
        quota = tree.number(f"{folder}/cpu.cfs_quota_us")
        period = tree.number(f"{folder}/cpu.cfs_period_us")
    elif controller == "":
        source = f"{folder}/cpu.max"
        words = (tree.raw(source) or "").split()
        if len(words) != 2 or not all(re.fullmatch(r"[1-9]\d{0,17}", word) for word in words):
            return None
        quota, period = known(int(words[0]), source), known(int(words[1]), source)
    else:
        return None
    if quota.value is None or period.value is None:
        return None
    return quota.value / period.value, quota.source


def _tightest(limits: list[tuple[float, str] | None]) -> tuple[float, str] | None:
    return min((limit for limit in limits if limit), default=None)
