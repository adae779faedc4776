// Says that scripts run, so that styles may hide what a script will open. Without it, everything shows.
document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');
