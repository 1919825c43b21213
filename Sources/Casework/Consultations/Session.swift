/// A held consultation (相談記録): a visit, a call, a meeting online.
public struct Session: Hashable, Sendable, Codable {
  /// The day it was held.
  public let day: CivilDay
  /// Its length in minutes.
  public let minutes: Int
  /// The form in which it was held.
  public let form: MeetingForm
  /// Who took part.
  public let participants: Passage
  /// What was asked.
  public let asked: Passage
  /// What was advised.
  public let advised: Passage
  /// What is to be done next.
  public internal(set) var actions: [NextAction]

  /// Records a session.
  public init(
    day: CivilDay, minutes: Int, form: MeetingForm, participants: Passage, asked: Passage,
    advised: Passage, actions: [NextAction] = []
  ) {
    (self.day, self.minutes, self.form) = (day, minutes, form)
    (self.participants, self.asked, self.advised) = (participants, asked, advised)
    self.actions = actions
  }
}

/// Something that somebody does after a session.
public struct NextAction: Hashable, Sendable, Codable {
  /// What is done.
  public let what: Passage
  /// Who does it.
  public let owner: Passage
  /// By when.
  public let due: CivilDay?
  /// When it was done.
  public internal(set) var doneOn: CivilDay?

  /// Plans an action.
  public init(what: Passage, owner: Passage, due: CivilDay?) {
    (self.what, self.owner, self.due) = (what, owner, due)
  }
}
