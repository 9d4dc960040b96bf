package org.rareearthatlas.exchange.bundle;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.exchange.SpreadsheetCells;

/// Claims as CSV by RFC 4180, in UTF-8 with a mark: a row a claim, a column for each thing that a claim can say. What
/// it does not say is empty.
final class ClaimTable {

    private enum Column {
        SUBJECT,
        SUBJECT_NAME,
        CLAIM,
        STATEMENT,
        STANCE,
        VALID_ON,
        ACCEPTED,
        ELEMENTS,
        TONNAGE_MT,
        GRADE_PERCENT_TREO,
        CONTAINED_REO_MT,
        RESOURCE_CODE,
        RESOURCE_ON,
        PART,
        STATUS,
        DEPOSIT_TYPE,
        LON_DEG,
        LAT_DEG,
        PRECISION,
        RADIUS_M,
        OWNER,
        SHARE_PERCENT,
        TEXT,
        AS_STATED,
        EVIDENCE,
        QUOTE,
        WORDS,
        SPEAKER,
        RECORD,
        FIELD,
        VALUE,
        SOURCE,
        SOURCE_TITLE
    }

    private final Map<Column, String> row = new EnumMap<>(Column.class);

    private ClaimTable() {}

    static String write(Bundle bundle) throws IOException {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(Arrays.stream(Column.values())
                    .map(column -> column.name().toLowerCase(Locale.ROOT))
                    .toList());
            for (BundleSubject subject : bundle.subjects()) {
                for (Claim claim : subject.claims()) {
                    ClaimTable table = new ClaimTable();
                    table.put(Column.SUBJECT, bundle.root() + subject.path());
                    table.put(Column.SUBJECT_NAME, subject.name(bundle.locale()));
                    csv.writeRecord(table.cells(claim));
                }
            }
        }
        return out.toString();
    }

    private List<String> cells(Claim claim) {
        put(Column.CLAIM, claim.id());
        put(Column.STATEMENT, StatementType.of(claim.data().statement()));
        put(Column.STANCE, claim.data().stance());
        put(Column.VALID_ON, claim.data().validOn());
        put(Column.ACCEPTED, claim.data().accepted());
        put(claim.data().statement());
        put(claim.data().evidence());
        claim.findQuote().ifPresent(quote -> {
            put(Column.WORDS, quote.data().selector().exact());
            put(Column.SPEAKER, quote.data().speaker());
        });
        claim.findSource().ifPresent(source -> {
            put(Column.SOURCE, source.id());
            put(Column.SOURCE_TITLE, source.displayTitle());
        });
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(SpreadsheetCells.neutral(row.getOrDefault(column, "")));
        }
        return cells;
    }

    private void put(Statement statement) {
        switch (statement) {
            case Statement.NamedAsRareEarthPlace named -> {}
            case Statement.ContainsElements contains -> put(Column.ELEMENTS, Element.format(contains.elements()));
            case Statement.HasResource has -> put(has);
            case Statement.HasStatus has -> put(Column.STATUS, has.status());
            case Statement.HasDepositType has -> {
                put(Column.DEPOSIT_TYPE, has.type());
                put(Column.AS_STATED, has.asStated());
            }
            case Statement.LiesAt lies -> put(lies);
            case Statement.IsOwnedBy owned -> {
                put(Column.OWNER, owned.owner());
                put(Column.SHARE_PERCENT, owned.sharePercent());
            }
            case Statement.FreeText free -> put(Column.TEXT, free.text());
        }
    }

    private void put(Statement.HasResource has) {
        put(Column.TONNAGE_MT, has.resource().tonnageMt());
        put(Column.GRADE_PERCENT_TREO, has.resource().gradePercentTreo());
        put(Column.CONTAINED_REO_MT, has.resource().containedReoMt());
        put(Column.RESOURCE_CODE, has.resource().code());
        put(Column.RESOURCE_ON, has.resource().asOf());
        put(Column.PART, has.part());
        put(Column.AS_STATED, has.asStated());
    }

    private void put(Statement.LiesAt lies) {
        if (lies.point() != null) {
            put(Column.LON_DEG, lies.point().lonDeg());
            put(Column.LAT_DEG, lies.point().latDeg());
        }
        put(Column.PRECISION, lies.precision());
        put(Column.RADIUS_M, lies.radiusM());
        put(Column.AS_STATED, lies.derivation());
    }

    private void put(Evidence evidence) {
        switch (evidence) {
            case Evidence.OfQuote of -> {
                put(Column.EVIDENCE, "quote");
                put(Column.QUOTE, of.quote());
            }
            case Evidence.OfRecord of -> {
                put(Column.EVIDENCE, "dataset record");
                put(Column.RECORD, of.recordId());
                put(Column.FIELD, of.field());
                put(Column.VALUE, of.value());
            }
            case Evidence.OfCitation of -> {
                put(Column.EVIDENCE, "citation whose words are not held");
                put(Column.RECORD, of.locator());
                put(Column.VALUE, of.paraphrase());
            }
            case Evidence.Unsourced unsourced -> put(Column.EVIDENCE, "unsourced");
        }
    }

    private void put(Column column, @Nullable Object value) {
        if (value != null) {
            row.put(column, value.toString());
        }
    }
}
