"""Writes the roster by XlsxWriter. write_xlsxwriter.py FILE ROWS inline|shared"""
import sys

import roster
import xlsxwriter

book = xlsxwriter.Workbook(sys.argv[1], {"constant_memory": sys.argv[3] == "inline"})
sheet = book.add_worksheet("附件1")
sheet.write_row(0, 0, roster.HEADERS)
for person in range(int(sys.argv[2]) - 1):
    sheet.write_row(person + 1, 0, roster.row(person))
book.close()
