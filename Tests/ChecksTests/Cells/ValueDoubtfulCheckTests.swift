import Forms
import Testing

@testable import Checks

@Suite struct ValueDoubtfulCheckTests {
  @Test func onlyTheNamedValuesAreTold() throws {
    let trial = try Trial("value-doubtful", on: .text, ["values": ["一般", "不合格"]])
    #expect(trial.says("不合格") == ["error own"])
    #expect(trial.says("合格") == [])
    #expect(trial.says("") == [])
  }
}
