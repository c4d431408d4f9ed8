internal import Sheets
internal import XLSX

/// Gives each copy the place of its return, in a folder that it cannot leave.
struct CopyNames {
  private var taken: [String: Set<String>] = [:]

  /// The place of a return's copy, relative to the folder of copies.
  ///
  /// - Parameter file: The return.
  /// - Returns: Its name with the extension of what the copy is.
  mutating func name(for file: InputFile) -> String {
    let parts = file.name.split(separator: "/").map(String.init)
    let folder = parts.dropLast().map { FileName.safe($0) }.joined(separator: "/")
    let stem = FileName.unique(file.nameStem, taken: &taken[folder, default: []])
    let name = stem + (Self.hasMacros(file) ? ".xlsm" : ".xlsx")
    return folder.isEmpty ? name : folder + "/" + name
  }

  /// Whether office programs open it only under the extension for macros.
  private static func hasMacros(_ file: InputFile) -> Bool {
    switch try? FileKind.detect(path: file.path) {
    case .xlsm?: true
    // What is within shows once it is opened; its own extension has served so far.
    case .encrypted?: file.name.lowercased().hasSuffix(".xlsm")
    default: false
    }
  }
}

extension InputFile {
  /// The name that outputs give it, without folders and extension.
  fileprivate var nameStem: String {
    InputFile(path: name, name: name).stem
  }
}
