/// Blocks that wait to be deflated, between the thread that makes them and those that deflate.
final class DeflateQueue {
  /// Where deflated bytes are kept.
  let store = DeflatedStore()
  /// How hard to try.
  let level: CompressionLevel

  private let monitor = Monitor()
  private var jobs: [DeflateJob] = []
  private var rooms: [[UInt8]] = []
  private var idleCount = 0
  private var isEnding = false

  init(level: CompressionLevel) {
    self.level = level
  }

  /// Makes a block one of a stream.
  func job(_ room: consuming [UInt8], count: Int, of stream: BlockStream) -> DeflateJob {
    let index = monitor.locked {
      stream.blocks.append(nil)
      stream.openCount += 1
      return stream.blocks.count - 1
    }
    return DeflateJob(room: room, count: count, stream: stream, index: index)
  }

  /// Takes a job unless as many as that wait already.
  ///
  /// - Parameters:
  ///   - job: The job.
  ///   - most: How many may wait.
  /// - Returns: Whether it was taken, and whether no thread is free for it.
  func offer(_ job: DeflateJob, most: Int) -> (isTaken: Bool, isWaiting: Bool) {
    monitor.locked {
      guard jobs.count < most else { return (false, false) }
      jobs.append(job)
      monitor.wakeAll()
      return (true, jobs.count > idleCount)
    }
  }

  /// The job that has waited longest; nil where none waits.
  func take() -> DeflateJob? {
    monitor.locked { jobs.isEmpty ? nil : jobs.removeFirst() }
  }

  /// Deflates what comes until nothing more will: what a thread does.
  func work() {
    var deflater: Deflater?
    while let job = waitForJob() { run(job, with: &deflater) }
  }

  /// Deflates a block.
  ///
  /// - Parameters:
  ///   - job: The block.
  ///   - deflater: The thread's compressor, which is made where there is none.
  func run(_ job: DeflateJob, with deflater: inout Deflater?) {
    do throws(WorkbookError) {
      let compressor = if let deflater { deflater } else { try Deflater(level: level) }
      deflater = compressor
      let data = try compressor.deflated(job.room, count: job.count, ending: .continued)
      end(job, store.keep(data), nil)
    } catch {
      end(job, nil, error)
    }
  }

  /// Waits until all blocks of a stream are deflated.
  ///
  /// - Returns: The first thing that went wrong.
  func wait(for stream: BlockStream) -> WorkbookError? {
    monitor.locked {
      while stream.openCount > 0 { monitor.wait() }
      return stream.fault
    }
  }

  /// The first thing that went wrong with a stream so far.
  func fault(of stream: BlockStream) -> WorkbookError? {
    monitor.locked { stream.fault }
  }

  /// Room for another block: that of a block that was deflated, if there is one.
  func spareRoom() -> [UInt8] {
    monitor.locked { rooms.popLast() ?? [] }
  }

  /// Ends the threads; jobs that wait are dropped.
  func end() {
    monitor.locked {
      isEnding = true
      jobs = []
      monitor.wakeAll()
    }
  }

  private func waitForJob() -> DeflateJob? {
    monitor.locked {
      idleCount += 1
      while jobs.isEmpty && !isEnding { monitor.wait() }
      idleCount -= 1
      return jobs.isEmpty ? nil : jobs.removeFirst()
    }
  }

  private func end(_ job: DeflateJob, _ data: DeflatedData?, _ fault: WorkbookError?) {
    monitor.locked {
      job.stream.blocks[job.index] = data
      job.stream.openCount -= 1
      job.stream.fault = job.stream.fault ?? fault
      rooms.append(job.room)
      monitor.wakeAll()
    }
  }
}
