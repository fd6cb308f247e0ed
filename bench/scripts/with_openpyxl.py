"""Consolidates a folder of ledgers as an officer's own script would, with openpyxl: python3 with_openpyxl.py IN OUT"""

import sys
import warnings
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side

from form import FIGURES, HEADER_ROW, LEDGER_TITLE, TALLY_TITLE, TITLES, figures_of, unit_of

warnings.filterwarnings("ignore")


def rows_of(file):
    """The unit and the rows of a ledger."""
    book = load_workbook(file, read_only=True, data_only=True)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    book.close()
    titles = [str(title) for title in rows[HEADER_ROW]]
    if titles != TITLES:
        raise SystemExit(f"{file}: not the columns of the form")
    return unit_of(rows[1][0]), [list(row) for row in rows[HEADER_ROW + 1 :] if any(cell is not None for cell in row)]


def main(folder, out):
    units = [(unit, rows, file.name) for file in sorted(Path(folder).glob("*.xlsx")) for unit, rows in [rows_of(file)]]
    book = Workbook(write_only=True)
    thin = Side(style="thin")
    border, wrap = Border(thin, thin, thin, thin), Alignment(wrap_text=True, vertical="center")

    def sheet(title, titles):
        made = book.create_sheet(title)
        made.freeze_panes = "A3"
        made.append([title])
        made.append([cell(made, text, Font(bold=True)) for text in titles])
        return made

    def cell(made, value, font=None):
        styled = WriteOnlyCell(made, value=value)
        styled.border, styled.alignment = border, wrap
        if font:
            styled.font = font
        return styled

    ledger = sheet(LEDGER_TITLE, [*TITLES, "来源单位", "来源文件", "来源行"])
    number = 0
    for unit, rows, name in units:
        for at, row in enumerate(rows):
            number += 1
            row[0] = number
            ledger.append([cell(ledger, value) for value in [*row, unit, name, at + HEADER_ROW + 2]])
    tally = sheet(TALLY_TITLE, ["报送单位", *FIGURES])
    totals = [0] * len(FIGURES)
    for unit, rows, _ in units:
        figures = figures_of(rows)
        totals = [total + figure for total, figure in zip(totals, figures)]
        tally.append([cell(tally, value) for value in [unit, *figures]])
    tally.append([cell(tally, value) for value in ["合计", *totals]])
    book.save(out)


main(*sys.argv[1:])
