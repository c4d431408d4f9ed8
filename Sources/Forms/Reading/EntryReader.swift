/// Reads cells as what their columns ask for, without ever guessing.
///
/// Whatever is read another way than it stood there is told by the reading's adjustments.
public struct EntryReader: Sendable {
  private let codeReaders: [String: CodeReader]
  private let titleReaders: [String: TitleReader]

  /// Prepares the lists of a campaign for reading.
  ///
  /// - Parameter campaign: The campaign whose columns are to be read.
  public init(_ campaign: Campaign) {
    codeReaders = campaign.codeLists.mapValues(CodeReader.init)
    titleReaders = campaign.titleLists.mapValues(TitleReader.init)
  }

  /// Reads a cell as a column asks.
  ///
  /// - Parameters:
  ///   - raw: What stands in the cell.
  ///   - column: The column in which the cell lies.
  /// - Returns: A value, or why there is none.
  public func read(_ raw: RawValue, as column: Column) -> Reading {
    switch raw {
    case .empty:
      return .blank
    case .error(let code):
      return .unreadable(.errorValue(code))
    case .number(let number, let digits):
      return read(NumberText(number, digits: digits), raw: raw, as: column)
    case .date(let day):
      guard column.kind == .date else { return read(raw.text, as: column) }
      return DateReader.read(day)
    case .text(let text):
      return read(text, as: column)
    case .boolean:
      return read(raw.text, as: column)
    }
  }

  /// Reads an identity number that stands in no form.
  ///
  /// - Parameter text: The number as somebody wrote it.
  /// - Returns: The number, or why it is none.
  public static func identity(_ text: String) -> Reading {
    IdentityReader.read(CellText(text).text)
  }

  private func read(_ number: NumberText, raw: RawValue, as column: Column) -> Reading {
    switch column.kind {
    case .residentID: IdentityReader.read(number.value, digits: number.text)
    case .date: DateReader.read(number.value, digits: number.text)
    case .count: CountReader.read(number.value)
    default: read(number.text, as: column)
    }
  }

  private func read(_ raw: String, as column: Column) -> Reading {
    let isLong = column.kind == .text && raw.utf8.count > Self.shortTextBytes
    let cleaned = CellText(raw, lineBreaks: isLong ? .kept : .joined)
    guard !cleaned.text.isEmpty else { return .blank }
    guard !ErrorText.isError(cleaned.text) else { return .unreadable(.errorValue(cleaned.text)) }
    return read(cleaned.text, as: column.kind).adding(cleaned.wasCleaned ? .cleaned : nil)
  }

  /// In a text of more than some fifty Chinese characters, line breaks part its paragraphs.
  private static let shortTextBytes = 150

  private func read(_ text: String, as kind: ColumnKind) -> Reading {
    switch kind {
    case .ordinal, .text: .value(.text(text), [])
    case .name: NameReader.read(text)
    case .residentID: IdentityReader.read(text)
    case .date: DateReader.read(text)
    case .count: CountReader.read(text)
    case .code(let list): codeReaders[list]?.read(text) ?? .value(.text(text), [])
    case .title(let list): titleReaders[list]?.read(text) ?? .value(.text(text), [])
    }
  }
}

extension Reading {
  /// The reading with one more adjustment before the others, where it is a value.
  func adding(_ adjustment: Adjustment?) -> Reading {
    guard let adjustment, case .value(let value, let adjustments) = self else { return self }
    return .value(value, [adjustment] + adjustments)
  }
}
