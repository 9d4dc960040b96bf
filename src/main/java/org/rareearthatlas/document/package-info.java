/// Reads files that hold a text (plain text, HTML, PDF, DOCX) into plain text, within limits of size, depth and time.
/// A file that cannot be read is refused with its reason. Imports `text`.
@NullMarked
package org.rareearthatlas.document;

import org.jspecify.annotations.NullMarked;
