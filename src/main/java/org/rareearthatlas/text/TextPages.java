package org.rareearthatlas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Divides a text into pages that end between paragraphs, or between words where a paragraph is longer than a page,
/// so that only a page of it need be shown at a time. Dividing reads the text once.
public final class TextPages {

    private final int[] starts;
    private final int lengthUtf16;

    private TextPages(int[] starts, int lengthUtf16) {
        this.starts = starts;
        this.lengthUtf16 = lengthUtf16;
    }

    /// @param maxUtf16 the longest page, 2 or more
    public static TextPages of(String text, int maxUtf16) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        do {
            starts.add(start);
            start = endOf(text, start, maxUtf16);
        } while (start < text.length());
        return new TextPages(starts.stream().mapToInt(Integer::intValue).toArray(), text.length());
    }

    /// Rather a page half empty than a paragraph cut in two.
    private static int endOf(String text, int start, int maxUtf16) {
        int limit = start + maxUtf16;
        if (limit >= text.length()) {
            return text.length();
        }
        int paragraph = text.lastIndexOf('\n', limit - 1);
        if (paragraph >= start + maxUtf16 / 2) {
            return paragraph + 1;
        }
        int word = text.lastIndexOf(' ', limit - 1);
        if (word >= start + maxUtf16 / 2) {
            return word + 1;
        }
        return CodePoints.isInside(text, limit) ? limit - 1 : limit;
    }

    /// How many pages there are, 1 or more.
    public int count() {
        return starts.length;
    }

    /// Where a page begins; pages are counted from 0.
    public int startUtf16(int page) {
        return starts[page];
    }

    /// Where a page ends, excluded.
    public int endUtf16(int page) {
        return page + 1 < starts.length ? starts[page + 1] : lengthUtf16;
    }

    /// The page on which the offset lies; the last one for offsets beyond the text.
    public int pageAt(int offsetUtf16) {
        int found = Arrays.binarySearch(starts, Math.max(0, offsetUtf16));
        return found >= 0 ? found : -found - 2;
    }
}
