"""Puts returns together: one workbook a region, one for the whole. consolidate.py RETURNS OUTPUT

What a programmer in a department would write with python-calamine and XlsxWriter, with care for
speed: every workbook is opened once, rows are written while they are read, in constant memory.
Identity numbers are checked for length, date and check character, required cells for being there;
rows that fail are counted and left out.
"""
import datetime
import sys
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineWorkbook

PERSON = ["序号", "行业（地区）", "姓名", "性别", "身份证号", "学历", "学位", "所学专业", "毕业院校",
          "从事专业", "职称", "入选人才工程项目获人才荣誉奖项", "现任岗位作用发挥情况", "下一步培养使用方向"]
# By form: headers, rows of headers, columns that must be filled, columns of identity numbers.
FORMS = {
    1: (["序号", "地区", "姓名", "单位", "性别", "民族", "身份证号", "籍贯", "政治面貌", "最高学历",
         "学位", "毕业时间", "职称", "是否退休", "专业素质", "工作绩效", "岗位匹配度"],
        1, (2, 3, 4, 5, 6, 8, 9, 10, 12, 13), (6,)),
    2: (["序号", "地区（市县）", "正高级", "副高级", "小计", "中级职称", "初级职称", "其他"], 2, (1,), ()),
    3: (PERSON, 1, (2, 3, 4, 5, 10), (4,)),
    4: (PERSON, 1, (2, 3, 4, 5, 10), (4,)),
    5: (PERSON, 1, (2, 3, 4, 5, 10), (4,)),
    6: (["序号", "产业或行业细分领域", "学科类别", "专业代码", "专业名称", "紧缺指数", "专业分布目标院校"],
        1, (4, 5), ()),
    7: (["序号", "紧缺专业", "岗位名称", "岗位职责描述", "需求数量", "学历要求", "工作经验要求",
         "任职能力要求", "当年急需引进数量", "未来3-5年急需引进数量", "引进目标院校（地）"], 1, (1, 2, 4), ()),
    8: (["序号", "地区（行业）", "单位", "岗位名称", "现有姓名", "现有身份证号", "现有学历", "现有职称",
         "后备姓名", "后备身份证号", "后备学历", "后备职称"], 2, (2, 3, 4, 5), (5, 9)),
    9: (["序号", "地区（行业）", "单位", "姓名", "身份证号", "学历", "职称", "专业领域及发展方向"],
        1, (2, 3, 4, 7), (4,)),
    10: (["序号", "地区（行业）", "单位", "专业要求", "学历", "需求数量", "引进方式", "激励措施", "备注"],
         1, (2, 3, 5, 6), ()),
}
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"


def is_identity(number) -> bool:
    if not isinstance(number, str) or len(number) != 18 or not number[:17].isdigit():
        return False
    try:
        datetime.date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    return CHECKS[sum(int(d) * w for d, w in zip(number, WEIGHTS)) % 11] == number[17]


def records(rows: list, form: int):
    """The filled rows below the headers, with their row numbers."""
    headers, depth, _, _ = FORMS[form]
    start = next((n for n, row in enumerate(rows) if row and row[0] == headers[0]), None)
    if start is None:
        return
    width = len(headers)
    for number in range(start + depth, len(rows)):
        row = rows[number][:width]
        if form == 2:
            if row[1] != "总计" and any(value != "" for value in row[2:4] + row[5:]):
                yield number + 1, row
        elif any(value != "" for value in row[1:]):
            yield number + 1, row


def is_accepted(row: list, form: int) -> bool:
    _, _, required, identities = FORMS[form]
    return (all(row[column] != "" for column in required)
            and all(is_identity(row[column]) for column in identities))


class Book:
    """A workbook with a sheet a form."""

    def __init__(self, path: Path):
        self.book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
        bold = self.book.add_format({"bold": True})
        self.sheets, self.next = {}, {}
        for form, (headers, *_) in FORMS.items():
            sheet = self.book.add_worksheet(f"附件{form}")
            sheet.write_row(0, 0, headers + ["来源文件", "来源行"], bold)
            self.sheets[form], self.next[form] = sheet, 1

    def append(self, form: int, row: list) -> None:
        self.sheets[form].write_row(self.next[form], 0, row)
        self.next[form] += 1


def main() -> None:
    returns, output = Path(sys.argv[1]), Path(sys.argv[2])
    whole = Book(output / "全区汇总.xlsx")
    accepted = rejected = 0
    for folder in sorted(path for path in returns.iterdir() if path.is_dir()):
        region = Book(output / f"{folder.name}汇总.xlsx")
        for path in sorted(folder.glob("*.xlsx")):
            workbook = CalamineWorkbook.from_path(str(path))
            names = set(workbook.sheet_names)
            source = f"{folder.name}/{path.name}"
            for form in FORMS:
                if f"附件{form}" not in names:
                    continue
                sheet = workbook.get_sheet_by_name(f"附件{form}")
                for number, row in records(sheet.to_python(skip_empty_area=False), form):
                    if not is_accepted(row, form):
                        rejected += 1
                        continue
                    accepted += 1
                    row = row + [source, number]
                    region.append(form, row)
                    whole.append(form, row)
        region.book.close()
    whole.book.close()
    print(f"{accepted} accepted, {rejected} rejected")


if __name__ == "__main__":
    main()
