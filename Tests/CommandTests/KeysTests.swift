import Testing

@Suite struct KeysTests {
  @Test func `the registry is printed with readings and keys`() throws {
    let list = try CommandLine().run("keys", "--json").list()
    let offer = try #require(list.first { $0["id"] as? String == "offer" })
    #expect(offer["readings"] as? [String] == ["ひようのあんをだす"])
    #expect(offer["romaji"] as? [String] == ["hiyounoanodasu"])
    #expect(offer["writes"] as? Bool == true)
    let bindings = try #require(offer["bindings"] as? [[String: [String]]])
    #expect(bindings == [["keys": ["o"], "places": ["consultations", "board"]]])
  }

  @Test(arguments: [("2 jump", "jump"), ("2 \"open", "\"open")])
  func `a macro that cannot be read is wrong usage, with its word`(
    keys: String, word: String
  ) throws {
    let result = try CommandLine().run("picture", "--language", "en", "--keys", keys)
    #expect(result.code == 2)
    #expect(result.error.contains(word))
    #expect(result.output.isEmpty)
  }
}
