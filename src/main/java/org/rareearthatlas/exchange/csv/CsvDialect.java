package org.rareearthatlas.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What separates and what encloses the cells of a CSV file, told from its beginning: the pair that gives the most rows
/// of the same length.
record CsvDialect(char delimiter, char quote) {

    /// Where two do equally well, the earlier: beside semicolons, commas stand in numbers.
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final List<Character> QUOTES = List.of('"', '\'');
    private static final CsvDialect SINGLE_COLUMN = new CsvDialect(',', '"');

    /// @param sample whole lines from the file's beginning
    static CsvDialect detect(String sample, @Nullable Character delimiter, @Nullable Character quote) {
        CsvDialect best = new CsvDialect(
                delimiter == null ? SINGLE_COLUMN.delimiter : delimiter, quote == null ? SINGLE_COLUMN.quote : quote);
        double bestScore = 0;
        for (char candidate : delimiter == null ? DELIMITERS : List.of(delimiter)) {
            for (char enclosing : quote == null ? QUOTES : List.of(quote)) {
                CsvDialect dialect = new CsvDialect(candidate, enclosing);
                double score = dialect.score(sample);
                if (score > bestScore) {
                    best = dialect;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quote)
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true);
    }

    /// The share of the rows that are as long as most, a little more for more columns; 0 for a single column.
    private double score(String sample) {
        Map<Integer, Integer> lengths = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> records = reader().ofCsvRecord(sample)) {
            for (CsvRecord row : records) {
                lengths.merge(row.getFieldCount(), 1, Integer::sum);
                rows++;
            }
        } catch (CsvParseException | java.io.IOException e) {
            return 0;
        }
        var most = lengths.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty() || most.get().getKey() < 2) {
            return 0;
        }
        double share = (double) most.get().getValue() / rows;
        return share + Math.min(most.get().getKey(), 50) / 1000.0 + (quote == '"' ? 0.0005 : 0);
    }
}
