"""Reads the first sheet of a workbook by fastexcel: every cell, typed. read_fastexcel.py FILE"""
import sys

import fastexcel

sheet = fastexcel.read_excel(sys.argv[1]).load_sheet(0, header_row=None)
print(sheet.height, sheet.width)
