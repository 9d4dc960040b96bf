package org.rareearthatlas.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rareearthatlas.claim.GradeUnit;
import org.rareearthatlas.claim.MassUnit;

/// Which column is which field, and in what the figures are.
///
/// @param fields one for each column
/// @param decimalComma whether numbers have a comma before their fraction
/// @param words what words mean that the atlas does not know
public record ColumnMapping(
        List<Field> fields,
        MassUnit tonnageUnit,
        GradeUnit gradeUnit,
        MassUnit containedUnit,
        boolean decimalComma,
        WordMeanings words) {

    /// Without meanings of words.
    public ColumnMapping(
            List<Field> fields,
            MassUnit tonnageUnit,
            GradeUnit gradeUnit,
            MassUnit containedUnit,
            boolean decimalComma) {
        this(fields, tonnageUnit, gradeUnit, containedUnit, decimalComma, WordMeanings.NONE);
    }

    public ColumnMapping {
        fields = List.copyOf(fields);
    }

    /// The columns that hold a field, in their order.
    public List<Integer> columns(Field field) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) == field)
                .boxed()
                .toList();
    }

    public boolean has(Field field) {
        return fields.contains(field);
    }

    public ColumnMapping with(int column, Field field) {
        List<Field> changed = new ArrayList<>(fields);
        changed.set(column, field);
        return new ColumnMapping(changed, tonnageUnit, gradeUnit, containedUnit, decimalComma, words);
    }

    public ColumnMapping withUnits(MassUnit tonnage, GradeUnit grade, MassUnit contained, boolean comma) {
        return new ColumnMapping(fields, tonnage, grade, contained, comma, words);
    }

    public ColumnMapping withWords(WordMeanings meant) {
        return new ColumnMapping(fields, tonnageUnit, gradeUnit, containedUnit, decimalComma, meant);
    }

    /// What keeps an import from beginning.
    ///
    /// @param hasGeometry whether the rows bring their place apart from the columns
    public List<MappingProblem> problems(boolean hasGeometry) {
        List<MappingProblem> problems = new ArrayList<>();
        if (!has(Field.NAME) && !has(Field.NAME_EN) && !has(Field.NAME_RU)) {
            problems.add(new MappingProblem(MappingProblem.Kind.NO_NAME, Field.NAME));
        }
        if (has(Field.LATITUDE) != has(Field.LONGITUDE)) {
            Field missing = has(Field.LATITUDE) ? Field.LONGITUDE : Field.LATITUDE;
            problems.add(new MappingProblem(MappingProblem.Kind.HALF_A_PLACE, missing));
        }
        for (Field field : Field.values()) {
            if (!field.isRepeatable() && columns(field).size() > 1) {
                problems.add(new MappingProblem(MappingProblem.Kind.TWICE, field));
            }
        }
        return problems;
    }
}
