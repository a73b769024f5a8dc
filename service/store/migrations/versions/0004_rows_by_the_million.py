"""Rows that come by the million: an attempt is known by its delivery and number, and fewer indexes and references"""

import sqlalchemy as sa
from alembic import op

from service.store import types

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_COPIED = "delivery_id, number, at, outcome, code, enhanced, text"


def upgrade() -> None:
    op.rename_table("attempt", "attempt_before")
    _without_names_in_the_way()
    op.create_table(
        "attempt",
        *_columns(),
        sa.PrimaryKeyConstraint("delivery_id", "number", name=op.f("pk_attempt")),
        sqlite_with_rowid=False,
    )
    op.execute(f"INSERT INTO attempt ({_COPIED}) SELECT {_COPIED} FROM attempt_before")  # noqa: S608 (names are ours)
    op.drop_table("attempt_before")
    with op.batch_alter_table("delivery") as batch_op:
        batch_op.drop_constraint(op.f("fk_delivery_distribution_id"), type_="foreignkey")
        batch_op.drop_constraint(op.f("uq_delivery_notice_id"), type_="unique")
        batch_op.create_index(
            "ix_delivery_notice",
            ["notice_id"],
            unique=True,
            sqlite_where=sa.text("notice_id IS NOT NULL"),
            postgresql_where=sa.text("notice_id IS NOT NULL"),
        )


def downgrade() -> None:
    raise NotImplementedError("attempts have lost the ids they had; restore the database from its backup")


def _without_names_in_the_way() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint("pk_attempt", "attempt_before", type_="primary")


def _columns() -> list[sa.Column[object]]:
    return [
        sa.Column("delivery_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", types.Timestamp(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("code", sa.Integer(), nullable=False),
        sa.Column("enhanced", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
    ]
