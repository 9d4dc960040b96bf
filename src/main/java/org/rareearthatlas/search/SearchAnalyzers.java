package org.rareearthatlas.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/// How words are cut and stemmed. Every text is indexed in all three ways, because names and quotes of one language
/// stand in texts of the other.
final class SearchAnalyzers {

    static final String ENGLISH = "en";
    static final String RUSSIAN = "ru";

    /// Words as they are, folded: for names.
    static final String PLAIN = "plain";

    /// Words in one Latin spelling ([LatinForm]): for names in another alphabet and for typing errors. Pages of texts
    /// have none.
    static final String LATIN = "latin";

    static final Analyzer ALL = new PerFieldAnalyzerWrapper(
            new StandardAnalyzer(),
            Map.of(ENGLISH, new EnglishAnalyzer(), RUSSIAN, new RussianAnalyzer(), LATIN, new LatinAnalyzer()));

    private SearchAnalyzers() {}
}
