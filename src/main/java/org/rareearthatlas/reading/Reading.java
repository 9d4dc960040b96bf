package org.rareearthatlas.reading;

import java.util.List;

/// What was found in a text, both in the order of the text.
public record Reading(List<Mention> mentions, List<Rejection> rejections) {}
