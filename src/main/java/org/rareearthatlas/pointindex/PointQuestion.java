package org.rareearthatlas.pointindex;

import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.factory.CommonFactoryFinder;
import org.rareearthatlas.text.TextFolding;

/// Which deposits a list shows, and in which order.
///
/// @param words what one of the names has to contain, whatever its language, case and diacritics; blank for all
/// @param filterKey as in [PointView#select]; empty for a filter that is asked once, whose answer is not kept
/// @param filter on the attributes of [DepositFeatures#SCHEMA]
/// @param sort the first counts most; equal ones go by their numbers
/// @param withUnlocated whether deposits without a place belong to the list
public record PointQuestion(
        String words, String filterKey, Filter filter, List<PointSort> sort, boolean withUnlocated) {

    public PointQuestion {
        words = TextFolding.fold(words);
        sort = List.copyOf(sort);
    }

    /// Located deposits that a filter selects, asked once.
    public static PointQuestion ofFilter(Filter filter, List<PointSort> sort) {
        return new PointQuestion("", "", filter, sort, false);
    }

    /// All deposits whose name contains the words, by name.
    public static PointQuestion ofWords(String words, NameLanguage language) {
        return new PointQuestion(words, "", Filter.INCLUDE, List.of(PointSort.byName(language)), true);
    }

    /// Those among them that a filter selects.
    ///
    /// @param key as in [PointView#select]
    public PointQuestion where(String key, Filter condition) {
        return new PointQuestion(words, key, condition, sort, withUnlocated);
    }

    /// Those among them with a place that a further filter selects.
    ///
    /// @param key as in [PointView#select], of both filters together
    public PointQuestion within(String key, Filter area) {
        Filter both = Filter.INCLUDE.equals(filter)
                ? area
                : CommonFactoryFinder.getFilterFactory().and(filter, area);
        return new PointQuestion(words, key, both, sort, false);
    }

    /// Whether it asks for every deposit.
    boolean asksAll() {
        return words.isEmpty() && Filter.INCLUDE.equals(filter);
    }

    /// Whether the answer may be kept for who asks the same.
    boolean isKept() {
        return !filterKey.isEmpty() || Filter.INCLUDE.equals(filter);
    }

    /// Equal for questions with the same answer.
    String key() {
        return withUnlocated + "\n" + sort + "\n" + words.length() + words + "\n" + filterKey;
    }
}
