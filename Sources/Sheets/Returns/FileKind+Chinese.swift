public import XLSX

extension FileKind {
  /// What the file is, as a clerk would call it.
  public var chineseName: String {
    switch self {
    case .xlsx: "Excel 工作簿（.xlsx）"
    case .xlsm: "含宏的 Excel 工作簿（.xlsm）"
    case .xls: "旧版 Excel 97–2003 工作簿（.xls）"
    case .xlsb: "Excel 二进制工作簿（.xlsb）"
    case .et: "WPS 表格（.et）"
    case .ods: "OpenDocument 表格（.ods）"
    case .encrypted: "加了密码的文件"
    case .csv: "文本文件（CSV 或 TXT）"
    case .html: "网页文件（HTML）"
    case .pdf: "PDF 文件"
    case .image: "图片"
    case .zip: "压缩包（ZIP）"
    case .rar: "压缩包（RAR 或 7z）"
    case .empty: "空文件（0 字节）"
    case .damaged: "损坏或不完整的文件"
    case .other: "无法识别的文件"
    }
  }

  /// What who holds such a file should do.
  public var advice: String {
    switch self {
    case .xlsx, .xlsm: "可以直接使用"
    case .xls, .xlsb, .et, .ods, .csv, .html:
      "请用 Excel 或 WPS 打开，“另存为”类型选“Excel 工作簿（*.xlsx）”后重新报送；只改扩展名无效"
    case .encrypted: "请去掉打开密码（文件→信息→保护工作簿）后重新报送"
    case .pdf, .image: "请报送填写用的 Excel 原文件，不要报送扫描件或截图"
    case .zip, .rar: "请先解压，把其中的 .xlsx 文件放入文件夹后再检查"
    case .empty: "文件没有内容，可能没有传输完整，请重新报送"
    case .damaged: "请用 Excel 或 WPS 打开并修复后另存，或请填报单位重新报送"
    case .other: "请确认发来的是否为填写好的 .xlsx 文件"
    }
  }
}
