"""What one area's pack says about organisations: which there are, who followed whom, who is a partner."""

from django.db import models

from goldenthread.access.models.organisation import Organisation
from goldenthread.access.models.pack_row import QuotedRow


class AreaOrganisation(QuotedRow):
    """An area's pack lists this organisation; the row's key is the organisation's key."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="listed_by")

    class Meta(QuotedRow.Meta):
        pass

    def __str__(self) -> str:
        return str(self.organisation)


class OrganisationSuccession(QuotedRow):
    """From the date `on`, the successor stands where the predecessor stood."""

    predecessor = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="successions")
    successor = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="predecessions")
    on = models.DateField()

    class Meta(QuotedRow.Meta):
        pass

    def __str__(self) -> str:
        return f"{self.predecessor} → {self.successor}"


class OrganisationGroupMember(QuotedRow):
    """An organisation that belongs to a named group of organisations, between two dates where they are known."""

    group = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="group_members")
    member = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="groups")
    starts = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)

    class Meta(QuotedRow.Meta):
        pass

    def __str__(self) -> str:
        return f"{self.member} in {self.group}"


class Partner(QuotedRow):
    """An organisation that commissions or delivers with this area, between two dates where they are known."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="partnerships")
    role = models.CharField(max_length=50)
    starts = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)

    class Meta(QuotedRow.Meta):
        pass

    def __str__(self) -> str:
        return f"{self.organisation}, {self.role}"
