"""The pack sheet “service_access”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, TRI, Col, Sheet, key_column

SHEET = Sheet(
    key="service_access",
    title="Access to services",
    singular="access to a service",
    plural="access to services",
    model="needs.ServiceAccess",
    station=None,
    stage="Deliver",
    about="Where and when a service can be used, its threshold, and what there is below it and while one waits.",
    named_by=("service",),
    order=201,
    columns=(
        key_column(),
        Col("service", "Service", "The service.", required=True),
        Col(
            "places",
            "Places",
            "The places from which it can be used, as the area calls them.",
            example="North; South",
        ),
        Col("threshold", "Threshold", "Who is let in, in the words of the document."),
        Col(
            "below_threshold",
            "Something below the threshold",
            "Whether those below its threshold are served by something else.",
            choices=TRI,
            example="no",
        ),
        Col("below_services", "Services below it", "The services that they can use."),
        Col(
            "waiting_offer",
            "Something while waiting",
            "Whether those who wait for it are offered something.",
            choices=TRI,
            example="no",
        ),
        Col("waiting_services", "Services while waiting", "The services that they can use."),
        Col(
            "out_of_hours",
            "Out of hours",
            "Whether it runs in evenings or at weekends.",
            choices=TRI,
            example="no",
        ),
        Col(
            "school_holidays",
            "School holidays",
            "Whether it runs in school holidays.",
            choices=TRI,
            example="no",
        ),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
