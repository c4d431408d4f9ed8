/// The counts of one table: cells by their labels, whatever the number of records.
struct TableCounts {
  /// The counts, sums and highest numbers.
  private(set) var cells: [FigureKey: Int] = [:]
  /// How many numbers a mean is of.
  private(set) var numbers: [FigureKey: Int] = [:]
  /// The keys of what is counted once.
  private var seen: Set<Int> = []

  /// The number of a cell.
  subscript(key: FigureKey) -> Int { cells[key, default: 0] }

  /// Adds to a cell.
  mutating func add(_ count: Int, to key: FigureKey) {
    cells[key, default: 0] += count
  }

  /// Adds one to a cell unless it was done before for the same thing.
  mutating func addOnce(_ thing: Int, to key: FigureKey) {
    var hasher = Hasher()
    hasher.combine(thing)
    hasher.combine(key)
    if seen.insert(hasher.finalize()).inserted { add(1, to: key) }
  }

  /// Whether a thing is met for the first time.
  mutating func isNew(_ thing: Int) -> Bool { seen.insert(thing).inserted }

  /// Adds a number to a mean.
  mutating func addToMean(_ number: Int, at key: FigureKey) {
    cells[key, default: 0] += number
    numbers[key, default: 0] += 1
  }

  /// Raises a cell to a number.
  mutating func raise(_ key: FigureKey, to number: Int) {
    cells[key] = max(cells[key] ?? number, number)
  }

  /// Takes out of a cell what it had in other counts, and adds it to another one.
  mutating func move(_ count: Int, from key: FigureKey, to place: FigureKey) {
    guard key != place else { return }
    let rest = self[key] - count
    cells[key] = rest == 0 ? nil : rest
    add(count, to: place)
  }
}
