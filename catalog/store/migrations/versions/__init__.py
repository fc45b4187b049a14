"""One module per schema version, numbered."""
