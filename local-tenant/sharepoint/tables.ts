/** The tables of the SharePoint part; each list has one more for its items (see `model/itemTable.ts`). */
export const sharePointTables = `
CREATE TABLE IF NOT EXISTS sp_settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS sp_webs (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL,
  parent_id TEXT,
  url TEXT NOT NULL UNIQUE COLLATE NOCASE,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  language INTEGER NOT NULL,
  template TEXT NOT NULL,
  unique_permissions INTEGER NOT NULL,
  field_key INTEGER NOT NULL UNIQUE,
  created TEXT NOT NULL,
  owner_group INTEGER NOT NULL,
  member_group INTEGER NOT NULL,
  visitor_group INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS sp_principals (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind INTEGER NOT NULL,
  login_name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  email TEXT NOT NULL,
  person_id TEXT,
  directory_group_id TEXT,
  description TEXT,
  owner_id INTEGER,
  settings TEXT NOT NULL DEFAULT '{}'
);
CREATE UNIQUE INDEX IF NOT EXISTS sp_principals_person ON sp_principals (person_id) WHERE person_id IS NOT NULL;
CREATE TABLE IF NOT EXISTS sp_group_members (
  group_id INTEGER NOT NULL,
  principal_id INTEGER NOT NULL,
  PRIMARY KEY (group_id, principal_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sp_role_definitions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  description TEXT,
  high INTEGER NOT NULL,
  low INTEGER NOT NULL,
  sort_order INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  hidden INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS sp_role_assignments (
  scope TEXT NOT NULL,
  principal_id INTEGER NOT NULL,
  role_id INTEGER NOT NULL,
  PRIMARY KEY (scope, principal_id, role_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sp_lists (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  web_id TEXT NOT NULL,
  title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  url TEXT NOT NULL COLLATE NOCASE,
  description TEXT NOT NULL,
  template INTEGER NOT NULL,
  settings TEXT NOT NULL,
  unique_permissions INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 1,
  next_item_id INTEGER NOT NULL DEFAULT 1,
  item_count INTEGER NOT NULL DEFAULT 0,
  created TEXT NOT NULL,
  item_modified TEXT NOT NULL,
  item_deleted TEXT NOT NULL,
  UNIQUE (web_id, title_key),
  UNIQUE (web_id, url)
);
CREATE TABLE IF NOT EXISTS sp_fields (
  list_key INTEGER NOT NULL,
  id TEXT NOT NULL,
  internal_name TEXT NOT NULL COLLATE NOCASE,
  position INTEGER NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (list_key, internal_name)
);
CREATE TABLE IF NOT EXISTS sp_views (
  list_key INTEGER NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (list_key, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sp_versions (
  list_key INTEGER NOT NULL,
  item_id INTEGER NOT NULL,
  ui_version INTEGER NOT NULL,
  editor_id INTEGER NOT NULL,
  modified TEXT NOT NULL,
  moderation INTEGER NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (list_key, item_id, ui_version)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sp_published (
  list_key INTEGER NOT NULL,
  item_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  ui_version INTEGER NOT NULL,
  editor_id INTEGER NOT NULL,
  modified TEXT NOT NULL,
  data TEXT NOT NULL,
  keys TEXT NOT NULL,
  PRIMARY KEY (list_key, item_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sp_attachments (
  list_key INTEGER NOT NULL,
  item_id INTEGER NOT NULL,
  file_name TEXT NOT NULL COLLATE NOCASE,
  file_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  author_id INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (list_key, item_id, file_name)
);
CREATE TABLE IF NOT EXISTS sp_recycle_bin (
  id TEXT PRIMARY KEY,
  web_id TEXT NOT NULL,
  list_key INTEGER NOT NULL,
  item_id INTEGER,
  deleted TEXT NOT NULL,
  deleted_by INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS sp_recycled_attachments (
  bin_id TEXT PRIMARY KEY,
  list_key INTEGER NOT NULL,
  item_id INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  file_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  author_id INTEGER NOT NULL,
  content BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS sp_changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  web_id TEXT NOT NULL,
  list_id TEXT,
  kind TEXT NOT NULL,
  type INTEGER NOT NULL,
  time TEXT NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS sp_changes_list ON sp_changes (list_id, number);
CREATE INDEX IF NOT EXISTS sp_changes_web ON sp_changes (web_id, number);
`;
