"""The spec as a value: facts, JSON without loss, identity, summaries."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import is_dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from probing import spec as words
from probing.codec import SpecFormatError
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.identity import Identity, honest_uuid, mac_key, serial_key, uuid_key
from probing.kinds import MachineKind
from probing.spec import (
    Board,
    Chassis,
    Gpu,
    MachineSpec,
    Memory,
    NetworkInterface,
    OperatingSystem,
    Product,
    StorageDevice,
    StorageKind,
    spec_from_json,
    spec_to_json,
)
from probing.wording import clean, is_placeholder, number_in


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type, for the whole tree of the spec."""
    origin = get_origin(kind)
    if origin is Fact:
        return facts(get_args(kind)[0])
    if origin is Parts:
        items = st.lists(values(get_args(kind)[0]), max_size=2).map(tuple)
        return st.builds(Parts, items, st.text(max_size=5), st.none() | st.sampled_from(Unknown))
    if origin is tuple:
        return st.lists(values(get_args(kind)[0]), max_size=2).map(tuple)
    if is_dataclass(kind):
        assert isinstance(kind, type)
        return st.builds(kind, **{n: values(t) for n, t in get_type_hints(kind).items()})
    return leaves(kind)


def leaves(kind: Any) -> st.SearchStrategy[Any]:
    if kind is datetime:
        return st.datetimes(timezones=st.just(UTC))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    simple: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(max_size=8),
        int: st.integers(),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
    }
    return simple[kind]


def facts(kind: Any) -> st.SearchStrategy[Any]:
    told = st.builds(known, values(kind), st.text(max_size=8))
    untold: st.SearchStrategy[Any] = st.builds(
        unknown, st.sampled_from(Unknown), st.text(max_size=8), st.text(max_size=8)
    )
    return told | untold


SPECS = values(MachineSpec)


@given(SPECS)
@settings(max_examples=40, deadline=None)
def test_json_keeps_everything_and_is_canonical(spec: MachineSpec) -> None:
    text = spec_to_json(spec)
    again = spec_from_json(text)
    assert again == spec
    assert spec_to_json(again) == text
    assert text == json.dumps(json.loads(text), sort_keys=True, separators=(",", ":"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "null",
        '{"cpu": 3}',
        '{"nonsense": {}}',
        '{"cpu": {"cores": {"value": "four"}}}',
        '{"cpu": {"cores": {"value": true}}}',
        '{"cpu": {"cores": {}}}',
        '{"cpu": {"cores": {"value": 4, "unknown": "absent"}}}',
        '{"cpu": {"cores": {"unknown": "no reason at all"}}}',
        '{"collected_at": {"value": "2026-01-01T00:00:00"}}',
        '{"cpu": {"base_mhz": {"value": 1e999}}}',
        "[" * 100_000,
    ],
)
def test_what_is_no_spec_is_refused_in_words(text: str) -> None:
    with pytest.raises(SpecFormatError, match="not a stored MachineSpec"):
        spec_from_json(text)


def test_a_fact_is_either_known_or_unknown() -> None:
    with pytest.raises(ValueError, match="either"):
        Fact(None)
    with pytest.raises(ValueError, match="either"):
        Fact(3, "x", Unknown.ABSENT)
    with pytest.raises(TypeError):
        bool(known(0, "x"))
    assert unknown(Unknown.NOT_PERMITTED, "f", "root only").why == "not permitted: root only"


def test_unknown_never_becomes_zero() -> None:
    nothing = MachineSpec()
    assert nothing.memory_bytes.value is None
    assert nothing.storage_bytes.value is None
    assert nothing.vram_bytes.value is None
    one = StorageDevice(size_bytes=known(10, "x"))
    other = StorageDevice(size_bytes=unknown(Unknown.ABSENT))
    assert replace(nothing, storage=parts([one, other], "x")).storage_bytes.value is None
    assert replace(nothing, storage=parts([one, one], "x")).storage_bytes.value == 20
    late: Parts[Gpu] = no_parts(Unknown.TIMED_OUT, "NVML")
    assert replace(nothing, gpus=late).vram_bytes.unknown is Unknown.TIMED_OUT
    assert replace(nothing, gpus=parts([], "x")).vram_bytes.value == 0


def test_capacity_leaves_out_what_comes_and_goes() -> None:
    disk = StorageDevice(size_bytes=known(100, "x"), kind=known(StorageKind.SSD, "x"))
    stick = StorageDevice(size_bytes=known(8, "x"), removable=known(True, "x"))
    tray = StorageDevice(kind=known(StorageKind.OPTICAL, "x"))
    spec = MachineSpec(storage=parts([disk, stick, tray], "x"))
    assert spec.storage_bytes.value == 100


def test_integrated_graphics_do_not_hide_the_cards_memory() -> None:
    chip = Gpu(integrated=known(True, "x"))
    card = Gpu(vram_bytes=known(24, "x"))
    assert MachineSpec(gpus=parts([chip, card], "x")).vram_bytes.value == 24


def test_names_fall_back_to_the_board() -> None:
    spec = MachineSpec(
        product=Product(name=unknown(Unknown.PLACEHOLDER)),
        board=Board(model=known("H13SSL-N", "x"), serial=known("B1", "x")),
    )
    assert spec.product_name.value == "H13SSL-N"
    assert spec.serial.value == "B1"


@pytest.mark.parametrize(
    ("chassis", "product", "hypervisor", "container", "kind"),
    [
        ("Rack Mount Chassis", "PowerEdge R760", None, None, MachineKind.SERVER),
        ("Notebook", "ThinkPad", None, None, MachineKind.LAPTOP),
        ("Tower", "Precision 7960 Tower", None, None, MachineKind.WORKSTATION),
        ("Mini Tower", "OptiPlex", None, None, MachineKind.DESKTOP),
        (None, "MacBookAir10,1", None, None, MachineKind.LAPTOP),
        ("Laptop", "iMac19,1", None, None, MachineKind.DESKTOP),
        ("Laptop", "Macmini8,1", None, None, MachineKind.DESKTOP),
        (None, "SYS-6029P-WTRT", None, None, MachineKind.SERVER),
        ("Embedded PC", "Super Server", None, None, MachineKind.SERVER),
        ("Other", "Latitude D631", None, None, MachineKind.LAPTOP),
        ("Desktop", "Inspiron 3668", None, None, MachineKind.DESKTOP),
        (None, "Inspiron 3668", None, None, MachineKind.UNKNOWN),
        ("Other", "KVM", None, None, MachineKind.VIRTUAL_MACHINE),
        ("Other", "HVM domU", None, None, MachineKind.VIRTUAL_MACHINE),
        ("Notebook", "Hexen 15", None, None, MachineKind.LAPTOP),
        ("Rack Mount Chassis", "X", "KVM", None, MachineKind.VIRTUAL_MACHINE),
        ("Rack Mount Chassis", "X", "KVM", "Docker", MachineKind.CONTAINER),
        (None, None, None, None, MachineKind.UNKNOWN),
    ],
)
def test_kind_guess(
    chassis: str | None,
    product: str | None,
    hypervisor: str | None,
    container: str | None,
    kind: MachineKind,
) -> None:
    def fact(text: str | None) -> Fact[str]:
        return known(text, "x") if text else unknown(Unknown.ABSENT)

    spec = MachineSpec(
        product=Product(name=fact(product)),
        chassis=Chassis(type=fact(chassis)),
        os=OperatingSystem(hypervisor=fact(hypervisor), container=fact(container)),
    )
    assert spec.kind is kind


def test_identity_survives_another_tools_byte_order_and_fillers() -> None:
    plain = MachineSpec(product=Product(uuid=known("00112233-4455-6677-8899-aabbccddeeff", "x")))
    swapped = MachineSpec(product=Product(uuid=known("33221100-5544-7766-8899-AABBCCDDEEFF", "y")))
    assert plain.identity().matches(swapped.identity())
    fillers = [
        MachineSpec(
            product=Product(
                serial=known("Default string", "x"),
                uuid=known("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", "x"),
            )
        )
        for _ in range(2)
    ]
    assert fillers[0].identity() == Identity()
    assert not fillers[0].identity().matches(fillers[1].identity())


def test_macs_decide_only_without_a_serial() -> None:
    card = NetworkInterface(mac=known("aa:bb:cc:00:00:01", "x"), built_in=known(True, "x"))
    bare = MachineSpec(network=parts([card], "x"))
    one, two = (
        replace(bare, product=Product(serial=known(serial, "x"))) for serial in ("A1X", "B2Y")
    )
    assert not one.identity().matches(two.identity())
    assert one.identity().matches(bare.identity())
    dock = replace(card, built_in=known(False, "x"))
    assert MachineSpec(network=parts([dock], "x")).identity().keys == ()


@pytest.mark.parametrize("mac", ["00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "02:42:ac:11:00:02", ""])
def test_shared_macs_are_no_keys(mac: str) -> None:
    assert mac_key(mac) is None


def identity(**product: str) -> Identity:
    facts = {name: known(text, "x") for name, text in product.items()}
    return MachineSpec(product=Product(**facts)).identity()


def test_what_two_machines_share_by_mistake_does_not_make_them_one() -> None:
    """A serial that is a filler nobody knows, an enclosure's serial on each of its nodes."""
    first, second = "4c4c4544-0034-3010-8048-b6c04f503732", "4c4c4544-0034-3010-8048-b6c04f503733"
    one, two = (identity(serial="1234", uuid=uuid) for uuid in (first, second))
    assert not one.matches(two)
    assert one.contradicts(two)
    assert one.matches(identity(serial="1234"))  # which tells no UUID
    assert one.matches(identity(serial="5678", uuid=first))
    node = Identity(("board:supermicro:A", "chassis:supermicro:C"))
    assert not node.matches(Identity(("board:supermicro:B", "chassis:supermicro:C")))
    assert node.matches(Identity(("chassis:supermicro:C",)))


def test_keys_that_cannot_be_compared_leave_it_to_the_macs() -> None:
    one = Identity(("uuid:a",), ("mac:aa:bb:cc:00:00:01",))
    two = Identity(("serial:dell:B",), ("mac:aa:bb:cc:00:00:01",))
    assert one.matches(two)
    assert not one.contradicts(two)
    assert not one.matches(Identity(("serial:dell:B",)))


@pytest.mark.parametrize(
    "uuid",
    [
        "03000200-0400-0500-0006-000700080009",
        "00020003-0004-0005-0006-000700080009",
        "4C4C4544-0000-2010-8020-80C04F202020",
        "{00000000-0000-0000-0000-000000000000}",
    ],
)
def test_the_uuids_that_firmware_kits_give_every_board_are_no_keys(uuid: str) -> None:
    assert uuid_key(uuid) is None
    assert honest_uuid(known(uuid, "x")).unknown is Unknown.PLACEHOLDER


def test_a_bar_in_a_serial_does_not_split_its_key() -> None:
    assert serial_key("serial", "Dell|EMC", "a|b") == "serial:dell¦emc:A¦B"


def test_keys() -> None:
    assert uuid_key("not a uuid") is None
    assert uuid_key(None) is None
    assert serial_key("serial", "Dell Inc.", "abc1 ") == "serial:dell inc.:ABC1"
    assert serial_key("serial", None, "0") is None


@pytest.mark.parametrize(
    "text",
    [
        "To Be Filled By O.E.M.",
        "Default string",
        "0",
        "00000000",
        "N/A",
        "System Product Name",
        "None",
        "123456789",
        "........",
        "ffffffff",
        "Not Specified",
        "xxxxxxx",
        "[REMOVED]",
        "<redacted>",
        "00.00.00.00.00",
        "0123456789012",
        "0000001234567",
        "---",
    ],
)
def test_fillers(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text", ["PowerEdge R760", "7ZXK123", "F0F1", "10", "Surface Go", "00000001", "/", "2345678"]
)
def test_real_names_are_no_fillers(text: str) -> None:
    assert not is_placeholder(text)


@given(st.text())
def test_clean_text_is_one_printable_short_line(text: str) -> None:
    flat = clean(text)
    assert len(flat) <= 400
    assert "\n" not in flat
    flat.encode("utf-8")


def test_warnings() -> None:
    inside = MachineSpec(os=OperatingSystem(container=known("Docker", "x"), wsl=known(True, "x")))
    said = " ".join(inside.warnings())
    assert "container (Docker)" in said
    assert "WSL guest" in said
    named = MachineSpec(product=Product(serial=known("7ZXK123", "x")))
    assert named.warnings() == ()


def test_memory_prefers_what_is_installed() -> None:
    memory = Memory(total_bytes=known(31, "a"), installed_bytes=known(32, "b"))
    assert MachineSpec(memory=memory).memory_bytes.value == 32


def test_importing_the_spec_loads_nothing_heavy() -> None:
    script = (
        "import sys, probing.spec, probing.files, probing.sampling, probing.this_machine;"
        "heavy = ('psutil', 'pynvml', 'pydantic', 'sqlmodel', 'PySide6', 'asyncio');"
        "print([name for name in heavy if name in sys.modules])"
    )
    command = [sys.executable, "-c", script]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_every_field_of_every_part_is_a_fact_or_parts() -> None:
    plain = {"level", "type"}
    for name in words.__all__:
        kind = getattr(words, name)
        if is_dataclass(kind) and isinstance(kind, type) and kind is not MachineSpec:
            for field, hint in get_type_hints(kind).items():
                if name == "CacheLevel" and field in plain:
                    continue
                assert get_origin(hint) in {Fact, Parts}, f"{name}.{field}"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2400 MT/s", 2400.0),
        ("3,4 GHz", 3.4),
        ("3.50", 3.5),
        ("-1", -1.0),
        (7, 7.0),
        ("1,600 MHz", None),  # thousands, or a fraction?
        ("1.600,5", None),
        ("fast", None),
        (True, None),
    ],
)
def test_numbers_in_texts(text: object, number: float | None) -> None:
    assert number_in(text) == number
