import Forms

extension Adjustment {
  /// What people call it.
  var chineseName: String {
    switch self {
    case .cleaned: "去除空格、换行或不可见字符"
    case .narrowed: "全角改为半角"
    case .nameRespelled: "统一姓名中的空格和间隔号"
    case .synonym: "统一为规定的写法"
    case .checkLetter: "末位读作字母X"
    case .dateRewritten: "统一日期写法"
    case .doubtfulMonth: "数字读作年月"
    case .numberFromText: "从文字中取出数字"
    case .highestTitle: "几个职称取最高的"
    case .filledDown: "合并单元格按首格填充"
    }
  }
}
