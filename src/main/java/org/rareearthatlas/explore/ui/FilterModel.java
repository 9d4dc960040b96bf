package org.rareearthatlas.explore.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the filter shows. Public because it is sent to the browser as it is.
///
/// @param summary how many places pass, in words
/// @param parts in the order in which they are shown
/// @param chips one for each thing that is asked
/// @param years the span of years and what there is in each
/// @param advice what to leave away when nothing is left; empty while something is
public record FilterModel(String summary, List<Part> parts, List<Chip> chips, YearsModel years, List<Chip> advice) {

    /// @param elements whether it is drawn as the strip of the rare earths
    public record Part(String key, String label, boolean elements, List<Value> values) {}

    /// @param hint a longer name, where the label is short
    /// @param count how many places there would be
    public record Value(String value, String label, String hint, int count, boolean chosen) {}

    /// @param value empty for all that a part asks
    public record Chip(String part, String value, String label) {}

    /// @param from null for the beginning
    /// @param to null for now
    /// @param held whether the years are those for which claims hold, instead of those of publication
    /// @param bars by year, ascending
    public record YearsModel(
            @Nullable Integer from, @Nullable Integer to, boolean held, List<Bar> bars) {}

    /// The span of years alone, as [YearsModel] has it.
    public record Limit(@Nullable Integer from, @Nullable Integer to, boolean held) {}

    /// @param count how many places something is said of with this year
    public record Bar(int year, int count) {}
}
