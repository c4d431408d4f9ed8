import Templates

/// A campaign of one form, written out in full, from which tests change a line to see what follows.
struct SmallCampaign {
  /// The files by path.
  var files: [String: String] = [
    "small/campaign.yaml": """
    version: "1"
    title: 设备普查
    issuer: 某局
    issued: 2024-01-02
    deadline: 2024-02-29
    reference-date: 2023-12-31
    regions:
      - { name: 东区, aliases: [东, 东片] }
      - { name: 西区 }
    series:
      - { name: 机床 }
    """,
    "small/codes.yaml": """
    state:
      values: [在用, 停用]
      synonyms:
        在用: [用, yes]
        停用: { silent: [停], notice: [闲置] }
    place:
      include: [regions, series]
      values: [其他]
    """,
    "small/titles.yaml": """
    grade:
      levels: [高, 低]
      ambiguous: [中]
      titles:
        高:
          甲等: [甲]
        低:
          乙等:
      other-qualifications:
        丙等:
    """,
    "small/rules.yaml": """
    K01: { name: state-unlisted, check: listed, severity: error, message: 状态不对 }
    K02:
      name: blank
      check: blank
      severity: warning
      message: "“{column}”为空"
      variants:
        blank: { severity: notice }
      parameters: { minimum: 1 }
    """,
    "small/columns.yaml": """
    columns:
      place:
        header: 地点
        kind: code
        list: place
        width: 12
        rules: [K01]
    fields:
      checker: { label: 检查人 }
    """,
    "small/forms/1.yaml": """
    number: 1
    title: 设备表
    columns:
      - place
      - { use: place, id: former_place, header: 原地点, required: true, rules: [K02: { severity: error }] }
      - { id: count, header: 数量, kind: count, width: 8 }
      - { id: spare, header: 备用, kind: count, width: 8 }
      - { id: all, header: 合计, kind: count, width: 8, sum-of: [count, spare] }
    footer-fields: [checker]
    printed-rows: { column: place, values: [东区], total: 合计 }
    """,
  ]

  /// The campaign in a store.
  var store: TemplateStore { TemplateStore(files: files) }

  /// Puts another text in the place of one that a file holds once.
  func replacing(_ old: String, with new: String, in path: String) -> SmallCampaign {
    var changed = self
    changed.files[path] = files[path]?.replacing(old, with: new)
    return changed
  }
}
