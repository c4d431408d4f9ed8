/// The blocks of a part, deflated one for itself and in any order.
///
/// What is in it is guarded by the monitor of the ``DeflateQueue``.
final class BlockStream {
  /// What became of each block; nil while it is not deflated.
  var blocks: [DeflatedData?] = []
  /// How many blocks are not deflated yet.
  var openCount = 0
  /// The first thing that went wrong.
  var fault: WorkbookError?

  /// All blocks as one, without the end of a stream.
  var whole: DeflatedData {
    var whole = DeflatedData()
    for case let block? in blocks { whole += block }
    return whole
  }
}
