"""Runs a script and prints what it cost as JSON: python3 cost.py SCRIPT ARGUMENT…"""

import json
import resource
import runpy
import sys

from memory import peak

script, *arguments = sys.argv[1:]
sys.argv = [script, *arguments]
runpy.run_path(script, run_name="__main__")
spent = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"bytes": peak(), "milliseconds": 1000 * (spent.ru_utime + spent.ru_stime)}))
