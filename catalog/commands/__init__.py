"""One function per thing a person can do to the ledger.

A command takes a `Writing` and keyword arguments, sets the title that people read in the journal,
and returns its own result. `Ledger.do` runs it as one transaction with one entry.
"""
