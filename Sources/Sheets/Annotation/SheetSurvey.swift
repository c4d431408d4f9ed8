internal import XLSX

/// What marking has to know of a workbook's sheets before it changes them.
struct SheetSurvey {
  /// What lies over the cells of a sheet.
  struct Look {
    /// The merged ranges.
    var merged: [CellRange] = []
    /// The cells that lead elsewhere.
    var links: [Hyperlink] = []
  }

  /// The names of all worksheets, in their order.
  private(set) var names: [String] = []
  /// Those that are lists of ours.
  private(set) var lists: Set<String> = []
  /// What lies over the cells of the others, by name.
  private(set) var looks: [String: Look] = [:]

  /// Looks at all sheets of the workbook that an editor has opened.
  init(_ editor: WorkbookEditor) throws(WorkbookError) {
    let reader = editor.reader
    reader.readsAhead = false
    for sheet in reader.sheets {
      names.append(sheet.name)
      var first = FirstCell()
      let features = try reader.forEachRow(
        of: sheet, collecting: [.mergedRanges, .hyperlinks]
      ) { row in
        first.take(row)
        return first.isList ? .stop : .next
      }
      if first.isList {
        lists.insert(sheet.name)
      } else {
        looks[sheet.name] = Look(merged: features.mergedRanges, links: features.hyperlinks)
      }
    }
  }

  /// A name for our list that none of the workbook's sheets has.
  static func listName(beside names: [String]) -> String {
    var name = AnnotationMark.listName
    var number = 2
    while names.contains(name) {
      name = "\(AnnotationMark.listName)(\(number))"
      number += 1
    }
    return name
  }

  /// The sheets to which no link of ours may be left: our lists, and those that are gone.
  var leavingTargets: Set<String> {
    var targets = lists
    for look in looks.values {
      for link in look.links {
        guard let name = link.location.flatMap(Self.sheetName), !names.contains(name),
          name.hasPrefix(AnnotationMark.listName)
        else { continue }
        targets.insert(name)
      }
    }
    return targets
  }

  /// The sheet that a link's place names: `问题清单` of `'问题清单'!A7`.
  private static func sheetName(of location: String) -> String? {
    guard let end = location.lastIndex(of: "!") else { return nil }
    var name = String(location[..<end].drop { $0 == "#" })
    if name.hasPrefix("'"), name.hasSuffix("'"), name.count > 2 {
      name = String(name.dropFirst().dropLast())
    }
    return name
  }
}
