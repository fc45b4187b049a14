"""What can be wrong with a report.

ReportError (a ValueError)
└── ContentError     the figures of a report do not agree with each other; says which
"""


class ReportError(ValueError):
    """A sentence about a report, fit for people."""


class ContentError(ReportError):
    """The figures handed to a report do not agree with each other."""
