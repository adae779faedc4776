"""The pack sheets of governance."""
