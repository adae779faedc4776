"""Contracts with providers."""
