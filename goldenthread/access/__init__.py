"""Areas, organisations, people and roles: who may, and who did."""
