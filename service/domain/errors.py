"""Answers that are 'no', written for the person who reads them.

A `Refused` is expected: its text is one sentence that says what was wrong, where, and what to do. Everything else that
is raised is a bug and must never be shown as if it were an answer.
"""


class Refused(Exception):
    """This cannot be done, and the sentence says why."""


class NotFound(Refused):
    """There is no such thing."""
