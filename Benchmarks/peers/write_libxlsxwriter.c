// Writes the roster by libxlsxwriter in constant-memory mode: the rows that
// Sources/Roster/RosterRows.swift makes. write_libxlsxwriter FILE ROWS people|unique
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

static const char *headers[] = {"序号",     "地区",     "姓名",     "单位",     "性别",    "民族",
                                "身份证号", "籍贯",     "政治面貌", "最高学历", "学位",    "毕业时间",
                                "职称",     "是否退休", "专业素质", "工作绩效", "岗位匹配度"};
static const char *surnames[] = {"王", "李", "张", "刘", "陈", "杨", "黄", "赵"};
static const char *given[] = {"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋"};
static char names[800][16], graduated[20][8];

static void identity(unsigned person, char *digits) {
  unsigned parts[] = {1960 + person / 336 % 40, person / 28 % 12 + 1, person % 28 + 1,
                      900 + person / 13440 % 96};
  unsigned widths[] = {1000, 10, 10, 100};
  memcpy(digits, "640104", 6);
  digits += 6;
  for (int part = 0; part < 4; part++)
    for (unsigned unit = widths[part]; unit > 0; unit /= 10)
      *digits++ = (char)('0' + parts[part] / unit % 10);
  memcpy(digits, "X", 2);
}

int main(int count, char **words) {
  if (count < 4) return 64;
  int is_unique = strcmp(words[3], "unique") == 0;
  unsigned rows = (unsigned)atoi(words[2]);
  for (int name = 0; name < 800; name++)
    sprintf(names[name], "%s%s%s", surnames[name / 100], given[name / 10 % 10], given[name % 10]);
  for (int year = 0; year < 20; year++) sprintf(graduated[year], "20%02d.07", year);
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  lxw_workbook *book = workbook_new_opt(words[1], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "附件1");
  for (lxw_col_t column = 0; column < 17; column++)
    worksheet_write_string(sheet, 0, column, headers[column], NULL);
  for (unsigned person = 0; person + 1 < rows; person++) {
    char number[24], text[80];
    identity(person, number);
    const char *unit = "宁夏某单位有限公司";
    const char *texts[] = {unit,       names[person % 800],     unit,     "男", "汉族",
                           number,     "宁夏银川",              "中共党员", "大学本科", "学士",
                           graduated[person % 20], "工程师", "否", "高", "优秀", "高"};
    worksheet_write_number(sheet, person + 1, 0, person + 1, NULL);
    for (lxw_col_t column = 0; column < 16; column++) {
      const char *content = texts[column];
      if (is_unique) {
        snprintf(text, sizeof text, "%s%u", content, person);
        content = text;
      }
      worksheet_write_string(sheet, person + 1, (lxw_col_t)(column + 1), content, NULL);
    }
  }
  return workbook_close(book) == LXW_NO_ERROR ? 0 : 74;
}
