package org.rareearthatlas.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rareearthatlas.text.TextFolding;

/// What else a question may mean: words with a typing error, in another alphabet or spelling, and a last word that is
/// not typed to its end.
final class TolerantQuery {

    /// Where a shorter word errs, it is another word.
    private static final int ONE_EDIT_FROM = 4;
    private static final int TWO_EDITS_FROM = 8;
    private static final int PREFIX_FROM = 2;

    /// A longer question has enough to be found by, and each word may become this many.
    private static final int MAX_WORDS = 8;
    private static final int MAX_FORMS = 30;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern OPERATOR = Pattern.compile("\"|(^|\\s)-");

    private TolerantQuery() {}

    /// Empty for a question whose words are meant as they stand.
    ///
    /// @param exactly what finds one word in its forms
    static Optional<Query> find(String question, Function<String, Query> exactly) {
        List<String> words = words(question);
        if (words.isEmpty()
                || words.size() > MAX_WORDS
                || OPERATOR.matcher(question).find()) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            all.add(word(words.get(i), i == words.size() - 1, exactly), Occur.MUST);
        }
        return Optional.of(all.build());
    }

    private static List<String> words(String question) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(TextFolding.fold(question))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static Query word(String word, boolean last, Function<String, Query> exactly) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(exactly.apply(word), Occur.SHOULD);
        String latin = LatinForm.of(word);
        if (latin.isEmpty()) {
            return any.build();
        }
        Term term = new Term(SearchAnalyzers.LATIN, latin);
        int edits = edits(word, latin);
        any.add(edits == 0 ? new TermQuery(term) : new FuzzyQuery(term, edits, 1, MAX_FORMS, true), Occur.SHOULD);
        if (last && latin.length() >= PREFIX_FROM) {
            any.add(new PrefixQuery(term), Occur.SHOULD);
        }
        return any.build();
    }

    /// A year or a number of another digit is another number.
    private static int edits(String word, String latin) {
        int length = Math.min(word.codePointCount(0, word.length()), latin.length());
        if (length < ONE_EDIT_FROM || word.codePoints().anyMatch(Character::isDigit)) {
            return 0;
        }
        return length < TWO_EDITS_FROM ? 1 : 2;
    }
}
