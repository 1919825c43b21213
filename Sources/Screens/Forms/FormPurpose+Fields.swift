import Casework
import Deidentification
import TerminalUI

extension FormPurpose {
  /// How an answer is understood.
  enum Reading { case day, yen, minutes, text }

  /// How the answer of a field is understood.
  static func reading(of id: String) -> Reading {
    if id.hasPrefix("day") { return .day }
    if id.hasPrefix("amount") { return .yen }
    return id == "minutes" ? .minutes : .text
  }

  /// The questions of the form, answered as far as the record knows.
  func fields(choices: FormChoices, in context: ScreenContext) -> [FormField] {
    switch self {
    case .receive: FormPurpose.requestFields(nil, in: context)
    case .complete(let file): FormPurpose.requestFields(file, in: context)
    case .offer(let file, let party): FormPurpose.offerFields(file, party, in: context)
    case .waive: FormPurpose.waiverFields(in: context)
    case .assign(let file):
      FormPurpose.adviserFields(choices.advisers, for: file, in: context)
    case .log(let file): FormPurpose.sessionFields(file, in: context)
    case .attach: FormPurpose.attachFields(choices.cases, in: context)
    case .close(let file): FormPurpose.closingFields(file, in: context)
    case .openCase: FormPurpose.outlineFields(nil, in: context)
    case .reviseCase(let file): FormPurpose.outlineFields(file, in: context)
    case .write(let phase, _): FormPurpose.phaseFields(phase, in: context)
    case .note: FormPurpose.noteFields(in: context)
    case .identify(let file): FormPurpose.identityFields(file, in: context)
    case .reviseIdentity(let file, let place):
      FormPurpose.revisionFields(file, place, in: context)
    case .join: FormPurpose.memberFields(nil, in: context)
    case .reviseMember(let file): FormPurpose.memberFields(file.record.profile, in: context)
    }
  }

  /// The command that the answers amount to, while the reader collects what it cannot read.
  func request(from answers: inout FieldReader) -> Request? {
    switch self {
    case .receive, .complete, .offer, .waive, .assign, .log, .attach, .close:
      consultationRequest(from: &answers)
    case .openCase, .reviseCase, .write, .note, .identify, .reviseIdentity:
      caseRequest(from: &answers)
    case .join: .member(.join(FormPurpose.profile(from: &answers, before: nil)), nil)
    case .reviseMember(let file):
      .member(
        .revise(FormPurpose.profile(from: &answers, before: file.record.profile)), file.id)
    }
  }

  private func consultationRequest(from answers: inout FieldReader) -> Request? {
    switch self {
    case .receive:
      .consultation(.receive(FormPurpose.requestForm(from: &answers, file: nil)), nil)
    case .complete(let file):
      .consultation(
        .complete(
          FormPurpose.requestForm(from: &answers, file: file), over: file.record.request), file.id)
    case .offer(let file, let party):
      FormPurpose.offer(from: &answers, party: party, reader: file.typing).map {
        .consultation(.propose($0), file.id)
      }
    case .waive(let file):
      FormPurpose.waiver(from: &answers, file: file).map { .consultation($0, file.id) }
    case .assign(let file):
      FormPurpose.assignment(from: &answers, file: file).map { .consultation($0, file.id) }
    case .log(let file):
      FormPurpose.session(from: &answers, reader: file.typing).map {
        .consultation(.log($0), file.id)
      }
    case .attach(let file):
      FormPurpose.attachment(from: &answers).map { .consultation($0, file.id) }
    case .close(let file):
      FormPurpose.closing(from: &answers, file: file).map { .consultation($0, file.id) }
    default: nil
    }
  }

  private func caseRequest(from answers: inout FieldReader) -> Request? {
    switch self {
    case .openCase:
      .caseRecord(.open(FormPurpose.outline(from: &answers, file: nil)), nil)
    case .reviseCase(let file):
      .caseRecord(.revise(FormPurpose.outline(from: &answers, file: file)), file.id)
    case .write(let phase, let file):
      FormPurpose.note(of: phase, from: &answers, reader: file.typing).map {
        .caseRecord(.write($0), file.id)
      }
    case .note(let file):
      .caseRecord(.note(FormPurpose.caseNote(from: &answers, reader: file.typing)), file.id)
    case .identify(let file):
      .caseRecord(.identify(FormPurpose.identity(from: &answers, file: file)), file.id)
    case .reviseIdentity(let file, let place):
      FormPurpose.revision(from: &answers, file: file, place).map {
        .caseRecord(.reviseIdentity(place, $0), file.id)
      }
    default: nil
    }
  }
}

extension ConsultationFile {
  /// Turns typed text into passages of the case.
  var typing: CaseReader { CaseReader(ownSheet, eyes: .own) }
}

extension CaseFile {
  /// Turns typed text into passages of the case.
  var typing: CaseReader { CaseReader(record.sheet, eyes: .own) }
}
