package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.map.MapView;

class ShareDialogTest extends WorkspaceTest {

    @Test
    void offersLinkCitationFrameAndPictures() {
        open("region/yakutia");
        MapView view = new MapView(new LonLat(124.5, 66.1), 2500, 900, MapProjection.ALBERS_SIBERIA, "status");
        ShareDialog dialog = new ShareDialog(
                "Yakutia", "region/yakutia", "http://localhost/region/yakutia", "http://localhost/", view);
        dialog.open();

        assertThat(find(TextField.class, dialog).single().getValue())
                .endsWith("#map=66.1000,124.5000,2500,albers-siberia");
        assertThat(find(TextArea.class, dialog).all())
                .extracting(TextArea::getValue)
                .anySatisfy(text -> assertThat(text).startsWith("“Yakutia”, Rare Earth Atlas, http://localhost"))
                .anySatisfy(text -> assertThat(text).contains("<iframe", "lang=en"));
        assertThat(find(Anchor.class, dialog).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.contains("export/map.pdf?place=region/yakutia"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOptionsChangeTheSnippet() {
        open("region/yakutia");
        MapView view = new MapView(new LonLat(124.5, 66.1), 2500, 900, MapProjection.ALBERS_SIBERIA, "status");
        ShareDialog dialog = new ShareDialog("Yakutia", "", "http://localhost/", "http://localhost/", view);
        dialog.open();
        find(Select.class, dialog).all().forEach(select -> {
            if ("en".equals(select.getValue())) {
                select.setValue("ru");
            }
        });

        assertThat(find(TextArea.class, dialog).all())
                .extracting(TextArea::getValue)
                .anySatisfy(text -> assertThat(text).contains("embed/map?at=66.1000,124.5000", "lang=ru"));
    }
}
