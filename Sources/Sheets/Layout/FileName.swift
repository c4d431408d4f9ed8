internal import Forms

/// Makes any text a file name that Windows, Linux and archives take, and that stays in its folder.
public enum FileName {
  /// Leaves room for an extension and a number within the 255 bytes that file systems allow.
  private static let maximumBytes = 180
  private static let reserved: Set<String> = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// A safe name without extension.
  ///
  /// - Parameters:
  ///   - text: What the name should say, such as a unit's name.
  ///   - fallback: The name where nothing safe is left of the text.
  /// - Returns: A name without separators, control or bidirectional characters, wildcards,
  ///   leading dots, or a name that Windows keeps to itself.
  public static func safe(_ text: String, fallback: String = "未命名") -> String {
    var name = String.UnicodeScalarView()
    var bytes = 0
    for scalar in text.unicodeScalars {
      let kept: Unicode.Scalar
      if TextKey.isInvisible(scalar) { continue }
      switch scalar {
      case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": kept = "_"
      default: kept = scalar.properties.isWhitespace ? " " : scalar
      }
      bytes += UTF8.width(kept)
      guard bytes <= maximumBytes else { break }
      name.append(kept)
    }
    let trimmed = String(name).drop { $0 == " " || $0 == "." }
    var end = trimmed.endIndex
    while end > trimmed.startIndex {
      let before = trimmed.index(before: end)
      guard trimmed[before] == " " || trimmed[before] == "." else { break }
      end = before
    }
    let result = String(trimmed[..<end])
    guard !result.isEmpty else { return fallback }
    let stem = result.split(separator: ".").first.map { $0.lowercased() } ?? ""
    return reserved.contains(stem) ? "_" + result : result
  }

  /// A safe name that is not among those taken, with a number behind it where it would be.
  ///
  /// - Parameters:
  ///   - text: What the name should say.
  ///   - taken: Names in use, in small letters; the new one is added.
  /// - Returns: The name, without extension.
  public static func unique(_ text: String, taken: inout Set<String>) -> String {
    let name = safe(text)
    var candidate = name
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(name)（\(number)）"
      number += 1
    }
    return candidate
  }
}
