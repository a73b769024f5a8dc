"""A notice may ask about a received mail that was held"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("notice", sa.Column("received_id", sa.Uuid(), nullable=True))


def downgrade() -> None:
    op.drop_column("notice", "received_id")
