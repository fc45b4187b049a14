"""How machines arrive in the ledger: probed here, or read from files of other collectors."""
