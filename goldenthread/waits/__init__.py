"""Waiting: how long children wait for a service, against which standard, and what is offered meanwhile."""
