"""NHS England's waiting lists for community health services: by service, weeks waited, region, board and provider."""

FORMAT_KEY = "nhs-community-waits"
