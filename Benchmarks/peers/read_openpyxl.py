"""Reads the first sheet of a workbook by openpyxl in read-only mode. read_openpyxl.py FILE"""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], read_only=True)
count = 0
for row in book.worksheets[0].iter_rows(values_only=True):
    count += len(row)
print(count)
