package org.rareearthatlas.audit;

/// What the audit log tells of.
public enum AuditKind {
    SIGNED_IN,
    SIGNED_IN_BY_PROVIDER,
    SIGN_IN_FAILED,
    SIGN_IN_LOCKED,
    SIGNED_OUT,
    INVITED,
    ACCOUNT_MADE,
    ROLE_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    PASSWORD_CHANGED,
    PROVIDER_LINKED,
    PROVIDER_UNLINKED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    IMPORTED,
    IMPORT_UNDONE,
    RESTORED
}
