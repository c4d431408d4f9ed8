#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times a piece of work in this process: the least of several rounds, after a warm-up.
public enum Stopwatch {
  /// The least time on the clock, in seconds: what somebody waits for.
  ///
  /// - Parameters:
  ///   - rounds: How often the work is done after the first time.
  ///   - work: The work.
  /// - Returns: Seconds.
  public static func leastWall(rounds: Int = 10, _ work: () throws -> Void) rethrows -> Double {
    try least(rounds, CLOCK_MONOTONIC, work)
  }

  /// The least processor time of all threads, in seconds: what others on the machine disturb least.
  ///
  /// - Parameters:
  ///   - rounds: How often the work is done after the first time.
  ///   - work: The work.
  /// - Returns: Seconds.
  public static func leastProcessor(
    rounds: Int = 7, _ work: () throws -> Void
  ) rethrows -> Double {
    try least(rounds, CLOCK_PROCESS_CPUTIME_ID, work)
  }

  private static func least(
    _ rounds: Int, _ clock: clockid_t, _ work: () throws -> Void
  ) rethrows -> Double {
    try work()
    var least = Double.infinity
    for _ in 0..<rounds {
      let start = now(clock)
      try work()
      least = min(least, now(clock) - start)
    }
    return least
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
