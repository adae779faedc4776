"""Waiting lists: demand, capacity and pressure, how long people wait, and the capacity that a standard needs."""
