package org.rareearthatlas.text;

import java.util.List;

/// One thing wrong with what was entered: where, and which rule it breaks. The words for it come from the message
/// bundles (`problem.{code}`), in the reader's language.
///
/// @param field the field's name in the form, such as `name` or `tonnageMt`
/// @param code the rule, such as `name.missing`
/// @param arguments values for the message's placeholders
public record Problem(String field, String code, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String field, String code, Object... arguments) {
        return new Problem(field, code, List.of(arguments));
    }
}
