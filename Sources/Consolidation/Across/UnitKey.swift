internal import Forms
internal import Sheets

/// By what a unit is known across files and tiers: its code, or the key of its name.
struct UnitKey: Hashable, Sendable {
  private let text: String

  private init(text: String) {
    self.text = text
  }

  init(_ unit: Unit) {
    self.init(text: "U:" + unit.code)
  }

  /// The key of a name, by the register where that knows it.
  init(name: String, in register: Register?) {
    if let unit = register?.unit(called: name) {
      self.init(unit)
    } else {
      self.init(text: "N:" + UnitNameKey.variant(name))
    }
  }

  init(_ origin: Origin, in register: Register?) {
    if let unit = origin.unit {
      self.init(unit)
    } else {
      self.init(name: origin.unitName, in: register)
    }
  }
}
