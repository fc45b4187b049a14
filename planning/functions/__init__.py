"""Financial functions as spreadsheets have them, in decimals of 50 digits.

Their conventions are those on which LibreOffice, Gnumeric and the textbook definition agree; each
module says them. Schedules of assets are `planning.depreciation`, which rounds to the cent.
"""

from planning.functions.annuity import (
    cumipmt,
    cumprinc,
    fv,
    ipmt,
    nper,
    pmt,
    ppmt,
    pv,
    rate,
)
from planning.functions.depreciation import db, ddb, sln, syd, vdb
from planning.functions.flows import irr, mirr, npv, worth, xirr, xnpv
from planning.functions.french import amordegrc, amorlinc, year_fraction
from planning.functions.roots import Roots

__all__ = [
    "Roots",
    "amordegrc",
    "amorlinc",
    "cumipmt",
    "cumprinc",
    "db",
    "ddb",
    "fv",
    "ipmt",
    "irr",
    "mirr",
    "nper",
    "npv",
    "pmt",
    "ppmt",
    "pv",
    "rate",
    "sln",
    "syd",
    "vdb",
    "worth",
    "xirr",
    "xnpv",
    "year_fraction",
]
