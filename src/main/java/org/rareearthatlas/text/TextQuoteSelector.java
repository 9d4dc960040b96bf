package org.rareearthatlas.text;

import org.rareearthatlas.text.InvalidSelectorException.Problem;

/// An exact passage with a little of what stands before and after it, so that it can be found again and told from
/// its twins: W3C Web Annotation Data Model §4.2.4, Text Quote Selector. The words are kept as the source has
/// them, typographic quotation marks and all.
///
/// @param exact the passage, 1 to [#MAX_EXACT_UTF16] UTF-16 units, not only white space
/// @param prefix the text right before it, at most [#MAX_CONTEXT_UTF16] units, empty when unknown or at the start
/// @param suffix the text right after it, at most [#MAX_CONTEXT_UTF16] units, empty when unknown or at the end
public record TextQuoteSelector(String exact, String prefix, String suffix) {

    /// The longest passage.
    public static final int MAX_EXACT_UTF16 = 5000;

    /// The longest prefix or suffix.
    public static final int MAX_CONTEXT_UTF16 = 200;

    /// @throws InvalidSelectorException when a limit is broken or a text cuts a character in two
    public TextQuoteSelector {
        if (exact.isBlank()) {
            throw new InvalidSelectorException(Problem.EXACT_EMPTY);
        }
        if (exact.length() > MAX_EXACT_UTF16) {
            throw new InvalidSelectorException(Problem.EXACT_TOO_LONG);
        }
        if (prefix.length() > MAX_CONTEXT_UTF16 || suffix.length() > MAX_CONTEXT_UTF16) {
            throw new InvalidSelectorException(Problem.CONTEXT_TOO_LONG);
        }
        if (CodePoints.isBroken(exact) || CodePoints.isBroken(prefix) || CodePoints.isBroken(suffix)) {
            throw new InvalidSelectorException(Problem.BROKEN_CHARACTER);
        }
    }

    /// A passage whose surroundings are not known.
    ///
    /// @throws InvalidSelectorException as the constructor does
    public static TextQuoteSelector of(String exact) {
        return new TextQuoteSelector(exact, "", "");
    }
}
