"""What people decide about need: what to do about a gap, and how often an assessment is refreshed."""
