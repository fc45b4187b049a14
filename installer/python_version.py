"""Which Pythons Rackledger runs on.

Kept to a syntax that an old Python 3 reads, so that it can say what is needed.
"""

FIRST = (3, 11)
LAST = (3, 14)


def objection(version):  # type: (tuple[int, ...]) -> str | None
    """Why this Python will not do, in a sentence for people, or None when it will."""
    if FIRST <= tuple(version[:2]) <= LAST:
        return None
    return (
        "Rackledger needs Python {}.{} to {}.{}, and this is Python {}.\n"
        "Install one of them and run the same command with it, for example: "
        "python{}.{} installer/run.py".format(
            FIRST[0], FIRST[1], LAST[0], LAST[1], ".".join(map(str, version[:3])), LAST[0], LAST[1]
        )
    )
