"""Set Rackledger up where needed and check all of it: `python3 installer/check.py`."""

import sys
from pathlib import Path

# As a script this folder comes first on the path; its parent holds the package `installer`.
# The version is looked at before anything is imported that an old Python cannot read.
sys.path[0] = str(Path(__file__).resolve().parent.parent)

from installer import python_version

OBJECTION = python_version.objection(tuple(sys.version_info[:3]))
if OBJECTION:
    sys.exit(OBJECTION)

from installer.checks import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
