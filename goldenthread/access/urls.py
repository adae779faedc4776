"""The addresses of signing in, one's account, who may do what, managing people, and the audit trail."""

from allauth.account import views as allauth
from django.urls import path, re_path

from goldenthread.access.views import account, audit, people

urlpatterns = [
    path("sign-in/", allauth.login, name="account_login"),
    path("sign-out/", allauth.logout, name="account_logout"),
    path("account/", account.show, name="account"),
    path("account/closed/", allauth.account_inactive, name="account_inactive"),
    path("account/password/", allauth.password_change, name="account_change_password"),
    path("account/password/forgotten/", account.forgotten_password, name="account_reset_password"),
    # Somebody who came in without a password of their own asks for a link too.
    path("account/password/none/", account.forgotten_password, name="account_set_password"),
    path(
        "account/password/new/done/",
        allauth.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    re_path(
        r"^account/password/new/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[0-9A-Za-z-]+)/$",
        allauth.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("who-may/", account.who_may, name="who-may"),
    path("people/", people.index, name="people"),
    path("people/new/", people.add, name="people-add"),
    path("people/<int:person_id>/", people.show, name="people-show"),
    path("people/<int:person_id>/access/", people.grant, name="people-grant"),
    path("people/<int:person_id>/access/<int:membership_id>/end/", people.end, name="people-end"),
    path("people/<int:person_id>/reset-link/", people.reset_link, name="people-reset-link"),
    path("audit/", audit.index, name="audit"),
    path("audit/events.csv", audit.export, name="audit-export"),
]
