/// A property of a workbook that its maker made up, as text (ISO 29500-1, 22.3).
public struct CustomProperty: Hashable, Sendable {
  /// The property's name, unique in the workbook without regard to case.
  public var name: String
  /// The property's value.
  public var value: String

  /// Makes a property.
  ///
  /// - Parameters:
  ///   - name: The property's name.
  ///   - value: The property's value.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
