/// A package of which some parts are changed, added or taken out; all others stay byte for byte.
final class PackageEditor {
  /// The package as it was.
  let package: OfficePackage
  private let limits: ReadingLimits
  private var edited: [PartName: EditedPart] = [:]
  private(set) var added: [(name: PartName, bytes: DeflatedData)] = []
  private(set) var removed: Set<PartName> = []
  /// The people who were added to the list of those that comment, by their ids.
  var addedPeople: Set<String> = []
  private var newTypes: [(part: PartName, type: String)] = []
  private var newDefaults: [(suffix: String, type: String)] = []
  private var newRelationships: [PartName: [Relationship]] = [:]
  private var droppedRelationships: [PartName: Set<String>] = [:]
  // Whether lists of types and relationships say what is wanted.
  private var isSettled = false
  private let deflater = BlockDeflater(level: .fast, workers: 1)

  init(_ package: OfficePackage, limits: ReadingLimits) {
    self.package = package
    self.limits = limits
  }

  // MARK: Parts

  /// A part that is to be changed, or looked at byte by byte.
  ///
  /// - Parameter name: The part.
  /// - Returns: The part, the same for each call.
  /// - Throws: ``WorkbookError`` where it is missing or damaged; with
  ///   ``WorkbookError/Code/notEditable`` where it is in an encoding other than UTF-8 and UTF-16.
  func part(_ name: PartName) throws(WorkbookError) -> EditedPart {
    if let part = edited[name] { return part }
    let part = EditedPart(name, bytes: try markup(of: name))
    edited[name] = part
    return part
  }

  /// The markup of a part in UTF-8, which is well-formed.
  private func markup(of name: PartName) throws(WorkbookError) -> [UInt8] {
    var check = WellFormedness()
    try package.parse(name, into: &check)
    let bytes = try bytes(of: name)
    guard let text = MarkupEncoding.utf8(bytes) else {
      throw .notEditable("the part is in a rare encoding", part: name)
    }
    return text
  }

  /// The bytes of a part as it was.
  func bytes(of name: PartName) throws(WorkbookError) -> [UInt8] {
    var bytes: [UInt8] = []
    let stream = try package.open(name)
    do throws(WorkbookError) {
      while try stream.next({ piece throws(WorkbookError) in bytes.append(copying: piece) }) {
        guard bytes.count <= limits.editedPartBytes else {
          throw .exceeded("editedPartBytes", of: limits.editedPartBytes)
        }
      }
    } catch { throw error.at(name) }
    return bytes
  }

  /// A part that is changed though it may be no markup, such as a drawing in VML.
  func rawPart(_ name: PartName) throws(WorkbookError) -> EditedPart {
    if let part = edited[name] { return part }
    let part = EditedPart(name, bytes: try bytes(of: name))
    edited[name] = part
    return part
  }

  /// Adds a part.
  ///
  /// - Parameters:
  ///   - name: Its name, which no other has.
  ///   - bytes: Its bytes.
  ///   - type: Its type; nil where the type of its extension holds.
  /// - Throws: ``WorkbookError`` where zlib fails.
  func add(_ name: PartName, _ bytes: [UInt8], type: String?) throws(WorkbookError) {
    add(name, try deflater.deflated(bytes, count: bytes.count), type: type)
  }

  /// Adds a part that is deflated already.
  func add(_ name: PartName, _ data: DeflatedData, type: String?) {
    added.append((name, data))
    if let type { newTypes.append((name, type)) }
  }

  /// Adds parts that came together elsewhere.
  func add(_ parts: PackageParts) {
    let types = Dictionary(
      parts.types.parts.map { ($0.name, $0.type.contentType) }, uniquingKeysWith: { $1 })
    for part in parts.list { add(PartName(part.name), part.data, type: types[part.name]) }
  }

  /// The names of all parts, as the archive has them.
  var names: Set<String> {
    Set(package.entriesInOrder.map { PartName($0.name).path }).union(added.map(\.name.path))
  }

  /// Takes a part out, together with its own relationships.
  func remove(_ name: PartName) {
    removed.insert(name)
    removed.insert(name.relationships)
  }

  /// Whether there will be such a part.
  func contains(_ name: PartName) -> Bool {
    added.contains { $0.name == name } || package.contains(name)
  }

  /// A name that no part has: `xl/comments1.xml`, or with the first number that is free.
  ///
  /// - Parameters:
  ///   - stem: What stands before the number.
  ///   - suffix: What stands behind it.
  /// - Returns: The name.
  func freeName(_ stem: String, _ suffix: String) -> PartName {
    var number = 1
    while true {
      let name = PartName("\(stem)\(number)\(suffix)")
      if !contains(name) { return name }
      number += 1
    }
  }

  // MARK: Types

  /// Says which type a part has that is added without one.
  func setType(of part: PartName, _ type: String) {
    newTypes.append((part, type))
  }

  /// Says which type parts with an extension have, unless it is said.
  func setDefaultType(_ suffix: String, _ type: String) {
    let probe = PartName("probe.\(suffix)")
    guard package.contentTypes.type(of: probe) == nil,
      !newDefaults.contains(where: { $0.suffix == suffix })
    else { return }
    newDefaults.append((suffix, type))
  }

  // MARK: Relationships

  /// The relationships of a part, as they will be.
  func relationships(of part: PartName) throws(WorkbookError) -> [Relationship] {
    let dropped = droppedRelationships[part] ?? []
    return try package.relationships(of: part).filter { !dropped.contains($0.id) }
      + (newRelationships[part] ?? [])
  }

  /// Adds a relationship.
  ///
  /// - Parameters:
  ///   - source: The part that refers.
  ///   - target: The part that is referred to.
  ///   - type: What it is to the source.
  /// - Returns: The relationship's id.
  /// - Throws: ``WorkbookError`` where the list of relationships is damaged.
  func relate(
    _ source: PartName, to target: PartName, type: String
  ) throws(WorkbookError) -> String {
    let known = try relationships(of: source)
    if let same = known.first(where: { $0.type == type && $0.target == target }) { return same.id }
    let taken = Set(
      (try package.relationships(of: source) + known).map { $0.id.lowercased() })
    var number = known.count + 1
    while taken.contains("rid\(number)") { number += 1 }
    let relationship = Relationship(
      id: "rId\(number)", type: type, target: target,
      address: source.address(of: target))
    newRelationships[source, default: []].append(relationship)
    return relationship.id
  }

  /// Takes relationships out.
  func dropRelationships(
    of source: PartName, where isDropped: (Relationship) -> Bool
  ) throws(WorkbookError) {
    let ids = try package.relationships(of: source).filter(isDropped).map(\.id)
    droppedRelationships[source, default: []].formUnion(ids)
    newRelationships[source]?.removeAll(where: isDropped)
  }

  /// The parts that others than one refer to.
  func referred(besides source: PartName) throws(WorkbookError) -> Set<PartName> {
    var parts: Set<PartName> = []
    for entry in package.entriesInOrder where entry.name.lowercased().hasSuffix(".rels") {
      let list = PartName(entry.name)
      guard list != source.relationships, !removed.contains(list) else { continue }
      // Which part a list is of does not matter for the targets but for their folder.
      guard let owner = list.relationshipsOwner else { continue }
      parts.formUnion(
        try package.relationships(of: owner.path.isEmpty ? nil : owner).compactMap(\.target))
    }
    return parts
  }

  // MARK: The whole

  /// What became of a part that was there before.
  struct Change {
    /// The part.
    var part: PartName
    /// The bytes as they shall be.
    var bytes: [UInt8]
    /// What leads back from them.
    var inverse: [Splice]
  }

  /// The parts that change, once all that is wanted was said.
  ///
  /// - Returns: The changes, by name.
  /// - Throws: ``WorkbookError`` where the lists of types or relationships are damaged.
  func changes() throws(WorkbookError) -> [Change] {
    try settle()
    var changes: [Change] = []
    for (name, part) in edited.sorted(by: { $0.key.path < $1.key.path })
    where part.isChanged && !removed.contains(name) {
      let (bytes, inverse) = try part.result()
      changes.append(Change(part: name, bytes: bytes, inverse: inverse))
    }
    return changes
  }

  /// Writes the package: parts that stay as they are packed, the others in their places, and what
  /// was added behind them.
  ///
  /// - Parameters:
  ///   - changes: What ``changes()`` gave.
  ///   - archive: Where to.
  /// - Throws: ``WorkbookError`` where zlib, libzip or the disk fails.
  func write(_ changes: [Change], to archive: inout ZipWriter) throws(WorkbookError) {
    let byName = Dictionary(changes.map { ($0.part, $0.bytes) }, uniquingKeysWith: { $1 })
    for entry in package.entriesInOrder {
      let name = PartName(entry.name)
      if removed.contains(name) { continue }
      if package.isRead(entry), let bytes = byName[name] ?? byName[name.unescaped] {
        try archive.add(entry.name, try deflater.deflated(bytes, count: bytes.count))
      } else {
        try archive.copy(entry, from: package.archive)
      }
    }
    for (name, data) in added { try archive.add(name.path, data) }
  }

  /// Takes back what a journal says.
  ///
  /// - Parameter journal: What an earlier editor did to this package.
  /// - Returns: Whether all parts were as that editor left them; if not, nothing is to be written.
  /// - Throws: ``WorkbookError`` where a part is damaged.
  func takeBack(_ journal: EditJournal) throws(WorkbookError) -> Bool {
    isSettled = true
    for change in journal.changes {
      let name = PartName(change.part)
      guard package.contains(name) else { return false }
      let part = try rawPart(name)
      guard HashAlgorithm.sha256.hash(part.bytes) == change.hash,
        change.splices.allSatisfy({ $0.range.upperBound <= part.bytes.count })
      else { return false }
      for splice in change.splices { part.replace(splice.range, with: splice.replacement) }
    }
    removed.formUnion(journal.added.map { PartName($0) })
    return true
  }

  private func settle() throws(WorkbookError) {
    guard !isSettled else { return }
    isSettled = true
    let sources = Set(newRelationships.keys).union(droppedRelationships.keys)
    for source in sources.sorted(by: { $0.path < $1.path }) where !removed.contains(source) {
      try settleRelationships(of: source)
    }
    try settleTypes()
  }

  private func settleTypes() throws(WorkbookError) {
    guard package.contains(.contentTypes) else {
      throw .notEditable("the package has no list of types")
    }
    guard !newTypes.isEmpty || !newDefaults.isEmpty || !removed.isEmpty else { return }
    let part = try part(.contentTypes)
    // Types that were listed for parts that go.
    var cursor = ElementCursor(part.bytes)
    while let event = cursor.next() {
      guard event.isStart, event.depth == 1, event.name == "Override",
        let name = cursor.value("PartName", of: event.tag), removed.contains(PartName(name))
      else { continue }
      part.remove(cursor.elementRange(from: event.tag))
    }
    try part.appendToRoot { prefix in
      let defaults = newDefaults.map { suffix, type in
        "<\(prefix)Default Extension=\"\(suffix)\" ContentType=\"\(type)\"/>"
      }
      let overrides = newTypes.map { name, type in
        let path = MarkupReferences.escaped("/" + name.path)
        return "<\(prefix)Override PartName=\"\(path)\" ContentType=\"\(type)\"/>"
      }
      return (defaults + overrides).joined()
    }
  }

  private func settleRelationships(of source: PartName) throws(WorkbookError) {
    let name = source.relationships
    let wanted = newRelationships[source] ?? []
    func children(_ prefix: String) -> String {
      wanted.map { relationship in
        let target = MarkupReferences.escaped(relationship.address)
        return "<\(prefix)Relationship Id=\"\(relationship.id)\" "
          + "Type=\"\(relationship.type)\" Target=\"\(target)\"/>"
      }.joined()
    }
    guard package.contains(name) else {
      guard !wanted.isEmpty else { return }
      var markup = MarkupWriter()
      markup.declaration()
      markup.element("Relationships", ["xmlns": Namespace.packageRelationships]) {
        $0.raw(children(""))
      }
      setDefaultType("rels", "application/vnd.openxmlformats-package.relationships+xml")
      return try add(name, markup.bytes, type: nil)
    }
    let part = try part(name)
    let dropped = droppedRelationships[source] ?? []
    var cursor = ElementCursor(part.bytes)
    while let event = cursor.next() {
      guard event.isStart, event.depth == 1, event.name == "Relationship",
        let id = cursor.value("Id", of: event.tag), dropped.contains(id)
      else { continue }
      part.remove(cursor.elementRange(from: event.tag))
    }
    try part.appendToRoot(children)
  }
}
