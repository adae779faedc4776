"""The pack sheets of needs."""
