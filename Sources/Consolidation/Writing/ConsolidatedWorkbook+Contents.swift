internal import Forms
internal import Sheets
internal import XLSX

extension ConsolidatedWorkbook {
  /// The sheets with what each holds, as the cover lists them.
  func contents(_ unitCount: Int, _ figures: FigureSet?) -> [CoverPage.Entry] {
    var entries = [
      CoverPage.Entry(sheet: "报送情况", text: "各单位报送、退回、通过情况", rows: unitCount)
    ]
    if let progress {
      entries.append(CoverPage.Entry(sheet: progress.name, text: "各地区应报、已报、未报单位数", rows: nil))
    }
    entries += campaign.forms.map { form in
      CoverPage.Entry(
        sheet: form.label, text: form.titleTail, rows: tables[form.number]?.count ?? 0)
    }
    if tallySheet != nil, chapterSheets[TallySheet.name] == nil {
      entries.append(CoverPage.Entry(sheet: TallySheet.name, text: "按地区合计", rows: nil))
    }
    for section in figures?.sections ?? [] {
      if let sheet = chapterSheets[section.title] {
        entries.append(CoverPage.Entry(sheet: sheet.name, text: section.summary, rows: nil))
      } else if let roster = rosters.first(where: { $0.title == section.title }) {
        entries.append(
          CoverPage.Entry(sheet: roster.name, text: section.summary, rows: roster.sheet.count))
      }
    }
    entries += [
      CoverPage.Entry(sheet: "待核实", text: "退回的记录及原因，不计入各表", rows: pending.count),
      CoverPage.Entry(
        sheet: HandedRelease.sheetName, text: "有错误而经批准放行的记录", rows: released.count),
      CoverPage.Entry(sheet: "问题清单", text: "检查发现的问题，号码已遮盖", rows: problems.count),
      CoverPage.Entry(sheet: "归一化日志", text: "哪些内容换了写法汇总，原值和归一后的值", rows: trail.count),
    ]
    if let repeated {
      entries.append(
        CoverPage.Entry(sheet: "重复人员", text: "两个以上单位报送的同一人，供确认归属", rows: repeated.count))
    }
    return entries
  }
}
