/// How words of the field are explained where they stand.
@NullMarked
package org.rareearthatlas.glossary.ui;

import org.jspecify.annotations.NullMarked;
