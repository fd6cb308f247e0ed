"""Consolidates a folder of ledgers as an officer's own script would, with pandas: python3 with_pandas.py IN OUT"""

import sys
import warnings
from pathlib import Path

import pandas

from form import FIGURES, HEADER_ROW, LEDGER_TITLE, TALLY_TITLE, TITLES, figures_of, unit_of

warnings.filterwarnings("ignore")


def frame_of(file):
    """The rows of a ledger, with where each came from."""
    sheet = pandas.read_excel(file, header=None, dtype=object)
    titles = [str(title) for title in sheet.iloc[HEADER_ROW]]
    if titles != TITLES:
        raise SystemExit(f"{file}: not the columns of the form")
    rows = sheet.iloc[HEADER_ROW + 1 :].dropna(how="all")
    rows.columns = TITLES
    return rows.assign(来源单位=unit_of(sheet.iat[1, 0]), 来源文件=file.name, 来源行=rows.index + 1)


def main(folder, out):
    ledger = pandas.concat([frame_of(file) for file in sorted(Path(folder).glob("*.xlsx"))], ignore_index=True)
    ledger[TITLES[0]] = range(1, len(ledger) + 1)
    by_unit = ledger.groupby("来源单位", sort=False)
    figures = {unit: figures_of(rows.fillna("").values.tolist()) for unit, rows in by_unit}
    tally = pandas.DataFrame.from_dict(figures, orient="index", columns=FIGURES)
    tally.loc["合计"] = tally.sum()
    with pandas.ExcelWriter(out, engine="openpyxl") as writer:
        ledger.to_excel(writer, sheet_name=LEDGER_TITLE, index=False)
        tally.to_excel(writer, sheet_name=TALLY_TITLE, index_label="报送单位")


main(*sys.argv[1:])
