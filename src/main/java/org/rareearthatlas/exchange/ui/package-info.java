/// The steps of an import, and the list of imports. Made by [ImportForms].
@NullMarked
package org.rareearthatlas.exchange.ui;

import org.jspecify.annotations.NullMarked;
