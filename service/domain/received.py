"""A received mail: kept first, understood later, and it ends in exactly one of applied, ignored or quarantined."""

from service.domain.lifecycle import Lifecycle

RECEIVED = Lifecycle(
    "received mail",
    start="stored",
    rows={
        ("stored", "apply"): "applied",
        ("stored", "ignore"): "ignored",  # understood, and it changes nothing: the reason is kept
        ("stored", "quarantine"): "quarantined",  # kept for a person
        ("quarantined", "apply"): "applied",
        ("quarantined", "ignore"): "ignored",
        ("quarantined", "quarantine"): "quarantined",  # tried again, and still not believed
        ("ignored", "retry"): "stored",
        ("quarantined", "retry"): "stored",
    },
)
