/// Whole numbers as attributes and indices have them.
enum WholeNumber {
  /// Reads a whole number from 0 to 4,294,967,295, white space around it allowed.
  ///
  /// - Parameter bytes: Digits.
  /// - Returns: The number, nil where it is none or too large.
  static func read(_ bytes: Span<UInt8>) -> Int? {
    var number = 0
    var digits = 0
    var ended = false
    for index in 0..<bytes.count {
      let byte = bytes[index]
      let digit = Int(byte &- UInt8(ascii: "0"))
      if digit < 10 && !ended {
        number = number &* 10 &+ digit
        digits += 1
        guard number <= Int(UInt32.max) else { return nil }
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        ended = digits > 0
      } else if byte == UInt8(ascii: "+") && digits == 0 {
        continue
      } else {
        return nil
      }
    }
    return digits > 0 ? number : nil
  }
}
