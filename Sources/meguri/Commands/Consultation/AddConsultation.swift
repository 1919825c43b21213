import ArgumentParser
import CaseStore
import Casework

/// `meguri consultation add`: writes down a request.
struct AddConsultation: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: said("依頼を受け付ける", "Write down a request."))
  }

  @Option(help: ArgumentHelp(said("受付日(なければ今日)", "The day it was received (else today).")))
  var received: TypedDay?
  @OptionGroup var fields: RequestFields
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    let empty = RequestForm(
      receivedDay: try received.day(orToday: desk.today), requester: Requester(name: ""), text: "")
    let form = try fields.written(
      over: empty, today: desk.today, passage: { Passage(plain: $0) })
    let id = try desk.store.perform(
      .receive(form), on: nil, of: Consultation.self, by: desk.actor)
    try desk.print(id, json: output.json, trainer: false)
  }
}

/// `meguri consultation complete`: adds what a request does not say.
struct CompleteConsultation: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "complete", abstract: said("依頼を補う", "Complete a request."))
  }

  @OptionGroup var fields: RequestFields
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { desk, consultation, passage in
      .complete(
        try fields.written(over: consultation.request, today: desk.today, passage: passage),
        over: consultation.request)
    }
  }
}
