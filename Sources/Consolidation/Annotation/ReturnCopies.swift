internal import Checks
public import Forms
public import Sheets
public import XLSX

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The annotated copies of a batch: gathered while it is checked, written once all is known (退回).
public struct ReturnCopies: Sendable {
  private let campaign: Campaign
  private var returns: [MarkedReturn] = []

  /// Begins to gather.
  ///
  /// - Parameter campaign: The campaign that the returns are for.
  public init(_ campaign: Campaign) {
    self.campaign = campaign
  }

  /// Takes note of a return; one that another version replaces need not be mended.
  ///
  /// - Parameter checked: The return, once it was checked.
  public mutating func add(_ checked: CheckedReturn) {
    guard checked.replacement == nil else { return }
    returns.append(MarkedReturn(checked, campaign: campaign))
  }

  /// Adds what only the whole batch has shown.
  ///
  /// - Parameter conclusion: What came of it.
  public mutating func conclude(_ conclusion: Conclusion) {
    let later = Dictionary(grouping: conclusion.findings) { $0.file ?? "" }
    let names = Dictionary(grouping: returns.indices) { returns[$0].file.name }
    for (name, findings) in later {
      // Of two files that are called alike nobody knows which is meant.
      guard let indices = names[name], indices.count == 1, let index = indices.first else {
        continue
      }
      returns[index].add(findings)
    }
  }

  /// Writes a copy of each return with findings, and the listing.
  ///
  /// What an earlier run wrote is replaced, nothing else: a copy that somebody has changed since is
  /// a return, and stays.
  ///
  /// - Parameters:
  ///   - folder: Where they go; made where it is not there.
  ///   - inputs: All files of the batch: none of them is ever overwritten.
  ///   - annotator: What makes copies.
  ///   - workers: How many are made side by side.
  /// - Returns: The listing.
  /// - Throws: ``ConsolidationError`` where the folder cannot be written to, or a copy would
  ///   replace a file that is none of ours; `WorkbookError` where the disk fails. Nothing is left
  ///   then of the copies.
  public func write(
    to folder: String, beside inputs: [InputFile], annotator: Annotator, workers: Workers
  ) async throws -> CopyListing {
    var listing = CopyListing(campaign: campaign.id)
    var names = CopyNames()
    var planned: [(marked: MarkedReturn, output: String)] = []
    let sorted = returns.filter { !$0.findings.isEmpty }
      .sorted { NaturalOrder.precedes($0.file.name, $1.file.name) }
    for marked in sorted {
      if marked.isReadable {
        planned.append((marked, names.name(for: marked.file)))
      } else {
        listing.omissions.append(marked.omission(since: marked.findings.first?.message ?? ""))
      }
    }
    let place = CopyPlace(folder, inputs: inputs)
    try place.refuseToReplace(planned.map(\.output))
    let output = try OutputFolder(folder)
    let jobs = planned.enumerated().map { index, plan in
      let path = output.stagingPath(of: String(index))
      return { @Sendable () async throws -> Made in
        try Self.made(plan.marked, plan.output, annotator, at: path)
      }
    }
    let made = try await workers.run(jobs)
    var moves: [(staged: String, name: String)] = []
    for (index, result) in made.enumerated() {
      switch result {
      case .copy(let copy):
        listing.copies.append(copy)
        moves.append((String(index), copy.output))
      case .omission(let omission): listing.omissions.append(omission)
      }
    }
    listing.omissions.sort { NaturalOrder.precedes($0.source.file, $1.source.file) }
    try output.stage(
      listing.json.text(isIndented: true) + "\n", as: CopyListing.fileName, isConfidential: true)
    for stale in place.ours where !moves.contains(where: { $0.name == stale }) {
      output.remove(stale)
    }
    for move in moves { try output.place(move.staged, as: move.name) }
    try output.place(CopyListing.fileName, as: CopyListing.fileName)
    return listing
  }

  /// The copy of a batch that is one workbook.
  ///
  /// - Parameter annotator: What makes it.
  /// - Returns: Its bytes; nil where there is nothing to mark, or not one workbook that can be
  ///   read.
  /// - Throws: `WorkbookError` where the workbook cannot be changed.
  public func onlyCopy(by annotator: Annotator) throws(WorkbookError) -> [UInt8]? {
    guard let marked = returns.first, returns.count == 1, marked.isReadable,
      !marked.findings.isEmpty
    else { return nil }
    return try annotator.copy(of: .file(marked.file.path), marking: marked.request)
  }

  /// What came of making one copy.
  private enum Made: Sendable {
    case copy(CopyListing.Copy)
    case omission(CopyListing.Omission)
  }

  private static func made(
    _ marked: MarkedReturn, _ output: String, _ annotator: Annotator, at path: String
  ) throws(WorkbookError) -> Made {
    let bytes: [UInt8]
    do {
      bytes = try annotator.copy(of: .file(marked.file.path), marking: marked.request)
    } catch {
      return .omission(marked.omission(since: "无法在此文件上批注：\(error.chineseDescription)"))
    }
    try OutputFile.write(bytes, to: path, permissions: 0o600)
    return .copy(
      CopyListing.Copy(
        source: marked.source, output: output, errors: marked.count(.error),
        warnings: marked.count(.warning), notices: marked.count(.notice),
        digest: ContentDigest.sha256(bytes)))
  }
}

extension MarkedReturn {
  /// Whose it is, as the listing says it.
  fileprivate var source: CopyListing.Source {
    CopyListing.Source(file: file.name, unit: unit, unitName: unitName)
  }

  /// Says that it has no copy.
  fileprivate func omission(since reason: String) -> CopyListing.Omission {
    CopyListing.Omission(source: source, reason: reason)
  }
}
