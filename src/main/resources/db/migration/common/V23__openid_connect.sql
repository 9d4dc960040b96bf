-- Who an account is at the OpenID Connect provider: the issuer, and the subject there. Both or neither.
alter table account add column oidc_issuer varchar(255);
alter table account add column oidc_subject varchar(255);
alter table account add constraint account_oidc_key unique (oidc_issuer, oidc_subject);
