-- The pages on which the widget may show what the Center knows of its reader: one row per origin.
-- {sorted} is text that is ordered byte by byte on both databases.
CREATE TABLE widget_origin (
  origin    {sorted} NOT NULL PRIMARY KEY,
  added_by  {uuid}   NOT NULL REFERENCES person (id),
  added_at  bigint   NOT NULL
);
