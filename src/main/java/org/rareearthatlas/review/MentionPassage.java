package org.rareearthatlas.review;

/// The words around a mention that can be quoted. Offsets in UTF-16 units of the text, end exclusive.
///
/// @param start where the words begin
/// @param end the unit behind them
public record MentionPassage(int start, int end) {

    /// Longer sentences are cut: a quote is a passage, not a page.
    static final int MAX_SENTENCE_UTF16 = 1_000;

    static final int MAX_PARAGRAPH_UTF16 = 4_000;

    /// The sentence with the mention.
    public static MentionPassage sentence(String text, ReviewedMention mention) {
        return around(text, mention, mention.sentenceStartUtf16(), mention.sentenceEndUtf16(), MAX_SENTENCE_UTF16);
    }

    /// The paragraph with the mention: from line break to line break.
    public static MentionPassage paragraph(String text, ReviewedMention mention) {
        int start = text.lastIndexOf('\n', Math.max(0, mention.startOffsetUtf16() - 1)) + 1;
        int end = text.indexOf('\n', mention.endOffsetUtf16());
        return around(text, mention, start, end < 0 ? text.length() : end, MAX_PARAGRAPH_UTF16);
    }

    private static MentionPassage around(String text, ReviewedMention mention, int from, int to, int most) {
        int start = Math.min(from, mention.startOffsetUtf16());
        int end = Math.max(to, mention.endOffsetUtf16());
        if (end - start > most) {
            start = Math.max(start, mention.startOffsetUtf16() - most / 2);
            end = Math.min(end, Math.max(start + most, mention.endOffsetUtf16()));
            start = wordStart(text, start, mention.startOffsetUtf16());
            end = wordEnd(text, end, mention.endOffsetUtf16());
        }
        while (start < mention.startOffsetUtf16() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > mention.endOffsetUtf16() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new MentionPassage(start, end);
    }

    /// The first beginning of a word from here on.
    private static int wordStart(String text, int from, int latest) {
        int start = from;
        while (start > 0 && start < latest && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    /// The last end of a word up to here.
    private static int wordEnd(String text, int to, int earliest) {
        int end = to;
        while (end < text.length() && end > earliest && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end;
    }
}
