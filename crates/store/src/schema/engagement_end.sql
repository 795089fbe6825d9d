-- Who ended an engagement, and why it was closed before everything was done.
ALTER TABLE engagement ADD COLUMN ended_side text;
ALTER TABLE engagement ADD COLUMN ended_reason text;
-- A task of a service that the customer deploys by itself beside those the Center guides.
ALTER TABLE task ADD COLUMN self_serve boolean NOT NULL DEFAULT FALSE;
