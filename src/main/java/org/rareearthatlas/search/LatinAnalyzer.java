package org.rareearthatlas.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts a text into words in their [LatinForm].
final class LatinAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Spelling(words));
    }

    private static final class Spelling extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Spelling(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean more = input.incrementToken();
            if (more) {
                String latin = LatinForm.of(term.toString());
                term.setEmpty().append(latin);
            }
            return more;
        }
    }
}
