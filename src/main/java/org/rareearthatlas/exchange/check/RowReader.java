package org.rareearthatlas.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.crs.FileCrs;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.Field;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.TextFolding;

/// Reads rows into deposits, by a mapping. For one thread.
final class RowReader {

    private static final int MAX_RECORD_ID_UTF16 = 200;

    private final List<String> columns;
    private final ColumnMapping mapping;
    private final RowPlaces places;
    private final PlaceDoubts doubts;
    private final Map<String, RegionId> regionsByName;

    /// @param regionsByName the atlas's regions by their folded names
    RowReader(
            List<String> columns,
            ColumnMapping mapping,
            FileCrs crs,
            PlaceDoubts doubts,
            Map<String, RegionId> regionsByName) {
        this.columns = columns;
        this.mapping = mapping;
        this.places = new RowPlaces(mapping, crs);
        this.doubts = doubts;
        this.regionsByName = Map.copyOf(regionsByName);
    }

    CheckedRow read(TableRow row) {
        List<RowIssue> issues = new ArrayList<>(row.issues());
        Candidate candidate = candidate(row, issues);
        boolean rejected = issues.stream().anyMatch(issue -> issue.kind().weight() == IssueKind.Weight.REJECTED);
        return new CheckedRow(row, rejected ? null : candidate, issues);
    }

    private @Nullable Candidate candidate(TableRow row, List<RowIssue> issues) {
        List<String> cells = row.cells();
        Optional<LocalNames> names = new RowNames(mapping, issues).read(cells);
        RowPlaces.Place place = places.read(row, issues);
        RowResources figures = new RowResources(mapping, cells, issues);
        Resource resource = figures.read();
        ElementWords.Reading words = elements(cells, issues);
        Status status = status(cells, issues);
        DepositType type = type(cells, issues);
        if (names.isEmpty()) {
            return null;
        }
        try {
            DepositLocation location = location(place, cells, issues);
            DepositData data =
                    new DepositData(names.get(), location, words.elements(), type, status, resource, notes(cells));
            return new Candidate(
                    recordId(row), mapping.has(Field.RECORD_ID), data, values(data, cells, words, figures));
        } catch (InvalidInputException e) {
            issues.add(RowIssue.ofRow(IssueKind.VALUE_REFUSED, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private DepositLocation location(RowPlaces.Place place, List<String> cells, List<RowIssue> issues) {
        LonLat point = place.point();
        if (point == null) {
            if (issues.stream().noneMatch(issue -> issue.kind().weight() == IssueKind.Weight.REJECTED)) {
                issues.add(RowIssue.ofRow(IssueKind.NO_COORDINATES, ""));
            }
            return DepositLocation.unlocated(statedRegion(cells));
        }
        issues.addAll(doubts.find(point, text(cells, Field.COUNTRY), text(cells, Field.REGION)));
        Double radiusM = radiusM(cells, issues);
        return new DepositLocation(
                radiusM == null ? LocationPrecision.EXACT : LocationPrecision.APPROXIMATE,
                point,
                radiusM,
                place.outline(),
                statedRegion(cells));
    }

    /// The region of the atlas that the row names; null when it names none, or none that the atlas has.
    private @Nullable RegionId statedRegion(List<String> cells) {
        RegionId stated = regionsByName.get(TextFolding.fold(text(cells, Field.REGION)));
        return stated == null ? regionsByName.get(TextFolding.fold(text(cells, Field.COUNTRY))) : stated;
    }

    private @Nullable Double radiusM(List<String> cells, List<RowIssue> issues) {
        String text = text(cells, Field.RADIUS_M);
        if (text.isEmpty()) {
            return null;
        }
        OptionalDouble number = Numbers.number(text, mapping.decimalComma());
        if (number.isEmpty()) {
            issues.add(new RowIssue(
                    IssueKind.NUMBER_UNREADABLE, mapping.columns(Field.RADIUS_M).getFirst(), text, ""));
            return null;
        }
        return number.getAsDouble() == 0 ? null : Double.valueOf(number.getAsDouble());
    }

    private ElementWords.Reading elements(List<String> cells, List<RowIssue> issues) {
        List<Integer> from = mapping.columns(Field.ELEMENTS);
        ElementWords.Reading words =
                ElementWords.read(from.stream().map(cells::get).toList());
        words.unknown().removeIf(word -> isMeant(word, words));
        words.unknown().forEach(word -> issues.add(new RowIssue(IssueKind.UNKNOWN_ELEMENT, from.getFirst(), word, "")));
        words.groups().forEach(word -> issues.add(new RowIssue(IssueKind.ELEMENT_GROUP, from.getFirst(), word, "")));
        return words;
    }

    private boolean isMeant(String word, ElementWords.Reading into) {
        Set<Element> meant = mapping.words().elementsOf(word);
        if (meant != null) {
            into.elements().addAll(meant);
        }
        return meant != null;
    }

    private @Nullable Status status(List<String> cells, List<RowIssue> issues) {
        String text = text(cells, Field.STATUS);
        if (text.isEmpty()) {
            return null;
        }
        Status meant = mapping.words().statusOf(text);
        return meant != null
                ? meant
                : CodeWords.status(text).orElseGet(() -> {
                    issues.add(new RowIssue(
                            IssueKind.UNKNOWN_STATUS,
                            mapping.columns(Field.STATUS).getFirst(),
                            text,
                            ""));
                    return null;
                });
    }

    private @Nullable DepositType type(List<String> cells, List<RowIssue> issues) {
        String text = text(cells, Field.DEPOSIT_TYPE);
        if (text.isEmpty()) {
            return null;
        }
        DepositType meant = mapping.words().typeOf(text);
        return meant != null
                ? meant
                : CodeWords.type(text).orElseGet(() -> {
                    issues.add(new RowIssue(
                            IssueKind.UNKNOWN_TYPE,
                            mapping.columns(Field.DEPOSIT_TYPE).getFirst(),
                            text,
                            ""));
                    return DepositType.OTHER;
                });
    }

    private List<Candidate.Value> values(
            DepositData data, List<String> cells, ElementWords.Reading words, RowResources figures) {
        RowValues values = new RowValues(columns, mapping, cells);
        values.place(data.location(), text(cells, Field.REGION), text(cells, Field.COUNTRY));
        values.elements(data.elements(), words, text(cells, Field.ELEMENTS));
        values.type(data.type(), text(cells, Field.DEPOSIT_TYPE));
        values.status(data.status());
        values.resource(data.resource(), figures.asStated());
        return values.orNamed();
    }

    private @Nullable String notes(List<String> cells) {
        String notes = mapping.columns(Field.NOTES).stream()
                .map(column -> cells.get(column).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        int most = Math.min(notes.length(), DepositData.MAX_NOTES_UTF16);
        return notes.isEmpty() ? null : notes.substring(0, most);
    }

    private String recordId(TableRow row) {
        String id = mapping.columns(Field.RECORD_ID).stream()
                .map(column -> row.cells().get(column).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(":"));
        String known = id.isEmpty() ? "row " + row.number() : id;
        return known.substring(0, Math.min(known.length(), MAX_RECORD_ID_UTF16));
    }

    private String text(List<String> cells, Field field) {
        return mapping.columns(field).stream()
                .map(column -> cells.get(column).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
