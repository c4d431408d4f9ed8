extension Cell {
  /// The text, where the cell holds one.
  public var string: String? { value.string }

  /// The number, where the cell holds one that no date format is laid on.
  public var number: Double? { value.number }

  /// The number, where the cell holds a whole one that an `Int` holds.
  public var integer: Int? { value.integer }

  /// The truth value, where the cell holds one.
  public var boolean: Bool? { value.boolean }

  /// The day, moment, time or length of time, where the cell holds one.
  public var date: DateValue? { value.date }

  /// Whatever the cell holds as text, alike on every machine: see ``CellValue/text``.
  public var text: String { value.text }
}
