/// Campaign definitions as texts by relative path: those the binary carries, or a folder's.
public struct TemplateStore: Sendable {
  private let files: [String: String]

  /// The definitions under `templates/` as they were when the binary was built.
  public static let embedded = TemplateStore(files: EmbeddedTemplates.files)

  /// What holds for every campaign: its folder's name.
  static let common = "common/"

  /// Takes definitions as texts by relative path, such as `some-campaign/campaign.yaml`.
  public init(files: [String: String]) {
    self.files = files
  }

  /// Reads a folder of campaigns, one in each folder within it.
  ///
  /// Where it has no folder `common`, the one the binary carries is used.
  ///
  /// - Parameter directory: The path of the folder.
  /// - Throws: A fault where the folder or a file in it cannot be read, or exceeds the limits of
  ///   ``TemplateFolder``. What the texts mean is not looked at.
  public init(directory: String) throws(TemplateFault) {
    var files = try TemplateFolder(path: directory).files()
    if !files.keys.contains(where: { $0.hasPrefix(Self.common) }) {
      let carried = EmbeddedTemplates.files.filter { $0.key.hasPrefix(Self.common) }
      files.merge(carried) { own, _ in own }
    }
    self.files = files
  }

  /// The folders that hold a `campaign.yaml`, in alphabetical order.
  public var campaigns: [String] {
    files.keys.compactMap { path in
      let parts = path.split(separator: "/")
      guard parts.count == 2, parts[1] == "campaign.yaml" else { return nil }
      return String(parts[0])
    }
    .sorted()
  }

  /// The text of a file by its relative path, such as `common/rules.yaml`; nil where there is none.
  public func text(_ path: String) -> String? { files[path] }

  /// The paths of all files within a folder and its folders, in alphabetical order.
  public func paths(under folder: String) -> [String] {
    files.keys.filter { $0.hasPrefix(folder + "/") }.sorted()
  }
}
