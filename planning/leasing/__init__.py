"""Leases: the liability that is booked, the rate inside the payments, lease against buy."""

from planning.leasing.lease_or_buy import (
    Lease,
    LeaseOrBuy,
    Ownership,
    Rates,
    implicit_rate,
    lease_or_buy,
)
from planning.leasing.liability import LeasePeriod, Liability, liability, present_value

__all__ = [
    "Lease",
    "LeaseOrBuy",
    "LeasePeriod",
    "Liability",
    "Ownership",
    "Rates",
    "implicit_rate",
    "lease_or_buy",
    "liability",
    "present_value",
]
