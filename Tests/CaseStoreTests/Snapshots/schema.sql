CREATE INDEX consultation_adviser ON consultation (adviser_id);

CREATE INDEX consultation_case ON consultation (case_id);

CREATE INDEX consultation_fingerprint ON consultation (fingerprint);

CREATE INDEX consultation_receipt ON consultation (receipt_year, receipt_number);

CREATE INDEX consultation_session_days ON consultation (session_days, id)
WHERE session_days <> '';

CREATE TABLE adoption (old_head TEXT NOT NULL, at TEXT NOT NULL);

CREATE TABLE case_record (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  list_key TEXT NOT NULL UNIQUE,
  cycle_count INTEGER NOT NULL,
  waiting TEXT,
  review_due TEXT,
  body TEXT NOT NULL
, version INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '', sealed TEXT NOT NULL DEFAULT '');

CREATE TABLE consultation (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  list_key TEXT NOT NULL UNIQUE,
  stage TEXT NOT NULL,
  kind TEXT,
  urgency TEXT,
  received_day TEXT NOT NULL,
  request_text TEXT NOT NULL,
  adviser_id TEXT,
  case_id TEXT,
  offer_count INTEGER NOT NULL,
  due_day TEXT,
  receipt_number TEXT NOT NULL,
  receipt_year INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  body TEXT NOT NULL
, version INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '', sealed TEXT NOT NULL DEFAULT '', session_days TEXT NOT NULL DEFAULT '');

CREATE TABLE draft (
  key TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  saved_at TEXT NOT NULL
);

CREATE TABLE journal (
  sequence BIGINT PRIMARY KEY,
  event_id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  step_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (subject_id, version)
);

CREATE TABLE member (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  list_key TEXT NOT NULL UNIQUE,
  is_adviser INTEGER NOT NULL,
  body TEXT NOT NULL
, version INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '', sealed TEXT NOT NULL DEFAULT '');

CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL);

CREATE TABLE record_number (
  subject_kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  count INTEGER NOT NULL,
  subject_id TEXT NOT NULL,
  PRIMARY KEY (subject_kind, year, count)
);

CREATE TABLE search_entry (
  place INTEGER PRIMARY KEY,
  subject_id TEXT NOT NULL UNIQUE
);

CREATE VIRTUAL TABLE search_text USING fts5(grams, tokenize='ascii');
