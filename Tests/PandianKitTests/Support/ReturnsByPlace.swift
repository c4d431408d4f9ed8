import Checks
import Consolidation
import Forms
import Sheets
import TestSupport

@testable import PandianKit

/// The findings of a batch unit by unit, where a unit's return is known by its place alone:
/// `<地区>/<单位>.xlsx`, or a folder of that name.
struct ReturnsByPlace {
  let findings: [Finding]

  init(_ batch: Batch) throws {
    let pandian = try Pandian()
    let book = try RuleBook(pandian.campaign)
    let reader = ReturnReader(pandian.campaign, book: book)
    var returns: [String: [VettedForm]] = [:]
    for file in CheckedBatch.files(of: batch) {
      let place = file.split(separator: "/").prefix(2).joined(separator: "/")
      let context = CheckContext(
        file: file, region: file.split(separator: "/").first.map(String.init))
      for form in reader.read(path: batch.returns + "/" + file, as: file).forms {
        returns[place, default: []].append(book.vet(form, in: context))
      }
    }
    findings = returns.sorted { $0.key < $1.key }.flatMap { _, forms in
      forms.flatMap(\.findings) + book.check(return: forms, in: CheckContext())
    }
  }
}
