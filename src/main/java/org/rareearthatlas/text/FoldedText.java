package org.rareearthatlas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text together with its folded form (see [TextFolding]), which knows for each folded letter where it came
/// from, so that hits can be shown in the original. Folding is linear in the length of the text.
public final class FoldedText {

    private final String original;
    private final String folded;
    private final int[] startsUtf16;
    private final int[] endsUtf16;

    FoldedText(String original, String folded, int[] startsUtf16, int[] endsUtf16) {
        this.original = original;
        this.folded = folded;
        this.startsUtf16 = startsUtf16;
        this.endsUtf16 = endsUtf16;
    }

    /// Folds a text.
    public static FoldedText of(String original) {
        return new FoldingPass(original).run();
    }

    /// The text as it was given.
    public String original() {
        return original;
    }

    /// The folded form.
    public String folded() {
        return folded;
    }

    /// The first place where the needle occurs, both folded, as a span of the original. Absent when it does not
    /// occur or folds to nothing.
    public Optional<TextSpan> find(String needle) {
        String sought = TextFolding.fold(needle);
        int at = sought.isEmpty() ? -1 : folded.indexOf(sought);
        return at < 0 ? Optional.empty() : Optional.of(span(at, sought.length()));
    }

    /// All places where the needle occurs, in order, none overlapping another.
    public List<TextSpan> listAll(String needle) {
        String sought = TextFolding.fold(needle);
        List<TextSpan> spans = new ArrayList<>();
        if (!sought.isEmpty()) {
            for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length())) {
                spans.add(span(at, sought.length()));
            }
        }
        return List.copyOf(spans);
    }

    private TextSpan span(int foldedStart, int foldedLength) {
        return new TextSpan(startsUtf16[foldedStart], endsUtf16[foldedStart + foldedLength - 1]);
    }
}
