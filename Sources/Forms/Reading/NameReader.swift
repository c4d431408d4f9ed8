/// Reads names of people: spaces within Chinese names are padding, dots have one form.
enum NameReader {
  static func read(_ text: String) -> Reading {
    let scalars = text.unicodeScalars
    let hasSpace = scalars.contains(" ")
    let hasDot = scalars.contains(where: isDotVariant)
    guard hasSpace || hasDot else { return .value(.text(text), []) }
    let isChinese = scalars.allSatisfy { isHan($0) || $0 == " " || isDot($0) }
    var spelled = String.UnicodeScalarView()
    for (index, scalar) in zip(scalars.indices, scalars) {
      if scalar == " ", isChinese { continue }
      let isRegular = !isDotVariant(scalar) || !follows(index, in: scalars)
      spelled.append(isRegular ? scalar : middleDot)
    }
    let name = String(spelled)
    return .value(.text(name), name == text ? [] : [.nameRespelled])
  }

  /// Whether a scalar is a Chinese character, those of private use included.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xE000...0xF8FF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// The dot that parts the names of many peoples of China (GB/T 15834, 4.14).
  static let middleDot: Unicode.Scalar = "·"

  static func isDot(_ scalar: Unicode.Scalar) -> Bool {
    scalar == middleDot || isDotVariant(scalar)
  }

  /// Other dots that are typed in its place: • ‧ ∙ ⋅ ・ ･ ． and the ASCII full stop.
  static func isDotVariant(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65, 0xFF0E: true
    default: false
    }
  }

  /// Whether the scalar before a position is a Chinese character: `J. Smith` keeps its full stop.
  private static func follows(
    _ index: String.UnicodeScalarView.Index, in scalars: String.UnicodeScalarView
  ) -> Bool {
    guard let last = scalars[..<index].last(where: { $0 != " " }) else { return false }
    return isHan(last)
  }
}
