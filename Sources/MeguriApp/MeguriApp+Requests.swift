import CaseStore
import Casework
import Deidentification
import Screens
import TerminalUI

extension MeguriApp {
  /// What the store answers to a request.
  func answer(_ request: Request) throws -> [Answer] {
    switch request {
    case .loadToday: return [.today(try reading.today())]
    case .loadConsultations(let query): return [.consultations(try reading.page(query))]
    case .loadCases(let query): return [.cases(try reading.page(query))]
    case .loadMembers(let query): return [.members(try reading.members(query))]
    case .load(let id): return [try reading.file(of: id)]
    case .searchEverything(let text): return [.found(try reading.found(text))]
    case .copy(let id, let eyes): return try copy(id, eyes)
    case .copyText(let text):
      return handOver(text)
    case .loadHistory(let id): return [try reading.history(of: id)]
    case .loadCalendar(let days): return [.calendar(try reading.calendar(days))]
    case .loadBoard: return [.board(try reading.board())]
    case .peek(let id): return [try reading.peek(at: id)]
    case .loadReview(let id): return try reading.review(of: id).map { [.review($0)] } ?? []
    case .loadRendition(let id, let policy, let seed):
      return try reading.rendition(of: id, policy: policy, seed: seed).map { [.rendition($0)] }
        ?? []
    case .detect(let field, let text, let id):
      return [.detected(field: field, text: text, try reading.findings(in: text, of: id))]
    case .lock: return lock()
    case .unlock(let passphrase): return unlock(passphrase)
    case .prepare(let purpose): return [try reading.prepared(purpose)]
    case .resume(let key):
      guard let purpose = try reading.purpose(ofDraft: key) else { return [] }
      return [try reading.prepared(purpose)]
    case .rehearse(let step): return [try reading.rehearse(step)]
    case .performOnAll(let step):
      try performOnAll(step)
      reading.forget()
      return [.doneOnAll]
    case .consultation, .caseRecord, .member, .undo, .redo:
      let answer = try write(request)
      if case .done(let id) = answer { reading.forget(id) } else { reading.forget() }
      return [answer]
    case .saveDraft(let key, let text):
      try store.saveDraft(options.actor.draftKey(key), text)
      return []
    case .removeDraft(let key):
      try store.removeDraft(options.actor.draftKey(key))
      return []
    case .openEditor, .loadThemes, .useTheme, .keepTheme, .suspend, .leave: return []
    }
  }

  /// Copies number and title of a record; read anew, for eyes that may not be those at the screen.
  private func copy(_ id: RecordID, _ eyes: CaseReader.Eyes) throws -> [Answer] {
    reading.context?.eyes = eyes
    guard let citation = RecordCitation(try reading.file(of: id), eyes: eyes) else {
      return [.missing(id)]
    }
    guard terminal != nil else {
      // Lines have no clipboard: what would lie on it is told.
      return [.refused(Words("写すもの: \(citation.text)", "To copy: \(citation.text)"))]
    }
    return [.copied(citation, eyes)] + handOver(citation.text)
  }

  /// Puts a text on the clipboard, or into a file where the terminal has none.
  private func handOver(_ text: String) -> [Answer] {
    guard let terminal, !terminal.copy(text) else { return [] }
    do throws(MemoryFile.Failure) {
      let file = try MemoryFile(text)
      let path = file.path
      copied = consume file
      return [.copiedToFile(path)]
    } catch {
      return [.refused(error.words)]
    }
  }

  private func performOnAll(_ step: BatchStep) throws {
    switch step {
    case .consultations(let command, let ids):
      try store.perform(command, onAll: ids, of: Consultation.self, by: options.actor)
    case .cases(let command, let ids):
      try store.perform(command, onAll: ids, of: CaseRecord.self, by: options.actor)
    }
  }

  private func write(_ request: Request) throws -> Answer {
    let actor = options.actor
    switch request {
    case .consultation(let command, let id):
      let id = try store.perform(command, on: id, of: Consultation.self, by: actor)
      return .done(.consultation(id))
    case .caseRecord(let command, let id):
      return .done(.caseRecord(try store.perform(command, on: id, of: CaseRecord.self, by: actor)))
    case .member(let command, let id):
      return .done(.member(try store.perform(command, on: id, of: Member.self, by: actor)))
    case .undo(let id):
      let together =
        switch id {
        case .consultation(let id): try store.undo(id, by: actor).count
        case .caseRecord(let id): try store.undo(id, by: actor).count
        case .member(let id): try store.undo(id, by: actor).count
        }
      guard case .history(let content) = try reading.history(of: id) else {
        return .undone(id, told: "", together: together)
      }
      return .undone(id, told: content.lines.last?.text ?? "", together: together)
    case .redo(let id):
      let together =
        switch id {
        case .consultation(let id): try store.redo(id, by: actor).count
        case .caseRecord(let id): try store.redo(id, by: actor).count
        case .member(let id): try store.redo(id, by: actor).count
        }
      return .redone(id, together: together)
    default: return .refused(Refusal.noSuchRecord.words)
    }
  }
}

extension Actor {
  /// Drafts are everybody's own, also where many share a store.
  func draftKey(_ key: String) -> String { "\(name)/\(key)" }
}
