package org.rareearthatlas.pages;

import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ObjectNode;

/// One permanent address as a document.
///
/// @param path from the atlas's root, without a leading slash
/// @param title without the atlas's name
/// @param description plain text, at most [#MAX_DESCRIPTION_UTF16] UTF-16 units
/// @param type of the Open Graph object: `website` or `article`
/// @param content an `article` to read; links are relative to the atlas's root
/// @param preview path of the picture to show beside a link, 1200 × 630 pixels
/// @param data what the page is about, as schema.org in JSON-LD
public record PublicPage(
        String path, String title, String description, String type, String preview, Element content, ObjectNode data) {

    static final int MAX_DESCRIPTION_UTF16 = 300;

    public PublicPage {
        description = shortened(description, MAX_DESCRIPTION_UTF16);
    }

    /// Cut at a word, with an ellipsis.
    static String shortened(String text, int maxUtf16) {
        if (text.length() <= maxUtf16) {
            return text;
        }
        int space = text.lastIndexOf(' ', maxUtf16 - 1);
        int end = space > maxUtf16 / 2 ? space : maxUtf16 - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
