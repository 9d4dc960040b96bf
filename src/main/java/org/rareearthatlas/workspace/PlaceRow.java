package org.rareearthatlas.workspace;

/// A row of the list that mirrors the map. Public because it is sent to the browser as it is.
///
/// @param key differs for each row
/// @param heading whether it is the heading of the rows that follow; then only the name counts
/// @param path its permanent address from the application's root
/// @param sign the legend's sign for it
/// @param count how many quotes or claims it has, in words
public record PlaceRow(
        String key,
        boolean heading,
        String path,
        String name,
        String second,
        String count,
        String sign,
        boolean unsourced) {

    static PlaceRow heading(String key, String name) {
        return new PlaceRow(key, true, "", name, "", "", "", false);
    }
}
