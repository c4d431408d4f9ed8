internal import Forms

/// Files that are taken in side by side, before the next are.
///
/// All records of a wave are in memory at once: so it has not too many files, nor too large ones.
struct Wave {
  static let maximumFiles = 32
  static let maximumBytes = 1 << 20

  let files: [InputFile]

  /// Parts files into waves, in their order.
  static func all(of files: [InputFile]) -> [Wave] {
    var waves: [Wave] = []
    var files = files[...]
    while !files.isEmpty {
      var bytes = 0
      let count = files.prefix(maximumFiles).prefix { file in
        bytes += file.size
        return bytes <= maximumBytes
      }.count
      waves.append(Wave(files: Array(files.prefix(max(1, count)))))
      files = files.dropFirst(max(1, count))
    }
    return waves
  }

  /// The jobs that take the wave's files in.
  func jobs(
    _ intake: Intake, received: (InputFile) -> CalendarDate?
  ) -> [Workers.Job<CheckedReturn?>] {
    files.map { file in
      let date = received(file)
      return { intake.take(file, received: date) }
    }
  }
}
