/// The namespaces that documents are written in besides those of workbooks (ISO 29500-4, the
/// transitional ones).
enum WordNamespace {
  /// WordprocessingML.
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// Drawings within text.
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
}
