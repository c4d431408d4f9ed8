"""The rows of the roster, the same that Sources/Roster/RosterRows.swift makes."""
HEADERS = ["序号", "地区", "姓名", "单位", "性别", "民族", "身份证号", "籍贯", "政治面貌", "最高学历",
           "学位", "毕业时间", "职称", "是否退休", "专业素质", "工作绩效", "岗位匹配度"]
_GIVEN = "伟芳娜敏静丽强磊军洋"
_NAMES = [s + a + b for s in "王李张刘陈杨黄赵" for a in _GIVEN for b in _GIVEN]
_GRADUATED = [f"20{year:02d}.07" for year in range(20)]
_UNIT = "宁夏某单位有限公司"


def row(person: int) -> list:
    identity = (f"640104{1960 + person // 336 % 40}{person // 28 % 12 + 1:02d}"
                f"{person % 28 + 1:02d}{900 + person // 13440 % 96}X")
    return [person + 1, _UNIT, _NAMES[person % 800], _UNIT, "男", "汉族", identity, "宁夏银川",
            "中共党员", "大学本科", "学士", _GRADUATED[person % 20], "工程师", "否", "高", "优秀", "高"]
