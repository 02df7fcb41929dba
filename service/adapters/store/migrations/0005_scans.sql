CREATE TABLE `scheduled_scans` (
	`estate` text NOT NULL,
	`name` text NOT NULL,
	`schedule` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`estate`, `name`)
);
--> statement-breakpoint
ALTER TABLE `scan_findings` ADD `since` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `scan_findings_since` ON `scan_findings` (`estate`,`account`,`since`);