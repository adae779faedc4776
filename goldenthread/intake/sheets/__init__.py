"""The pack sheets of the packages below this one: identity and the shared facts."""
