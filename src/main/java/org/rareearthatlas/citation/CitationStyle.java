package org.rareearthatlas.citation;

import org.rareearthatlas.source.Source;

/// The ways to cite a source. What is unknown is left out, never guessed.
public enum CitationStyle {
    /// An entry of a bibliography by the Chicago Manual of Style, 17th edition, chapter 14.
    CHICAGO,
    /// A BibTeX entry.
    BIBTEX,
    /// A record of Research Information Systems' exchange format.
    RIS,
    /// An item of the Citation Style Language's JSON, version 1.0.2, in an array of one.
    CSL_JSON;

    /// Cites the source in this style.
    public String cite(Source source) {
        return switch (this) {
            case CHICAGO -> Chicago.cite(source);
            case BIBTEX -> BibTex.cite(source);
            case RIS -> Ris.cite(source);
            case CSL_JSON -> CslJson.cite(source);
        };
    }
}
