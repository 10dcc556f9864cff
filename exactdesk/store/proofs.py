"""The proofs of batches: whether the first document is to be read back, and what came of it."""

from __future__ import annotations

from sqlalchemy import delete, insert, select

from exactdesk.flow.history import BatchId, ItemId
from exactdesk.flow.proof import Proof, ProofState, read_proof, write_proof
from exactdesk.store.database import Database
from exactdesk.store.tables import batches, proofs
from exactdesk.store.values import instant, instant_text


def save(db: Database, batch: BatchId, proof: Proof) -> None:
    """Keeps the proof of a batch as it stands now, in place of how it stood."""
    with db.transaction() as connection:
        number = connection.execute(select(batches.c.number).where(batches.c.id == batch)).scalar_one()
        connection.execute(delete(proofs).where(proofs.c.batch == number))
        connection.execute(
            insert(proofs).values(
                batch=number,
                state=proof.state.value,
                item=proof.item,
                content=write_proof(proof),
                at=instant_text(proof.at),
            )
        )


def load(db: Database, batch: BatchId) -> Proof | None:
    """The proof of a batch; None where none was wanted."""
    query = select(proofs).join_from(proofs, batches).where(batches.c.id == batch)
    with db.reading() as connection:
        row = connection.execute(query).one_or_none()
    if row is None:
        return None
    item = None if row.item is None else ItemId(row.item)
    return read_proof(row.content, state=ProofState(row.state), item=item, at=instant(row.at))
