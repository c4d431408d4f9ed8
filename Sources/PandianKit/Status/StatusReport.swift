public import Consolidation
public import Forms

/// Who has returned, who has to mend something, and who is silent (报送进度).
public struct StatusReport: Sendable {
  /// How many units of a region have got how far.
  public struct Line: Sendable {
    /// The region; nil for units of none that is known.
    public var region: String?
    /// How many units the register expects (应报); 0 without a register.
    public var expected = 0
    /// How many have returned something (已报).
    public var returned = 0
    /// How many of those have nothing to mend (通过).
    public var passed = 0
    /// How many of those have something to mend (退回).
    public var sentBack = 0
    /// How many have returned nothing (未报).
    public var silent = 0
    /// How many returned after the deadline (逾期).
    public var late = 0
    /// How many returned that there is nothing to report (零报告).
    public var zeroReports = 0

    mutating func add(_ status: UnitStatus, isExpected: Bool) {
      if isExpected { expected += 1 }
      switch status.state {
      case .silent: silent += 1
      case .passed, .throughRegion: passed += 1
      case .sentBack, .unreadable: sentBack += 1
      }
      if status.state != .silent { returned += 1 }
      if status.daysLate > 0 { late += 1 }
      if status.isZeroReport { zeroReports += 1 }
    }
  }

  /// The campaign.
  public let campaign: Campaign
  /// The units: those of the register in its order, silent ones too, then others.
  public let units: [UnitStatus]
  /// What came of the batch as a whole.
  public let conclusion: Conclusion
  /// Whether a register says who is expected.
  public let hasRegister: Bool

  /// A line a region that has units, in the campaign's order, those of no known region last.
  public var regions: [Line] {
    let names: [String?] = campaign.regions.map(\.name) + [nil]
    return names.compactMap { name in
      let own = units.filter { $0.origin.region == name }
      return own.isEmpty ? nil : line(own, region: name)
    }
  }

  /// All units together.
  public var total: Line { line(units, region: nil) }

  /// The units that have returned nothing and are to be pressed (催报).
  public var silent: [UnitStatus] { units.filter { $0.state == .silent } }

  private func line(_ units: [UnitStatus], region: String?) -> Line {
    // A region that hands up its table is no unit that must return.
    units.filter { !$0.origin.isTier }.reduce(into: Line(region: region)) { line, status in
      line.add(status, isExpected: hasRegister && status.origin.unit != nil)
    }
  }
}
