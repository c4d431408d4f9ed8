/// The parts of a package as they come together: their names, what they are, and their bytes.
struct PackageParts {
  private let deflater: BlockDeflater
  private var names: Set<String>
  /// What each part is.
  private(set) var types = ContentTypesPart()
  /// The parts, in the order in which they are written.
  private(set) var list: [(name: String, data: DeflatedData)] = []

  /// Begins without a part.
  ///
  /// - Parameters:
  ///   - deflater: What deflates them.
  ///   - taken: Names that no part may have.
  init(deflater: BlockDeflater, taken: Set<String> = []) {
    self.deflater = deflater
    names = taken
  }

  /// Keeps a name for a part that is added later.
  ///
  /// - Parameter stem: The name's beginning, such as `xl/charts/chart`.
  /// - Returns: The first number that makes a name of it which no part has.
  mutating func reserve(_ stem: String) -> Int {
    var number = 1
    while !names.insert("\(stem)\(number).xml").inserted { number += 1 }
    return number
  }

  /// Adds a part.
  ///
  /// - Parameters:
  ///   - name: Its path in the package, without a leading `/`.
  ///   - type: What it is.
  ///   - data: Its bytes.
  mutating func add(_ name: String, _ type: PartType, _ data: DeflatedData) {
    types.add(name, type)
    names.insert(name)
    list.append((name, data))
  }

  /// Adds a part.
  ///
  /// - Parameters:
  ///   - name: Its path in the package, without a leading `/`.
  ///   - type: What it is.
  ///   - markup: Its markup.
  /// - Throws: ``WorkbookError`` where zlib fails.
  mutating func add(
    _ name: String, _ type: PartType, _ markup: MarkupWriter
  ) throws(WorkbookError) {
    add(name, type, try deflater.deflated(markup))
  }

  /// Adds where a part leads to; nothing where it leads nowhere.
  ///
  /// - Parameters:
  ///   - relationships: The ways.
  ///   - name: The part's path.
  /// - Throws: ``WorkbookError`` where zlib fails.
  mutating func add(
    _ relationships: RelationshipsPart, of name: String
  ) throws(WorkbookError) {
    guard !relationships.isEmpty else { return }
    var folders = name.split(separator: "/").map(String.init)
    let last = folders.popLast() ?? ""
    let path = (folders + ["_rels", last + ".rels"]).joined(separator: "/")
    list.append((path, try deflater.deflated(relationships.markup())))
  }

  /// Gives a part other bytes: those of one that is known only when the others are there.
  ///
  /// - Parameters:
  ///   - name: The part's path.
  ///   - markup: Its markup.
  /// - Throws: ``WorkbookError`` where zlib fails.
  mutating func replace(_ name: String, _ markup: MarkupWriter) throws(WorkbookError) {
    guard let index = list.firstIndex(where: { $0.name == name }) else { return }
    list[index].data = try deflater.deflated(markup)
  }
}
