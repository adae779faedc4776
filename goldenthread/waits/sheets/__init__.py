"""The pack sheets of waits."""
