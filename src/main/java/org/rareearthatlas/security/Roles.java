package org.rareearthatlas.security;

/// The roles that services and views ask for, as Spring Security and JSR 250 name them. Each includes those before it
/// ([Role]).
public final class Roles {

    public static final String READER = "READER";
    public static final String CONTRIBUTOR = "CONTRIBUTOR";
    public static final String CURATOR = "CURATOR";
    public static final String ADMIN = "ADMIN";

    public static final String CONTRIBUTOR_AUTHORITY = "ROLE_" + CONTRIBUTOR;
    public static final String CURATOR_AUTHORITY = "ROLE_" + CURATOR;
    public static final String ADMIN_AUTHORITY = "ROLE_" + ADMIN;

    /// Of a program that reads metrics and nothing else; no account has it.
    public static final String METRICS_AUTHORITY = "ROLE_METRICS";

    /// For `@PreAuthorize`: is signed in, whatever the role.
    public static final String MAY_READ_SIGNED_IN = "hasRole('READER')";

    /// For `@PreAuthorize`: may add and change entries.
    public static final String MAY_CONTRIBUTE = "hasRole('CONTRIBUTOR')";

    /// For `@PreAuthorize`: may decide what the map accepts.
    public static final String MAY_CURATE = "hasRole('CURATOR')";

    /// For `@PreAuthorize`: may manage accounts and read the audit log.
    public static final String MAY_ADMINISTER = "hasRole('ADMIN')";

    private Roles() {}
}
