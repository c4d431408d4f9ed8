import Forms

/// `resident-id-other-document`: a number of another document, which nothing here can check.
struct OtherDocumentCheck: CellCheck {
  static let name = "resident-id-other-document"

  init(_ setting: inout CheckSetting) {}

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(.residentID(let id), _) = cell.reading, id.kind == .otherDocument else {
      return []
    }
    return [Outcome()]
  }
}
