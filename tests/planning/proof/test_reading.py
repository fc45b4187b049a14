"""What a prover is given: tables from files that may be hostile."""

from __future__ import annotations

import pytest

from planning.proof import State, TableError, prove, read_table
from planning.proof.outcome import Table


def test_a_table_is_read_with_and_without_a_byte_order_mark() -> None:
    for data in (b"case,x\nA,1\n", b"\xef\xbb\xbfcase,x\r\nA,1\r\n"):
        assert read_table("t", data).rows == ({"case": "A", "x": "1"},)


@pytest.mark.parametrize(
    "text",
    [
        "case;cost;salvage;life;expected\r\nA;10;0;5;2\r\n",
        "case\tcost\tsalvage\tlife\texpected\nA\t10\t0\t5\t2\n",
        "Case,Cost,Salvage,Life,Expected\nA,10,0,5,2\n",
        "remark,expected,life,salvage,case,cost\n,2,5,0,A,10\n\n,,,,,\n",
        "\ufeff case , cost , salvage , life , expected \nA, 10 ,0,5, 2 \n",
    ],
    ids=["semicolons", "tabs", "capitals", "other columns", "spaces"],
)
def test_a_table_is_read_as_programs_write_it(text: str) -> None:
    outcomes = prove([read_table("functions_sln", text.encode())])
    assert [(one.case, one.state) for one in outcomes] == [("A", State.PASSED)]


def test_a_typographic_minus_and_spaces_in_a_number_are_read() -> None:
    text = (
        "case,cashflows,expected\n"
        "A,\u22121\u202f000;1\u2009100,0.1\n"
        "B,\u2212100;\u22125,NO_SOLUTION\n"
    )
    outcomes = prove([read_table("functions_irr", text.encode())])
    assert [one.state for one in outcomes] == [State.PASSED, State.PASSED]


@pytest.mark.parametrize(
    ("data", "word"),
    [
        ("case,kr\nA,ö\n".encode("latin-1"), "UTF-8"),
        ("case\nA\n".encode("utf-16"), "UTF-8"),
        (b"case,x\nA,\0\n", "NUL"),
        (b"", "column names"),
        (b"\n\n", "column names"),
        (b"a,a\n1,2\n", "more than once"),
        (b'case,x\nA,"open\n', "line"),
        (b"x" * 32_000_001, "larger than"),
    ],
)
def test_what_is_no_table_is_refused_in_words(data: bytes, word: str) -> None:
    with pytest.raises(TableError, match=word):
        read_table("t", data)


def test_a_line_with_other_cells_than_the_header_is_a_problem_of_its_own() -> None:
    table = read_table("functions_sln", b"case,cost,salvage,life,expected\nA,10,0,5,2\nB,10,0\n")
    outcomes = prove([table])
    states = {outcome.case: outcome.state for outcome in outcomes}
    assert states == {"A": State.PASSED, "line 3": State.NOT_UNDERSTOOD}


def test_missing_columns_and_odd_cells_are_named() -> None:
    rows = (
        {"case": "A", "cost": "10", "salvage": "0", "expected": "2"},
        {"case": "B", "cost": "ten", "salvage": "0", "life": "5", "expected": "2"},
        {"case": "C", "cost": "1e999999", "salvage": "0", "life": "5", "expected": "2"},
    )
    notes = [outcome.note for outcome in prove([Table("functions_sln", rows)])]
    assert notes[0] == "no column “life”"
    assert "“ten” in column “cost”" in notes[1]
    assert "is not a number" in notes[2]


def test_a_function_nobody_knows_is_said() -> None:
    outcomes = prove([Table("functions_magic", ({"case": "A", "expected": "1"},))])
    assert outcomes[0].state is State.NOT_UNDERSTOOD
    assert "magic" in outcomes[0].note
