"""What can be wrong with money.

MoneyError (a ValueError, so that validation of forms and files reports it beside the field)
├── UnknownCurrencyError     the code is not in the ISO 4217 table that ships with the application
├── CurrencyMismatchError    two currencies met where one was needed
├── AmountTextError          a text is not an amount; says which part could not be read
├── LocaleNameError          the name of a locale is none that is known
└── RateError                there is no rate of exchange for a currency or a day
"""


class MoneyError(ValueError):
    """A sentence about money, fit for people."""


class UnknownCurrencyError(MoneyError):
    """The currency code is not in the bundled ISO 4217 table."""


class CurrencyMismatchError(MoneyError):
    """Two currencies met where one was needed."""


class AmountTextError(MoneyError):
    """A text that should be an amount is not one."""


class LocaleNameError(MoneyError):
    """The name of a locale is none that is known."""


class RateError(MoneyError):
    """There is no rate of exchange for a currency or a day."""
