"""How much one destination domain gets at a time, all worker processes of all machines together.

The counting is dramatiq's, in Redis. Whoever is not admitted is put off for as long as those before them take at that
rate, so that a large domain is looked at a few times and not all the time. While Redis does not answer, nobody of a
limited domain is admitted. A killed process keeps its share of what may be under way until `_FORGOTTEN_MS` later.
"""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import timedelta

import redis
import structlog
from dramatiq.rate_limits import BucketRateLimiter, ConcurrentRateLimiter, RateLimiter
from dramatiq.rate_limits.backends import RedisBackend

from service.settingcheck import DomainLimit

_FORGOTTEN_MS = 60_000
_SECOND_MS = 1000

_log = structlog.get_logger(__name__)


@dataclass
class Limited:
    """What limits one domain: `least` is the smallest of its numbers."""

    least: int
    limiters: list[RateLimiter] = field(default_factory=list)


class Limits:
    """The limits of one process's sending; domains without one cost nothing."""

    def __init__(self, domains: Mapping[str, Limited] | None = None) -> None:
        self._domains = domains or {}
        self._held: dict[str, ExitStack] = {}

    def admits(self, delivery: str, address: str) -> bool:
        """Whether a mail may go now; its part of what may be under way is held until `release`."""
        limited = self._domains.get(domain_of(address)) if self._domains else None
        if not limited:
            return True
        with ExitStack() as held:
            try:
                if all(held.enter_context(limiter.acquire(raise_on_failure=False)) for limiter in limited.limiters):
                    self._held[delivery] = held.pop_all()
                    return True
            except redis.RedisError as error:
                _log.warning("redis is away; mail to domains with a limit waits", error=str(error))
        return False

    def release(self, delivery: str) -> None:
        """The mail is over, whatever became of it."""
        if held := self._held.pop(delivery, None):
            with suppress(redis.RedisError):
                held.close()

    def release_all(self) -> None:
        """Nothing is under way any more."""
        for delivery in list(self._held):
            self.release(delivery)

    def wait(self, address: str, before: int) -> timedelta:
        """How long to put a mail off, with so many of its domain put off before it."""
        return timedelta(seconds=1 + before / self._domains[domain_of(address)].least)


def over_redis(url: str, limits: Sequence[DomainLimit]) -> Limits:
    """The limits as they were set; what may be under way is asked first, for a second's share cannot be given back."""
    domains: dict[str, Limited] = {}
    for limit in sorted(limits, key=lambda limit: limit.a_second):
        limited = domains.setdefault(limit.domain, Limited(limit.most))
        limited.least = min(limited.least, limit.most)
        limited.limiters.append(_limiter(RedisBackend(url=url), limit))
    return Limits(domains)


def _limiter(backend: RedisBackend, limit: DomainLimit) -> RateLimiter:
    key = f"signoff:limit:{limit}"
    if limit.a_second:
        return BucketRateLimiter(backend, key, limit=limit.most, bucket=_SECOND_MS)  # type: ignore[no-untyped-call]
    return ConcurrentRateLimiter(backend, key, limit=limit.most, ttl=_FORGOTTEN_MS)  # type: ignore[no-untyped-call]


def domain_of(address: str) -> str:
    """The destination domain of an address, as limits are counted by it."""
    return address.rpartition("@")[2].lower()
