/// The form of a text in which two ways of writing the same thing are equal.
///
/// Headers, titles, labels and listed values are compared by their keys: without white space,
/// line breaks and punctuation, full-width characters as half-width ones, Latin letters small.
public enum TextKey {
  /// The key of a text: `地 区\n（市县）` and `地区(市县)` both give `地区市县`.
  ///
  /// A text that holds nothing but punctuation, such as `/`, is its own key.
  public static func fold(_ text: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      // Nearly all text is of Chinese characters, which need no look at Unicode's tables.
      if isIdeograph(scalar) {
        key.append(scalar)
        continue
      }
      let narrow = narrowed(scalar)
      if narrow.isASCII {
        switch narrow {
        case "A"..."Z":
          key.append(Unicode.Scalar(UInt8(narrow.value) + 32))
        case "a"..."z", "0"..."9", "+":
          key.append(narrow)
        default:
          continue
        }
      } else if isKept(narrow) {
        key.append(narrow)
      }
    }
    guard key.isEmpty else { return String(key) }
    return String(String.UnicodeScalarView(text.unicodeScalars.lazy.map(narrowed).filter(isInk)))
  }

  /// Whether the key of a text may hold one of some characters; a quick look that errs on the
  /// side of yes, and of nearly all texts tells that it does not.
  public static func mayHold(_ text: String, oneOf scalars: [Unicode.Scalar]) -> Bool {
    // Ideographs stand in keys as they are; what else a character becomes takes a longer look.
    guard scalars.allSatisfy(isIdeograph) else { return true }
    return text.unicodeScalars.contains(where: scalars.contains)
  }

  /// Whether the key of a text may begin with one of some characters, in the same way.
  public static func mayBegin(_ text: String, withOneOf scalars: [Unicode.Scalar]) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ": continue
      case "0"..."9", "a"..."z": return scalars.contains(scalar)
      default: return isIdeograph(scalar) ? scalars.contains(scalar) : true
      }
    }
    return true
  }

  /// The half-width scalar for a full-width one (Unicode block Halfwidth and Fullwidth Forms),
  /// a space for any white space; any other scalar as it is.
  public static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E:
      Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0:
      " "
    case 0x21...0x7E, 0x4E00...0x9FFF:
      scalar
    default:
      scalar.properties.isWhitespace ? " " : scalar
    }
  }

  /// Whether a scalar lies in the Unicode block CJK Unified Ideographs.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }

  private static func isInk(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !isInvisible(scalar)
  }

  /// Whether a scalar is a control, format or other character that has no shape of its own.
  public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    // Ordinary text needs no look at Unicode's tables.
    if isIdeograph(scalar) || (0x20...0x7E).contains(scalar.value) { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default:
      false
    }
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .spaceSeparator,
      .nonspacingMark:
      false
    default:
      !isInvisible(scalar)
    }
  }
}
