"""What a worker does itself and what it passes on; nothing here reaches Redis."""

from datetime import UTC, datetime
from queue import SimpleQueue
from uuid import uuid4

from service.domain.jobs import Job
from service.store.tables import OutboxJob
from workers.broker import make_broker
from workers.publish import own_hands

NOW = datetime(2026, 11, 21, 14, 30, tzinfo=UTC)


def test_the_notices_of_one_transaction_go_to_one_thread_in_their_order():
    at_hand = SimpleQueue()
    notices = [OutboxJob(id=uuid4(), job=Job.SEND_NOTICE, about=uuid4(), due_at=NOW) for _ in range(3)]

    own_hands(make_broker("redis://127.0.0.1:1"), at_hand)(notices)

    assert at_hand.get_nowait() == notices
    assert at_hand.empty()
