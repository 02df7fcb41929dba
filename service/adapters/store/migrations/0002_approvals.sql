CREATE TABLE `approval_commands` (
	`estate` text NOT NULL,
	`id` text NOT NULL,
	`number` integer NOT NULL,
	`at` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`estate`, `id`)
);
--> statement-breakpoint
CREATE INDEX `approval_commands_number` ON `approval_commands` (`estate`,`number`);--> statement-breakpoint
CREATE TABLE `asked` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`estate` text NOT NULL,
	`number` integer NOT NULL,
	`head_sha` text NOT NULL,
	`base_ref` text NOT NULL,
	`published_at` text NOT NULL,
	`requirements` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `asked_number` ON `asked` (`estate`,`number`,`seq`);--> statement-breakpoint
CREATE TABLE `pins` (
	`estate` text NOT NULL,
	`name` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`estate`, `name`)
);
--> statement-breakpoint
CREATE TABLE `pushers` (
	`estate` text NOT NULL,
	`number` integer NOT NULL,
	`id` text NOT NULL,
	`login` text NOT NULL,
	PRIMARY KEY(`estate`, `number`, `id`)
);
