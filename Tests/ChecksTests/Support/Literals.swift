import Forms

// Definitions and cells as literals, so that a test reads like the table it is about.

extension DefinitionNode: ExpressibleByStringLiteral {
  init(stringLiteral value: String) {
    self.init(.scalar(value), at: .test)
  }
}

extension DefinitionNode: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) {
    self.init(.scalar(String(value)), at: .test)
  }
}

extension DefinitionNode: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: DefinitionNode...) {
    self.init(.sequence(elements), at: .test)
  }
}

extension DefinitionNode: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, DefinitionNode)...) {
    self.init(.mapping(elements.map { ($0.0, .test, $0.1) }), at: .test)
  }
}

extension RawValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) {
    self = value.isEmpty ? .empty : .text(value)
  }
}

extension RawValue: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) {
    self = .number(Double(value), digits: String(value))
  }
}

extension RawValue: ExpressibleByFloatLiteral {
  init(floatLiteral value: Double) {
    self = .number(value, digits: "\(value)")
  }
}

extension SourceMark {
  static let test = SourceMark(file: "test.yaml", line: 1, column: 1)
}

extension CalendarDate {
  static func iso(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(iso: text) else { preconditionFailure("\(text) is no day") }
    return day
  }
}
