"""Saying no to an act, in words for the person who asked."""


class Refused(Exception):
    """The act is impossible. The message says why, and what to do instead."""
