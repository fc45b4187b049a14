"""Reading the words of a case: what it gives, and what it claims, compared with our answers.

Numbers of the inputs are taken one by one; a number that nothing has taken is not understood, and
so is a claim for which there is no answer. Neither is ever guessed.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount
from money.rounding import EXACT
from planning.errors import PlanningError
from planning.proof.outcome import LONGEST_AMOUNT, NotUnderstoodError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

NUMBER: Final = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
ISO: Final = r"(?:\d{4}-\d\d-\d\d)"
_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_MONTH: Final = rf"(?:{'|'.join(_MONTHS)})[a-z]*\.?"
_ORDINAL: Final = r"(?:st|nd|rd|th)?"
#: A day written `2026-04-01`, `2026/4/1`, `1.4.2026`, `1 April 2026`, `1-Apr-2026` or
#: `April 1, 2026`. Whether 4/1/2026 is in April or in January nobody can tell.
DAY: Final = (
    rf"(?:{ISO}|\d{{4}}/\d\d?/\d\d?|\d\d?\.\d\d?\.\d{{4}}"
    rf"|\d\d?{_ORDINAL}[\s-]+{_MONTH}[\s-]+\d{{4}}|{_MONTH}\s+\d\d?{_ORDINAL},?\s+\d{{4}})"
)
LONGEST_TEXT: Final = 2000


@dataclass(frozen=True, slots=True)
class Says:
    """An answer in words: how we say it, and the pattern of every way to say the same."""

    text: str
    pattern: str


#: What an answer may be: one value, several in order, or one of several words for the same.
Value = Amount | Decimal | Fraction | int | date | bool | str | Says | tuple["Value", ...]


def decimal_of(text: str) -> Decimal:
    """The number that a text matching NUMBER says."""
    if len(text) > LONGEST_AMOUNT:
        raise NotUnderstoodError(f"“{text[:20]}…” is too long for a number.")
    return Decimal(text.replace(",", ""))


@contextmanager
def within_reach() -> Iterator[None]:
    """Turn what no calendar or currency holds into words: the year 10000, 10^90 dollars."""
    try:
        yield
    except PlanningError:
        raise
    except (ArithmeticError, ValueError) as error:
        raise NotUnderstoodError(f"A number or a day is out of reach: {error}.") from None


def day_of(text: str) -> date:
    """The day that a text matching DAY says; not understood where the calendar has none."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    name = re.search(_MONTH, text.lower())
    try:
        if name:
            first, year = numbers
            return date(year, _MONTHS.index(name[0][:3]) + 1, first)
        year, month, day = reversed(numbers) if "." in text else numbers
        return date(year, month, day)
    except ValueError:
        raise NotUnderstoodError(f"“{text}” is not a day.") from None


class Text:
    """The words of a case, from which facts are taken once each."""

    def __init__(self, text: str) -> None:
        if len(text) > LONGEST_TEXT:
            raise NotUnderstoodError("The text is too long for a case.")
        self.whole = text
        self.left = text

    def says(self, pattern: str) -> bool:
        """Whether the pattern stands anywhere, taken or not."""
        return re.search(pattern, self.whole, re.IGNORECASE) is not None

    def take(self, pattern: str) -> re.Match[str] | None:
        """The first place that matches, which is then taken."""
        found = re.search(pattern, self.left, re.IGNORECASE)
        if found and found.end() > found.start():
            gap = ";" * (found.end() - found.start())
            self.left = self.left[: found.start()] + gap + self.left[found.end() :]
        return found

    def take_all(self, pattern: str) -> list[re.Match[str]]:
        """Every place that matches, in their order."""
        found = []
        while (one := self.take(pattern)) is not None:
            found.append(one)
        return found

    def number(self, *patterns: str) -> Decimal | None:
        """The first number after words: `opening` finds `opening value: 100000` and `opening=5`."""
        for pattern in patterns:
            found = self.take(rf"\b(?:{pattern})\b{_BETWEEN}(?P<n>{NUMBER})(?!\s*%){_NO_DATE}")
            if found:
                return decimal_of(found["n"])
        return None

    def day(self, *patterns: str) -> date | None:
        """The first day after words."""
        for pattern in patterns:
            found = self.take(
                rf"\b(?:{pattern})\b[\s:=]*(?:(?P<after>after)\s+|on\s+|is\s+)?(?P<d>{DAY})"
            )
            if found:
                day = day_of(found["d"])
                return day + timedelta(days=1) if found["after"] else day
        return None

    def refuse_rest(self) -> None:
        """Say which number nothing has taken; remarks in brackets may have numbers of their own."""
        left = re.sub(r"\([^()]*\)", "", self.left)
        found = re.search(r"[^;,]*\d[^;,]*", left)
        if found:
            raise NotUnderstoodError(f"“{found[0].strip()[:80]}” in the inputs is not understood.")


_BETWEEN: Final = r"\s*(?:=|:|of|is|at|for|was)?\s*(?:[A-Z]{3}|[£€$₹])?\s*"
_NO_DATE: Final = r"(?![\d.]*\d|-\d\d)"


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that a case expects: under which heading, what, and the values said."""

    heading: str
    name: str
    values: tuple[str, ...]
    text: str
    raw: str = ""


_HEADING: Final = re.compile(
    rf"^\s*(?P<heading>(?:y|year\s*)\d+|\d{{4}}(?:[-/]\d{{2,4}})?|{NUMBER}(?:\s*[A-Z]{{3}})?)\s*:\s*"
)
_PAIR: Final = re.compile(r"^\s*(?P<name>[^=<>]+?)\s*=\s*(?P<value>.*?)\s*$", re.DOTALL)
_PIECE: Final = re.compile(r",(?=\s*[^,=\d][^,=]*=)")
_REMARK: Final = re.compile(r"\s*\([^()]*\)\s*$")
_BARE: Final = re.compile(rf"^\s*-?{NUMBER}\s*%?\s*$")


def claims(expected: str) -> list[Claim]:
    """What a case expects, in order; numbers that stand alone continue the claim before them."""
    found: list[Claim] = []
    for segment in _outside_brackets(expected):
        heading = _HEADING.match(segment)
        body = segment[heading.end() :] if heading else segment
        for piece in _PIECE.split(body):
            last = found[-1] if found else None
            if _BARE.match(piece) and last and last.values and not heading:
                values = (*last.values, piece.strip())
                text = f"{last.text};{piece.strip()}"
                found[-1] = Claim(last.heading, last.name, values, text, last.raw)
            elif piece.strip():
                found.append(_claim(heading["heading"] if heading else "", piece))
    if not found:
        raise NotUnderstoodError("The case expects nothing.")
    return found


def _claim(heading: str, piece: str) -> Claim:
    pair = _PAIR.match(piece)
    text = f"{heading}: {piece.strip()}" if heading else piece.strip()
    if not pair:
        return Claim(heading, "", (), text)
    return Claim(heading, plain(pair["name"]), (pair["value"],), text, pair["name"].strip())


def _outside_brackets(text: str) -> list[str]:
    """The parts between semicolons that stand outside brackets."""
    depth, parts = 0, [""]
    for char in text[:LONGEST_TEXT]:
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == ";" and depth <= 0:
            parts.append("")
        else:
            parts[-1] += char
    return [part for part in parts if part.strip()]


def _heading(text: str) -> str:
    plainly = re.sub(r"(?<=\d),(?=\d{3})", "", plain(text))
    return re.sub(r"^year (?=\d)", "y", plainly)


def plain(text: str) -> str:
    """A name as it is compared: `Max_Deduction (SEK)` is `max deduction`."""
    without = re.sub(r"\([^()]*\)", "", text.lower())
    return " ".join(re.split(r"[\s_\-–’'./]+", without)).strip()


@dataclass
class Answers:
    """What we answer: values by heading and name, and sentences that can be true or false."""

    values: dict[tuple[str, str], Value] = field(default_factory=dict)
    sentences: list[tuple[str, Callable[[re.Match[str]], bool | tuple[bool, str]]]] = field(
        default_factory=list
    )
    patterns: list[tuple[str, Callable[[re.Match[str]], Value | None]]] = field(
        default_factory=list
    )
    #: Answers to claims without names, by their place.
    in_order: tuple[Value, ...] = ()

    def put(self, value: Value | None, *names: str, heading: str = "") -> None:
        """Answer `value` to any of the names; None answers nothing."""
        if value is not None:
            for name in names:
                self.values[(_heading(heading), plain(name))] = value

    def sentence(
        self, pattern: str, judge: Callable[[re.Match[str]], bool | tuple[bool, str]]
    ) -> None:
        """A sentence without `=` that a case may claim, and whether it is so."""
        self.sentences.append((pattern, judge))

    def named(self, pattern: str, answer: Callable[[re.Match[str]], Value | None]) -> None:
        """Answer names that match a pattern, such as `WDA at 14.99%`; None is no answer."""
        self.patterns.append((pattern, answer))

    def judge(self, expected: str) -> tuple[str, bool]:
        """What we got in the words of the claims, and whether every claim holds.

        Raises NotUnderstoodError for a claim that we have no answer to.
        """
        found = claims(expected)
        bare = not any(claim.heading or claim.values for claim in found)
        if bare and self.in_order and len(found) == len(self.in_order):
            pairs = list(zip(self.in_order, (claim.text for claim in found), strict=True))
            told = ";".join(shown(value, text) for value, text in pairs)
            return told, all(matches(value, text) for value, text in pairs)
        results = [self._judge(claim) for claim in found]
        return "; ".join(text for text, _ in results), all(same for _, same in results)

    def _judge(self, claim: Claim) -> tuple[str, bool]:
        if not claim.values:
            return self._judge_sentence(claim)
        value = self._find(claim)
        prefix = f"{claim.heading}: " if claim.heading else ""
        if isinstance(value, tuple) and not _is_words(value):
            texts = _repeated(claim.values)
            if len(texts) == 1 and all(not one for one in value):
                value = value[:1]  # nothing in every year is said once
            same = len(value) == len(texts) and all(
                matches(one, text) for one, text in zip(value, texts, strict=True)
            )
            told = ";".join(shown(one, text) for one, text in _beside(value, texts))
            return f"{prefix}{claim.name}={told}", same
        if len(claim.values) != 1:
            return f"{prefix}{claim.name}={shown(value, claim.values[0])} (one value)", False
        text = claim.values[0]
        return f"{prefix}{claim.name}={shown(value, text)}", matches(value, text)

    @staticmethod
    def agrees(value: tuple[Value, ...], text: str) -> tuple[bool, str]:
        """Whether a text such as `5 x 300.00` says these values in order, and what they are."""
        texts = _repeated((text,))
        same = len(texts) == len(value) and all(
            matches(one, said) for one, said in zip(value, texts, strict=True)
        )
        return same, ";".join(shown(one, said) for one, said in _beside(value, texts))

    def _find(self, claim: Claim) -> Value:
        heading = _heading(claim.heading)
        for key in ((heading, claim.name), (claim.name, "") if not heading else ("", "")):
            if key in self.values:
                return self.values[key]
        for pattern, answer in self.patterns:
            found = re.fullmatch(pattern, claim.raw, re.IGNORECASE)
            if found and (value := answer(found)) is not None:
                return value
        raise NotUnderstoodError(f"The claim “{claim.text[:80]}” is not understood.")

    def _judge_sentence(self, claim: Claim) -> tuple[str, bool]:
        heading = _heading(claim.heading)
        if heading and (heading, "") in self.values:
            said = claim.text.split(":", 1)[1].strip()
            value = self.values[(heading, "")]
            return f"{claim.heading}: {shown(value, said)}", matches(value, said)
        if not heading and len(self.in_order) == 1 and isinstance(self.in_order[0], Says):
            return shown(self.in_order[0], claim.text), matches(self.in_order[0], claim.text)
        for pattern, judge in self.sentences:
            found = re.fullmatch(pattern, _REMARK.sub("", claim.text).strip(), re.IGNORECASE)
            if found:
                verdict = judge(found)
                same, text = verdict if isinstance(verdict, tuple) else (verdict, "")
                return text or (claim.text if same else f"not so: {claim.text}"), same
        raise NotUnderstoodError(f"The claim “{claim.text[:80]}” is not understood.")


_TIMES: Final = re.compile(
    rf"(?:(?P<k>\d{{1,3}})\s*[x×]\s*(?P<n>{NUMBER})|(?P<m>{NUMBER})\s*[x×]\s*(?P<l>\d{{1,3}}))"
    r"(?!\.?\d)(?:\s*years?)?"
)


def _repeated(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The values with `5 x 300.00` and `83.33 x 11 + 83.37` written out."""
    result: list[str] = []
    for text in texts:
        for part in text.split("+") if _TIMES.search(text) else [text]:
            times = _TIMES.fullmatch(part.strip())
            if times:
                count = int(times["k"] or times["l"])
                result += [times["n"] or times["m"]] * count
            else:
                result.append(part.strip())
    return tuple(result)


def _is_words(value: tuple[Value, ...]) -> bool:
    return all(isinstance(one, str | Says) for one in value)


def _beside(values: Sequence[Value], texts: Sequence[str]) -> list[tuple[Value, str]]:
    padded = [*texts, *([""] * len(values))]
    return list(zip(values, padded, strict=False))


def matches(value: Value, text: str) -> bool:
    """Whether a text says our value. Amounts are compared exactly, rates to the digits said."""
    said = _REMARK.sub("", text).strip()
    if isinstance(value, tuple):
        return any(matches(one, said) for one in value)
    if isinstance(value, bool):
        return plain(said) in ({"yes", "true", "allowed"} if value else {"no", "false", "none"})
    if isinstance(value, str):
        return plain(value) == plain(said)
    if isinstance(value, Says):
        return re.fullmatch(value.pattern, plain(said), re.IGNORECASE) is not None
    if isinstance(value, date):
        return said == value.isoformat()
    number = re.fullmatch(rf"[A-Z£€$₹]{{0,3}}\s*(?P<n>-?{NUMBER})\s*(?:%|[A-Z]{{3}})?", said)
    if not number:
        return False
    expected = decimal_of(number["n"])
    if isinstance(value, Amount):
        return value.number == expected
    return _rounded(value, expected) == expected


def shown(value: Value, text: str) -> str:
    """Our value as the case would write it."""
    if isinstance(value, tuple):
        return shown(value[0], text) if value else ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Says):
        return value.text
    if isinstance(value, Amount):
        return f"{value.number}"
    if isinstance(value, Decimal | Fraction | int):
        said = re.search(NUMBER, text)
        unit = "%" if text.rstrip().endswith("%") else ""
        rounded = _rounded(value, decimal_of(said[0])) if said else _rounded(value, Decimal("0.01"))
        return f"{rounded}{unit}"
    return str(value)


def _rounded(value: Decimal | Fraction | int, like: Decimal) -> Decimal:
    exact = Fraction(value)
    number = EXACT.divide(Decimal(exact.numerator), Decimal(exact.denominator))
    exponent = like.as_tuple().exponent
    digits = exponent if isinstance(exponent, int) else 0
    return number.quantize(Decimal(1).scaleb(min(0, digits)), rounding=ROUND_HALF_UP)
