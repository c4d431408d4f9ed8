/// Texts in the order they first came, each once, told apart by their bytes.
///
/// A `Dictionary` of `String` would hold texts for the same that Unicode holds to be equal, such as
/// a compatibility ideograph in a name and the character it stands for; and it takes six times as
/// long.
struct StringTable {
  /// All texts one after the other, as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where each text ends in ``bytes``.
  private(set) var ends: [Int] = []

  // Open addressing, never more than half full. A slot has a hash in its upper half and the number
  // of a text plus 1 in its lower one, so that most texts that differ are told apart here; or is 0.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  // Not the same in every process, so that nobody can prepare texts that collide.
  private let seed = UInt64.random(in: .min ... .max)

  /// The number of a text, counted from 0; it is added where it is not there yet.
  mutating func index(of text: borrowing Span<UInt8>) -> Int {
    let hash = UInt32(truncatingIfNeeded: hash(text))
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
        let index = Int(UInt32(truncatingIfNeeded: slots[slot])) - 1
        if isEqual(text, index) { return index }
      }
      slot = (slot + 1) & mask
    }
    for index in text.indices { bytes.append(text[index]) }
    ends.append(bytes.count)
    slots[slot] = UInt64(hash) << 32 | UInt64(UInt32(truncatingIfNeeded: ends.count))
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private func hash(_ text: borrowing Span<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: text.count)
    var start = 0
    while text.count - start >= 8 {
      hash = Self.mix(hash, Self.word(text.extracting(start..<start + 8)))
      start += 8
    }
    var last: UInt64 = 0
    while start < text.count {
      last = last << 8 | UInt64(text[start])
      start += 1
    }
    return Self.mix(hash, last)
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  /// Eight bytes as one number.
  private static func word(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(bytes[index]) << UInt64(index * 8) }
    return word
  }

  private func isEqual(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == text.count else { return false }
    let known = bytes.span.extracting(start..<ends[index])
    for offset in text.indices where known[offset] != text[offset] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != 0 {
      var slot = Int(truncatingIfNeeded: entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
