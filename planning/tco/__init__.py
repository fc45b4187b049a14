"""Total cost of ownership: every cost of a machine over the years it is kept, with its reason."""
