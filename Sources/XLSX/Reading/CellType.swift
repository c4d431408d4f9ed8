/// How a cell's value is to be read (ISO 29500-1, 18.18.11 ST_CellType, and `d` of Strict).
enum CellType {
  case number, shared, text, inline, boolean, error, date, unknown

  /// Reads the attribute `t`.
  ///
  /// - Parameter bytes: Its value.
  init(bytes: Span<UInt8>) {
    switch bytes.count {
    case 0: self = .number
    case 1:
      self =
        switch bytes[0] {
        case UInt8(ascii: "s"): .shared
        case UInt8(ascii: "n"): .number
        case UInt8(ascii: "b"): .boolean
        case UInt8(ascii: "e"): .error
        case UInt8(ascii: "d"): .date
        default: .unknown
        }
    default:
      let name = String(copying: bytes)
      self = name == "str" ? .text : name == "inlineStr" ? .inline : .unknown
    }
  }
}
