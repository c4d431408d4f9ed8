/// A place in a definition file.
public struct SourceMark: Hashable, Sendable {
  /// The path of the file below the templates folder, such as `some-campaign/forms.yaml`.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int

  /// Makes a mark.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}
