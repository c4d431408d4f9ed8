/// Numbers that look random and are the same for the same seed (SplitMix64).
package struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below another.
  package mutating func below(_ limit: Int) -> Int {
    Int(next() % UInt64(max(limit, 1)))
  }

  /// Whether something happens that does so many times in a hundred.
  package mutating func isHit(_ percent: Int) -> Bool { below(100) < percent }

  /// One of some things, each as likely as its weight says.
  package mutating func pick<Thing>(_ things: [(Thing, Int)]) -> Thing {
    var rest = below(things.reduce(0) { $0 + $1.1 })
    for (thing, weight) in things {
      if rest < weight { return thing }
      rest -= weight
    }
    return things[things.count - 1].0
  }

  package mutating func one<Thing>(of things: [Thing]) -> Thing { things[below(things.count)] }
}
