package org.rareearthatlas.history.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A field that two saved states do not have alike.
///
/// @param before null where the earlier state has no such field
/// @param after null where the later state has no such field
public record FieldChange(
        SavedField field, @Nullable String before, @Nullable String after) {

    /// In the order of the fields, those of the later state first.
    public static List<FieldChange> between(Map<SavedField, String> earlier, Map<SavedField, String> later) {
        Set<SavedField> fields = new LinkedHashSet<>(later.keySet());
        fields.addAll(earlier.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (SavedField field : fields) {
            FieldChange change = new FieldChange(field, earlier.get(field), later.get(field));
            if (!Objects.equals(change.before, change.after)) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }
}
