"""The pack sheets of sufficiency."""
