/// A unit that does not exist.
package struct InventedUnit: Sendable {
  package var code: String
  package var name: String
  package var region: String
  package var series: String
  /// Its file, below the folder of returns.
  package var file: String
  /// What its first form's sheet is called.
  package var sheetName: String
  /// The rows of its forms by the forms' numbers, each by column id.
  package var rows: [Int: [InventedRow]] = [:]
  package var filledBy: String
  package var reviewedBy: String
}

/// A row of a return: what stands in its cells, by column id.
package typealias InventedRow = [String: InventedCell]

/// What stands in a cell.
package enum InventedCell: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case text(String)
  case number(Int)
  /// A number as a double, which has lost digits.
  case double(Double)

  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .number(value) }
}
