"""Whose data a plan was made of, as licences want it said."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gridplan.plan.core import Plan


def attribution(plan: Plan) -> tuple[str, ...]:
    """Return the credits that every output of a plan has to carry, in order, each once.

    Parameters
    ----------
    plan
        The plan; one that was read back has them in its ``run``, not in its layers.
    """
    credits_of = getattr(plan.layers, "attribution", ()) or plan.run.get("attribution", ())
    return tuple(dict.fromkeys(str(text) for text in credits_of))
