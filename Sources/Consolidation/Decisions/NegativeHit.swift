internal import Forms

/// A row that the negative list keeps out, for the department's own file.
struct NegativeHit: Sendable {
  var unit: String
  var file: String
  var form: Form
  var sheet: String
  var row: Int
  /// The person's number, masked.
  var identity: String

  /// The file's text: a header and a row a hit, as CSV.
  static func table(_ hits: [NegativeHit], _ disclosure: Disclosure) -> String {
    let head = ["单位", "文件", "附件", "表名", "工作表", "行号", "身份证号（已遮盖）", "核查结果"]
    let rows = hits.map { hit in
      [
        disclosure.unitName(hit.unit), disclosure.text(hit.file), hit.form.label,
        hit.form.titleTail, disclosure.text(hit.sheet), String(hit.row),
        disclosure.text(hit.identity), "列入负面清单，不得纳入\(hit.form.titleTail)",
      ]
    }
    return "\u{FEFF}" + ([head] + rows).map(CSVRow.line).joined()
  }
}
