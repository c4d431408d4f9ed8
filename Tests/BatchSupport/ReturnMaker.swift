import TestSupport

/// Makes up what units return, form by form, and counts it.
struct ReturnMaker {
  private let size: RegionBatch.Size
  private var numbers: SeededNumbers
  private var maker: PeopleMaker
  private var madePeople = 0
  /// Somebody of another unit, whom a text may name.
  private var stranger: InventedPerson?

  static let series = ["机械工程", "建设工程", "电力电气工程", "安全工程", "质量标准化工程", "经济", "工艺美术"]
  private static let divisions: [String: [String]] = [
    "银川": ["640104", "640105", "640106", "640121", "640122", "640181"],
    "石嘴山": ["640202", "640205", "640221"],
    "吴忠": ["640302", "640303", "640323", "640324", "640381"],
    "中卫": ["640502", "640521", "640522"],
    "固原": ["640402", "640422", "640423", "640424", "640425"],
    "区直": ["640104", "640302", "610104"],
  ]
  private static let majors: [(group: String, code: String, name: String)] = [
    ("机械类", "080201", "机械工程"), ("机械类", "080202", "机械设计制造及其自动化"),
    ("材料类", "080401", "材料科学与工程"), ("电气类", "080601", "电气工程及其自动化"),
    ("计算机类", "080901", "计算机科学与技术"), ("土木类", "081001", "土木工程"),
    ("化工与制药类", "081301", "化学工程与工艺"), ("安全科学与工程类", "082901", "安全工程"),
    ("经济学类", "020101", "经济学"), ("工业工程类", "120701", "工业工程"),
    ("设计学类", "130507", "工艺美术"),
  ]

  init(_ size: RegionBatch.Size, seed: UInt64) {
    self.size = size
    numbers = SeededNumbers(seed: seed)
    maker = PeopleMaker(seed: seed ^ 0x5EED)
  }

  /// Makes up a unit's return and counts it.
  mutating func addUnit(_ index: Int, to batch: inout RegionBatch) {
    let region = RegionBatch.regions[index % RegionBatch.regions.count]
    let series = Self.series[index % Self.series.count]
    let name = "\(region)试验样本第\(index + 1)\(series)单位"
    var unit = InventedUnit(
      code: "Y\(1000 + index)", name: name, region: region, series: series,
      file: "\(region)/\(name).xlsx", sheetName: "附件1", filledBy: maker.name(),
      reviewedBy: maker.name())
    batch.secrets.add(name: unit.filledBy)
    batch.secrets.add(name: unit.reviewedBy)
    let people = addPeople(index, to: &unit, of: &batch)
    addHeadCount(of: people, to: &unit, of: &batch)
    let lists = addLists(of: people, to: &unit, of: &batch)
    addCatalogues(to: &unit, of: &batch)
    addPlans(people, lists, to: &unit, of: &batch)
    addFaults(index, people, to: &unit, of: &batch)
    stranger = people.last
    batch.units.append(unit)
  }

  private func row(of person: InventedPerson, _ unit: InventedUnit) -> InventedRow {
    [
      "area": .text(unit.name), "name": .text(person.name), "unit": .text(unit.name),
      "sex": .text(person.sex), "ethnicity": .text(person.ethnicity),
      "id_number": .text(person.writtenIdentity), "native_place": .text(person.nativePlace),
      "politics": .text(person.politics), "education": .text(person.education),
      "degree": .text(person.degree), "graduated": .text(person.graduated),
      "title": .text(person.title), "retired": .text(person.retired),
      "quality": .text(person.quality), "performance": .text(person.performance),
      "fit": .text(person.fit),
    ]
  }

  private mutating func addPeople(
    _ index: Int, to unit: inout InventedUnit, of batch: inout RegionBatch
  ) -> [InventedPerson] {
    // As many as are left for the units that are left, more here and fewer there.
    let left = size.people - madePeople
    let units = size.units - index
    let share = left / max(units, 1)
    let count = units == 1 ? left : max(8, share / 2 + numbers.below(share + 1))
    let titles = InventedTitles(series: unit.series)
    var people: [InventedPerson] = []
    for position in 0..<min(count, left) {
      // Now and then two units claim somebody.
      let claimed = index % 8 == 1 && position == 0 ? stranger : nil
      let person =
        claimed ?? maker.person(titles, divisions: Self.divisions[unit.region] ?? ["640104"])
      if let claimed {
        batch.tallies.claimedTwice += 1
        batch.tallies.claimed.append(claimed)
      }
      people.append(person)
      batch.tallies.add(person, in: unit.region)
      batch.secrets.add(number: person.identity)
      batch.secrets.add(number: person.writtenIdentity)
      batch.secrets.add(name: person.name)
      unit.rows[1, default: []].append(row(of: person, unit))
    }
    madePeople += people.count
    return people
  }

  private func addHeadCount(
    of people: [InventedPerson], to unit: inout InventedUnit, of batch: inout RegionBatch
  ) {
    func count(_ level: String) -> Int { people.count { $0.level == level } }
    let (full, associate) = (count("正高级"), count("副高级"))
    let counts = [
      "senior_full": full, "senior_associate": associate, "senior_total": full + associate,
      "intermediate": count("中级"), "junior": count("初级"), "other": count("其他"),
    ]
    unit.rows[2] = [
      counts.mapValues(InventedCell.number).merging(["region": .text(unit.region)]) { $1 }
    ]
    batch.tallies.add(row: 2, in: unit.region)
    for (column, number) in counts {
      batch.tallies.headCounts[unit.region, default: [:]][column, default: 0] += number
    }
  }

  private mutating func addLists(
    of people: [InventedPerson], to unit: inout InventedUnit, of batch: inout RegionBatch
  ) -> [Int: [InventedPerson]] {
    let active = people.filter { $0.retired == "否" }
    var lists: [Int: [InventedPerson]] = [:]
    lists[3] = Array(people.filter { $0.level == "正高级" }.prefix(3))
    lists[4] = Array(active.filter { $0.level == "副高级" && $0.age <= 55 }.prefix(4))
    lists[5] = Array(active.filter { $0.level == "中级" && $0.age <= 45 }.prefix(5))
    let roles = [
      3: [("优秀", 6), ("良好", 3), ("一般", 1)],
      4: [("优秀", 5), ("良好", 3), ("合格", 1), ("一般", 1)],
      5: [("优秀", 4), ("良好", 4), ("合格", 2), ("一般", 1)],
    ]
    for number in 3...5 {
      for person in lists[number] ?? [] {
        let role = numbers.pick(roles[number] ?? [("优秀", 1)])
        let major = numbers.one(of: Self.majors).name
        unit.rows[number, default: []].append([
          "industry": .text(unit.region), "name": .text(person.name), "sex": .text(person.sex),
          "id_number": .text(person.writtenIdentity), "education": .text(person.education),
          "degree": .text(person.degree), "studied": .text(major), "school": "宁夏大学",
          "profession": .text(major), "title": .text(person.title), "honours": "自治区政府特殊津贴",
          "role": .text(role), "plan": "承担重点项目",
        ])
        batch.tallies.add(row: number, in: unit.region)
        batch.tallies.roles[number, default: [:]][unit.region, default: [:]][role, default: 0] += 1
        batch.tallies.listLevels[number, default: [:]][person.level, default: 0] += 1
      }
    }
    return lists
  }

  private mutating func addCatalogues(to unit: inout InventedUnit, of batch: inout RegionBatch) {
    let first = numbers.below(Self.majors.count)
    for offset in 0..<(2 + numbers.below(3)) {
      let major = Self.majors[(first + offset) % Self.majors.count]
      let index = 1 + numbers.below(5)
      unit.rows[6, default: []].append([
        "field": "工程和经济", "discipline": .text(major.group), "major_code": .text(major.code),
        "major": .text(major.name), "shortage": .number(index), "schools": "西安交通大学",
      ])
      batch.tallies.add(row: 6, in: unit.region)
      batch.tallies.shortages[major.name, default: .init()].indexes.append(index)
      batch.tallies.shortages[major.name]?.units.insert(unit.code)
      let (now, later) = (numbers.below(4), 1 + numbers.below(5))
      let education = numbers.pick([("研究生", 2), ("大学本科及以上", 3), ("大学专科及以上", 1)])
      unit.rows[7, default: []].append([
        "major": .text(major.name), "post": "技术岗", "duties": "承担技术攻关",
        "demand": .number(now + later), "education": .text(education), "experience": "3年以上",
        "ability": "能独立承担项目", "this_year": .number(now), "next_years": .number(later),
        "sources": "西安交通大学",
      ])
      batch.tallies.add(row: 7, in: unit.region)
      batch.tallies.demands[major.name, default: .init()].total += now + later
      batch.tallies.demands[major.name]?.thisYear += now
      batch.tallies.demands[major.name]?.nextYears += later
      batch.tallies.demandsByEducation[education, default: 0] += now + later
      guard offset < 2 else { continue }
      addIntake(of: major.name, atMost: now + later, to: &unit, of: &batch)
    }
  }

  private mutating func addIntake(
    of major: String, atMost demand: Int, to unit: inout InventedUnit, of batch: inout RegionBatch
  ) {
    let number = 1 + numbers.below(demand)
    let way = numbers.pick([("全职引进", 3), ("柔性引进", 2)])
    let education = numbers.pick([("研究生", 3), ("大学本科及以上", 2)])
    unit.rows[10, default: []].append([
      "area_industry": .text(unit.region), "unit": .text(unit.name), "requirement": .text(major),
      "education": .text(education), "demand": .number(number), "way": .text(way),
      "incentive": "安家补助",
    ])
    batch.tallies.add(row: 10, in: unit.region)
    batch.tallies.intakeByWay[way, default: 0] += number
    batch.tallies.intakeByEducation[education, default: 0] += number
    batch.tallies.intakeByMajor[major, default: 0] += number
  }

  private mutating func addPlans(
    _ people: [InventedPerson], _ lists: [Int: [InventedPerson]], to unit: inout InventedUnit,
    of batch: inout RegionBatch
  ) {
    let (holders, rising) = (lists[3] ?? [], lists[4] ?? [])
    for (index, holder) in holders.prefix(2).enumerated() {
      var row: InventedRow = [
        "area_industry": .text(unit.region), "unit": .text(unit.name),
        "post": .text(["总工程师", "技术总监"][index]), "current_name": .text(holder.name),
        "current_id_number": .text(holder.writtenIdentity),
        "current_education": .text(holder.education), "current_title": .text(holder.title),
      ]
      let hasBackup = rising.indices.contains(index)
      if hasBackup {
        let backup = rising[index]
        row["backup_name"] = .text(backup.name)
        row["backup_id_number"] = .text(backup.writtenIdentity)
        row["backup_education"] = .text(backup.education)
        row["backup_title"] = .text(backup.title)
      }
      unit.rows[8, default: []].append(row)
      batch.tallies.add(row: 8, in: unit.region)
      var posts = batch.tallies.posts[unit.region] ?? (covered: 0, open: 0)
      if hasBackup { posts.covered += 1 } else { posts.open += 1 }
      batch.tallies.posts[unit.region] = posts
    }
    for person in rising.prefix(2) + (lists[5] ?? []).prefix(3) {
      let direction = numbers.one(of: ["智能制造", "新材料", "节能环保"])
      unit.rows[9, default: []].append([
        "area_industry": .text(unit.region), "unit": .text(unit.name),
        "name": .text(person.name), "id_number": .text(person.writtenIdentity),
        "education": .text(person.education), "title": .text(person.title),
        "direction": .text(direction),
      ])
      batch.tallies.add(row: 9, in: unit.region)
      batch.tallies.potentials[unit.region, default: [:]][direction, default: 0] += 1
    }
  }

  /// Numbers and names in places where nobody looks for them, and rows that must be refused.
  private mutating func addFaults(
    _ index: Int, _ people: [InventedPerson], to unit: inout InventedUnit,
    of batch: inout RegionBatch
  ) {
    guard let person = people.first else { return }
    let other = stranger ?? person
    switch index % 8 {
    case 0:
      // A wrong check character.
      var wrong = maker.person(InventedTitles(series: unit.series), divisions: ["640104"])
      let last: Character = wrong.identity.last == "1" ? "2" : "1"
      wrong.writtenIdentity = String(wrong.identity.dropLast()) + String(last)
      batch.secrets.add(number: wrong.writtenIdentity)
      batch.secrets.add(name: wrong.name)
      unit.rows[1, default: []].append(row(of: wrong, unit))
      batch.tallies.add(rejectedRow: 1, in: unit.region)
    case 1:
      // People of another unit, in a remark; the number in full width.
      let wide = String(
        String.UnicodeScalarView(
          other.identity.unicodeScalars.map {
            $0.value < 58 ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
          }))
      unit.rows[10]?[0]["remark"] = .text("联系人\(other.name)，身份证\(wide)")
    case 2:
      unit.rows[3]?[0]["honours"] = .text("与\(other.name)（\(other.identity)）同获自治区政府特殊津贴")
    case 3:
      unit.file = "\(unit.region)/\(unit.name)（\(person.identity)）.xlsx"
    case 4:
      unit.sheetName = "表 \(person.identity)"
    case 5:
      // What stands in place of a number is repeated by findings.
      unit.rows[7, default: []].append([
        "major": "机械工程", "post": "技术岗", "demand": 5,
        "this_year": .text("请问\(other.name)"), "next_years": .text(other.identity),
      ])
      batch.tallies.add(rejectedRow: 7, in: unit.region)
    case 6:
      // Digits that Excel has lost.
      var lost = maker.person(InventedTitles(series: unit.series), divisions: ["640104"])
      lost.name = maker.name()
      batch.secrets.add(name: lost.name)
      var row = row(of: lost, unit)
      row["id_number"] = .double(Double(lost.identity.prefix(15) + "000") ?? 0)
      // Its first fifteen digits are lost to nobody.
      batch.secrets.add(number: String(lost.identity.prefix(15)))
      unit.rows[1, default: []].append(row)
      batch.tallies.add(rejectedRow: 1, in: unit.region)
    default:
      // A name with spaces, as people write it; somebody else's number in a plan.
      let spaced = person.name.map(String.init).joined(separator: " ")
      unit.rows[1]?[0]["name"] = .text(spaced)
      unit.rows[5]?[0]["plan"] = .text("由\(other.name)带教，证件号 \(other.identity)")
    }
  }
}
