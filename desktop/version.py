"""Which version of Rackledger this is."""

from __future__ import annotations


def own_version() -> str:
    """As it was installed; “from source” where it was not."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("rackledger")
    except PackageNotFoundError:
        return "from source"
