package org.rareearthatlas.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.rareearthatlas.text.TextFolding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Finds names, notes, quotes, sources and places in their texts.
@Service
public class SearchService {

    /// Longer questions are cut.
    public static final int MAX_QUESTION_UTF16 = 200;

    private static final int MAX_HITS = 1_000;
    private static final int OPERATORS =
            SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.NOT_OPERATOR | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final float NAMES_WEIGH = 2;

    private final ObjectProvider<SearchIndex> index;
    private final Snippets snippets = new Snippets();

    SearchService(ObjectProvider<SearchIndex> index) {
        this.index = index;
    }

    /// Everything that has all the words, in any of their forms. Words in quotation marks are found as they stand; a
    /// word behind a minus must not be there.
    ///
    /// @param offset how many hits to leave out, up to 1,000
    public SearchResults search(String question, int offset, int limit) {
        Query query = query(question);
        return query instanceof MatchNoDocsQuery
                ? SearchResults.NONE
                : index.getObject().search(searcher -> search(searcher, query, offset, limit));
    }

    private SearchResults search(IndexSearcher searcher, Query query, int offset, int limit) {
        try {
            TopDocs found = searcher.search(query, Math.min(MAX_HITS, offset + limit));
            List<SearchHit> hits = new ArrayList<>();
            for (int i = Math.min(offset, found.scoreDocs.length); i < found.scoreDocs.length; i++) {
                ScoreDoc doc = found.scoreDocs[i];
                hits.add(hit(searcher.storedFields().document(doc.doc), query));
            }
            return new SearchResults((int) Math.min(Integer.MAX_VALUE, searcher.count(query)), List.copyOf(hits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SearchHit hit(Document document, Query query) {
        Snippets.Snippet snippet = snippets.of(document.get(SearchIndex.TEXT), query);
        return new SearchHit(
                HitKind.valueOf(document.get(SearchIndex.KIND)),
                document.get(SearchIndex.PATH),
                document.get(SearchIndex.TITLE),
                snippet.text(),
                snippet.highlights());
    }

    /// The parser understands every text; there is nothing that a question can break.
    private static Query query(String question) {
        String words = question.length() > MAX_QUESTION_UTF16 ? question.substring(0, MAX_QUESTION_UTF16) : question;
        Query stems = parser(Map.of(SearchAnalyzers.ENGLISH, 1f, SearchAnalyzers.RUSSIAN, 1f))
                .parse(words);
        Query names = parser(Map.of(SearchAnalyzers.PLAIN, NAMES_WEIGH)).parse(TextFolding.fold(words));
        if (stems instanceof MatchNoDocsQuery && names instanceof MatchNoDocsQuery) {
            return names;
        }
        return new BooleanQuery.Builder()
                .add(stems, Occur.SHOULD)
                .add(names, Occur.SHOULD)
                .build();
    }

    private static SimpleQueryParser parser(Map<String, Float> fields) {
        SimpleQueryParser parser = new SimpleQueryParser(SearchAnalyzers.ALL, fields, OPERATORS);
        parser.setDefaultOperator(Occur.MUST);
        return parser;
    }
}
