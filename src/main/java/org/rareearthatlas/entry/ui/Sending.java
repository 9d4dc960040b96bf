package org.rareearthatlas.entry.ui;

import java.util.function.BiConsumer;
import org.rareearthatlas.entry.Entry;

/// Another way for what was entered than straight into the atlas, such as to the curators.
///
/// @param buttonKey what the button says
/// @param commentKey label of the comment
/// @param commentNeeded whether it cannot go without a comment
/// @param send takes the entry and the comment, which is empty when nothing was written
/// @param sent called once it has been taken
public record Sending(
        String buttonKey, String commentKey, boolean commentNeeded, BiConsumer<Entry, String> send, Runnable sent) {}
