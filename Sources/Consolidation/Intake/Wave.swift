internal import Forms

/// The submissions that are read side by side before what came of them is handed on in order.
///
/// What a wave holds in memory is bounded by its bytes, whatever the number of workers; one
/// submission that is larger makes a wave of its own.
struct Wave {
  /// The most files: enough for the last to be waited for to cost little, and few enough for
  /// their records to take little room.
  static let maximumFiles = 32
  /// The most bytes on disk: returns unpack to some ten times as many.
  static let maximumBytes = 1 << 20

  let submissions: [Submission]

  var fileCount: Int { submissions.reduce(0) { $0 + $1.files.count } }

  /// Cuts submissions into waves, in order.
  static func all(of submissions: [Submission]) -> [Wave] {
    var waves: [Wave] = []
    var share: [Submission] = []
    var (files, bytes) = (0, 0)
    for submission in submissions {
      let more = submission.files.reduce(0) { $0 + $1.size }
      // A region's rows are weighed against what its units returned: those come before.
      let isOver =
        files + submission.files.count > maximumFiles || bytes + more > maximumBytes
        || submission.isTier
      if isOver, !share.isEmpty {
        waves.append(Wave(submissions: share))
        share = []
        (files, bytes) = (0, 0)
      }
      share.append(submission)
      files += submission.files.count
      bytes += more
    }
    if !share.isEmpty { waves.append(Wave(submissions: share)) }
    return waves
  }

  /// Jobs that take the submissions in, in order.
  func jobs(
    _ intake: Intake, beside returned: ReturnedForms
  ) -> [Workers.Job<[CheckedReturn]>] {
    submissions.map { submission in
      { intake.take(submission, beside: returned) }
    }
  }
}
