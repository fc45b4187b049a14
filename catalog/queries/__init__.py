"""Questions to the ledger: a connection and plain values in, frozen rows out.

`Ledger.ask` runs them on a connection that cannot write. Paging, sorting, filtering and summing are
the database's work.
"""
