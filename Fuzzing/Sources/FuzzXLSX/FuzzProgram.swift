#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program does: fuzz one target, list them, or write the seeds of one.
///
/// ```
/// FuzzXLSX                              # lists the targets
/// FuzzXLSX TARGET [libFuzzer's arguments]
/// FuzzXLSX seed TARGET FOLDER FILE...   # takes seeds from workbooks
/// ```
enum FuzzProgram {
  static let targets: [any FuzzTarget] = [
    FileTarget(), PackageTarget(), EditingTarget(), WorksheetTarget(), RowsTarget(),
    SharedStringsTarget(),
    StylesTarget(), WorkbookPartTarget(), RelationshipsTarget(),
    ContentTypesTarget(), PropertiesTarget(), MarkupTarget(), ValuesTarget(),
    CompoundFileTarget(), EncryptionTarget(), DeflatedTarget(),
  ]

  /// The one target of this process: libFuzzer calls a function of C, which carries nothing.
  nonisolated(unsafe) private static var chosen: any FuzzTarget = FileTarget()

  static func run() {
    let words = CommandLine.arguments
    guard words.count > 1 else {
      for target in targets { print(target.name) }
      return
    }
    if words[1] == "seed", words.count > 4 {
      return writeSeeds(of: target(words[2]), to: words[3], from: words.dropFirst(4))
    }
    chosen = target(words[1])
    startFuzzer(CommandLine.arguments.prefix(1) + CommandLine.arguments.dropFirst(2))
  }

  private static func startFuzzer(_ words: ArraySlice<String>) {
    var count = CInt(words.count)
    let arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: words.count + 1)
    for (place, word) in words.enumerated() { arguments[place] = strdup(word) }
    arguments[words.count] = nil
    var start: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
    exit(LLVMFuzzerRunDriver(&count, &start, takeInput))
  }

  /// Hands an input of libFuzzer to the target.
  ///
  /// - Parameter bytes: The input.
  static func take(_ bytes: [UInt8]) { chosen.run(bytes) }

  private static func target(_ name: String) -> any FuzzTarget {
    guard let target = targets.first(where: { $0.name == name }) else {
      print("no target \(name); there are: \(targets.map(\.name).joined(separator: " "))")
      exit(64)
    }
    return target
  }

  private static func writeSeeds(
    of target: any FuzzTarget, to folder: String, from files: ArraySlice<String>
  ) {
    var written: Set<[UInt8]> = []
    for file in files {
      guard let seed = SeedFile(path: file) else { continue }
      for bytes in target.seeds(of: seed) where written.insert(bytes).inserted {
        let path = "\(folder)/seed-\(written.count)"
        guard let stream = fopen(path, "wb") else { continue }
        fwrite(bytes, 1, bytes.count, stream)
        fclose(stream)
      }
    }
  }
}

/// What libFuzzer calls with each input; anything but 0 is kept for it to come.
private func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzProgram.take(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

@_extern(c)
private func LLVMFuzzerRunDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
