"""GOV.UK Frontend components from Python: the official macros, with everything escaped unless marked safe."""

from goldenthread.web.components.govuk import render

__all__ = ["render"]
