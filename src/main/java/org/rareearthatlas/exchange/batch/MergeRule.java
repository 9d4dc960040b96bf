package org.rareearthatlas.exchange.batch;

import java.util.EnumMap;
import java.util.Map;

/// Whose value wins when a row is merged into a deposit, part by part; parts that are absent are filled where the
/// deposit has nothing.
public record MergeRule(Map<ValuePart, Precedence> parts) {

    /// Fills what is empty and replaces nothing.
    public static final MergeRule DEFAULT = new MergeRule(Map.of());

    public MergeRule {
        parts = Map.copyOf(parts);
    }

    /// The same for every part.
    public static MergeRule all(Precedence precedence) {
        MergeRule rule = DEFAULT;
        for (ValuePart part : ValuePart.values()) {
            rule = rule.with(part, precedence);
        }
        return rule;
    }

    public Precedence of(ValuePart part) {
        return parts.getOrDefault(part, Precedence.EMPTY);
    }

    public MergeRule with(ValuePart part, Precedence precedence) {
        Map<ValuePart, Precedence> changed = new EnumMap<>(ValuePart.class);
        changed.putAll(parts);
        changed.put(part, precedence);
        if (precedence == Precedence.EMPTY) {
            changed.remove(part);
        }
        return new MergeRule(changed);
    }
}
