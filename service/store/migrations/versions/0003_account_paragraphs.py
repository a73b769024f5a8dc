"""A revision and its distribution hold the account paragraphs of a one-to-one message"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("revision", "distribution"):
        op.add_column(table, sa.Column("paragraphs", sa.JSON(), nullable=False, server_default=sa.text("'{}'")))


def downgrade() -> None:
    for table in ("revision", "distribution"):
        op.drop_column(table, "paragraphs")
