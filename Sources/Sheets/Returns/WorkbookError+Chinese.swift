public import XLSX

extension WorkbookError {
  /// What the file is, as far as the failure tells: a workbook that fails is a damaged one.
  public var fileKind: FileKind {
    switch code {
    case .encrypted, .wrongPassword, .encryptionNotSupported: .encrypted
    case .empty: .empty
    default: kind ?? .damaged
    }
  }

  /// Which limit was exceeded, in Chinese.
  public var chineseLimit: String {
    if code == .doctypeRefused { return "含有文档类型声明（DOCTYPE），正常的工作簿不会有" }
    return switch limit {
    case "entries": "压缩包内的文件过多"
    case "partBytes", "totalBytes", "inflationRatio": "解压后的内容过大"
    case "depth": "内容嵌套过深"
    case "names": "标记名称过多"
    case "attributes", "tagBytes": "单个标记过长"
    case "sharedStrings", "sharedStringBytes": "文字过多"
    case "cellBytes", "rowBytes": "单元格或行内的文字过长"
    case "rows", "cells": "行或单元格过多"
    case "rowNumber", "columnNumber", "cellPlace": "单元格位置超出工作表范围"
    case "sheets": "工作表过多"
    case "styles": "单元格格式过多"
    case "definedNames": "名称过多"
    case "mergedRanges": "合并单元格过多"
    case "relationships", "contentTypes": "内部清单过长"
    case "metadataBytes": "名称、格式等附属文字过多"
    case "duration": "读取时间过长"
    case "passwordSpins": "试一次密码的计算量过大"
    default: "内容过多"
    }
  }

  /// What is wrong with the file and what to do, in Chinese.
  public var chineseDescription: String {
    switch code {
    case .limitExceeded, .doctypeRefused: "文件超出安全上限，已拒绝读取：\(chineseLimit)"
    case .notReadable: "文件无法打开，请检查是否有读取权限"
    case .wrongPassword: "文件加了密码，给出的密码都打不开。\(fileKind.advice)"
    case .encryptionNotSupported:
      "文件用本程序不支持的方式加密（\(encryption ?? "种类不明")）。\(fileKind.advice)"
    default: "\(fileKind.chineseName)：\(fileKind.advice)"
    }
  }
}
