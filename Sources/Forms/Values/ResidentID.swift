/// A citizen identity number (GB 11643-1999), or a number of another document taken in its place.
public struct ResidentID: Hashable, Sendable {
  /// The normalised text: 18 characters, 15 digits of the first generation, or another document.
  public let text: String
  /// Which document it is of.
  public let kind: Kind

  /// Which document a number is of.
  public enum Kind: Hashable, Sendable {
    /// 18 characters whose check character holds.
    case citizen
    /// 15 digits, as issued before 1999.
    case firstGeneration
    /// A permit of Hong Kong, Macao or Taiwan residents, a foreigner's card, or a passport.
    case otherDocument
  }

  /// Why a text is no identity number.
  public enum Fault: Hashable, Sendable {
    /// A spreadsheet rounded it: the last digits are gone for good.
    case truncated
    /// It has another length or other characters; with how many characters there are.
    case shape(length: Int)
    /// The check character does not hold.
    case checksum
    /// The day of birth within it is no day.
    case birthDate(String)
  }

  init(text: String, kind: Kind) {
    self.text = text
    self.kind = kind
  }
}
