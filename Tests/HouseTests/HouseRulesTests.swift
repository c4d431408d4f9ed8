import Foundation
import Testing
import TestSupport

/// What CONTRIBUTING.md asks of every file, as far as reading it tells.
struct HouseRulesTests {
  /// What each floor may import of the house: those below it, as Package.swift lists them.
  private static let floors: [String: Set<String>] = [
    "XLSX": ["Clibzip", "Clibxml2", "Czlib"],
    "XLSXFoundation": ["XLSX"],
    "DOCX": ["XLSX"],
    "Templates": [],
    "Forms": ["Templates"],
    "Checks": ["Forms"],
    "Sheets": ["XLSX", "Forms", "Checks"],
    "Consolidation": ["XLSX", "Forms", "Checks", "Sheets"],
    "PandianKit": ["XLSX", "Templates", "Forms", "Checks", "Sheets", "Consolidation"],
    "PandianCommand": [
      "XLSX", "Templates", "Forms", "Checks", "Sheets", "Consolidation", "PandianKit",
    ],
    "EmbedTemplatesTool": [],
  ]
  /// What else may be imported, and by whom.
  private static let outside: [String: Set<String>] = [
    "Crypto": ["XLSX"], "CryptoExtras": ["XLSX"], "Yams": ["Forms"],
    "ArgumentParser": ["PandianCommand"],
    "Foundation": ["EmbedTemplatesTool"],
  ]
  private static let system: Set<String> = [
    "Glibc", "Musl", "Darwin", "Synchronization", "Swift",
  ]

  @Test("There is a house to look at")
  func sources() {
    #expect(SourceFile.all.count > 200)
    #expect(Set(SourceFile.all.map(\.target)) == Set(Self.floors.keys))
  }

  @Test("A floor imports only those below it", arguments: SourceFile.all)
  func importsDownward(_ file: SourceFile) throws {
    let allowed = try #require(Self.floors[file.target], "\(file) is on no floor")
    for module in file.imports where !Self.system.contains(module) {
      // A program for Linux takes the small Foundation; elsewhere there is only the large one.
      if module == "FoundationEssentials" || module == "Foundation",
        file.text.contains("#if canImport(FoundationEssentials)")
      {
        continue
      }
      let isAllowed =
        allowed.contains(module) || Self.outside[module]?.contains(file.target) == true
      #expect(isAllowed, "\(file) imports \(module)")
    }
  }

  @Test("C stays in the two folders that wrap it", arguments: SourceFile.all)
  func namesOfC(_ file: SourceFile) {
    for module in file.imports {
      switch module {
      case "Clibzip", "Czlib":
        #expect(file.path.hasPrefix("Sources/XLSX/Archive/"), "\(file) imports \(module)")
      case "Clibxml2":
        #expect(file.path.hasPrefix("Sources/XLSX/Markup/"), "\(file) imports \(module)")
      default: continue
      }
    }
    if !file.wrapsC {
      let line = file.code.first { $0.contains("unsafe ") || $0.hasSuffix("unsafe") }
      #expect(line == nil, "\(file) says unsafe")
    }
  }

  @Test("Nothing traps on purpose, and nothing is forced", arguments: SourceFile.all)
  func traps(_ file: SourceFile) {
    let words = [
      "fatalError", "preconditionFailure", "precondition(", "assert(", "assertionFailure", "try!",
      " as! ", "@unchecked Sendable", "nonisolated(unsafe)", "@preconcurrency",
    ]
    for line in file.code {
      for word in words where line.contains(word) {
        Issue.record("\(file) says \(word): \(line)")
      }
    }
  }

  @Test("No file is longer than 400 lines", arguments: SourceFile.all)
  func lengths(_ file: SourceFile) {
    #expect(file.lines.count <= 401, "\(file) has \(file.lines.count) lines")
  }

  // The formatter breaks code by itself and leaves comments as they are.
  @Test("No line is longer than 100 columns", arguments: SourceFile.all)
  func widths(_ file: SourceFile) {
    for (index, line) in file.lines.enumerated() where line.count > 100 {
      Issue.record("\(file):\(index + 1) has \(line.count) columns")
    }
  }

  @Test("Half of all files are shorter than 100 lines")
  func median() {
    let counts = SourceFile.all.map(\.lines.count).sorted()
    #expect(counts[counts.count / 2] <= 100)
  }

  @Test("A file bears the name of what it declares", arguments: SourceFile.all)
  func names(_ file: SourceFile) {
    guard file.stem != "main" else { return }
    let name = file.stem.split(separator: "+")[0]
    let isExtension = file.stem.contains("+")
    let last = name.split(separator: ".").last ?? name
    let words =
      isExtension
      ? ["extension", "struct", "enum", "class", "protocol", "actor"]
      : ["struct", "enum", "class", "protocol", "actor"]
    var beginnings = words.flatMap { ["\($0) \(name)", "\($0) \(last)"] }
    // An array of bytes has no name of its own.
    if name == "Bytes" { beginnings.append("extension [UInt8]") }
    let declares = file.code.contains { line in beginnings.contains { line.contains($0) } }
    #expect(declares, "\(file) declares no \(name)")
    for room in ["Util", "Helper", "Manager", "Common", "Misc"] {
      #expect(!file.path.contains(room), "\(file)")
    }
  }

  @Test("No file of the checkout speaks of one machine's folders")
  func paths() throws {
    let folders = ["Sources", "Tests", "Plugins", "templates", "fixtures", "scripts", "docs"]
    let names =
      try folders.flatMap { folder in
        try FileManager.default.subpathsOfDirectory(atPath: Batch.repository + "/" + folder)
          .map { folder + "/" + $0 }
      } + FileManager.default.contentsOfDirectory(atPath: Batch.repository)
    // Put together, so that this file does not speak of them either.
    let words = ["/work" + "/", "/home" + "/", "/Users" + "/", "/opt/" + "venv", ".lib" + "rary/"]
    for name in names where !name.hasPrefix(".") {
      guard
        let text = try? String(contentsOfFile: Batch.repository + "/" + name, encoding: .utf8)
      else { continue }
      for word in words {
        #expect(!text.contains(word), "\(name) mentions \(word)")
      }
    }
  }

  @Test("Invented people alone: no identity number that somebody may have")
  func inventedPeople() throws {
    // The example of GB 11643-1999 itself, which the whole country knows.
    let published = "11010519491231002"
    for folder in ["Sources", "Tests", "fixtures", "docs", "templates"] {
      for name in Batch.files(in: Batch.repository + "/" + folder) {
        let path = Batch.repository + "/" + folder + "/" + name
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
        for number in Self.identityNumbers(in: text) where number.prefix(17) != published {
          let isSound = TestID.checkCharacter(of: number.prefix(17)) == number.last
          let isNobodys = (900...995).contains(Int(number.dropFirst(14).prefix(3)) ?? 0)
          #expect(!isSound || isNobodys, "\(folder)/\(name): \(number)")
        }
      }
    }
  }

  /// The runs of 17 digits with a digit or an X behind them that hold a year of our time.
  private static func identityNumbers(in text: String) -> [String] {
    text.split { !$0.isASCII || !($0.isNumber || $0 == "x" || $0 == "X") }
      .filter { run in
        let head = run.prefix(17)
        guard run.utf8.count == 18, head.utf8.allSatisfy({ (48...57).contains($0) }) else {
          return false
        }
        return (1900...2099).contains(Int(head.dropFirst(6).prefix(4)) ?? 0)
      }
      .map { $0.uppercased() }
  }
}
