"""Reads every file of a folder RUNS times after one to warm up: python3 read_with_xlsx2csv.py FOLDER RUNS

With one run it reads once and cold, which is for memory. Prints as `reader-contender.ts` does.
"""

import csv
import io
import json
import sys
import time
from pathlib import Path

from converter import Xlsx2csv
from memory import peak


def text_of(data):
    out = io.StringIO()
    Xlsx2csv(io.BytesIO(data), outputencoding="utf-8", skip_empty_lines=True).convert(out)
    return out.getvalue()


def cells_in(text):
    csv.field_size_limit(1 << 30)
    return sum(1 for row in csv.reader(io.StringIO(text)) for cell in row if cell)


def main(folder, runs):
    files = [file.read_bytes() for file in sorted(Path(folder).iterdir())]
    before = peak()
    times = []
    for run in range(1 if runs == 1 else 0, runs + 1):
        start, spent, cells = time.perf_counter(), time.process_time(), 0
        texts = [text_of(data) for data in files]
        clock, computed = time.perf_counter() - start, time.process_time() - spent
        if run > 0:
            times.append({"clock": 1000 * clock, "computed": 1000 * computed})
        if run == runs:
            grown = peak() - before
            cells = sum(cells_in(text) for text in texts)
    print(json.dumps({"cells": cells, "times": times, "grown": grown}))


main(sys.argv[1], int(sys.argv[2]))
