internal import Checks
internal import Forms

extension Disclosure {
  /// What the grade is, as the cover says it.
  var explanation: String {
    let headers = omittedHeaders.joined()
    let without = headers.isEmpty ? "" : "不列\(headers)"
    switch grade {
    case .internal: return "\(grade.chineseName)：含全部栏目"
    case .official: return grade.chineseName + (without.isEmpty ? "" : "：" + without)
    case .masked:
      return "\(grade.chineseName)：姓名、证件号码和文字中的姓名、号码已遮盖"
        + (without.isEmpty ? "" : "，" + without)
        + "；各单位人数不列，少于\(terms.smallestGroup)人的分组及可由合计推出的数以“\(TallySuppression.sign)”代替"
    }
  }

  /// How the workbook is to be kept.
  var caution: String {
    switch grade {
    case .internal: "本表含个人信息，仅限内部使用，请按规定保管。"
    case .official: "本表含姓名和证件号码等个人信息，仅供报送，请按规定保管。"
    case .masked: "本表逐人列出情况，熟悉本单位的人仍可能认出个人，请勿公开；不能作为报送材料再次汇总。"
    }
  }

  /// A decision to let something through, as this grade tells it.
  func decision(_ decision: ReleaseList.Decision) -> ReleaseList.Decision {
    guard masksPeople else { return decision }
    var shown = decision
    shown.sheet = shown.sheet.map(text)
    shown.release.reason = text(shown.release.reason)
    shown.release.decidedBy = person(shown.release.decidedBy)
    return shown
  }
}
