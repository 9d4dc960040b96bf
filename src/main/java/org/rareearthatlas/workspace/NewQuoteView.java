package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.entry.ui.QuoteForm;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.NotFoundException;

/// Adding words about a region.
@Route(value = "region/:slug/quote", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class NewQuoteView extends FormView {

    private final transient EntryForms forms;
    private final transient RegionService regions;
    private transient @Nullable Region region;

    NewQuoteView(EntryForms forms, RegionService regions) {
        this.forms = forms;
        this.regions = regions;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        region = regions.findBySlug(slug).orElseThrow(() -> new NotFoundException("region", slug));
    }

    private Region region() {
        return java.util.Objects.requireNonNull(region);
    }

    @Override
    String about() {
        return new RegionWords(getLocale()).name(region());
    }

    @Override
    Component form(AtlasMap map) {
        String path = RegionWords.path(region().slug());
        QuoteForm form = forms.newQuote(region());
        form.onSaved(quote -> saved(path));
        form.onClose(() -> leave(path));
        return form;
    }

    @Override
    public FeatureRef feature() {
        return FeatureRef.region(region().slug());
    }

    @Override
    public String subject() {
        return getTranslation("entry.quote.new");
    }
}
