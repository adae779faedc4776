"""The pack sheets of voice."""
