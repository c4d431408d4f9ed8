"""Reads the first sheet of a workbook by python-calamine. read_calamine.py FILE"""
import sys

from python_calamine import CalamineWorkbook

rows = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()
print(len(rows))
