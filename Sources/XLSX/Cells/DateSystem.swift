/// From which day a workbook counts its dates (ISO 29500-1, 18.17.4.1).
public enum DateSystem: Sendable {
  /// Serial 1 is 1 January 1900, and 1900 is taken for a leap year: serial 60 is no day.
  case from1900
  /// Serial 0 is 1 January 1904.
  case from1904
}
