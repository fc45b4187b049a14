"""`rackledger catalogue add|correct`: models and figures of one's own, each with its source."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.catalogue_asking import chosen_key
from desktop.cli.catalogue_files import LedgerArgument
from desktop.cli.output import fail, failures_in_words, say

if TYPE_CHECKING:
    from datetime import date

    from catalog.models.catalogue import OwnFigureDraft

FiguresArgument = Annotated[
    list[str], typer.Argument(metavar="FIELD=VALUE…", help="tdp_w=68.5 vram_gb=24")
]
SourceOption = Annotated[str, typer.Option(help="Where the figures are from.")]
DayOption = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Since when they are known.")
]


def correct(
    ledger: LedgerArgument,
    model: Annotated[
        str, typer.Argument(metavar="MODEL", help="A key, or a name that fits one model.")
    ],
    figures: FiguresArgument,
    source: SourceOption,
    on: DayOption = None,
) -> None:
    """Put figures of your own above the catalogue's; they stay through every update."""
    from catalog.commands.catalogue import correct_figures
    from catalog.store.ledger import Ledger

    with failures_in_words(), Ledger.open(ledger) as opened:
        key = chosen_key(opened.ask, model)
        done = opened.do(correct_figures, drafts=_figures(key, figures, source, on))
    say(f"{done.entry.title}." if done.entry else "Nothing differs from what you said before.")


def add(
    ledger: LedgerArgument,
    kind: Annotated[str, typer.Argument(metavar="KIND", help="gpu, cpu, system …")],
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the model is called.")],
    source: SourceOption,
    figures: Annotated[
        list[str] | None, typer.Argument(metavar="FIELD=VALUE…", help="tdp_w=68.5 vram_gb=24")
    ] = None,
    manufacturer: Annotated[str, typer.Option(help="Who makes it.")] = "",
    released: Annotated[str, typer.Option(help="A year, month or day.")] = "",
    aliases: Annotated[str, typer.Option(help="Other names, with | between.")] = "",
    on: DayOption = None,
) -> None:
    """Add a model that the catalogue does not have, with its figures."""
    from pydantic import ValidationError

    from catalog.commands.catalogue import add_own_model
    from catalog.models.catalogue import OwnModelDraft
    from catalog.models.catalogue_fields import ModelKind
    from catalog.store.ledger import Ledger

    try:
        draft = OwnModelDraft(
            key=f"{kind}/{re.sub(r'[^a-z0-9]+', '-', name.casefold()).strip('-')}",
            kind=ModelKind(kind),
            name=name,
            manufacturer=manufacturer,
            released=released,
            aliases=aliases,
            source=source,
        )
    except ValidationError as error:
        raise fail(str(error.errors()[0]["msg"]).removeprefix("Value error, ")) from None
    except ValueError:
        raise fail(f"“{kind}” is no kind of model; write gpu, cpu, system or another.") from None
    with failures_in_words(), Ledger.open(ledger) as opened:
        own = _figures(draft.key, figures or [], source, on)
        opened.do(add_own_model, draft=draft, figures=own)
    say(f"Added {draft.key}.")


def _figures(key: str, texts: list[str], source: str, on: datetime | None) -> list[OwnFigureDraft]:
    from pydantic import ValidationError

    from catalog.models.catalogue import OwnFigureDraft

    day: date = (on or datetime.now().astimezone()).date()
    drafts = []
    for text in texts:
        field, sign, value = text.partition("=")
        if not sign:
            raise fail(f"“{text}” is not a figure; write tdp_w=68.5.")
        try:
            drafts.append(
                OwnFigureDraft(
                    model_key=key, field=field.strip(), value=value, source=source, dated=day
                )
            )
        except ValidationError as error:
            raise fail(str(error.errors()[0]["msg"]).removeprefix("Value error, ")) from None
    return drafts
