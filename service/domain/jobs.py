"""Names of the work that is done later. A job is a wake-up with a row's id: the row's state decides what happens."""

from enum import StrEnum


class Job(StrEnum):
    """Every kind of job; `workers.jobs` holds one line for each."""

    READ_MAIL = "read_mail"
    SEND_NOTICE = "send_notice"
    PLAN_DISTRIBUTION = "plan_distribution"
    SEND_DISTRIBUTION = "send_distribution"
    LEAVE_OUT = "leave_out"
