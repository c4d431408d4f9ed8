extension DateValue {
  /// Reads the text of a cell of type `d`: a date, a date with a time, a time, or a length of time
  /// such as `PT36H`, which openpyxl writes (ISO 8601).
  ///
  /// Nil where the text is none or no such day exists. A time zone is read over: cells show what
  /// stands there.
  ///
  /// - Parameter text: The text, such as `2020-03-30T08:00:00.5`.
  public init?(iso8601 text: some StringProtocol) {
    var reader = Reader(rest: Array(text.utf8)[...])
    if reader.skip("P") {
      guard let milliseconds = reader.duration() else { return nil }
      self = .duration(milliseconds: milliseconds)
      return
    }
    var date: (year: Int, month: Int, day: Int)?
    if let year = reader.number(digits: 4), reader.skip("-") {
      guard let month = reader.number(digits: 2), reader.skip("-"),
        let day = reader.number(digits: 2),
        (1...12).contains(month), (1...Self.days(ofMonth: month, in: year)).contains(day)
      else { return nil }
      date = (year, month, day)
      if reader.rest.isEmpty || reader.rest == [UInt8(ascii: "Z")] {
        self = .day(year: year, month: month, day: day)
        return
      }
      guard reader.skip("T") || reader.skip(" ") else { return nil }
    } else {
      reader.rest = Array(text.utf8)[...]
      _ = reader.skip("T")
    }
    guard let time = reader.time() else { return nil }
    guard let date else {
      self = .time(time)
      return
    }
    self =
      time.milliseconds == 0
      ? .day(year: date.year, month: date.month, day: date.day)
      : .moment(year: date.year, month: date.month, day: date.day, time: time)
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    mutating func number(digits: Int) -> Int? {
      let head = rest.prefix(digits)
      guard head.count == digits, head.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      rest = rest.dropFirst(digits)
      return head.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    mutating func time() -> TimeOfDay? {
      guard let hour = number(digits: 2), skip(":"), let minute = number(digits: 2),
        hour < 24, minute < 60
      else { return nil }
      var milliseconds = (hour * 60 + minute) * 60_000
      if skip(":") {
        guard let second = number(digits: 2), second < 60 else { return nil }
        milliseconds += second * 1000 + (skip(".") ? fraction() : 0)
      }
      guard skipZone() else { return nil }
      return TimeOfDay(milliseconds: min(milliseconds, 86_399_999))
    }

    /// Days, hours, minutes and seconds in this order, each where it is there; no months or years,
    /// whose length nobody knows.
    mutating func duration() -> Int? {
      var milliseconds = 0
      var isTime = false
      var units: [(letter: Unicode.Scalar, isTime: Bool, milliseconds: Int)] = [
        ("D", false, 86_400_000), ("H", true, 3_600_000), ("M", true, 60_000), ("S", true, 1000),
      ]
      repeat {
        if !isTime { isTime = skip("T") }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard (1...9).contains(digits.count), let count = number(digits: digits.count)
        else { return nil }
        let hasFraction = skip(".")
        let rest = hasFraction ? fraction() : 0
        guard let unit = units.first(where: { $0.isTime == isTime && skip($0.letter) }),
          !hasFraction || unit.letter == "S"
        else { return nil }
        units.removeAll { $0.milliseconds >= unit.milliseconds }
        milliseconds += count * unit.milliseconds + rest
      } while !rest.isEmpty
      return milliseconds
    }

    private mutating func fraction() -> Int {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      let four = (digits + [0x30, 0x30, 0x30, 0x30]).prefix(4)
      return (four.reduce(0) { $0 * 10 + Int($1 - 0x30) } + 5) / 10
    }

    private mutating func skipZone() -> Bool {
      if rest.isEmpty || skip("Z") { return rest.isEmpty }
      guard skip("+") || skip("-"), number(digits: 2) != nil, skip(":"),
        number(digits: 2) != nil
      else { return false }
      return rest.isEmpty
    }
  }
}
