package org.rareearthatlas.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/// All known place names and the places they may mean: an automaton over the folded names (Lucene's FST) and columns
/// of plain arrays. Read-only; safe for many threads.
final class Gazetteer {

    private static @Nullable Gazetteer shipped;

    static final int COMMON_WORD = 1;
    static final int GIVEN_NAME = 2;
    static final int ADJECTIVE = 4;
    static final int SURNAME = 8;

    private static final int[] NONE = {};

    /// What a folded name is: its flags and the places that bear it.
    record Entry(int flags, int[] places) {
        static final Entry UNKNOWN = new Entry(0, NONE);

        boolean has(int flag) {
            return (flags & flag) != 0;
        }
    }

    private final PlaceColumns places;
    private final FST<Long> ordinals;
    private final byte[] flags;
    private final int[] firstPosting;
    private final int[] postings;
    private final Map<String, Integer> divisions;

    private Gazetteer(PlaceColumns places, FST<Long> ordinals, byte[] flags, int[] firstPosting, int[] postings) {
        this.places = places;
        this.ordinals = ordinals;
        this.flags = flags;
        this.firstPosting = firstPosting;
        this.postings = postings;
        this.divisions = places.divisions();
    }

    /// The shipped gazetteer. The first call reads it, which takes about a second; it never changes, so there is one
    /// for all applications of a Java machine.
    static synchronized Gazetteer load() {
        Gazetteer before = shipped;
        if (before != null) {
            return before;
        }
        try {
            Gazetteer read = loadNames(PlaceColumns.read(open("places.tsv.gz")));
            shipped = read;
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Objects.requireNonNull(Gazetteer.class.getResourceAsStream("/data/gazetteer/" + file), file),
                        1 << 16),
                StandardCharsets.UTF_8));
    }

    private static Gazetteer loadNames(PlaceColumns places) throws IOException {
        FSTCompiler<Long> compiler = new FSTCompiler.Builder<Long>(
                        FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
                .suffixRAMLimitMB(8)
                .build();
        GrowingInts flags = new GrowingInts();
        GrowingInts first = new GrowingInts();
        GrowingInts postings = new GrowingInts();
        IntsRefBuilder scratch = new IntsRefBuilder();
        try (BufferedReader lines = open("names.tsv.gz")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                int second = line.indexOf('\t', tab + 1);
                compiler.add(Util.toIntsRef(new BytesRef(line.substring(0, tab)), scratch), (long) flags.size());
                flags.add(Integer.parseInt(line, tab + 1, second, 10));
                first.add(postings.size());
                postings.addAll(line, second + 1);
            }
        }
        first.add(postings.size());
        FST<Long> fst = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
        return new Gazetteer(places, fst, flags.toBytes(), first.toArray(), postings.toArray());
    }

    /// The entry of a folded name; [Entry#UNKNOWN] when no place and no person bears it.
    Entry find(String key) {
        try {
            Long ordinal = Util.get(ordinals, new BytesRef(key));
            if (ordinal == null) {
                return Entry.UNKNOWN;
            }
            int i = ordinal.intValue();
            return new Entry(flags[i], placesOf(i));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The ordinals of the folded names that an automaton over code points accepts, at most so many.
    int[] names(Automaton wanted, int most) {
        return NameWalk.find(ordinals, wanted, most);
    }

    /// The places of a name, by its ordinal.
    int[] placesOf(int name) {
        return java.util.Arrays.copyOfRange(postings, firstPosting[name], firstPosting[name + 1]);
    }

    /// The province with this ISO 3166-2 code.
    Optional<GazetteerPlace> findProvince(String unitCode) {
        return Optional.ofNullable(divisions.get("unit:" + unitCode)).map(places::get);
    }

    /// The country with this ISO 3166-1 alpha-2 code.
    Optional<GazetteerPlace> findCountry(String code) {
        return Optional.ofNullable(divisions.get("country:" + code)).map(places::get);
    }

    GazetteerPlace get(int place) {
        return places.get(place);
    }

    List<GazetteerPlace> get(int[] some) {
        return java.util.Arrays.stream(some).mapToObj(places::get).toList();
    }

    int countPlaces() {
        return places.count();
    }

    /// What the gazetteer holds in memory, in bytes, without the short names of countries.
    long ramBytes() {
        return ordinals.ramBytesUsed()
                + flags.length
                + 4L * (firstPosting.length + postings.length)
                + places.ramBytes();
    }
}
