extension WorkbookReader {
  /// Reads which pictures are laid on a worksheet.
  ///
  /// - Parameter sheet: One of ``sheets``.
  /// - Returns: The pictures in the order of the file, those within groups among them; not those
  ///   that stand in cells, see ``picture(_:)``.
  /// - Throws: ``WorkbookError`` where a drawing's part is damaged, or there are too many.
  public func pictures(of sheet: WorksheetEntry) throws(WorkbookError) -> [Picture] {
    var pictures: [Picture] = []
    for drawing in try parts(.drawing, among: package.relationships(of: part(of: sheet))) {
      pictures += try self.pictures(in: drawing)
      guard pictures.count <= limits.pictures else {
        throw .exceeded("pictures", of: limits.pictures)
      }
    }
    return pictures
  }

  /// Finds the picture that stands in a cell in place of a value.
  ///
  /// - Parameter picture: What ``Cell/picture`` gave.
  /// - Returns: The picture; nil where the workbook has none for it, since the cell shows
  ///   something else, or the picture has been lost.
  /// - Throws: ``WorkbookError`` where the parts that lead to it are damaged.
  public func picture(_ picture: CellPicture) throws(WorkbookError) -> Picture? {
    switch picture {
    case .named(let name): try namedPictures()[name]
    case .richValue(let number): try richPicture(number)
    }
  }

  /// Reads the bytes of a picture.
  ///
  /// - Parameter picture: One that ``pictures(of:)`` or ``picture(_:)`` gave.
  /// - Returns: The bytes as they stand in the package; nil where the picture is not in it.
  /// - Throws: ``WorkbookError`` where they are damaged, or more than
  ///   ``ReadingLimits/pictureBytes``.
  public func bytes(of picture: Picture) throws(WorkbookError) -> [UInt8]? {
    guard let part = picture.part.map({ PartName($0) }), package.contains(part) else { return nil }
    let most = limits.pictureBytes
    var all: [UInt8] = []
    let stream = try package.open(part)
    do throws(WorkbookError) {
      while try stream.next({ bytes throws(WorkbookError) in
        guard all.count + bytes.count <= most else { throw .exceeded("pictureBytes", of: most) }
        all.append(copying: bytes)
      }) {}
    } catch { throw error.at(part) }
    return all
  }

  /// The pictures of a part, with the parts that hold them.
  private func pictures(in part: PartName) throws(WorkbookError) -> [Picture] {
    var handler = PicturesHandler(limits: limits)
    try package.parse(part, into: &handler)
    guard !handler.pictures.isEmpty else { return [] }
    let links = try targets(of: part)
    return handler.pictures.map { picture in
      located(picture, at: picture.relationship.flatMap { links[$0] })
    }
  }

  /// The parts that a part's relationships lead to, by their ids.
  private func targets(of part: PartName) throws(WorkbookError) -> [String: PartName] {
    let links = try package.relationships(of: part)
    return Dictionary(
      links.compactMap { link in link.target.map { (link.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func located(_ picture: Picture, at part: PartName?) -> Picture {
    guard let part, package.contains(part) else { return picture }
    var picture = picture
    picture.part = part.path
    picture.contentType = package.contentTypes.type(of: part)
    return picture
  }

  /// The pictures that WPS puts in cells, by their names, read once.
  private func namedPictures() throws(WorkbookError) -> [String: Picture] {
    if let loadedPictures { return loadedPictures }
    var pictures: [String: Picture] = [:]
    for part in parts(.cellImages, among: relationships) {
      for picture in try self.pictures(in: part) { pictures[picture.name] = picture }
    }
    loadedPictures = pictures
    return pictures
  }

  private func richPicture(_ number: Int) throws(WorkbookError) -> Picture? {
    let parts = self.parts(.richValueRelations, among: relationships)
    guard let part = parts.first, let id = try richValues().relationship(of: number),
      let target = try targets(of: part)[id]
    else { return nil }
    return located(Picture(name: "", description: ""), at: target)
  }

  private func richValues() throws(WorkbookError) -> RichValuesHandler {
    if let loadedRichValues { return loadedRichValues }
    var handler = RichValuesHandler(limits: limits)
    let kinds: [Relationship.Kind] = [
      .sheetMetadata, .richValueStructures, .richValues, .richValueRelations,
    ]
    for kind in kinds { try parseAll(kind, among: relationships, into: &handler) }
    loadedRichValues = handler
    return handler
  }
}
