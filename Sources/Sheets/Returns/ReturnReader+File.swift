internal import Checks
internal import Forms
internal import XLSX

/// What there is to say of a file as a whole, once its sheets have been read.
extension ReturnReader {
  /// The findings about a file: what it bears and brings along, hides and leaves empty.
  ///
  /// - Parameters:
  ///   - workbook: What was read of it.
  ///   - hidden: The records that nobody sees.
  ///   - source: The file.
  /// - Returns: One finding at most of each kind, but for the forms without data.
  func fileFindings(
    of workbook: ReturnedWorkbook, hidden: HiddenRecords, source: WorkbookReader
  ) -> [Finding] {
    var findings = [attachmentFinding(of: workbook, source: source)]
    if hidden.count > 0 {
      findings.append(
        book.finding(
          for: "file-hidden", ["what": hidden.causes, "count": String(hidden.count)],
          file: workbook.file))
    }
    // What we have put together ourselves has empty forms for good reasons.
    if workbook.stamp?.purpose != .consolidated {
      findings.append(stampFinding(of: workbook))
      findings.append(contentsOf: emptyFindings(of: workbook))
    }
    return findings.compactMap(\.self)
  }

  /// Macros, links to other workbooks, embedded objects.
  private func attachmentFinding(
    of workbook: ReturnedWorkbook, source: WorkbookReader
  ) -> Finding? {
    let hasObjects = (try? source.hasEmbeddedObjects()) ?? false
    let found = [
      (source.hasMacros, "宏"), (source.hasExternalLinks, "外部链接"), (hasObjects, "嵌入对象"),
    ]
    .filter(\.0).map(\.1)
    guard !found.isEmpty else { return nil }
    return book.finding(
      for: "file-attachments", ["what": found.joined(separator: "、")], file: workbook.file)
  }

  /// A file that is not made of this campaign's blank, or of an older one.
  private func stampFinding(of workbook: ReturnedWorkbook) -> Finding? {
    guard !workbook.forms.isEmpty else { return nil }
    guard let stamp = workbook.stamp else {
      return book.finding(for: "file-stamp", file: workbook.file)
    }
    if stamp.campaign != campaign.id {
      return book.finding(
        for: "file-stamp", variant: "foreign",
        ["found": stamp.campaign, "current": campaign.id], file: workbook.file)
    }
    guard stamp.version != campaign.version else { return nil }
    return book.finding(
      for: "file-stamp", variant: "old",
      ["found": stamp.version, "current": campaign.version], file: workbook.file)
  }

  /// Forms in which nothing stands, not even that there is nothing to report; said once where that
  /// is so of a whole file.
  private func emptyFindings(of workbook: ReturnedWorkbook) -> [Finding?] {
    // A form may lie on several sheets: together they are one.
    let sheets = Dictionary(grouping: workbook.forms, by: \.number)
    let empty = sheets.filter { _, forms in
      forms.allSatisfy {
        !$0.isRejected && $0.records.isEmpty && $0.ignored[.zeroReport, default: 0] == 0
      }
    }
    if empty.count > 1, empty.count == sheets.count {
      return [book.finding(for: "layout-empty", variant: "all", file: workbook.file)]
    }
    return empty.keys.sorted().map { number in
      book.finding(
        for: "layout-empty", ["title": campaign.form(number)?.titleTail ?? ""],
        file: workbook.file, form: number)
    }
  }
}
