package org.rareearthatlas.security;

/// The roles that services ask for, as Spring Security names them. Each includes those before it.
public final class Roles {

    public static final String CONTRIBUTOR_AUTHORITY = "ROLE_CONTRIBUTOR";
    public static final String CURATOR_AUTHORITY = "ROLE_CURATOR";

    /// For `@PreAuthorize`: may add and change entries.
    public static final String MAY_CONTRIBUTE = "hasRole('CONTRIBUTOR')";

    /// For `@PreAuthorize`: may decide what the map accepts.
    public static final String MAY_CURATE = "hasRole('CURATOR')";

    private Roles() {}
}
