package org.rareearthatlas.exchange.batch;

/// A person gave the import up.
public class ImportCancelledException extends RuntimeException {}
