package org.rareearthatlas.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The GeoTools data store over the atlas: one feature type a layer. Read-only; entries are written through `entry`.
/// Made when it is first asked, because GeoTools starts the image library JAI with its first class.
@Lazy
@Component
public class AtlasDataStore extends ContentDataStore {

    private final Map<LayerName, LayerContent> contents = new EnumMap<>(LayerName.class);

    AtlasDataStore(List<LayerContent> contents) {
        contents.forEach(content -> this.contents.put(content.layer(), content));
        setNamespaceURI(Schemas.NAMESPACE);
    }

    @Override
    protected List<Name> createTypeNames() {
        return contents.keySet().stream()
                .map(layer -> (Name) new NameImpl(Schemas.NAMESPACE, layer.typeName()))
                .toList();
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        LayerContent content = LayerName.find(entry.getTypeName())
                .map(contents::get)
                .orElseThrow(() -> new IllegalArgumentException("No layer " + entry.getTypeName()));
        return new LayerFeatureSource(entry, content);
    }
}
