import Foundation
import Testing

@Suite struct DoctorTests {
  @Test func `the doctor says what it found without naming anybody`() throws {
    let line = try CommandLine()
    try line.run("consultation", "add", "--requester", "小田切 さくら", "--text", "園での吸引")

    let result = try line.run("doctor", "--json")
    let findings = try result.list()
    #expect(result.code == 0)
    #expect(
      findings.contains {
        $0["topic"] as? String == "Journal" && $0["verdict"] as? String == "good"
      })
    #expect(!result.output.contains("小田切"))
    #expect(try line.run("doctor", "--language", "ja").output.contains("記録の鎖"))
  }

  @Test func `a store that others may read gets its remedy`() throws {
    let line = try CommandLine()
    try line.run("member", "add", "--name", "我妻")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: line.folder.appending(path: "store.meguri").path)

    let result = try line.run("doctor")
    #expect(result.output.contains("!!  Store"))
    #expect(result.output.contains("chmod 600"))
  }

  @Test func `without a clipboard the doctor says how its findings are kept`() throws {
    let result = try CommandLine().run("doctor", "--copy")
    #expect(result.code == 3)
    #expect(result.output.contains("Meguri"))
    #expect(result.error.contains("doctor.txt"))
  }
}
