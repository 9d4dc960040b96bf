package org.rareearthatlas.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.rareearthatlas.text.TextFolding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The index of all that can be found. It lies in the data folder and is kept from one run to the next under a mark of
/// the state of the database that it was made from. While the atlas runs it has none: after a crash it is made anew.
@Lazy
@Component
class SearchIndex {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String PATH = "path";
    static final String TITLE = "title";
    static final String TEXT = "text";

    private static final double BUFFER_MB = 16;
    private static final String MARK = "mark";

    private final boolean temporary;
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String keptMark;
    private boolean closed;

    /// @param home the data folder; empty for none, as in tests
    SearchIndex(@Value("${atlas.home:}") String home) throws IOException {
        temporary = home.isEmpty();
        folder = temporary ? Files.createTempDirectory("atlas-search-") : Path.of(home, "search");
        Files.createDirectories(folder);
        directory = new MMapDirectory(folder);
        keptMark = readMark();
        if (keptMark.isEmpty()) {
            forget();
        }
        writer = new IndexWriter(directory, new IndexWriterConfig(SearchAnalyzers.ALL).setRAMBufferSizeMB(BUFFER_MB));
        commit("");
        searchers = new SearcherManager(writer, null);
    }

    /// Whatever cannot be read is not kept: it is made anew.
    private String readMark() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().getOrDefault(MARK, "");
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }

    private void forget() throws IOException {
        for (String file : directory.listAll()) {
            directory.deleteFile(file);
        }
    }

    /// The mark that the index was kept under; empty when it begins empty.
    String keptMark() {
        return keptMark;
    }

    private void commit(String mark) throws IOException {
        writer.setLiveCommitData(Map.of(MARK, mark).entrySet());
        writer.commit();
    }

    /// Forgets everything.
    void clear() {
        try {
            writer.deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes the index and keeps it for the next run.
    ///
    /// @param mark says what it was made from
    void keep(String mark) {
        try {
            commit(mark);
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts entries in place of all that have the same key; none removes them.
    void replace(String key, List<SearchEntry> entries) {
        try {
            writer.updateDocuments(
                    new Term(KEY, key),
                    entries.stream().map(entry -> document(key, entry)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets searches find what was put in.
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String key, SearchEntry entry) {
        Document document = new Document();
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new StringField(KIND, entry.kind().name(), Field.Store.YES));
        document.add(new StoredField(PATH, entry.path()));
        document.add(new StoredField(TITLE, entry.title()));
        document.add(new StoredField(TEXT, entry.text()));
        String words = entry.title() + "\n" + entry.text();
        document.add(new TextField(SearchAnalyzers.ENGLISH, words, Field.Store.NO));
        document.add(new TextField(SearchAnalyzers.RUSSIAN, words, Field.Store.NO));
        document.add(new TextField(SearchAnalyzers.PLAIN, TextFolding.fold(words), Field.Store.NO));
        if (entry.kind() != HitKind.TEXT) {
            document.add(new TextField(SearchAnalyzers.LATIN, words, Field.Store.NO));
        }
        return document;
    }

    /// Runs a search on one state of the index.
    <R> R search(Function<IndexSearcher, R> work) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.apply(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        searchers.close();
        writer.rollback();
        directory.close();
        if (temporary) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
