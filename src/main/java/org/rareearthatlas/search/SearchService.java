package org.rareearthatlas.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
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

    /// More than any sum of what words weigh.
    private static final float EXACT_WEIGHS = 10_000;

    private final ObjectProvider<SearchIndex> index;
    private final Snippets snippets = new Snippets();

    SearchService(ObjectProvider<SearchIndex> index) {
        this.index = index;
    }

    /// Everything that has all the words, in any of their forms. Words in quotation marks are found as they stand; a
    /// word behind a minus must not be there. Without such marks also, behind what has the words: names, quotes and
    /// sources that have nearly these words, have them in another alphabet, or have one that the last word begins.
    ///
    /// @param offset how many hits to leave out, up to 1,000
    public SearchResults search(String question, int offset, int limit) {
        return query(question)
                .map(query -> index.getObject().search(searcher -> search(searcher, query, offset, limit)))
                .orElse(SearchResults.NONE);
    }

    /// The same by kind, in the order of [HitKind], without those of which there is nothing.
    ///
    /// @param limit how many hits of each kind
    public List<SearchGroup> searchByKind(String question, int limit) {
        return query(question)
                .map(query -> index.getObject().search(searcher -> searchByKind(searcher, query, limit)))
                .orElse(List.of());
    }

    /// One kind alone.
    public SearchResults search(HitKind kind, String question, int limit) {
        return query(question)
                .map(query -> index.getObject().search(searcher -> search(searcher, of(kind, query), 0, limit)))
                .orElse(SearchResults.NONE);
    }

    private List<SearchGroup> searchByKind(IndexSearcher searcher, Query query, int limit) {
        try {
            Query once = searcher.rewrite(query);
            List<SearchGroup> groups = new ArrayList<>();
            for (HitKind kind : HitKind.values()) {
                SearchResults found = search(searcher, of(kind, once), 0, limit);
                if (found.total() > 0) {
                    groups.add(new SearchGroup(kind, found.total(), found.hits()));
                }
            }
            return List.copyOf(groups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query of(HitKind kind, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(SearchIndex.KIND, kind.name())), Occur.FILTER)
                .build();
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

    /// What has the words stands before what nearly has them.
    private static Optional<Query> query(String question) {
        String words = cut(question);
        Query exact = exact(words);
        Optional<Query> tolerant = TolerantQuery.find(words, SearchService::exact);
        if (exact instanceof MatchNoDocsQuery && tolerant.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder()
                .add(exact, Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(exact), EXACT_WEIGHS), Occur.SHOULD);
        tolerant.ifPresent(query -> either.add(query, Occur.SHOULD));
        return Optional.of(either.build());
    }

    private static String cut(String question) {
        return question.length() > MAX_QUESTION_UTF16 ? question.substring(0, MAX_QUESTION_UTF16) : question;
    }

    /// The parser understands every text; there is nothing that a question can break.
    private static Query exact(String words) {
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
