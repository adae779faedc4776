"""Whether a request comes from the machine that runs the program, and from nowhere else."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping

# A proxy on this machine makes every visitor look near; what it adds tells them apart.
_FORWARDED = ("HTTP_X_FORWARDED_FOR", "HTTP_X_REAL_IP", "HTTP_FORWARDED", "HTTP_X_FORWARDED_HOST", "HTTP_VIA")


def is_loopback(meta: Mapping[str, object]) -> bool:
    """`meta` is the request's environment. Both the address and the name asked for must be this machine's."""
    if any(meta.get(name) for name in _FORWARDED):
        return False
    return is_near(str(meta.get("REMOTE_ADDR", ""))) and is_near(_host_name(str(meta.get("HTTP_HOST", ""))))


def is_near(address: str) -> bool:
    """Whether the address or name is this machine's own."""
    if address.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def _host_name(host: str) -> str:
    """The name without its port: `127.0.0.1:8000`, `[::1]:8000`, `localhost`."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]
