/// One thing to be fuzzed: a new one is a file in `Targets/` and its name in `FuzzProgram.targets`.
protocol FuzzTarget: Sendable {
  /// What it is called on the command line and in the folders of the corpus.
  var name: String { get }

  /// What mutation begins with.
  ///
  /// - Parameter file: A sound or broken file of the fixtures.
  /// - Returns: Inputs for ``run(_:)``.
  func seeds(of file: SeedFile) -> [[UInt8]]

  /// Takes in an input.
  ///
  /// Errors of the engine are expected and swallowed; traps, leaks, accesses out of bounds and
  /// slowness are what is looked for.
  ///
  /// - Parameter bytes: Any bytes.
  func run(_ bytes: [UInt8])
}
