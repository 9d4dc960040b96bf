/// What words of the field mean, each after a document that is named.
@NullMarked
package org.rareearthatlas.glossary;

import org.jspecify.annotations.NullMarked;
