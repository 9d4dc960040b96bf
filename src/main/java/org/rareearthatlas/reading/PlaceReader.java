package org.rareearthatlas.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Finds the places that a text names. The gazetteer is read at the first use, or ahead of it. Safe for many threads.
@Component
public class PlaceReader {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceReader.class);

    private volatile @Nullable Gazetteer loaded;
    private volatile GazetteerState state = new GazetteerState.Unread();

    /// The mentions of places in a text, in English or Russian, and what was left out. The time is linear in its
    /// length.
    public Reading read(String text) {
        return read(text, KnownNames.NONE);
    }

    /// The same for an atlas with places of its own and curators who decided before.
    public Reading read(String text, KnownNames known) {
        return new ReadingRun(gazetteer(), known, text).read();
    }

    /// The places of names that are known to stand in the text; without those that the gazetteer does not have.
    List<Mention> place(String text, List<NameSpan> names) {
        return new ReadingRun(gazetteer(), KnownNames.NONE, text).place(names);
    }

    /// Places by a name as one types it, in English, Russian or another language the gazetteer knows: of this very
    /// name, of one that begins so, of nearly this one; the most prominent first. Only places with a point.
    public List<GazetteerPlace> search(String name, int limit) {
        return new PlaceSearch(gazetteer()).find(name, limit);
    }

    /// All places of this very name, the most prominent first. Only places with a point.
    public List<GazetteerPlace> listNamed(String name) {
        return new PlaceSearch(gazetteer()).listNamed(name);
    }

    /// A name as [KnownNames] and [Mention#name] have it: its words folded, one space between them.
    public static String nameKey(String name) {
        return Tokenizer.tokenize(name).stream().map(Token::key).collect(Collectors.joining(" "));
    }

    /// Reads the gazetteer, unless that has been done, so that whoever asks first need not wait for it.
    public void readAhead() {
        gazetteer();
    }

    public GazetteerState state() {
        return state;
    }

    private Gazetteer gazetteer() {
        Gazetteer current = loaded;
        return current != null ? current : load();
    }

    private synchronized Gazetteer load() {
        Gazetteer current = loaded;
        return current != null ? current : loadNow();
    }

    private Gazetteer loadNow() {
        long begun = System.nanoTime();
        try {
            Gazetteer read = Gazetteer.load();
            loaded = read;
            state = new GazetteerState.Read(read.countPlaces());
            LOG.info(
                    "Read the gazetteer of {} places in {} ms",
                    read.countPlaces(),
                    (System.nanoTime() - begun) / 1_000_000);
            return read;
        } catch (RuntimeException e) {
            state = new GazetteerState.Failed(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /// Memory of the gazetteer in bytes; reads it when it has not been used.
    long gazetteerRamBytes() {
        return gazetteer().ramBytes();
    }
}
