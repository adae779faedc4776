"""The shared facts: places, documents, bodies, services, arrangements, evidence."""
