"""What is to come: plans by year with their ranges, scenarios, capacity and sufficiency."""
