"""The proof of a batch as it is kept, and a document beside an entry."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from exactdesk.flow.beside import Fact, Pair
from exactdesk.flow.history import ItemId
from exactdesk.flow.proof import Expected, Proof, ProofState, read_proof, write_proof

AT = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)

values = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.integers(-(10**9), 10**9),
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    st.decimals(-(10**9), 10**9, places=2),
)
pairs = st.builds(
    Pair, fact=st.sampled_from(Fact), ours=values, theirs=values, is_equal=st.booleans(), line=st.integers(0, 99)
)
proofs = st.builds(
    Proof,
    state=st.sampled_from(ProofState),
    at=st.just(AT),
    item=st.none() | st.just(ItemId(7)),
    expected=st.builds(
        Expected,
        vat=st.none() | st.decimals(-1000, 1000, places=2),
        period=st.sampled_from(["", "2026-01"]),
        accounts=st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=2).map(MappingProxyType),
    ),
    pairs=st.lists(pairs, max_size=4).map(tuple),
    code=st.sampled_from(["", "not-found"]),
)


@given(proof=proofs)
def test_what_is_written_is_read_back(proof: Proof) -> None:
    assert read_proof(write_proof(proof), state=proof.state, item=proof.item, at=AT) == proof


def test_differences_are_what_is_not_equal() -> None:
    same = Pair(fact=Fact.AMOUNT, ours=Decimal(1), theirs=Decimal(1), is_equal=True)
    other = Pair(fact=Fact.PERIOD, ours="2026-01", theirs="2026-02", is_equal=False)
    assert Proof(state=ProofState.DIFFERENT, at=AT, pairs=(same, other)).differences == (other,)
