package org.rareearthatlas.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The columns of features that each bring properties of their own, in the order in which the names first occur.
public final class PropertyColumns {

    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    /// @throws UnreadableFileException when there are too many different names
    public void add(String name) {
        indexes.putIfAbsent(name, indexes.size());
        if (indexes.size() > ReadLimits.MAX_COLUMNS) {
            throw new UnreadableFileException(FileProblem.TOO_MANY_COLUMNS, ReadLimits.MAX_COLUMNS);
        }
    }

    public List<String> names() {
        return List.copyOf(indexes.keySet());
    }

    /// The values in the order of the columns; what a feature does not have is empty.
    public List<String> cells(Map<String, String> properties) {
        String[] cells = new String[indexes.size()];
        Arrays.fill(cells, "");
        properties.forEach((name, value) -> {
            Integer index = indexes.get(name);
            if (index != null) {
                cells[index] = value;
            }
        });
        return new ArrayList<>(Arrays.asList(cells));
    }
}
