"""Django's settings. What an operator may change comes from `environment`; the rest is fixed here."""

from __future__ import annotations

from goldenthread.project.environment import ROOT, Environment
from goldenthread.project.store import database_settings

ENVIRONMENT = Environment()
VAR = ENVIRONMENT.var
VAR.mkdir(parents=True, exist_ok=True)

SECRET_KEY = ENVIRONMENT.secret()
DEBUG = ENVIRONMENT.debug
DEMO = ENVIRONMENT.demo
ALLOWED_HOSTS = [host.strip() for host in ENVIRONMENT.hosts.split(",") if host.strip()]

INSTALLED_APPS = [
    "goldenthread.project.apps.Config",
    "goldenthread.home.apps.Config",
    "goldenthread.publishing.apps.Config",
    "goldenthread.thread.apps.Config",
    "goldenthread.governance.apps.Config",
    "goldenthread.strategy.apps.Config",
    "goldenthread.needs.apps.Config",
    "goldenthread.agreements.apps.Config",
    "goldenthread.funding.apps.Config",
    "goldenthread.directory.apps.Config",
    "goldenthread.voice.apps.Config",
    "goldenthread.indicators.apps.Config",
    "goldenthread.intake.apps.Config",
    "goldenthread.records.apps.Config",
    "goldenthread.web.apps.Config",
    "goldenthread.access.apps.Config",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "simple_history",
    "csp",
]

MIDDLEWARE = [
    "goldenthread.web.middleware.request_id",
    "goldenthread.web.middleware.refuse_nul",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "goldenthread.web.middleware.audience",
]

ROOT_URLCONF = "goldenthread.project.urls"
WSGI_APPLICATION = "goldenthread.project.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "goldenthread.web.frame.frame",
            ],
            "builtins": ["goldenthread.web.templatetags.gt"],
        },
    },
]

DATABASES = {"default": database_settings(ENVIRONMENT.store_url)}

AUTH_USER_MODEL = "access.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

CACHES = {
    "default": {
        # A file cache is shared by both workers, so that lock-out counts are too.
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": str(VAR / "cache"),
    }
}

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_I18N = True
USE_TZ = True
DATE_FORMAT = "j F Y"

STATIC_URL = "/static/"
STATIC_ROOT = ROOT / "build" / "collected"
STATICFILES_DIRS = [path for path in [ROOT / "build" / "static"] if path.exists()]
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

MEDIA_ROOT = VAR / "uploads"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
FILE_UPLOAD_TEMP_DIR = None

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
