"""Whether the parts of a configuration go together: each finding with what against which limit."""
