package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.details.Details;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// Collects what is wrong with a form and shows it where it is: at the field, or on top when it has none.
final class FormProblems {

    private final FormFields fields;
    private final List<Problem> found = new ArrayList<>();

    FormProblems(FormFields fields) {
        this.fields = fields;
    }

    /// The value, or nothing when it breaks a rule, which is then known here.
    ///
    /// @param prefix stands before the rule's field names in the form's keys
    <T> Optional<T> attempt(String prefix, Supplier<@Nullable T> value) {
        try {
            return Optional.ofNullable(value.get());
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> add(prefix + problem.field(), problem));
            return Optional.empty();
        }
    }

    void add(String key, Problem problem) {
        found.add(new Problem(key, problem.code(), problem.arguments()));
    }

    void add(InvalidInputException exception) {
        found.addAll(exception.problems());
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// Marks the fields, leads the keyboard to the first one and returns the problems that belong to no field.
    List<Problem> show() {
        List<Problem> homeless = new ArrayList<>();
        for (Problem problem : found) {
            Optional<HasValidation> field = target(problem);
            if (field.isPresent()) {
                mark(field.get(), problem);
            } else {
                homeless.add(problem);
            }
        }
        fields.all().stream()
                .map(FormFields.Field::component)
                .filter(component -> component instanceof HasValidation field && field.isInvalid())
                .findFirst()
                .ifPresent(FormProblems::reveal);
        return homeless;
    }

    private Optional<HasValidation> target(Problem problem) {
        return fields.find(problem.field())
                .map(FormFields.Field::component)
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast);
    }

    private static void mark(HasValidation field, Problem problem) {
        if (!field.isInvalid()) {
            Component component = (Component) field;
            field.setErrorMessage(words(component, problem));
            field.setInvalid(true);
        }
    }

    /// A problem in the language of the component.
    static String words(Component component, Problem problem) {
        return component.getTranslation(
                "problem." + problem.code(), problem.arguments().toArray());
    }

    static void clear(FormFields fields) {
        for (FormFields.Field field : fields.all()) {
            if (field.component() instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
        }
    }

    private static void reveal(Component component) {
        Optional<Component> parent = component.getParent();
        while (parent.isPresent()) {
            if (parent.get() instanceof Details details) {
                details.setOpened(true);
            }
            parent = parent.get().getParent();
        }
        component.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
