/// The languages of the atlas and its texts in them: one file `vaadin-i18n/translations_xx.properties` each, English
/// in the one without a language.
@NullMarked
package org.rareearthatlas.language;

import org.jspecify.annotations.NullMarked;
