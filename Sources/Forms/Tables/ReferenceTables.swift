internal import Templates

/// The long tables that rules look things up in, each read when it is first used.
public struct ReferenceTables: Sendable {
  private let deferredDivisions: Deferred<DivisionTable>
  private let deferredMajors: Deferred<MajorCatalogue>

  /// Takes the tables from a store; a table that the store lacks is empty.
  init(store: TemplateStore) {
    deferredDivisions = Deferred {
      DivisionTable(text: store.text("common/divisions.txt") ?? "")
    }
    deferredMajors = Deferred {
      MajorCatalogue(text: store.text("common/majors.txt") ?? "")
    }
  }

  /// The codes of administrative divisions.
  public var divisions: DivisionTable { deferredDivisions.value }

  /// The catalogue of undergraduate majors.
  public var majors: MajorCatalogue { deferredMajors.value }
}
