CREATE TABLE `allowed_states` (
	`estate` text PRIMARY KEY NOT NULL,
	`commit` text NOT NULL,
	`tree` text NOT NULL,
	`held` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `applied_services` (
	`estate` text NOT NULL,
	`service` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`estate`, `service`)
);
--> statement-breakpoint
CREATE TABLE `ledger` (
	`estate` text NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	`body` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL,
	`kind` text GENERATED ALWAYS AS ((body ->> '$.kind')) VIRTUAL,
	`run` text GENERATED ALWAYS AS ((body ->> '$.run')) VIRTUAL,
	`service` text GENERATED ALWAYS AS (coalesce(body ->> '$.service.service', body ->> '$.service')) VIRTUAL,
	PRIMARY KEY(`estate`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `ledger_run` ON `ledger` (`estate`,`run`,`seq`) WHERE run is not null;--> statement-breakpoint
CREATE INDEX `ledger_kind` ON `ledger` (`estate`,`kind`,`at`);--> statement-breakpoint
CREATE INDEX `ledger_service` ON `ledger` (`estate`,`service`,`seq`) WHERE service is not null;--> statement-breakpoint
CREATE TABLE `standing_approvals` (
	`estate` text NOT NULL,
	`policy` text NOT NULL,
	`key` text NOT NULL,
	`subject` text NOT NULL,
	`by` text NOT NULL,
	`service` text,
	`body` text NOT NULL,
	PRIMARY KEY(`estate`, `policy`, `key`, `subject`, `by`)
);
--> statement-breakpoint
CREATE INDEX `standing_approvals_service` ON `standing_approvals` (`estate`,`service`);--> statement-breakpoint
CREATE TABLE `scan_findings` (
	`estate` text NOT NULL,
	`fingerprint` text NOT NULL,
	`account` text NOT NULL,
	`status` text NOT NULL,
	`category` text NOT NULL,
	`rank` integer NOT NULL,
	`subject` text NOT NULL,
	`service` text,
	`seen_by` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`estate`, `fingerprint`)
);
--> statement-breakpoint
CREATE INDEX `scan_findings_worst` ON `scan_findings` (`estate`,`rank`,`subject`,`fingerprint`);--> statement-breakpoint
CREATE INDEX `scan_findings_service` ON `scan_findings` (`estate`,`service`);--> statement-breakpoint
CREATE INDEX `scan_findings_unresolved` ON `scan_findings` (`estate`,`account`,`fingerprint`) WHERE status <> 'resolved';--> statement-breakpoint
CREATE TABLE `scans` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`estate` text NOT NULL,
	`id` text NOT NULL,
	`scan` text NOT NULL,
	`account` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	`resources` integer DEFAULT 0 NOT NULL,
	`opened` integer DEFAULT 0 NOT NULL,
	`resolved` integer DEFAULT 0 NOT NULL,
	`not_seen` text DEFAULT '[]' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scans_id` ON `scans` (`estate`,`id`);--> statement-breakpoint
CREATE INDEX `scans_account` ON `scans` (`estate`,`account`,`seq`);--> statement-breakpoint
CREATE TRIGGER `ledger_never_changed` BEFORE UPDATE ON `ledger`
BEGIN
	SELECT RAISE(ABORT, 'the ledger is append-only: an entry is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `ledger_never_deleted` BEFORE DELETE ON `ledger`
BEGIN
	SELECT RAISE(ABORT, 'the ledger is append-only: an entry is never deleted');
END;
--> statement-breakpoint
CREATE TRIGGER `ledger_only_appended` BEFORE INSERT ON `ledger`
WHEN NEW.`seq` <> (SELECT coalesce(max(`seq`), 0) + 1 FROM `ledger` WHERE `estate` = NEW.`estate`)
BEGIN
	SELECT RAISE(ABORT, 'the ledger is append-only: an entry follows the last one');
END;
