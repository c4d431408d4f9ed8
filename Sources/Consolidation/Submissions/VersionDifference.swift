internal import Checks
internal import Forms

/// How the rows of one version differ from those of an earlier one.
struct VersionDifference {
  private(set) var added = 0
  private(set) var gone = 0
  private(set) var changed = 0
  /// Whether the versions have a row in common, by whom it is about or by what it says.
  private(set) var overlaps = false
  /// Whether any rows were compared.
  private(set) var isCompared = false

  /// Whether both say the same.
  var isNone: Bool { added == 0 && gone == 0 && changed == 0 }

  /// Nothing compared yet.
  init() {}

  /// Compares records of one form.
  ///
  /// Rows are the same where they are about the same subject; where a form names none, or none
  /// can be read, where they say the same.
  init(_ form: Form, from old: [Record], to new: [Record]) {
    isCompared = true
    let earlier = Self.contents(of: old, form)
    let later = Self.contents(of: new, form)
    for (key, contents) in later {
      guard let before = earlier[key] else {
        added += contents.count
        continue
      }
      overlaps = true
      let kept = Self.common(before, contents)
      changed += min(before.count, contents.count) - kept
      added += max(0, contents.count - before.count)
      gone += max(0, before.count - contents.count)
    }
    for (key, contents) in earlier where later[key] == nil { gone += contents.count }
  }

  static func += (left: inout VersionDifference, right: VersionDifference) {
    left.added += right.added
    left.gone += right.gone
    left.changed += right.changed
    left.overlaps = left.overlaps || right.overlaps
    left.isCompared = left.isCompared || right.isCompared
  }

  static func + (left: VersionDifference, right: VersionDifference) -> VersionDifference {
    var sum = left
    sum += right
    return sum
  }

  /// What rows say, by what they are about.
  private static func contents(of records: [Record], _ form: Form) -> [String: [String]] {
    let printed = form.printedRows.flatMap { form.index(of: $0.column) }
    var contents: [String: [String]] = [:]
    for record in records {
      let said = form.columns.indices.filter { form.columns[$0].kind != .ordinal }
        .map { TextKey.fold(record.entries[$0].text) }.joined(separator: "\u{1F}")
      let identities = form.subjects.compactMap { subject -> String? in
        guard case .residentID(let id)? = record.entries[subject.identity].reading.value else {
          return record.entries[subject.identity].reading.value?.text
        }
        return id.upgraded
      }
      let key =
        identities.isEmpty
        ? printed.map { record.entries[$0].text } ?? said : identities.joined(separator: "\u{1F}")
      contents[key, default: []].append(said)
    }
    return contents
  }

  private static func common(_ left: [String], _ right: [String]) -> Int {
    var counts = Dictionary(left.map { ($0, 1) }, uniquingKeysWith: +)
    return right.count { text in
      guard let count = counts[text], count > 0 else { return false }
      counts[text] = count - 1
      return true
    }
  }
}
