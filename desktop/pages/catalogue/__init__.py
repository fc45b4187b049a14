"""The catalogue: what models exist, what they can do, what they cost and what of them is owned."""
