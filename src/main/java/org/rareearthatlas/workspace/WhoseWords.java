package org.rareearthatlas.workspace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.reading.SpeechProposal;
import org.rareearthatlas.reading.SpeechReader;
import org.rareearthatlas.review.MentionPassage;
import org.rareearthatlas.review.ReviewedMention;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Speech;

/// Whose words a sentence is: as people have said when they quoted it, or else as reading proposes.
///
/// @param speaker null when nobody is named
record WhoseWords(Speech speech, @Nullable String speaker) {

    /// @param text the whole text that the mention stands in
    /// @param quoted the quote that the sentence is already
    static WhoseWords of(ReviewedMention mention, String text, Optional<Quote> quoted) {
        return quoted.map(quote ->
                        new WhoseWords(quote.data().speech(), quote.data().speaker()))
                .orElseGet(() -> proposed(mention, text));
    }

    private static WhoseWords proposed(ReviewedMention mention, String text) {
        MentionPassage words = MentionPassage.sentence(text, mention);
        SpeechProposal proposal = SpeechReader.propose(text, words.start(), words.end(), mention.startOffsetUtf16());
        return new WhoseWords(proposal.direct() ? Speech.DIRECT : Speech.REPORTED, proposal.speaker());
    }
}
