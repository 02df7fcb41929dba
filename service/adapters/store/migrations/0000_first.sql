CREATE TABLE `changes` (
	`estate` text NOT NULL,
	`number` integer NOT NULL,
	`service` text NOT NULL,
	`action` text NOT NULL,
	`account` text NOT NULL,
	`region` text,
	`cost_before` real NOT NULL,
	`cost_after` real NOT NULL,
	`stateful` integer NOT NULL,
	PRIMARY KEY(`estate`, `number`, `service`)
);
--> statement-breakpoint
CREATE INDEX `changes_service` ON `changes` (`estate`,`service`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`estate` text NOT NULL,
	`id` text NOT NULL,
	`event` text NOT NULL,
	`action` text,
	`run` text,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`estate`, `id`)
);
--> statement-breakpoint
CREATE INDEX `deliveries_received` ON `deliveries` (`estate`,`received_at`);--> statement-breakpoint
CREATE TABLE `findings` (
	`estate` text NOT NULL,
	`number` integer NOT NULL,
	`position` integer NOT NULL,
	`verdict_seq` integer NOT NULL,
	`rank` integer NOT NULL,
	`status` text NOT NULL,
	`category` text NOT NULL,
	`enforcement` text NOT NULL,
	`service` text,
	`body` text NOT NULL,
	PRIMARY KEY(`estate`, `number`, `position`)
);
--> statement-breakpoint
CREATE INDEX `findings_newest` ON `findings` (`estate`,`verdict_seq`,`position`);--> statement-breakpoint
CREATE INDEX `findings_service` ON `findings` (`estate`,`service`);--> statement-breakpoint
CREATE TABLE `probes` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `published` (
	`estate` text NOT NULL,
	`number` integer NOT NULL,
	`head_sha` text NOT NULL,
	`check_id` text,
	`check_digest` text,
	`comment_id` text,
	`comment_digest` text,
	`requested` text NOT NULL,
	PRIMARY KEY(`estate`, `number`)
);
--> statement-breakpoint
CREATE TABLE `pull_requests` (
	`estate` text NOT NULL,
	`number` integer NOT NULL,
	`verdict_seq` integer NOT NULL,
	`title` text NOT NULL,
	`author` text NOT NULL,
	`state` text NOT NULL,
	`draft` integer NOT NULL,
	`head_sha` text NOT NULL,
	`base_sha` text NOT NULL,
	`digest` text NOT NULL,
	`judged_at` text NOT NULL,
	`mode` text NOT NULL,
	`verdict` text NOT NULL,
	`open_findings` integer NOT NULL,
	PRIMARY KEY(`estate`, `number`)
);
--> statement-breakpoint
CREATE INDEX `pull_requests_newest` ON `pull_requests` (`estate`,`verdict_seq`);--> statement-breakpoint
CREATE INDEX `pull_requests_head` ON `pull_requests` (`estate`,`head_sha`);--> statement-breakpoint
CREATE TABLE `runs` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`estate` text NOT NULL,
	`key` text NOT NULL,
	`flow` text NOT NULL,
	`flow_version` integer,
	`input` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`reason` text,
	`told` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`due_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `runs_id_unique` ON `runs` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `runs_one_waiting` ON `runs` (`estate`,`key`) WHERE state = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX `runs_one_under_way` ON `runs` (`estate`,`key`) WHERE state in ('active', 'sleeping', 'retrying');--> statement-breakpoint
CREATE INDEX `runs_state` ON `runs` (`estate`,`state`,`seq`);--> statement-breakpoint
CREATE INDEX `runs_key` ON `runs` (`estate`,`key`,`state`);--> statement-breakpoint
CREATE TABLE `steps` (
	`run` text NOT NULL,
	`name` text NOT NULL,
	`result` text,
	`finished_at` integer NOT NULL,
	PRIMARY KEY(`run`, `name`)
);
--> statement-breakpoint
CREATE TABLE `verdicts` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`estate` text NOT NULL,
	`number` integer NOT NULL,
	`head_sha` text NOT NULL,
	`base_sha` text NOT NULL,
	`digest` text NOT NULL,
	`judged_at` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verdicts_number` ON `verdicts` (`estate`,`number`,`seq`);