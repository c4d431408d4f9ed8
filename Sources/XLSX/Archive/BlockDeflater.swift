/// Deflates parts block by block, long ones on several threads.
///
/// Where a block ends is the caller's choice, and each is deflated for itself: how many threads
/// there are leaves no trace in the bytes. A thread begins when blocks wait for one, so that short
/// workbooks have none; where enough wait, the caller deflates a block itself.
final class BlockDeflater {
  private let queue: DeflateQueue
  private var threads: [WorkerThread] = []
  private let most: Int?
  private var deflater: Deflater?

  /// Begins without a thread.
  ///
  /// - Parameters:
  ///   - level: How hard to try.
  ///   - workers: How many threads may deflate at once, the caller's among them; nil for as many
  ///     as the machine has processors, and no more than have something to do.
  init(level: CompressionLevel, workers: Int?) {
    queue = DeflateQueue(level: level)
    most = workers
  }

  deinit {
    queue.end()
    for thread in threads { thread.join() }
  }

  /// Deflates a short part at once.
  ///
  /// - Parameters:
  ///   - bytes: The part, and perhaps more behind it.
  ///   - count: How many bytes the part has.
  ///   - ending: Whether the stream is whole, or another goes on from here.
  /// - Returns: The deflated bytes.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where zlib fails.
  func deflated(
    _ bytes: [UInt8], count: Int, ending: Deflater.Ending = .final
  ) throws(WorkbookError) -> DeflatedData {
    let compressor = if let deflater { deflater } else { try Deflater(level: queue.level) }
    deflater = compressor
    return queue.store.keep(try compressor.deflated(bytes, count: count, ending: ending))
  }

  /// Adds a block to a stream.
  ///
  /// - Parameters:
  ///   - room: The block, with room behind it.
  ///   - count: How many bytes the block has.
  ///   - stream: What the block is one of.
  /// - Returns: Room for the next block.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where an earlier block
  ///   failed.
  func add(
    _ room: consuming [UInt8], count: Int, to stream: BlockStream
  ) throws(WorkbookError) -> [UInt8] {
    let job = queue.job(room, count: count, of: stream)
    // The first block stays with the caller: most sheets have no second one.
    let helpers = job.index == 0 ? 0 : (most ?? Self.standardCount) - 1
    let answer = queue.offer(job, most: helpers)
    if !answer.isTaken { queue.run(job, with: &deflater) }
    if answer.isWaiting, threads.count < helpers { begin() }
    if let fault = queue.fault(of: stream) { throw fault }
    return queue.spareRoom()
  }

  /// Ends a stream.
  ///
  /// - Parameter stream: The stream, which must not be added to any more.
  /// - Returns: All its blocks, to which something must be put that ends the whole.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where zlib failed.
  func finish(_ stream: BlockStream) throws(WorkbookError) -> DeflatedData {
    while let job = queue.take() { queue.run(job, with: &deflater) }
    if let fault = queue.wait(for: stream) { throw fault }
    return stream.whole
  }

  // One thread makes markup as fast as about five deflate it.
  private static let standardCount = min(WorkerThread.processors, 6)

  private func begin() {
    let queue = queue
    if let thread = WorkerThread({ queue.work() }) { threads.append(thread) }
  }
}
