-- A code may be asked for to prove a domain: then it may go to, and be used by, somebody new.
ALTER TABLE sign_in_code ADD COLUMN claims boolean NOT NULL DEFAULT FALSE;
