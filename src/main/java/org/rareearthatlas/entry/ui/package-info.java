/// The forms in which deposits, quotes and regions are entered. Made by [EntryForms]. Imports `entry`, `map`, `uikit`
/// and what they import.
@NullMarked
package org.rareearthatlas.entry.ui;

import org.jspecify.annotations.NullMarked;
