"""Tells from what pip or apt-get said whether it was the network's fault, and what to do then."""

from __future__ import annotations

import re

_OUT_OF_REACH = re.compile(
    "Temporary failure (?:in name resolution|resolving)|Name or service not known"
    "|nodename nor servname provided|getaddrinfo failed|Could not resolve|Could not connect"
    "|Cannot connect to proxy|Network is unreachable|No route to host|Connection refused"
    "|[Cc]onnection timed out|[Rr]ead timed out"
)
_NOT_TRUSTED = re.compile("CERTIFICATE_VERIFY_FAILED|[Cc]ertificate verif[a-z]+ failed")

# A fetch that went through at the second try is no reason for what went wrong later.
_OTHER_REASONS = re.compile("No space left|DO NOT MATCH THE HASHES|Permission denied")


def trouble_in(said: str) -> str | None:
    """A sentence for people when the network was the reason, else None."""
    if _OTHER_REASONS.search(said):
        return None
    if _NOT_TRUSTED.search(said):
        return (
            "The connection shows a certificate that this Python does not know: set PIP_CERT to "
            "the file of your organisation’s certificates, and run the same command again."
        )
    if reason := _OUT_OF_REACH.search(said):
        return (
            f"Nothing could be fetched ({reason[0].lower()}): connect this machine to the "
            "network, or set HTTPS_PROXY to its proxy, and run the same command again."
        )
    return None
