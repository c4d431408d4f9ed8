#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder on disk that holds campaign definitions.
struct TemplateFolder {
  /// No definition is longer than this, in bytes.
  static let maximumFileSize = 1 << 20
  /// No folder of campaigns holds more definitions than this.
  static let maximumFiles = 1000
  /// No definition lies deeper than this below the folder: `campaign/forms/01.yaml` lies at 3.
  static let maximumDepth = 4

  let path: String

  /// The texts of its `.yaml` and `.txt` files by path below it; links and dot files are passed
  /// over.
  func files() throws(TemplateFault) -> [String: String] {
    var files: [String: String] = [:]
    try collect(below: "", depth: 1, into: &files)
    return files
  }

  private func collect(
    below folder: String, depth: Int, into files: inout [String: String]
  ) throws(TemplateFault) {
    let location = folder.isEmpty ? path : "\(path)/\(folder)"
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: location)
    } catch {
      throw TemplateFault(path: location, message: "无法读取这个文件夹")
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let relative = folder.isEmpty ? name : "\(folder)/\(name)"
      let location = "\(path)/\(relative)"
      let attributes = (try? FileManager.default.attributesOfItem(atPath: location)) ?? [:]
      switch attributes[.type] as? FileAttributeType {
      case .typeDirectory where depth < Self.maximumDepth:
        try collect(below: relative, depth: depth + 1, into: &files)
      case .typeRegular where name.hasSuffix(".yaml") || name.hasSuffix(".txt"):
        guard (attributes[.size] as? UInt64 ?? .max) <= UInt64(Self.maximumFileSize) else {
          throw TemplateFault(path: location, message: "文件超过 \(Self.maximumFileSize) 字节")
        }
        guard files.count < Self.maximumFiles else {
          throw TemplateFault(path: path, message: "文件超过 \(Self.maximumFiles) 个")
        }
        files[relative] = try text(at: location)
      default:
        continue
      }
    }
  }

  private func text(at location: String) throws(TemplateFault) -> String {
    guard let data = FileManager.default.contents(atPath: location) else {
      throw TemplateFault(path: location, message: "无法读取这个文件")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw TemplateFault(path: location, message: "不是 UTF-8 文本")
    }
    return text
  }
}
