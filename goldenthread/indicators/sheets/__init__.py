"""The pack sheets of indicators."""
