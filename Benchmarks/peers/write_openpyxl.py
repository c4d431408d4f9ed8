"""Writes the roster by openpyxl in write-only mode. write_openpyxl.py FILE ROWS"""
import sys

import openpyxl
import roster

book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("附件1")
sheet.append(roster.HEADERS)
for person in range(int(sys.argv[2]) - 1):
    sheet.append(roster.row(person))
book.save(sys.argv[1])
