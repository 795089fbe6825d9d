-- Where a tenant, or the Center itself when no tenant is named, wants to be told what changes. The
-- secret signs; it must be known again, so it is kept as it is.
CREATE TABLE webhook (
  id            {uuid}  NOT NULL PRIMARY KEY,
  tenant_id     {uuid}  REFERENCES tenant (id),
  url           text    NOT NULL,
  kinds         {json}  NOT NULL,
  secret        {bytes} NOT NULL,
  former_secret {bytes},
  former_until  bigint,
  kept_by       {uuid}  NOT NULL REFERENCES person (id),
  created_at    bigint  NOT NULL,
  off_at        bigint,
  off_as        text    CHECK (off_as IN ('switched_off', 'gone', 'keeper_left')),
  version       bigint  NOT NULL,
  CHECK ((off_at IS NULL) = (off_as IS NULL)),
  UNIQUE (tenant_id, id)
);
CREATE INDEX webhook_tenant ON webhook (tenant_id, created_at);
CREATE INDEX webhook_on ON webhook (tenant_id, created_at) WHERE off_at IS NULL;

-- One message to one of them. What was answered is never kept, only its status.
CREATE TABLE webhook_delivery (
  id          {uuid}  NOT NULL PRIMARY KEY,
  tenant_id   {uuid}  REFERENCES tenant (id),
  webhook_id  {uuid}  NOT NULL,
  kind        text    NOT NULL,
  body        text    NOT NULL,
  state       text    NOT NULL CHECK (state IN ('waiting', 'delivered', 'exhausted', 'stopped')),
  tries       bigint  NOT NULL,
  status      bigint,
  fault       text,
  created_at  bigint  NOT NULL,
  tried_at    bigint,
  next_at     bigint,
  ended_at    bigint,
  FOREIGN KEY (tenant_id, webhook_id) REFERENCES webhook (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX webhook_delivery_newest ON webhook_delivery (webhook_id, created_at, id);
CREATE INDEX webhook_delivery_ended ON webhook_delivery (ended_at) WHERE ended_at IS NOT NULL;

-- A calendar is read by the person who booked too.
CREATE INDEX meeting_customer ON meeting (customer_id, ends_at);

-- The secret address under which a person's calendar reads its meetings; only its hash is kept.
CREATE TABLE calendar_feed (
  person_id   {uuid}  NOT NULL PRIMARY KEY REFERENCES person (id),
  secret_hash {bytes} NOT NULL UNIQUE,
  created_at  bigint  NOT NULL
);
