import Consolidation

extension Terminal {
  /// Says which annotated copies were written, and which returns have none: that alone where
  /// nothing else is wanted.
  static func complain(about listing: CopyListing, in folder: String, isQuiet: Bool) {
    for omission in listing.omissions {
      complain("“\(omission.source.file)”没有批注退回件：\(omission.reason)")
    }
    guard !isQuiet else { return }
    let notices = listing.copies.count { $0.errors + $0.warnings == 0 }
    let remark = notices > 0 ? "（其中 \(notices) 份只有提示，可以不退）" : ""
    complain(
      "已在“\(folder)”写出批注退回件 \(listing.copies.count) 份\(remark)，"
        + "清单见“\(CopyListing.fileName)”。退回件含个人信息，只发给本单位。")
  }
}
