"""The pack sheet “contracts”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, TRI, Col, Sheet, key_column

SHEET = Sheet(
    key="contracts",
    title="Contracts",
    singular="contract",
    plural="contracts",
    model="agreements.Contract",
    station="agreement and money",
    stage="Deliver",
    about="What has been bought from whom, for how long and for how much.",
    named_by=("title",),
    order=260,
    columns=(
        key_column(),
        Col("title", "Title", "The title as printed.", required=True),
        Col("services", "Services", "What it buys."),
        Col("provider", "Provider", "Who delivers."),
        Col("buyer", "Buyer", "Who pays."),
        Col(
            "kind",
            "Kind",
            "What sort of contract it is.",
            choices=("block", "framework", "spot", "grant", "in-house agreement", "not recorded"),
            example="block",
        ),
        Col("starts", "From", "When it begins, as printed.", example="April 2015"),
        Col("ends", "To", "When it ends, as printed."),
        Col(
            "value",
            "Value in pounds",
            "The value of the whole contract, without a pound sign or commas.",
            example="250000",
            permission="see-money",
        ),
        Col(
            "send_promise",
            "Says SEND",
            "Whether it says what it owes children with SEND.",
            choices=TRI,
            example="yes",
        ),
        Col("outcomes_stated", "Outcomes stated", "Whether it states outcomes.", choices=TRI, example="yes"),
        Col(
            "indicators_stated",
            "Indicators stated",
            "Whether it states indicators.",
            choices=TRI,
            example="not recorded",
        ),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
