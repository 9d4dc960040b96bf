package org.rareearthatlas.reading;

import org.jspecify.annotations.Nullable;

/// Whose words a passage seems to be; for a person to confirm.
///
/// @param direct whether the passage stands in quotation marks
/// @param speaker the name as the text has it; null when the passage names nobody who says so
public record SpeechProposal(boolean direct, @Nullable String speaker) {}
