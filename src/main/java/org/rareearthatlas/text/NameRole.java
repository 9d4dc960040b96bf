package org.rareearthatlas.text;

/// What a name is for: shown first, the official long form, or another form that people use.
public enum NameRole {
    PREFERRED,
    OFFICIAL,
    ALIAS
}
