import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0002_pack_load"),
    ]

    operations = [
        migrations.CreateModel(
            name="PackRowChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sheet", models.CharField(max_length=60)),
                ("key", models.CharField(max_length=100)),
                ("title", models.CharField(max_length=300)),
                ("change", models.CharField(max_length=10)),
                ("position", models.PositiveIntegerField(default=0)),
                ("fields", models.JSONField(default=dict)),
                (
                    "load",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="changes",
                        to="intake.packload",
                    ),
                ),
            ],
            options={
                "ordering": ("id",),
                "indexes": [models.Index(fields=["sheet", "key"], name="intake_change_of_row")],
            },
        ),
    ]
