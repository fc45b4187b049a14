"""How Rackledger gets onto a machine: the two set-up commands, the locks, and what they stand on.

Only the standard library is used here, because nothing else is there yet when it runs.
"""
