internal import Forms

/// What one measure of one table has to look at in the records of one form.
struct MeasureTask {
  /// How it changes a cell.
  enum Operation {
    case rows
    /// A subject of the row, by position; counted once over all forms of some subjects.
    case subject(Int, among: UInt64)
    case units
    case distinct([Int])
    case sum(Int)
    case mean(Int)
    case highest(Int)
  }

  /// The table's position.
  let table: Int
  /// The measure's position within it.
  let measure: Int
  let operation: Operation
  let test: RecordTest?
  /// The positions of the dimensions.
  let layers: Int?
  let rows: Int
  let columns: Int?

  /// nil where the measure does not look at the form.
  init?(
    _ plan: FigureTablePlan, table: Int, measure position: Int, form: Form, bits: SubjectBits,
    dimensions: [FigureDimension]
  ) {
    let measure = plan.measures[position]
    guard measure.forms.contains(form.number), let rows = measure.rows ?? plan.rows else {
      return nil
    }
    self.table = table
    self.measure = position
    self.rows = rows
    layers = plan.layers
    columns = plan.columns
    test = measure.condition.map { RecordTest($0, in: form) }
    // A table that sorts by form counts people anew in each.
    let isByForm = [plan.layers, rows, plan.columns].contains { position in
      position.map { dimensions[$0].isForm } ?? false
    }
    switch measure.operation {
    case .rows: operation = .rows
    case .units: operation = .units
    case .subjects:
      let role = measure.role
      guard
        let subject = form.subjects.firstIndex(where: { role == nil || $0.role == role })
      else { return nil }
      operation = .subject(
        subject,
        among: isByForm
          ? bits.bit(form.number, subject) : bits.mask(of: measure.forms, role: role))
    case .distinct(let ids): operation = .distinct(ids.compactMap(form.index))
    case .sum(let id): operation = form.index(of: id).map(Operation.sum) ?? .rows
    case .mean(let id): operation = form.index(of: id).map(Operation.mean) ?? .rows
    case .highest(let id): operation = form.index(of: id).map(Operation.highest) ?? .rows
    case .difference, .ratio: return nil
    }
  }
}
