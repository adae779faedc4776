"""The pack sheets of strategy."""
