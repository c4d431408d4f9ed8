#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A lock, and a place to wait for what other threads do under it.
///
/// The standard library has a lock, but nothing to wait with.
@safe
final class Monitor {
  // POSIX wants both to keep their place in memory.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  init() {
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe condition = .allocate(capacity: 1)
    unsafe condition.initialize(to: pthread_cond_t())
    unsafe pthread_cond_init(condition, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe condition.deallocate()
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  /// Does something that no other thread does at the same time.
  ///
  /// - Parameter body: What to do; it does not call this again.
  /// - Returns: What the body gives.
  func locked<Result>(_ body: () -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Lets other threads in until one of them wakes this one, or for no reason; only where
  /// ``locked(_:)`` calls.
  func wait() {
    unsafe pthread_cond_wait(condition, mutex)
  }

  /// Wakes all threads that wait.
  func wakeAll() {
    unsafe pthread_cond_broadcast(condition)
  }
}
