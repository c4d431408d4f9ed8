import TestSupport

/// Somebody who does not exist.
package struct InventedPerson: Sendable {
  package var name: String
  /// The number as 18 characters, though a return may have it in 15.
  package var identity: String
  /// The number as the return has it.
  package var writtenIdentity: String
  package var sex: String
  package var birthYear: Int
  package var age: Int
  package var ethnicity: String
  package var nativePlace: String
  package var politics: String
  package var education: String
  package var degree: String
  package var graduated: String
  package var title: String
  /// The level of the title: 正高级, 副高级, 中级, 初级, 其他.
  package var level: String
  package var retired: String
  package var quality: String
  package var performance: String
  /// 岗位匹配度; empty for who has retired.
  package var fit: String

  /// The band of ages that reports count by.
  package var ageBand: String {
    switch age {
    case ..<36: "35岁及以下"
    case 36...40: "36–40岁"
    case 41...45: "41–45岁"
    case 46...50: "46–50岁"
    case 51...54: "51–54岁"
    case 55...59: "55–59岁"
    default: "60岁及以上"
    }
  }

  package var isSenior: Bool { level == "正高级" || level == "副高级" }
}
