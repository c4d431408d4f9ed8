import TestSupport

/// Makes people up, each with a name and a number of their own.
struct PeopleMaker {
  private var numbers: SeededNumbers
  private var taken: Set<String> = []
  private var count = 0

  /// Surnames, compound ones among them.
  private static let surnames =
    "郗蒯佟郏邰臧缪祁晏庾宓鄢裘瞿佘逄亓郜阚胥厍麴"
    .map(String.init) + ["欧阳", "司马", "诸葛", "尉迟"]
  /// Characters of given names that stand in no form, list, message or name of a unit.
  private static let given = Array(
    "骁翊烨珩沅芃昀翀隽彧祺璟玥琬琰璨昶晟昕晗旻旸曜煊炜烜焱熠珏珺玮瑄瑜璇璐钰铖锴鋆岚峤嵘屹岱沛泓洵浚涵淇淳渊湛滢潇澜霁霖霏")

  /// The people are made up in a row: the index alone tells their names.
  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// A name that nobody else has.
  mutating func name() -> String {
    let (surnames, given) = (Self.surnames, Self.given)
    let index = count
    count += 1
    let surname = surnames[index % surnames.count]
    let rest = index / surnames.count
    // Every ninth has a given name of one character, as long as there are any.
    if index % 9 == 0, rest / 9 < given.count {
      return surname + String(given[rest / 9])
    }
    let first = given[(rest + index) % given.count]
    let second = given[(rest / given.count + index * 7) % given.count]
    let third = rest / (given.count * given.count)
    let name =
      surname + String(first) + String(second)
      + (third > 0 ? String(given[third % given.count]) : "")
    return used.insert(name).inserted ? name : self.name()
  }

  private var used: Set<String> = []

  /// A number that nobody else has, and nobody in the world: its sequence is 900 to 995.
  mutating func identity(_ divisions: [String], born: String, isMale: Bool) -> String {
    while true {
      let sequence = 900 + 2 * numbers.below(48) + (isMale ? 1 : 0)
      let division = numbers.one(of: divisions)
      // Within the parish of the birthday there are 48: the day moves on where they are used up.
      let day = 1 + numbers.below(28)
      let number = TestID.make(
        division, born: born + (day < 10 ? "0" : "") + String(day), sequence: sequence)
      if taken.insert(String(number.prefix(17))).inserted { return number }
    }
  }

  /// Somebody with a series of titles of their own.
  mutating func person(_ titles: InventedTitles, divisions: [String]) -> InventedPerson {
    let isMale = numbers.isHit(58)
    let year = 1954 + numbers.below(42)
    let month = 1 + numbers.below(12)
    let age = 2020 - year - (month > 6 ? 1 : 0)
    let born = String(year) + (month < 10 ? "0" : "") + String(month)
    let identity = identity(divisions, born: born, isMale: isMale)
    // Who is too young for a degree has not got it yet.
    let schooling = numbers.pick(Self.schoolings.filter { year + $0.0.years < 2020 })
    let level = numbers.pick(Self.levels(atAge: age))
    let isSenior = level == "正高级" || level == "副高级"
    let isRetired = isMale || isSenior ? age >= 60 : age >= 55
    // Who has a number of the first generation was born long ago.
    let isOld = year < 1965 && numbers.isHit(6)
    let written = isOld ? String(identity.prefix(6) + identity.dropFirst(8).prefix(9)) : identity
    return InventedPerson(
      name: name(), identity: identity, writtenIdentity: written, sex: isMale ? "男" : "女",
      birthYear: year, age: age, ethnicity: numbers.pick(Self.ethnicities),
      nativePlace: numbers.one(of: Self.places), politics: numbers.pick(Self.politics),
      education: schooling.education, degree: schooling.degree,
      graduated: "\(year + schooling.years).07", title: numbers.one(of: titles[level]),
      level: level, retired: isRetired ? "是" : "否", quality: numbers.pick(Self.grades),
      performance: numbers.pick([("优秀", 3), ("良好", 4), ("合格", 3)]),
      fit: isRetired ? "" : numbers.pick(Self.grades))
  }

  private struct Schooling {
    var education: String
    var degree: String
    /// The years from birth to the last degree.
    var years: Int
  }

  private static let schoolings: [(Schooling, Int)] = [
    (Schooling(education: "研究生", degree: "博士", years: 29), 4),
    (Schooling(education: "研究生", degree: "硕士", years: 26), 20),
    (Schooling(education: "大学本科", degree: "学士", years: 23), 50),
    (Schooling(education: "大学本科", degree: "无学位", years: 24), 14),
    (Schooling(education: "大学专科", degree: "无学位", years: 22), 11),
    (Schooling(education: "中专", degree: "无学位", years: 20), 1),
  ]

  private static func levels(atAge age: Int) -> [(String, Int)] {
    switch age {
    case ..<30: [("中级", 35), ("初级", 45), ("其他", 20)]
    case ..<36: [("副高级", 15), ("中级", 60), ("初级", 20), ("其他", 5)]
    default: [("正高级", 12), ("副高级", 38), ("中级", 38), ("初级", 10), ("其他", 2)]
    }
  }

  private static let ethnicities = [
    ("汉族", 620), ("回族", 340), ("满族", 20), ("蒙古族", 12), ("东乡族", 5), ("藏族", 3),
  ]
  private static let politics = [
    ("中共党员", 450), ("群众", 430), ("民盟盟员", 25), ("九三学社社员", 20), ("民建会员", 20),
    ("无党派人士", 20), ("民革党员", 12), ("民进会员", 10), ("农工党党员", 8), ("中共预备党员", 4),
    ("致公党党员", 1),
  ]
  private static let grades = [("高", 4), ("中", 4), ("一般", 2)]
  private static let places = ["宁夏银川", "宁夏固原", "宁夏中卫", "陕西西安", "甘肃兰州", "河南郑州", "山东济南"]
}
