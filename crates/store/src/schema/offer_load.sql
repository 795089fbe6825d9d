-- What open offers weigh on each Specialist is summed for every request that is offered: in an index
-- alone, however many are open.
CREATE INDEX offer_load ON offer (specialist_id, points) WHERE state = 'open';
