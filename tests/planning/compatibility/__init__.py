"""Whether parts go together."""
