package violations.workspace;

/// Composes panels.
public class Screen {}
