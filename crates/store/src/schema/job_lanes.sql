-- Each lane of the worker finds what is due of its own kinds, whatever waits in the others.
DROP INDEX job_ready;
CREATE INDEX job_lane ON job (state, kind, run_at);
-- What was given up, as the operator reads it: newest first.
CREATE INDEX job_given_up ON job (ended_at, id) WHERE state = 'dead';
