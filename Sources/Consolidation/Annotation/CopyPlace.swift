internal import Forms

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The folder of copies as it is before a run: which files in it may be replaced.
struct CopyPlace {
  private let folder: String
  private let inputs: Set<String>
  private let hasListing: Bool
  /// The copies of an earlier run that nobody has changed since.
  let ours: Set<String>

  /// Looks at a folder, which need not be there.
  init(_ folder: String, inputs: [InputFile]) {
    self.folder = folder
    self.inputs = Set(inputs.map { InputSearch.resolved($0.path) })
    let earlier = CopyListing.digests(in: folder)
    hasListing = earlier != nil
    ours = Set(
      (earlier ?? [:]).filter { CopyListing.isUnchanged(folder + "/" + $0.key, $0.value) }.keys)
  }

  /// Refuses a run that would replace what it did not write.
  func refuseToReplace(_ outputs: [String]) throws(ConsolidationError) {
    for output in outputs {
      let path = folder + "/" + output
      guard FileManager.default.fileExists(atPath: path) else { continue }
      guard !inputs.contains(InputSearch.resolved(path)) else {
        throw ConsolidationError(
          .cannotCreate, "“\(output)”是这次的报送材料，批注件不能覆盖它；请另选退回文件夹，或把它移出")
      }
      guard ours.contains(output) else {
        throw ConsolidationError(
          .cannotCreate, "“\(folder)”中已有“\(output)”，不是本程序写出的或已被改动，不能覆盖；请先移走")
      }
    }
    let listing = folder + "/" + CopyListing.fileName
    guard hasListing || !FileManager.default.fileExists(atPath: listing) else {
      throw ConsolidationError(
        .cannotCreate, "“\(folder)”中的“\(CopyListing.fileName)”不是本程序写出的，不能覆盖；请先移走")
    }
  }
}
