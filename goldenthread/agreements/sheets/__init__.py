"""The pack sheets of agreements."""
