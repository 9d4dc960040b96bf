package org.rareearthatlas.exchange.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The arguments of `./atlas import`.
///
/// @param values by the option's name without its dashes
/// @param map the assignments of `--map`
/// @param means the meanings of `--mean`
record ImportArguments(
        String file, Map<String, String> values, List<String> map, List<String> means, Set<String> flags) {

    static final String USAGE = """
            Usage: ./atlas import FILE --source TITLE [options]

              --source TITLE         the dataset's title, under which its values will be quoted
              --publisher NAME       who published it
              --licence TEXT         under which licence
              --address URL          where it is on the web
              --map COLUMN=FIELD     what a column is, such as --map site=name; may be repeated. Fields: name, name-en,
                                     name-ru, aliases, record-id, latitude, longitude, coordinates, radius-m, country,
                                     region, elements, deposit-type, status, tonnage, grade, contained, resource-code,
                                     resource-date, notes, ignored
              --mean KIND:WORD=WHAT  what a word means that the atlas does not know, such as elements:Wordite=Ce+La,
                                     status:idle=past-producer, type:hardrock=carbonatite; may be repeated. It is
                                     remembered for files with the same columns; --dry-run lists such words
              --crs CODE             coordinate system, such as EPSG:28407
              --encoding NAME        of a CSV file, such as windows-1251
              --delimiter SIGN       of a CSV file; "tab" for a tab
              --no-header            no row of a CSV file or a sheet names the columns; they are "column 1" and so on
              --layer NAME           sheet of a workbook, layer of a GeoPackage
              --duplicates WHAT      skip, merge or keep rows that are there already
              --wins WHO             whose value is shown after merging: empty (the default: the file's only where the
                                     atlas has nothing), file, atlas; or part by part, such as file,notes=atlas.
                                     Parts: names, place, elements, type, status, figures, notes
              --fill PARTS           merging fills only these parts where a deposit has nothing, or none
              --with-doubts          import doubtful rows too
              --errors FILE          where to write the rows that were not imported (default FILE.errors.csv)
              --dry-run              check only

            Exit codes: 0 all rows are in the atlas; 1 some rows were not imported, see the list of errors;
            2 the command is not understood; 3 nothing was imported.""";

    private static final Set<String> OPTIONS = Set.of(
            "source",
            "publisher",
            "licence",
            "address",
            "map",
            "mean",
            "crs",
            "encoding",
            "delimiter",
            "layer",
            "duplicates",
            "fill",
            "wins",
            "errors");
    private static final Set<String> FLAGS = Set.of("with-doubts", "dry-run", "no-header");

    /// Empty when they are not understood.
    static Optional<ImportArguments> parse(String[] arguments) {
        Map<String, String> values = new HashMap<>();
        List<String> map = new ArrayList<>();
        List<String> means = new ArrayList<>();
        Set<String> flags = new HashSet<>();
        String file = null;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            String option = argument.startsWith("--") ? argument.substring(2) : "";
            if (FLAGS.contains(option)) {
                flags.add(option);
            } else if (OPTIONS.contains(option) && i + 1 < arguments.length) {
                i++;
                if (option.equals("map")) {
                    map.add(arguments[i]);
                } else if (option.equals("mean")) {
                    means.add(arguments[i]);
                }
                values.put(option, arguments[i]);
            } else if (option.isEmpty() && file == null) {
                file = argument;
            } else {
                return Optional.empty();
            }
        }
        return file == null || !values.containsKey("source")
                ? Optional.empty()
                : Optional.of(new ImportArguments(file, values, map, means, flags));
    }

    @Nullable
    String value(String option) {
        return values.get(option);
    }
}
