internal import Forms

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Finds the files to work on: the paths given, and all that lies in folders given.
public struct InputSearch: Sendable {
  /// The files, ordered by name as people do: 附件2 before 附件10.
  public private(set) var files: [InputFile] = []
  /// Files passed over, each with the reason in Chinese.
  public private(set) var passedOver: [(name: String, reason: String)] = []

  /// Folders nested deeper than this are not followed: no return lies there, but a loop may.
  private static let maximumDepth = 32
  /// What systems and programs leave in folders, and texts that go with returns.
  private static let foreignNames: Set<String> = ["thumbs.db", "desktop.ini"]
  private static let foreignExtensions: Set<String> = [
    "json", "md", "ini", "db", "log", "tmp", "bak", "lnk",
  ]

  /// Searches.
  ///
  /// - Parameters:
  ///   - paths: Files and folders. With several, the name of each stands before its files'.
  ///   - excluded: Files that are no returns, such as the register.
  /// - Throws: ``InputError`` where a path does not exist or nothing is found.
  public init(_ paths: [String], excluding excluded: [String] = []) throws(InputError) {
    let excludedPaths = Set(excluded.map(Self.resolved))
    for path in paths {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw InputError("找不到“\(path)”")
      }
      let own = path.split(separator: "/").last.map(String.init) ?? path
      if isFolder {
        let prefix = paths.count > 1 ? own + "/" : ""
        search(Self.trimmed(path), prefix: prefix, depth: 0, excluded: excludedPaths, copies: [:])
      } else if !excludedPaths.contains(Self.resolved(path)) {
        files.append(InputFile(path: path, name: own, isNamed: true))
      }
    }
    maskNumbers()
    files.sort { NaturalOrder.precedes($0.name, $1.name) }
    guard !files.isEmpty else {
      throw InputError("“\(paths.joined(separator: "”、“"))”里没有可检查的文件")
    }
  }

  /// Masks identity numbers in the names of files, which stand in all outputs and messages.
  private mutating func maskNumbers() {
    for index in passedOver.indices {
      passedOver[index].name = Masking.text(passedOver[index].name)
    }
    var taken: Set<String>?
    for index in files.indices {
      let masked = Masking.text(files[index].name)
      guard masked != files[index].name else { continue }
      var names = taken ?? Set(files.map(\.name))
      var (name, number) = (masked, 2)
      // Two files of one name would be taken for one.
      while !names.insert(name).inserted {
        name = "\(masked)（\(number)）"
        number += 1
      }
      files[index].name = name
      taken = names
    }
  }

  private mutating func search(
    _ folder: String, prefix: String, depth: Int, excluded: Set<String>,
    copies: [String: String]
  ) {
    guard depth <= Self.maximumDepth,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else {
      passedOver.append((prefix, "文件夹无法打开"))
      return
    }
    var copies = copies
    if names.contains(CopyListing.fileName) {
      for (name, digest) in CopyListing.digests(in: folder) ?? [:] {
        copies[folder + "/" + name] = digest
      }
    }
    for name in names {
      let path = folder + "/" + name
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if name.hasPrefix(".") || excluded.contains(Self.resolved(path)) { continue }
      if isFolder {
        search(
          path, prefix: prefix + name + "/", depth: depth + 1, excluded: excluded, copies: copies)
      } else if name.hasPrefix("~$") {
        passedOver.append((prefix + name, "Excel 或 WPS 打开时留下的锁定文件"))
      } else if Self.isForeign(name) {
        passedOver.append((prefix + name, "不是报送材料"))
      } else if let digest = copies[path], CopyListing.isUnchanged(path, digest) {
        passedOver.append((prefix + name, "本程序写出的批注退回件，还没有改动"))
      } else {
        files.append(InputFile(path: path, name: prefix + name))
      }
    }
  }

  private static func isForeign(_ name: String) -> Bool {
    let name = name.lowercased()
    let suffix = name.split(separator: ".").last.map(String.init) ?? ""
    return foreignNames.contains(name) || (suffix != name && foreignExtensions.contains(suffix))
  }

  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }

  /// The path of a file, once links are followed.
  static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
