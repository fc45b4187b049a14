"""Scripts that carry facts from collected data into our own tables, with source and licence."""
