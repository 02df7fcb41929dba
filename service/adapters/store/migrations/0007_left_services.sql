CREATE TABLE `left_services` (
	`estate` text NOT NULL,
	`service` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`estate`, `service`)
);
