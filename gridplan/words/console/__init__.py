"""What is shown on the terminal, in Chinese: help, progress and errors.

The sentences arise in English where they are said. Help is found by command and option; other
sentences by the template they are made of, ``{}`` for what is filled in, which stands in the
Chinese as ``{0}``, ``{1}``. `tests/cli/test_chinese.py` reads all sentences out of the source
and fails where one is missing here.
"""
