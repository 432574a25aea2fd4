"""Every finding of reading met in any test must be one that the catalogue knows in Chinese.

Readers write sentences in English, which a template has to know; the rooms after them speak
the language of the plan. To be imported before the modules that report findings.
"""

import sys
from functools import cache, wraps

import gridplan.findings as reported
from gridplan.words.catalogue import entry, pattern

READERS = ("gridplan.sources.", "gridplan.rules.")


@cache
def is_known(rule_id, message):
    templates = entry(rule_id).says.values()
    return any(
        pattern(said).fullmatch(message) for text in templates for said in (text.en, text.zh)
    )


def checked(report):
    @wraps(report)
    def checking(severity, rule_id, message, **about):
        if sys._getframe(1).f_globals["__name__"].startswith(READERS):
            for text in [message] if isinstance(message, str) else list(message):
                assert is_known(rule_id, str(text)), f"no template of {rule_id} says: {text}"
        return report(severity, rule_id, message, **about)

    return checking


reported.findings = checked(reported.findings)
