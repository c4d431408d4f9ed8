/// What a unit enters into the blank: by sheet, cell by cell.
struct FilledCells {
  /// What a cell gets.
  enum Content {
    /// A text of all returns.
    case text(String)
    case number(Int)
    /// What a formula gives; the formula stays.
    case result(Int)
    /// The name, or the identity number, of a person of the return.
    case name(Int)
    case identity(Int)
  }

  /// The sheets by their number in the notice.
  private(set) var sheets: [Int: [String: Content]] = [:]

  /// - Parameters:
  ///   - people: How many people the unit has.
  ///   - region: The region's place among the six of the second form.
  ///   - unit: The unit's name as the blank has it.
  init(people: Int, region: Int, unit: String) {
    let industry = "机械工程"
    for place in 0..<people {
      let person = Person(place: place)
      fill(
        1, 4 + place, from: "A",
        [
          .number(place + 1), .text(unit), .name(place), .text(unit), .text(person.sex),
          .text(person.nation), .identity(place), .text(person.native), .text(person.politics),
          .text(person.education), .text(person.degree), .text(person.graduated),
          .text(person.title), .text("否"), .text(person.grade), .text(person.performance),
          .text(person.grade),
        ])
    }
    tally(people, row: 5 + region)
    for form in 3...5 {
      for row in 0..<5 {
        let place = ((form - 3) * 5 + row) * 3 % people
        let person = Person(place: place)
        fill(
          form, 4 + row, from: "B",
          [
            .text(industry), .name(place), .text(person.sex), .identity(place),
            .text(person.education), .text(person.degree), .text("机械工程"),
            .text("西安交通大学"), .text("机械设计"), .text(person.title),
            .text("自治区青年拔尖人才"), .text("优秀"), .text("承担重点项目"),
          ])
      }
    }
    for (row, (code, name, kind)) in [
      ("080201", "机械工程", "机械类"), ("080401", "材料科学与工程", "材料类"),
    ].enumerated() {
      fill(
        6, 4 + row, from: "B",
        [
          .text("工程和经济"), .text(kind), .text(code), .text(name), .number(3 + row),
          .text("西安交通大学"),
        ])
      fill(
        7, 4 + row, from: "B",
        [
          .text(name), .text("技术岗"), .text("承担技术攻关"), .number(5), .text("研究生"),
          .text("3年以上"), .text("能独立承担项目"), .number(2), .number(3), .text("西安交通大学"),
        ])
      fill(
        10, 6 + row, from: "B",
        [
          .text(industry), .text(unit), .text(name), .text("研究生"), .number(2),
          .text("全职引进"), .text("安家补助"),
        ])
      let (now, next) = (Person(place: row), Person(place: row + 2))
      fill(
        8, 7 + row, from: "B",
        [
          .text(industry), .text(unit), .text(["总工程师", "技术总监"][row]), .name(now.place),
          .identity(now.place), .text(now.education), .text(now.title), .name(next.place),
          .identity(next.place), .text(next.education), .text(next.title),
        ])
    }
    for row in 0..<6 {
      let person = Person(place: row * 2)
      fill(
        9, 6 + row, from: "B",
        [
          .text(industry), .text(unit), .name(person.place), .identity(person.place),
          .text(person.education), .text(person.title), .text("先进制造方向"),
        ])
    }
    for (form, date) in [(8, "I"), (9, "G"), (10, "G")] {
      sheets[form]?["C4"] = .text("柏清")
      sheets[form]?["\(date)3"] = .text("2020年7月6日")
      sheets[form]?["\(date)4"] = .text("喻澄")
    }
  }

  /// The second form: how many people there are of each level.
  private mutating func tally(_ people: Int, row: Int) {
    var counts = [0, 0, 0, 0]
    for place in 0..<people { counts[Person(place: place).level] += 1 }
    let sum = counts[0] + counts[1]
    for (column, count) in zip(["C", "D", "F", "G", "H"], counts + [0]) {
      sheets[2, default: [:]]["\(column)\(row)"] = .number(count)
      sheets[2, default: [:]]["\(column)11"] = .result(count)
    }
    sheets[2, default: [:]]["E\(row)"] = .result(sum)
    sheets[2, default: [:]]["E11"] = .result(sum)
  }

  private mutating func fill(_ form: Int, _ row: Int, from column: Character, _ cells: [Content]) {
    let first = column.asciiValue ?? 65
    for (offset, cell) in cells.enumerated() {
      let letter = Character(UnicodeScalar(first + UInt8(offset)))
      sheets[form, default: [:]]["\(letter)\(row)"] = cell
    }
  }
}
