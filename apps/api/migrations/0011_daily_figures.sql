CREATE TABLE "daily_figures" (
	"day" date NOT NULL,
	"figure" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"value" double precision NOT NULL,
	CONSTRAINT "daily_figures_day_figure_label_pk" PRIMARY KEY("day","figure","label")
);
