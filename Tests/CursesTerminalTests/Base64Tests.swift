import Testing

@testable import CursesTerminal

@MainActor @Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("写し", "5YaZ44GX"),
  ])
  func `the vectors of RFC 4648 hold`(text: String, encoded: String) {
    #expect(base64(Array(text.utf8)) == encoded)
  }
}
