"""What can go wrong with a ledger, each with a sentence fit for people.

LedgerError
├── RefusedError             the command breaks a rule of the ledger; nothing was changed
│   ├── NotFoundError        the record is not there (any more)
│   └── UndoRefusedError     later changes depend on what should be undone
└── LedgerFileError          the file, not the command, is the matter; nothing was touched
    ├── NotALedgerError      another kind of file
    ├── NewerLedgerError     written by a newer version of the application
    ├── DamagedLedgerError   the file's structure is broken
    ├── LockedLedgerError    another program holds it
    ├── MovedLedgerError     another file, or none, is in its place now
    └── UnwritableLedgerError  read-only, or the disk is full
"""

from __future__ import annotations


class LedgerError(Exception):
    """A failure that people can understand.

    `what` says what happened and to what, `kept` what was kept, `advice` what to do now.
    """

    kept = "Nothing was changed."
    advice = ""

    def __init__(self, what: str, *, advice: str = "") -> None:
        super().__init__(what)
        self.what = what
        if advice:
            self.advice = advice


class RefusedError(LedgerError):
    """The command breaks a rule of the ledger."""


class NotFoundError(RefusedError):
    """The record is not in the ledger (any more)."""


class UndoRefusedError(RefusedError):
    """Later changes depend on what should be undone."""


class LedgerFileError(LedgerError):
    """The file itself is the matter."""

    kept = "The file was not touched."


class NotALedgerError(LedgerFileError):
    """The file is something else."""

    advice = "Choose a file that Rackledger made; their names usually end in .rackledger or .db."


class NewerLedgerError(LedgerFileError):
    """The file was written by a newer version."""

    advice = "Open it with the version of Rackledger that wrote it, or a later one."


class DamagedLedgerError(LedgerFileError):
    """The file's structure is broken."""

    advice = "Restore the latest backup: rackledger restore BACKUP LEDGER."


class LockedLedgerError(LedgerFileError):
    """Another program holds the file."""

    kept = "Nothing was changed."
    advice = "Close the other program that has the ledger open, then try again."


class MovedLedgerError(LedgerFileError):
    """The file was moved, removed or replaced while it was open."""

    kept = "Nothing was changed; what was entered before is in the file that stood there."
    advice = "Put the file back in its place, or open the one that is there now."


class UnwritableLedgerError(LedgerFileError):
    """The file or its folder cannot be written."""

    kept = "Nothing was changed."
    advice = "Free some space, or move the ledger to a folder that you may write to."
