"""Strategies, priorities, commitments and actions."""
