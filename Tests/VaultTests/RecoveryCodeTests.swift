import Testing
import Vault

@Suite struct `Recovery codes` {
  @Test func `eight groups of five letters that cannot be mixed up`() throws {
    let code = RecoveryCode.random()
    #expect(code.groups.map(\.count) == Array(repeating: 5, count: 8))
    #expect(code.text.allSatisfy { !"ILOU".contains($0) })
    #expect(try RecoveryCode(code.text) == code)
    #expect(RecoveryCode.random() != code)
  }

  @Test func `full width, other separators and look-alike letters are read`() throws {
    let code = RecoveryCode.random()
    let typed = code.groups.joined(separator: "　")
      .replacing("0", with: "o").replacing("1", with: "l").lowercased()
    #expect(try RecoveryCode(typed) == code)
  }

  @Test func `every single slip is found in its group`() throws {
    let code = RecoveryCode.random()
    let letters = Array(code.text)
    for (place, letter) in letters.enumerated() where letter != "-" {
      // Z stands for 31 and 0 for 0, which the check cannot tell apart.
      let other: Character = letter == "7" || letter == "0" || letter == "Z" ? "8" : "7"
      var typed = letters
      typed[place] = other
      #expect(throws: VaultError.mistypedRecovery(group: place / 6 + 1)) {
        try RecoveryCode(String(typed))
      }
    }
  }

  @Test func `a piece of a code is no code`() {
    #expect(throws: VaultError.incompleteRecovery) { try RecoveryCode("7K2M9-ABCDE") }
    #expect(throws: VaultError.incompleteRecovery) { try RecoveryCode("") }
  }
}
