"""The ledger: what is kept, how it changes and how it is asked."""
