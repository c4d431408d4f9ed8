import Forms
import Templates
import Testing

@testable import Checks

/// Whatever stands in a return, checking it ends without a trap and shows no identity number.
@Suite struct HostileRecordTests {
  @Test func anyRecordsAreChecked() throws {
    let campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
    let book = try RuleBook(campaign)
    let reader = EntryReader(campaign)
    var generator = SystemRandomNumberGenerator()
    var forms: [VettedForm] = []
    for form in campaign.forms {
      var returned = ReturnedForm(
        number: form.number, sheet: "S", title: nil, headerRow: 1,
        positions: form.columns.indices.map { $0 + 1 })
      for row in [2, 3, 3, .max, 0, -5] + Array(4...60) {
        let width = Int.random(in: 0...form.columns.count + 1, using: &generator)
        let entries = (0..<width).map { index in
          let raw = Self.value(&generator)
          let column = form.columns[min(index, form.columns.count - 1)]
          let place = Bool.random() ? CellPlace(row: row, column: index + 1) : nil
          return Entry(
            place: place, raw: raw, isFormula: Bool.random(), reading: reader.read(raw, as: column))
        }
        returned.records.append(Record(row: row, entries: entries))
      }
      returned.total = returned.records.first
      returned.fields = form.footerFields.map {
        FieldEntry(id: $0.id, place: nil, text: Self.value(&generator).text)
      }
      forms.append(book.vet(returned, in: CheckContext()))
    }
    let across = book.check(return: forms, in: CheckContext())
    for finding in forms.flatMap(\.findings) + across {
      let shown = finding.message + (finding.value ?? "")
      #expect(!shown.contains("199206309574"), "\(finding)")
      #expect(shown.unicodeScalars.allSatisfy { !TextKey.isInvisible($0) }, "\(finding)")
    }
  }

  private static func value(_ generator: inout SystemRandomNumberGenerator) -> RawValue {
    let texts = [
      "640104199206309574", "640104 199206309574", "６４０１０４199206309574x", "6.40104199206309574E+17",
      "张三", "张\u{202E}三640104199206309574", "男", "研究生", "硕士", "工程师", "高级", "是", "银川", "3-5",
      "2010.1", "\u{1B}[31m", "\n\n", "'", "#REF!", String(repeating: "9", count: 500), "080217t",
      "",
      "١٢٣", "👩‍👩‍👧",
    ]
    switch Int.random(in: 0...6, using: &generator) {
    case 0:
      return .number(Double(bitPattern: .random(in: 0 ... .max, using: &generator)), digits: "1")
    case 1: return .number(6.4010419920631e17, digits: "640104199206309574")
    case 2: return .boolean(true)
    case 3: return .error("#N/A")
    case 4: return .empty
    default: return .text(texts.randomElement(using: &generator) ?? "")
    }
  }
}
