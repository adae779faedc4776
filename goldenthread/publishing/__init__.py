"""What leaves the building: plan on a page, public pages, documents."""
