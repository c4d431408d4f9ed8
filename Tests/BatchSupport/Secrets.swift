import TestSupport

/// The numbers and names of a batch, and the search for them in what others may see.
package struct Secrets: Sendable {
  /// Every run of 15 digits that is part of a number.
  private var windows: Set<[UInt8]> = []
  /// The names as bytes, by their first two characters.
  private var names: [[UInt8]: [[UInt8]]] = [:]
  package private(set) var numberCount = 0
  package private(set) var nameCount = 0

  package init() {}

  /// Adds a number; one of 15 digits also as the 18 that it stands for.
  package mutating func add(number: String) {
    numberCount += 1
    let digits = number.utf8.filter { (48...57).contains($0) }
    add(digits)
    guard digits.count == 15 else { return }
    let long = Array(digits.prefix(6)) + Array("19".utf8) + Array(digits.dropFirst(6))
    let text = String(decoding: long, as: UTF8.self)
    add(long + Array(String(TestID.checkCharacter(of: text)).utf8))
  }

  private mutating func add(_ digits: [UInt8]) {
    guard digits.count >= 15 else { return }
    for start in 0...(digits.count - 15) { windows.insert(Array(digits[start..<start + 15])) }
  }

  /// Adds somebody's full name.
  package mutating func add(name: String) {
    let bytes = Array(name.utf8)
    guard bytes.count >= 6 else { return }
    nameCount += 1
    names[Array(bytes.prefix(6)), default: []].append(bytes)
  }

  /// What of them a text holds; at most a few.
  package func leaks(in bytes: some Sequence<UInt8>) -> [String] {
    let bytes = Array(bytes)
    var found: [String] = []
    var digits: [UInt8] = []
    var position = 0
    while position < bytes.count, found.count < 5 {
      let byte = bytes[position]
      if byte < 0x80 {
        if byte >= 48, byte <= 57 {
          digits.append(byte)
          if digits.count > 15 { digits.removeFirst() }
          if digits.count == 15, windows.contains(digits) {
            found.append(String(decoding: digits, as: UTF8.self))
          }
        } else {
          digits = []
        }
      } else if byte == 0xEF, position + 2 < bytes.count, bytes[position + 1] == 0xBC,
        (0x90...0x99).contains(bytes[position + 2])
      {
        // Full-width digits are digits: U+FF10 to U+FF19.
        digits.append(bytes[position + 2] - 0x90 + 48)
        if digits.count > 15 { digits.removeFirst() }
        if digits.count == 15, windows.contains(digits) {
          found.append(String(decoding: digits, as: UTF8.self))
        }
        position += 2
      } else if byte >= 0xE0 {
        digits = []
        if position + 6 <= bytes.count,
          let candidates = names[Array(bytes[position..<position + 6])]
        {
          for name in candidates where bytes[position...].starts(with: name) {
            found.append(String(decoding: name, as: UTF8.self))
          }
        }
      }
      position += 1
    }
    return found
  }
}
