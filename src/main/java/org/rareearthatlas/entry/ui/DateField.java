package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// A day, in the editor's language.
final class DateField extends DatePicker {

    DateField(String label) {
        super(label);
        Locale locale = getLocale();
        setLocale(locale.getLanguage().equals("en") && locale.getCountry().isEmpty() ? Locale.UK : locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT, locale))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("entry.date.today"))
                .setCancel(getTranslation("entry.cancel")));
        setClearButtonVisible(true);
    }

    /// Sunday first, as the component wants it.
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return java.util.stream.IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }

    /// The day; null when nothing was entered.
    ///
    /// @throws InvalidInputException when what was typed is no day
    @Nullable
    LocalDate read(String field) {
        LocalDate value = getValue();
        if (value == null) {
            ValidationResult typed = getDefaultValidator().apply(null, new ValueContext(new Binder<>(), this));
            if (typed.isError()) {
                throw new InvalidInputException(Problem.of(field, "date.unreadable"));
            }
        }
        return value;
    }

    /// Adds the field to a form.
    void register(FormFields fields, String key) {
        fields.choice(key, getLabel(), this, LocalDate::toString, DateField::parse, LocalDate::toString);
    }

    private static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
