internal import Clibzip

extension WorkbookError {
  /// The error for a code of libzip.
  static func archive(_ code: Int32) -> Self {
    switch code {
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP:
      .unsupported(encryption: "an entry of the archive, by zip itself")
    case ZIP_ER_OPEN, ZIP_ER_READ, ZIP_ER_SEEK, ZIP_ER_MEMORY:
      WorkbookError(.notReadable, detail: "the archive cannot be read (libzip: \(code))")
    default:
      WorkbookError(.damaged, kind: .damaged, detail: "a damaged archive (libzip: \(code))")
    }
  }
}
