#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A thread that does one thing and ends.
@safe
struct WorkerThread {
  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }

    /// Takes the work over from whoever began the thread, and does it.
    static func run(_ held: UnsafeMutableRawPointer?) {
      guard let held = unsafe held else { return }
      unsafe Unmanaged<Work>.fromOpaque(held).takeRetainedValue().body()
    }
  }

  private let thread: pthread_t

  /// Begins a thread; nil where the system has none to give.
  ///
  /// - Parameter body: What it does. What it shares with others, it guards by a ``Monitor``.
  init?(_ body: @escaping () -> Void) {
    let held = unsafe Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = unsafe pthread_create(
      &thread, nil,
      { held in
        unsafe Work.run(held)
        return nil
      }, held.toOpaque())
    #if canImport(Darwin)
      guard status == 0, let thread else {
        unsafe held.release()
        return nil
      }
    #else
      guard status == 0 else {
        unsafe held.release()
        return nil
      }
    #endif
    self.thread = thread
  }

  /// Waits until the thread has ended; called once.
  func join() {
    pthread_join(thread, nil)
  }

  /// How many processors the machine has.
  static var processors: Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }
}
