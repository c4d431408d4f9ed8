/// What somebody has written beside a cell: a note, or a thread with replies.
public struct CellComment: Sendable, Hashable {
  /// An answer within a thread.
  public struct Reply: Sendable, Hashable {
    /// Who wrote it; empty where the file does not say.
    public internal(set) var author: String
    /// What was written.
    public internal(set) var text: String
    /// When it was written, in UTC.
    public internal(set) var date: DateValue?
  }

  /// The cell.
  public internal(set) var reference: CellReference
  /// Who wrote it; empty where the file does not say.
  public internal(set) var author: String
  /// What was written, formatting left out.
  public internal(set) var text: String
  /// When it was written, in UTC; notes have no date.
  public internal(set) var date: DateValue?
  /// The answers, in the order of the file.
  public internal(set) var replies: [Reply] = []
  /// Whether it is a thread, which Excel knows since 2018; otherwise it is a note.
  public internal(set) var isThread = false
  /// Whether the thread was closed.
  public internal(set) var isResolved = false
}
