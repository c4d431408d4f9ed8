#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fills the campaign's blanks with invented people, as many returns as are asked for.
///
/// ```
/// MakeReturns FOLDER BLANKS RETURNS PEOPLE
/// ```
///
/// BLANKS holds what `pandian blank` wrote for the register `MakeReturns` prints without arguments;
/// FOLDER gets a folder a region and `register.csv`.
@main
enum MakeReturnsProgram {
  /// The five cities, and their places in the second form.
  static let regions = ["银川", "石嘴山", "吴忠", "中卫", "固原"]
  static let series = "机械工程"

  static func unit(in region: Int) -> String { "占位单位\(regions[region])" }
  static func code(in region: Int) -> String { "P000\(region)" }

  static func main() {
    let words = CommandLine.arguments
    if words.count == 1 {
      print("单位代码,单位名称,地区,系列")
      for (number, region) in regions.enumerated() {
        print("\(code(in: number)),\(unit(in: number)),\(region),\(series)")
      }
      return
    }
    guard words.count == 5, let returns = Int(words[3]), let people = Int(words[4]),
      returns <= Person.returns, (6...240).contains(people)
    else { exit(64) }
    make(returns, people, in: words[1], from: words[2])
  }

  private static func make(_ returns: Int, _ people: Int, in folder: String, from blanks: String) {
    let templates = regions.indices.map { region in
      let path = "\(blanks)/\(regions[region])/\(unit(in: region)).xlsx"
      guard
        let template = ReturnTemplate(
          blank: read(path), unit: unit(in: region), code: code(in: region), region: region,
          people: people)
      else { fail(path) }
      mkdir("\(folder)/\(regions[region])", 0o755)
      return template
    }
    var register = "单位代码,单位名称,地区,系列\n"
    for number in 0..<returns {
      let region = number % regions.count
      let digits = String(number + 100_001).dropFirst()
      let unit = "\(regions[region])第\(digits)机床有限公司"
      let code = "N\(digits)"
      register += "\(code),\(unit),\(regions[region]),\(series)\n"
      write(
        templates[region].file(number, unit: unit, code: code),
        to: "\(folder)/\(regions[region])/\(unit).xlsx")
    }
    write(Array(register.utf8), to: "\(folder)/register.csv")
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { fail(path) }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: ftell(file))
    rewind(file)
    guard fread(&bytes, 1, bytes.count, file) == bytes.count, bytes.count > 22 else { fail(path) }
    return bytes
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { fail(path) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else { fail(path) }
  }

  private static func fail(_ path: String) -> Never {
    print("MakeReturns: no use: \(path)")
    exit(74)
  }
}
