internal import Checks
internal import Forms
internal import Sheets

/// One version of a unit's return: a workbook, or a folder with a workbook a form.
struct VersionSet {
  /// The positions of its files among those of the submission.
  var files: [Int]
  /// What outputs call it: the file, or the folder with how many files it has.
  var name: String
  var rank: VersionRank

  /// The versions that the files of a submission make.
  ///
  /// Files of one folder make one where no form stands in two of them.
  static func all(of files: [TakenFile], _ campaign: Campaign) -> [VersionSet] {
    var folders: [String] = []
    var byFolder: [String: [Int]] = [:]
    for index in files.indices where files[index].replacement == nil {
      let folder = files[index].file.folder
      if byFolder[folder] == nil { folders.append(folder) }
      byFolder[folder, default: []].append(index)
    }
    return folders.flatMap { folder -> [VersionSet] in
      let members = byFolder[folder] ?? []
      // A whole workbook among them is a version by itself.
      let singles = members.filter { Self.forms(of: files[$0]).count <= 1 }
      let wholes = members.filter { !singles.contains($0) }
      let groups = [members, singles].first { Self.areOne($0, of: files) }
      guard let groups else { return members.map { VersionSet([$0], of: files, campaign) } }
      let rest = groups.count == members.count ? [] : wholes
      return ([groups] + rest.map { [$0] }).map { VersionSet($0, of: files, campaign) }
    }.sorted { ($0.files.first ?? 0) < ($1.files.first ?? 0) }
  }

  /// The forms of a file that have records, each with the series that its title names.
  private static func forms(of file: TakenFile) -> Set<String> {
    Set(
      file.vetted.filter { !$0.form.records.isEmpty }
        .map { "\($0.form.number) \(file.workbook.series[$0.form.number] ?? "")" })
  }

  /// Whether no form stands in two of several files.
  private static func areOne(_ members: [Int], of files: [TakenFile]) -> Bool {
    let forms = members.flatMap { Self.forms(of: files[$0]) }
    return members.count > 1 && Set(forms).count == forms.count
  }

  private init(_ members: [Int], of files: [TakenFile], _ campaign: Campaign) {
    self.files = members
    let first = members.first.map { files[$0].file.name } ?? ""
    let folder = first.lastIndex(of: "/").map { String(first[..<$0]) } ?? first
    name = members.count > 1 ? "\(folder)（\(members.count)个文件）" : first
    rank = VersionRank(
      blank: members.compactMap { files[$0].workbook.stamp?.version }
        .max { NaturalOrder.precedes($0, $1) },
      reported: members.compactMap { files[$0].reportDate(campaign) }.max(),
      received: members.compactMap { files[$0].received }.max(),
      isAnnotated: members.contains { files[$0].workbook.isAnnotated })
  }
}
