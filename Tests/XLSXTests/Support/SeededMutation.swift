/// Damage done to bytes, the same for the same seed.
struct SeededMutation {
  private var state: UInt64

  /// Begins a row of damages.
  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A number below a bound.
  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(bound, 1)))
  }

  /// Flips bits, puts bytes in, takes some out, swaps two stretches, or cuts the end off.
  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 1 else { return bytes }
    var bytes = bytes
    let place = below(bytes.count)
    let length = min(1 + below(64), bytes.count - place)
    switch below(6) {
    case 0: bytes[place] ^= 1 << below(8)
    case 1: bytes[place] = UInt8(below(256))
    case 2: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
    case 3: bytes.removeSubrange(place..<place + length)
    case 4:
      let other = below(bytes.count - length + 1)
      for index in 0..<length { bytes.swapAt(place + index, other + index) }
    default: bytes.removeSubrange(place...)
    }
    return bytes
  }
}
