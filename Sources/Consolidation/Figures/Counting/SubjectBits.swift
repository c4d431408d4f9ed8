internal import Forms

/// A bit for each subject that rows of the forms name, by which a number says where somebody was
/// met.
struct SubjectBits {
  private struct Place: Hashable {
    var form: Int
    var subject: Int
  }

  private var bits: [Place: UInt64] = [:]
  private let forms: [Form]
  /// A number has so many bits; subjects beyond share the last one.
  private static let most = 64

  init(_ forms: [Form]) {
    self.forms = forms
    for form in forms {
      for subject in form.subjects.indices {
        let shift = min(bits.count, Self.most - 1)
        bits[Place(form: form.number, subject: subject)] = 1 << UInt64(shift)
      }
    }
  }

  /// The bit of a subject, by its position in a form.
  func bit(_ form: Int, _ subject: Int) -> UInt64 {
    bits[Place(form: form, subject: subject)] ?? 0
  }

  /// The bits of the first subjects of some forms that have a role; of any where it is nil.
  func mask(of numbers: [Int], role: String?) -> UInt64 {
    forms.filter { numbers.contains($0.number) }.reduce(0) { mask, form in
      guard let subject = form.subjects.firstIndex(where: { role == nil || $0.role == role })
      else { return mask }
      return mask | bit(form.number, subject)
    }
  }
}
