internal import Forms

/// Puts a report together from figures and from what the campaign wants said of them.
struct ReportBuilder {
  let campaign: Campaign
  let figures: FigureSet
  /// How the returns came in.
  let returns: [FigureTable]
  let figurePlan: FigurePlan?
  let plan: ReportPlan?
  let grade: Grade
  /// The smallest group that is told; nil for all.
  let smallestGroup: Int?

  /// The report, compared with nothing.
  func report() -> Report {
    let tables = (figures.sections.flatMap(\.tables) + returns).map(ReadableTable.cleaned)
    let book = FigureBook(
      tables, smallestGroup: smallestGroup ?? GradeTerms.usualSmallestGroup)
    let chapters = plan.map { self.chapters($0, book) } ?? plain(tables)
    return Report(
      campaign: campaign.id, title: plan?.title ?? "\(campaign.title)报告", scope: figures.scope,
      issuer: campaign.issuer, asOf: campaign.referenceDate, grade: grade,
      smallestGroup: smallestGroup, notes: notes, chapters: numbered(chapters),
      figures: tables.flatMap(listed), highlights: highlights(book, tables))
  }

  /// How the numbers are to be read.
  private var notes: [String] {
    let day = campaign.referenceDate
    var notes = [
      "统计时点为\(day.year)年\(day.month)月\(day.day)日；各项数字来自通过核验的报送记录，与同一批材料的汇总表一致。"
    ]
    if let smallestGroup {
      notes.append(
        "本报告为\(grade.chineseName)：不含姓名和证件号码；少于\(smallestGroup)的数，以及可由合计推出这类数的，"
          + "表中以“\(FigureText.withheld)”代替，文中写作“不足\(smallestGroup)人或不列”等，相应占比不列。")
    } else {
      notes.append("本报告为\(grade.chineseName)：不含姓名和证件号码，人数少的分组照列，请按规定保管。")
    }
    notes.append("“暂无数据”指基数为零或没有相应统计；“\(FigureText.inapplicable)”指不适用。")
    return notes
  }

  private func chapters(_ plan: ReportPlan, _ book: FigureBook) -> [(String, [ReportBlock])] {
    let writer = SentenceWriter(book: book)
    return plan.chapters.map { chapter in
      var blocks: [ReportBlock] = []
      // A heading stands once there is something below it.
      var heading: ReportBlock?
      var hasLost = false
      for part in chapter.parts {
        var own: [ReportBlock] = []
        switch part {
        case .heading(let text):
          heading = .heading(text)
          hasLost = false
          continue
        case .blank(let prompt):
          own = [.blank(prompt)]
          // What was to stand between is kept back as a whole.
          if hasLost { heading = nil }
        case .sentence(let sentence):
          own = writer.text(sentence).map { [.paragraph($0)] } ?? []
        case .table(let table):
          own = book.tables[table.id].map { TableBuilder(table: $0, plan: table).blocks } ?? []
        }
        guard !own.isEmpty else {
          hasLost = true
          continue
        }
        blocks += [heading].compactMap(\.self) + own
        heading = nil
        hasLost = false
      }
      return (chapter.title, blocks)
    }
  }

  /// All tables, chapter by chapter as the workbooks have them.
  private func plain(_ tables: [FigureTable]) -> [(String, [ReportBlock])] {
    let known = Dictionary(tables.map { ($0.id, $0) }) { first, _ in first }
    var sections = figures.sections.map { ($0.title, $0.tables.map(\.id)) }
    sections.append(("报送与核验", returns.map(\.id)))
    return sections.filter { !$0.1.isEmpty }.map { title, ids in
      let blocks = ids.compactMap { known[$0] }.flatMap { table in
        TableBuilder(table: table, plan: ReportPart.Table(table.id)).blocks
      }
      return (title, blocks + [.blank("（此处填写分析结论）")])
    }
  }

  private func numbered(_ chapters: [(String, [ReportBlock])]) -> [Report.Chapter] {
    chapters.enumerated().map { index, chapter in
      Report.Chapter(
        number: FigureText.chinese(index + 1), title: chapter.0, blocks: chapter.1)
    }
  }

  private func highlights(_ book: FigureBook, _ tables: [FigureTable]) -> [ReportHighlight] {
    if let plan, !plan.highlights.isEmpty {
      return plan.highlights.map {
        ReportHighlight(
          id: $0.expression.id, name: $0.name, amount: book.amount($0.expression))
      }
    }
    // Where nobody says what matters, the totals do.
    return tables.compactMap { table in
      guard let row = table.rows.last(where: \.isTotal), table.stubs.count == 1,
        let column = table.columns.firstIndex(where: { $0.key == "total" })
          ?? table.columns.indices.first
      else { return nil }
      let id = "\(table.id)/\(row.key)/\(table.columns[column].key)"
      return ReportHighlight(
        id: id, name: "\(table.title)：\(table.columns[column].name)",
        amount: book.amount(row.cells[column].value, unit: table.unit))
    }
  }

  private func listed(_ table: FigureTable) -> [ReportFigure] {
    let regions = RegionalKeys(table, figurePlan, campaign)
    return table.figures.map { figure in
      ReportFigure(figure: figure, table: table.id, region: regions.region(of: figure.id))
    }
  }
}
