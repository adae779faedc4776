"""Disclosure control: what may be shown of counts of people, by named and dated policies."""
