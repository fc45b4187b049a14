from __future__ import annotations

import pytest

from installer.network import trouble_in

RETRY = "WARNING: Retrying (Retry(total=4)) after connection broken by '{}': /simple/alembic/\n"


@pytest.mark.parametrize(
    "said",
    [
        RETRY.format("NewConnectionError: [Errno -3] Temporary failure in name resolution"),
        RETRY.format("NewConnectionError: [Errno 11001] getaddrinfo failed"),
        RETRY.format("ReadTimeoutError: Read timed out. (read timeout=15)"),
        RETRY.format("ProxyError('Cannot connect to proxy.', OSError('Tunnel failed'))"),
        "W: Failed to fetch …  Temporary failure resolving 'example.org'\nE: Unable to locate …",
        "Err:1 http://example.org stable InRelease\n  Could not connect to example.org:80",
    ],
)
def test_a_network_out_of_reach_is_told_in_a_line(said: str) -> None:
    told = trouble_in(said)

    assert told is not None
    assert told.startswith("Nothing could be fetched (")
    assert "\n" not in told


def test_a_certificate_that_is_not_known_is_another_matter() -> None:
    told = trouble_in(RETRY.format("SSLError: [SSL: CERTIFICATE_VERIFY_FAILED] self-signed"))

    assert told is not None
    assert "PIP_CERT" in told


@pytest.mark.parametrize(
    "said",
    [
        "",
        "ERROR: No matching distribution found for run==1",
        RETRY.format("Read timed out.") + "ERROR: [Errno 28] No space left on device",
        RETRY.format("Read timed out.") + "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES",
    ],
)
def test_what_went_wrong_for_another_reason_is_not_blamed_on_the_network(said: str) -> None:
    assert trouble_in(said) is None
