package org.rareearthatlas.entry.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.rareearthatlas.map.AtlasMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the browser's half of the map sends.
final class MapEvents {

    private MapEvents() {}

    static void pick(AtlasMap map, double lonDeg, double latDeg) {
        ObjectNode data = JsonMapper.shared().createObjectNode();
        data.putObject("event.detail").put("v", 1).put("lonDeg", lonDeg).put("latDeg", latDeg);
        map.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(map.getElement(), "atlas-pick", data));
    }
}
