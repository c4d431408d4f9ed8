/// Texts in the order they first came, each once, told apart by their bytes.
///
/// A `Dictionary` of `String` would hold texts for the same that Unicode holds to be equal, such as
/// a compatibility ideograph in a name and the character it stands for; and it takes six times as
/// long.
///
/// The table takes the first texts all, later ones when they come a second time, and none once it
/// is full: texts that come once, such as numbers of people, cost no memory. What it decides hangs
/// on the texts and their order alone.
struct StringTable {
  /// How many texts come in at their first time.
  static let greeted = 1024
  /// How many texts there may be.
  static let most = 1 << 17
  /// How many bytes they may have together.
  static let mostBytes = 4 << 20
  // How many slots are looked at: texts made to collide cost no more than that, and stay out.
  private static let mostProbes = 64

  /// All texts one after the other, as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where each text ends in ``bytes``; the first entry is where the first one begins.
  private var borders: [UInt32] = [0]

  // Open addressing, never more than half full. A slot has a hash in its upper half and the number
  // of a text plus 1 in its lower one, so that most texts that differ are told apart here; or is 0.
  private var slots = [UInt64](repeating: 0, count: 1 << 8)
  // Hashes of texts that came once; a later one of the same place drives an earlier one out.
  private var seen: [UInt32] = []

  /// How many texts there are.
  var count: Int { borders.count - 1 }

  /// The place of a text in ``bytes``.
  func range(of index: Int) -> Range<Int> { Int(borders[index])..<Int(borders[index + 1]) }

  /// The number of a text, counted from 0; nil where it is not there and does not come in.
  mutating func index(of text: borrowing Span<UInt8>) -> Int? {
    let full = Self.hash(text)
    let hash = UInt32(truncatingIfNeeded: full)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    for _ in 0..<Self.mostProbes {
      let entry = slots[slot]
      if entry == 0 { return added(text, full, slot) }
      if UInt32(truncatingIfNeeded: entry >> 32) == hash {
        let index = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
        if isEqual(text, index) { return index }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func added(
    _ text: borrowing Span<UInt8>, _ hash: UInt64, _ slot: Int
  ) -> Int? {
    guard count < Self.greeted || hasSeen(hash), count < Self.most,
      bytes.count + text.count <= Self.mostBytes
    else { return nil }
    bytes.append(copying: text)
    borders.append(UInt32(truncatingIfNeeded: bytes.count))
    slots[slot] = hash << 32 | UInt64(truncatingIfNeeded: count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// Whether a text came before; it has now.
  private mutating func hasSeen(_ hash: UInt64) -> Bool {
    if seen.isEmpty { seen = [UInt32](repeating: 0, count: 1 << 16) }
    let place = Int(truncatingIfNeeded: hash) & (seen.count - 1)
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    if seen[place] == mark { return true }
    seen[place] = mark
    return false
  }

  // The same in every process: which texts come in must not hang on it.
  private static func hash(_ text: borrowing Span<UInt8>) -> UInt64 {
    var hash = 0x2545_F491_4F6C_DD1D ^ UInt64(truncatingIfNeeded: text.count)
    var start = 0
    while text.count - start >= 8 {
      hash = mix(hash, text.word(at: start))
      start += 8
    }
    return mix(hash, text.lastWord(from: start))
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  private func isEqual(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
    let place = range(of: index)
    guard place.count == text.count else { return false }
    let known = bytes.span.extracting(place)
    var start = 0
    while text.count - start >= 8 {
      guard known.word(at: start) == text.word(at: start) else { return false }
      start += 8
    }
    return known.lastWord(from: start) == text.lastWord(from: start)
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
