/// How far work on a batch has come.
public struct BatchProgress: Hashable, Sendable {
  /// How many files are done.
  public var files: Int
  /// How many there are.
  public var allFiles: Int
  /// How many records have been read.
  public var rows = 0
  /// Which reading of the files it is, from 1: where nobody may be named, all names are gathered
  /// before the first row is written.
  public var pass: Int
  /// How many readings there are.
  public var passes: Int

  /// Makes a state of work that reads the files as often as the pass says.
  ///
  /// - Parameters:
  ///   - files: How many files are done.
  ///   - allFiles: How many there are.
  ///   - pass: Which reading it is, the last.
  public init(files: Int, of allFiles: Int, pass: Int = 1) {
    self.files = files
    self.allFiles = allFiles
    self.pass = pass
    passes = pass
  }

  /// The same as one of several readings.
  func asPass(_ pass: Int, of passes: Int) -> BatchProgress {
    var progress = self
    progress.pass = pass
    progress.passes = passes
    return progress
  }

  /// What part of all work is done, from 0 to 1.
  public var share: Double {
    guard allFiles > 0, passes > 0 else { return 1 }
    return (Double(pass - 1) + Double(files) / Double(allFiles)) / Double(passes)
  }
}
