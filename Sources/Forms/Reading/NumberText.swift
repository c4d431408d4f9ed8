/// A number of a cell with the text that a person would see for it.
struct NumberText {
  let value: Double
  /// The digits as the file has them, a whole number without a fraction: `3` for `3.0`.
  let text: String

  init(_ value: Double, digits: String) {
    self.value = value
    if value.magnitude < 1e15, let whole = Int(exactly: value) {
      text = String(whole)
    } else {
      text = digits
    }
  }
}
