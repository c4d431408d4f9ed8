import Forms
import Foundation
import Sheets
import Templates
import TestSupport

@testable import Consolidation

/// A consolidation into a folder of its own.
struct Run: Sendable {
  let folder: TemporaryFolder
  let account: Account
  /// What came in, in the order in which it was taken.
  let returns: [CheckedReturn]

  private static let loaded = Result {
    try Campaign.load("talent-inventory-2020", from: .embedded)
  }

  static func campaign() throws -> Campaign { try loaded.get() }

  /// Consolidates what lies in a folder.
  init(
    _ inputs: String, register: String? = Batch.fixtures.register,
    into folder: TemporaryFolder? = nil, reversed: Bool = false, isBySeries: Bool = false
  ) async throws {
    let campaign = try Self.campaign()
    let register = try register.map { try RegisterReader(campaign).read(path: $0) }
    let folder = try folder ?? TemporaryFolder()
    self.folder = folder
    var files = try InputSearch([inputs]).files
    if reversed { files.reverse() }
    var returns: [CheckedReturn] = []
    account = try await Consolidator(
      Intake(campaign, register: register), to: folder.path,
      figures: FigurePlan.load(for: campaign, from: .embedded), isBySeries: isBySeries
    ).run(files, each: { returns.append($0) })
    self.returns = returns
  }

  /// The consolidation of the fixtures, made once for all tests that only look at it.
  static func fixtures() async throws -> Run { try await whole.value }

  private static let whole = Task { try await Run(Batch.fixtures.returns) }

  func sheets(of file: String) throws -> [ReadSheet] {
    try ReadSheet.all(of: folder.path + "/" + file)
  }

  func sheet(_ name: String, of file: String) throws -> ReadSheet? {
    try sheets(of: file).first { $0.name == name }
  }
}

extension ReadSheet {
  /// The rows below the header that hold a record: those with a row number at the far right.
  func records(of form: Form) -> [[String]] {
    let first = form.hasGroups ? 5 : 4
    let hasTally = form.printedRows?.totalLabel != nil
    let width = form.columns.count + (hasTally ? 1 : 0) + 3
    return rows.filter { $0.key >= first && $0.value.count == width }.sorted { $0.key < $1.key }
      .map(\.value)
  }
}
