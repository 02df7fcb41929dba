CREATE TABLE `landed_services` (
	`estate` text NOT NULL,
	`landing` integer NOT NULL,
	`service` text NOT NULL,
	`action` text NOT NULL,
	`environment` text NOT NULL,
	`provider` text,
	`depends_on` text NOT NULL,
	`held` integer NOT NULL,
	`state` text NOT NULL,
	`with` integer,
	PRIMARY KEY(`landing`, `service`)
);
--> statement-breakpoint
CREATE INDEX `landed_services_service` ON `landed_services` (`estate`,`service`,`landing`);--> statement-breakpoint
CREATE TABLE `landings` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`estate` text NOT NULL,
	`pull_request` integer,
	`entry` integer NOT NULL,
	`body` text NOT NULL,
	`approved` integer NOT NULL,
	`open` integer NOT NULL,
	`deployments` text DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `landings_open` ON `landings` (`estate`,`number`) WHERE open = 1;--> statement-breakpoint
CREATE INDEX `landings_approved` ON `landings` (`estate`,`number`) WHERE approved = 1;--> statement-breakpoint
CREATE INDEX `landings_pull_request` ON `landings` (`estate`,`pull_request`);