"""The audit trail can name whoever acts."""

from goldenthread.access.actor import SYSTEM, NamedActor, command_line


def test_the_system_has_a_name() -> None:
    """What the program does by itself is done by Golden Thread."""
    assert NamedActor("system", "Golden Thread") == SYSTEM


def test_a_command_names_who_typed_it() -> None:
    """The command line is an actor with the machine's name for its user."""
    actor = command_line()
    assert actor.actor_id.startswith("command-line:")
    assert actor.actor_name.startswith("Command line (")
