"""Questions about models: what there is, what it can do, what it costs, what of it is owned.

Every function takes a connection and attaches the packs in force by itself; a ledger's `ask` gives
one, and `bundled_catalogue` one without a ledger. The user's own models and figures stand above
what packs say in every answer.
"""
