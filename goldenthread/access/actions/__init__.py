"""What changes about areas, organisations, people and their access, and how every act is written down."""

from goldenthread.access.actions.demo import create_demo_board_people, create_demo_people
from goldenthread.access.actions.memberships import end_membership, grant_membership
from goldenthread.access.actions.organisations import save_area, save_organisations
from goldenthread.access.actions.people import (
    create_person,
    make_reset_link,
    record_sign_in,
    record_sign_in_failure,
    record_sign_out,
    set_password,
)
from goldenthread.access.actions.trail import Act, act

__all__ = [
    "Act",
    "act",
    "create_demo_board_people",
    "create_demo_people",
    "create_person",
    "end_membership",
    "grant_membership",
    "make_reset_link",
    "record_sign_in",
    "record_sign_in_failure",
    "record_sign_out",
    "save_area",
    "save_organisations",
    "set_password",
]
