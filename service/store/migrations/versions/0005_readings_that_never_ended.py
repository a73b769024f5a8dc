"""When a reading of a received mail began that had been hinted at before: one that never ends is counted"""

import sqlalchemy as sa
from alembic import op

from service.store import types

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("received", sa.Column("begun_at", types.Timestamp(), nullable=True))


def downgrade() -> None:
    op.drop_column("received", "begun_at")
