"""GPUs from the text of NVIDIA's dcgm-exporter and of nvidia_gpu_exporter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from money.sentence import say
from probing.facts import Fact, Unknown, known, parts, unknown
from probing.gpu_names import bus_address, nvidias_pci_id
from probing.identity import honest_gpu_uuid
from probing.spec import Gpu, MachineSpec, OperatingSystem
from probing.wording import positive, text_fact

if TYPE_CHECKING:
    from probing.exposition import Sample, Scrape

__all__ = ["gpu_machines", "is_gpu_metric"]

DCGM = "dcgm-exporter"
SMI = "nvidia_gpu_exporter"
MIB = 1024**2
_PREFIXES = ("DCGM_FI_", "nvidia_smi_")
_NO_WORDS = ("[n/a]", "n/a", "[unknown error]", "[not supported]")


def is_gpu_metric(name: str) -> bool:
    """Whether a metric is one of theirs."""
    return name.startswith(_PREFIXES)


def gpu_machines(scrape: Scrape) -> list[MachineSpec]:
    """A machine for each host whose GPUs are told."""
    found = _of_dcgm(scrape)
    infos = scrape.all("nvidia_smi_gpu_info")
    if infos:
        gpus = {_key(sample): _of_smi(scrape, sample) for sample in infos}
        found.append(MachineSpec(collector=known(SMI, SMI), gpus=parts(list(gpus.values()), SMI)))
    return found


def _key(sample: Sample) -> tuple[str, str]:
    return sample.labels.get("uuid", ""), sample.labels.get("pci_bus_id", "")


def _told(text: str | None, source: str) -> Fact[str]:
    """A label's text; nvidia-smi's words for no answer are none."""
    if text is not None and text.casefold() in _NO_WORDS:
        return unknown(Unknown.NOT_SUPPORTED, source, say("it says “{text}”", text=text))
    return text_fact(text, source)


def _uuid(text: str | None, source: str) -> Fact[str]:
    """With the mark that NVIDIA's tools put before it, which this exporter takes away."""
    told = _told(text, source)
    return honest_gpu_uuid(told.into(lambda uuid: f"GPU-{uuid.removeprefix('GPU-')}"))


def _of_smi(scrape: Scrape, info: Sample) -> Gpu:
    labels = info.labels
    uuid = labels.get("uuid", "")

    def number(*names: str) -> Fact[float]:
        """The value of the first of `names` that is told of this GPU, above zero."""
        told = {name: scrape.by("uuid", f"nvidia_smi_{name}").get(uuid) for name in names}
        name = next((name for name, value in told.items() if value is not None), names[0])
        return positive(told[name], f"{SMI}: {name}")

    def switch(name: str) -> Fact[bool]:
        value = scrape.by("uuid", f"nvidia_smi_{name}").get(uuid)
        source = f"{SMI}: {name}"
        return unknown(Unknown.NOT_REPORTED, source) if value is None else known(value == 1, source)

    def label(name: str) -> Fact[str]:
        return _told(labels.get(name), f"{SMI}: gpu_info.{name}")

    packed = number("pci_device_id")
    return Gpu(
        vendor=known("NVIDIA", SMI),
        name=label("name"),
        uuid=_uuid(labels.get("uuid"), f"{SMI}: gpu_info.uuid"),
        serial=label("serial"),
        bus_address=label("pci_bus_id").into(bus_address),
        pci_id=nvidias_pci_id(int(packed.value), packed.source)
        if packed.value is not None
        else unknown(Unknown.NOT_REPORTED, packed.source),
        vram_bytes=number("memory_total_bytes").into(round),
        vram_reserved_bytes=number("memory_reserved_bytes").into(round),
        driver=label("driver_version"),
        cuda_version=label("cuda_version"),
        compute_capability=label("compute_cap"),
        vbios=label("vbios_version"),
        pcie_generation=number("pcie_link_gen_current").into(round),
        pcie_generation_max=number("pcie_link_gen_max").into(round),
        pcie_width=number("pcie_link_width_current").into(round),
        pcie_width_max=number("pcie_link_width_max").into(round),
        power_limit_w=number("power_limit_watts", "enforced_power_limit_watts"),
        power_limit_max_w=number("power_max_limit_watts"),
        ecc=switch("ecc_mode_current"),
        mig=switch("mig_mode_current"),
        persistence=switch("persistence_mode"),
    )


def _of_dcgm(scrape: Scrape) -> list[MachineSpec]:
    """By host: the label was `Hostname` before it was `hostname`; some scrapes have none."""
    hosts: dict[str, dict[str, list[tuple[str, Sample]]]] = {}
    for name, samples in scrape.samples.items():
        for sample in samples if name.startswith("DCGM_FI_") else ():
            uuid = sample.labels.get("UUID", "")
            if uuid:
                host = sample.labels.get("Hostname") or sample.labels.get("hostname") or ""
                hosts.setdefault(host, {}).setdefault(uuid, []).append((name, sample))
    return [
        MachineSpec(
            collector=known(DCGM, DCGM),
            gpus=parts([_of_fields(uuid, told) for uuid, told in gpus.items()], DCGM),
            os=OperatingSystem(hostname=text_fact(host or None, f"{DCGM}: hostname")),
        )
        for host, gpus in hosts.items()
    ]


def _of_fields(uuid: str, told: list[tuple[str, Sample]]) -> Gpu:
    """One GPU. What is told of a part of it (MIG) is not of the whole."""
    labels = {key: value for _, sample in told for key, value in sample.labels.items() if value}
    parted = any("GPU_I_ID" in sample.labels for _, sample in told)
    whole = {
        name.removeprefix("DCGM_FI_"): sample.value
        for name, sample in told
        if "GPU_I_ID" not in sample.labels
    }

    def label(*names: str) -> Fact[str]:
        name = next((each for each in names if each in labels), names[0])
        return text_fact(labels.get(name), f"{DCGM}: {name}")

    limit = whole.get("DEV_POWER_MGMT_LIMIT") or whole.get("DEV_ENFORCED_POWER_LIMIT")
    return Gpu(
        vendor=known("NVIDIA", DCGM),
        name=label("modelName"),
        uuid=honest_gpu_uuid(text_fact(uuid, f"{DCGM}: UUID")),
        serial=label("DCGM_FI_DEV_SERIAL"),
        bus_address=label("pci_bus_id").into(bus_address),
        vram_bytes=_vram(whole),
        vram_reserved_bytes=positive(
            _in_bytes(whole.get("DEV_FB_RESERVED")), f"{DCGM}: FB_RESERVED"
        ),
        driver=label("DCGM_FI_DRIVER_VERSION"),
        vbios=label("DCGM_FI_DEV_VBIOS_VERSION"),
        power_limit_w=positive(limit, f"{DCGM}: POWER_MGMT_LIMIT"),
        mig=known(True, f"{DCGM}: GPU_I_ID")
        if parted
        else unknown(Unknown.NOT_REPORTED, f"{DCGM}: GPU_I_ID"),
    )


def _vram(whole: dict[str, float | None]) -> Fact[int]:
    """All of it, or the sum of its three parts: without the reserved one it would fall short."""
    source = f"{DCGM}: FB_USED + FB_FREE + FB_RESERVED"
    total = whole.get("DEV_FB_TOTAL")
    if total:
        return positive(_in_bytes(total), f"{DCGM}: FB_TOTAL")
    three = [whole.get(f"DEV_FB_{part}") for part in ("USED", "FREE", "RESERVED")]
    told = [part for part in three if part is not None]
    if len(told) < len(three):
        return unknown(Unknown.NOT_REPORTED, source, "not all three are told")
    return positive(_in_bytes(sum(told)), source)


def _in_bytes(mebibytes: float | None) -> int | None:
    return None if mebibytes is None else round(mebibytes * MIB)
