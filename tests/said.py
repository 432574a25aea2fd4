"""Every finding met in any test must be one that the catalogue can say in both languages.

Findings by rule or reason are made in the language of the plan; all others are sentences in
English that a template has to know. To be imported before the modules that report findings.
"""

import sys
from functools import cache, wraps

import gridplan.findings as reported
from gridplan.words.catalogue import entry, pattern
from gridplan.words.reasons import REASONS
from gridplan.words.rules import RULES


@cache
def is_known(rule_id, message):
    if rule_id in RULES or rule_id in REASONS:
        return True
    templates = entry(rule_id).says.values()
    return any(
        pattern(said).fullmatch(message) for text in templates for said in (text.en, text.zh)
    )


def checked(report):
    @wraps(report)
    def checking(severity, rule_id, message, **about):
        if sys._getframe(1).f_globals["__name__"].startswith("gridplan."):
            for text in [message] if isinstance(message, str) else list(message):
                assert is_known(rule_id, str(text)), f"no template of {rule_id} says: {text}"
        return report(severity, rule_id, message, **about)

    return checking


reported.findings = checked(reported.findings)
