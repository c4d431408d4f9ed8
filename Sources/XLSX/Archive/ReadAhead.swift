/// Inflates an entry on a thread of its own, some chunks ahead of who reads it.
///
/// The thread ends with the entry, at the first damage, or when this is let go of.
@safe
final class ReadAhead {
  /// One is dealt with, one waits, one is being filled.
  private static let chunkCount = 3

  /// Some bytes of the entry.
  private struct Chunk {
    var bytes: [UInt8]
    var count: Int
  }

  /// What both threads see; everything but the monitor is touched under it.
  private final class Exchange {
    let monitor = Monitor()
    var empty: [[UInt8]]
    var filled: [Chunk] = []
    var isOver = false
    var failure: WorkbookError?
    var isCancelled = false

    init(_ empty: [[UInt8]]) { self.empty = empty }

    /// Waits for a chunk to fill; nil where nobody reads any more.
    func takeEmpty() -> [UInt8]? {
      monitor.locked {
        while empty.isEmpty && !isCancelled { monitor.wait() }
        return isCancelled ? nil : empty.popLast()
      }
    }

    func give(_ chunk: Chunk) {
      monitor.locked {
        filled.append(chunk)
        monitor.wakeAll()
      }
    }

    func end(_ failure: WorkbookError?) {
      monitor.locked {
        self.failure = failure
        isOver = true
        monitor.wakeAll()
      }
    }

    /// Gives a chunk back, and waits for the next; nil at the end.
    func next(after chunk: Chunk) -> Chunk? {
      monitor.locked {
        if !chunk.bytes.isEmpty { empty.append(chunk.bytes) }
        monitor.wakeAll()
        while filled.isEmpty && !isOver { monitor.wait() }
        return filled.isEmpty ? nil : filled.removeFirst()
      }
    }

    func cancel() {
      monitor.locked {
        isCancelled = true
        monitor.wakeAll()
      }
    }
  }

  private let exchange: Exchange
  private let thread: WorkerThread
  private var chunk = Chunk(bytes: [], count: 0)
  private var position = 0

  /// Begins to inflate; nil where the system has no thread to give.
  ///
  /// - Parameters:
  ///   - inflater: The entry, which nobody else reads from now on.
  ///   - chunkSize: How many bytes are inflated at a time.
  init?(_ inflater: Inflater, chunkSize: Int) {
    let exchange = Exchange(
      (0..<Self.chunkCount).map { _ in [UInt8](repeating: 0, count: chunkSize) })
    let thread = WorkerThread { Self.fill(exchange, from: inflater) }
    guard let thread else { return nil }
    self.exchange = exchange
    self.thread = thread
  }

  deinit {
    exchange.cancel()
    thread.join()
  }

  private static func fill(_ exchange: Exchange, from inflater: Inflater) {
    while var bytes = exchange.takeEmpty() {
      var failure: WorkbookError?
      let count = unsafe bytes.withUnsafeMutableBytes { room in
        do throws(WorkbookError) { return try unsafe inflater.read(into: room) } catch {
          failure = error
          return 0
        }
      }
      guard count > 0 else { return exchange.end(failure) }
      exchange.give(Chunk(bytes: bytes, count: count))
    }
  }

  /// Takes the next bytes, and waits for them where need be.
  ///
  /// - Parameter room: Where they go.
  /// - Returns: How many there were; none at the end.
  /// - Throws: ``WorkbookError`` where the entry is damaged, after the bytes before the damage.
  func read(into room: UnsafeMutableRawBufferPointer) throws(WorkbookError) -> Int {
    if position == chunk.count {
      let last = chunk
      chunk = Chunk(bytes: [], count: 0)
      position = 0
      guard let next = exchange.next(after: last) else {
        if let failure = exchange.monitor.locked({ exchange.failure }) { throw failure }
        return 0
      }
      chunk = next
    }
    let count = min(room.count, chunk.count - position)
    unsafe chunk.bytes[position..<position + count].withUnsafeBytes {
      unsafe room.copyMemory(from: $0)
    }
    position += count
    return count
  }
}
