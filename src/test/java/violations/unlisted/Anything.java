package violations.unlisted;

/// Lies in a package that the design does not know.
public class Anything {}
