public import Checks
public import Forms

/// A form of a return once the rules were applied: which of its records are accepted.
public struct CheckedForm: Sendable {
  /// The form as it was read.
  public var returned: ReturnedForm
  /// The rows of records that are refused, with the messages of the errors that refuse them.
  public var rejections: [Int: [String]]
  /// The rows that the department alone knows the reason to refuse.
  public var confidential: Set<Int> = []
  /// Whether the form as a whole goes back to its unit, though rows of it are accepted: what is
  /// wrong with it is in no one row.
  public var isSentBack = false
  /// The rows of records that count nowhere, with the reason: another version is taken.
  public var uncounted: [Int: IgnoredRow] = [:]
  /// The rows that were let through although errors speak of them.
  public var released: [Int: Release] = [:]
  /// What of its accepted records outputs hold in another way than it stood in the file (归一化);
  /// empty where nobody asked for it.
  public var normalisations: [Normalisation] = []
  /// How many rows were taken, refused and passed over.
  public var counts: RowCounts

  /// The records that go into consolidated workbooks, in sheet order.
  public var acceptedRecords: some Sequence<Record> {
    returned.records.lazy.filter { [rejections, uncounted] in
      rejections[$0.row] == nil && uncounted[$0.row] == nil
    }
  }
}
