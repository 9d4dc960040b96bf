package org.rareearthatlas.text;

public final class TextFolding {
    public static String fold(String s) {
        return java.text.Normalizer.normalize(s, java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replace('ё', 'е');
    }
}
