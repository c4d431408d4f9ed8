/// A link from a part, or from the package, to a part (ISO 29500-2, 9.3).
struct Relationship {
  /// What it is called within its source: `rId1`.
  var id: String
  /// What the target is to the source: an address, see ``Kind``.
  var type: String
  /// The part; nil where the target lies outside the package.
  var target: PartName?
  /// The target as the file has it: all there is where it lies outside.
  var address: String

  /// What a target is, by the last step of the type's address.
  ///
  /// The address begins differently in Strict and in Transitional files, and in those of early
  /// programs; the last step is what they share (but for a hyphen in two of them).
  enum Kind: String {
    case workbook = "officedocument"
    case worksheet, chartsheet, dialogsheet
    case macrosheet = "xlmacrosheet"
    case styles, sharedStrings = "sharedstrings"
    case extendedProperties = "extendedproperties"
    case coreProperties = "coreproperties"
    case customProperties = "customproperties"
    case externalLink = "externallink"
    case macros = "vbaproject"
    case embeddedObject = "oleobject"
    case embeddedPackage = "package"
    case comments
    case threadedComments = "threadedcomment"
    case people = "person"
    case table, drawing, image, theme
    case legacyDrawing = "vmldrawing"
    case calculationChain = "calcchain"
    case customXML = "customxml"
    case hyperlink
    case cellImages = "cellimage"
    case sheetMetadata = "sheetmetadata"
    case richValues = "rdrichvalue"
    case richValueStructures = "rdrichvaluestructure"
    case richValueRelations = "richvaluerel"
  }

  /// What the target is; nil for kinds that nobody asks for.
  var kind: Kind? {
    let step = type.split(separator: "/").last ?? ""
    return Kind(rawValue: step.lowercased().filter { $0 != "-" })
  }
}
