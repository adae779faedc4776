"""The pack sheets of publishing."""
