import ArgumentParser
import CaseStore
import Casework
import Deidentification

/// `meguri consultation …`.
struct ConsultationCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "consultation", abstract: said("相談", "Consultations"),
      subcommands: [
        AddConsultation.self, ListConsultations.self, ShowConsultation.self,
        CompleteConsultation.self, OfferFee.self, CounterFee.self, AgreeFee.self, WaiveFee.self,
        AssignAdviser.self, LogSession.self, ReviseSession.self, FinishAction.self,
        AttachConsultation.self,
        CloseConsultation.self,
      ])
  }
}

/// Options of a command on one consultation.
struct ConsultationTarget: ParsableArguments {
  @Argument(help: ArgumentHelp(said("相談の番号", "The consultation's number."), valueName: "Q-…"))
  var number: String

  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  /// Decides and writes a command made from the consultation as it is, then prints the result.
  func perform(
    _ command: (Desk, Consultation, @escaping (String) -> Passage) throws -> ConsultationCommand
  ) throws {
    let desk = try shared.desk()
    let id = try desk.find(number, Consultation.self)
    let consultation = try desk.load(id)
    // Notes refer to the sheet of the case itself; people known beside it stay plain.
    let sheet = try consultation.caseID.map { try desk.load($0).sheet } ?? IdentitySheet()
    let reader = CaseReader(sheet, eyes: .own)
    try desk.store.perform(
      try command(desk, consultation, reader.passage(from:)), on: id, of: Consultation.self,
      by: desk.actor)
    try desk.print(id, json: output.json, trainer: false)
  }
}

extension Desk {
  /// Prints a consultation as text or JSON.
  func print(_ id: ConsultationID, json: Bool, trainer: Bool) throws {
    let consultation = try load(id)
    let reader = try reader(for: consultation, eyes: trainer ? .trainer : .own)
    let adviser = try consultation.adviser.map { try load($0) }
    let output = ConsultationOutput(
      consultation, read: reader.read,
      requester: trainer
        ? consultation.request.requester.seen(by: reader) : consultation.request.requester,
      adviser: adviser, adviserName: reader.read(adviser?.profile.name ?? ""),
      showsNames: !trainer,
      caseNumber: try consultation.caseID.map { try load($0).number }, today: today)
    guard !json else { return try printJSON(output) }
    printSafely(
      ConsultationText(consultation: consultation, output: output, today: today).lines)
  }
}

extension Requester {
  /// The requester as a trainer sees them: by surrogates, and without a way to reach them.
  func seen(by reader: CaseReader) -> Requester {
    Requester(
      name: reader.read(name), occupation: reader.read(occupation),
      affiliation: reader.read(affiliation),
      memberKind: memberKind)
  }
}
