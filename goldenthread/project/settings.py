"""Django's settings. What an operator may change comes from `environment`; the rest is fixed here."""

from __future__ import annotations

from goldenthread.project.environment import ROOT, Environment
from goldenthread.project.store import database_settings

ENVIRONMENT = Environment()
VAR = ENVIRONMENT.var
# Here lie the embedded store, what people sent in and the secret key: for the program's own account alone.
VAR.mkdir(parents=True, exist_ok=True, mode=0o700)

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
    "goldenthread.waits.apps.Config",
    "goldenthread.forecasts.apps.Config",
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

# The audience comes before the check of forms, so that somebody signed out always goes to sign-in.
MIDDLEWARE = [
    "goldenthread.web.middleware.request_id",
    "goldenthread.web.middleware.security_headers",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "goldenthread.web.middleware.refuse_nul",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "goldenthread.web.middleware.audience",
    "goldenthread.indicators.output_asked.says_output",
    "django.middleware.csrf.CsrfViewMiddleware",
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
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ["email", "name"]},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

CACHES = {
    "default": {
        # A file cache is shared by both workers, so that lock-out counts are too.
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": str(VAR / "cache"),
        # Past this many, entries are thrown away at random: made-up addresses must not push out a lock-out.
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_I18N = True
USE_TZ = True
DATE_FORMAT = "j F Y"

STATIC_URL = "/static/"
STATIC_ROOT = ROOT / "build" / "collected"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
STATICFILES_DIRS = [path for path in [ROOT / "build" / "static"] if path.exists()]
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

MEDIA_ROOT = VAR / "uploads"
# What people send in: the largest file, how long its original is kept, and (for tests) whether it is read at once.
UPLOAD_MEGABYTES = ENVIRONMENT.upload_megabytes
UPLOAD_DAYS = ENVIRONMENT.upload_days
UPLOAD_REFUSED_DAYS = ENVIRONMENT.upload_refused_days
UPLOADS_READ_INLINE = False
FILE_UPLOAD_HANDLERS = [
    "goldenthread.intake.forms.SizeGuard",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
FILE_UPLOAD_TEMP_DIR = None

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Signing in: nobody makes their own account, and no mail server is needed for a new password.
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
PASSWORD_RESET_TIMEOUT = 24 * 60 * 60
ACCOUNT_ADAPTER = "goldenthread.access.views.sign_in.Adapter"
ACCOUNT_FORMS = {
    "login": "goldenthread.access.forms.sign_in.SignIn",
    "change_password": "goldenthread.access.forms.sign_in.ChangePassword",
    "reset_password_from_key": "goldenthread.access.forms.sign_in.ChoosePassword",
}
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_RATE_LIMITS = {
    "login": "60/m/ip",
    # Five wrong passwords for one account lock it for a quarter of an hour, also for the right one.
    "login_failed": "20/m/ip,5/15m/key",
    "change_password": "5/m/user",
}

# Behind so many proxies the limits by address count the reader's own address, as the outermost of them gives it.
ALLAUTH_TRUSTED_PROXY_COUNT = ENVIRONMENT.proxies

# Sessions end after eight hours; `web.middleware` also ends them after one hour without use.
SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_COOKIE_NAME = "golden-thread"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = ENVIRONMENT.https
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "goldenthread.web.errors.csrf_failure"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = ENVIRONMENT.https
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# Headers. GOLDENTHREAD_HTTPS says that a proxy in front of the program answers on https and says so.
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = ENVIRONMENT.https
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENVIRONMENT.https else None
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if ENVIRONMENT.https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = ENVIRONMENT.https
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
}

# Log lines say which request and what happened, never who or about whom.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "private": {
            "()": "goldenthread.access.log_lines.PrivateFormatter",
            "format": "%(asctime)s %(levelname)s %(request)s %(name)s: %(message)s",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "private"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "goldenthread": {"level": "INFO"},
        # Django's own handlers would write the lines a second time, with all that is in them.
        "django": {"handlers": [], "level": "WARNING", "propagate": True},
        "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
    },
}
