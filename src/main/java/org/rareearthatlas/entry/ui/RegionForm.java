package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EvidenceInput.QuoteInput;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.region.RegionSlug;
import org.rareearthatlas.region.WorldArea;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.rareearthatlas.text.Problem;

/// Adds a region from the countries and provinces of the world, with the first words about it.
public final class RegionForm extends EntryForm<Region> {

    private final transient FormServices services;
    private final ComboBox<WorldArea> area = new ComboBox<>();
    private final Div found = new Div();
    private final TextField english;
    private final TextField russian;
    private final EvidenceCard words;

    RegionForm(FormServices services) {
        super(services, "region", "entry.region.save");
        this.services = services;
        getElement().setAttribute("aria-label", getTranslation("entry.region.new"));
        FieldGroup which = new FieldGroup("entry.group.area");
        addArea();
        english = name("name.en", "entry.name.en");
        russian = name("name.ru", "entry.name.ru");
        which.addFields(area, found, english, russian);
        FieldGroup first = new FieldGroup("entry.group.firstQuote");
        words = new EvidenceCard(fields, services, "words.", QuoteForm.KINDS);
        words.setKind(EvidenceKind.NEW_QUOTE);
        first.addFields(FieldGroup.hint(getTranslation("entry.region.firstQuote.help")), words);
        addPart(which, first);
        // Saving joins the provinces at full detail: read them while the editor types.
        services.background().execute(services.adviser()::prepare);
        ready();
    }

    private void addArea() {
        area.setLabel(getTranslation("entry.region.area"));
        area.setHelperText(getTranslation("entry.region.area.help"));
        area.setItems(query -> SourceChooser.search(services.areas()::search, query));
        area.setItemLabelGenerator(this::inWords);
        area.setRequiredIndicatorVisible(true);
        area.setWidthFull();
        area.addValueChangeListener(change -> showFound(change.getValue(), change.isFromClient()));
        found.addClassName("entry-advice");
        found.getElement().setAttribute("role", "status");
        fields.choice(
                "units",
                area.getLabel(),
                area,
                WorldArea::code,
                code -> services.areas().find(code).orElse(null),
                this::inWords);
    }

    private TextField name(String key, String labelKey) {
        TextField field = Typing.follow(new TextField(getTranslation(labelKey)));
        field.setMaxLength(LocalName.MAX_LENGTH_UTF16);
        field.setWidthFull();
        return fields.text(key, field.getLabel(), field);
    }

    private String inWords(WorldArea value) {
        boolean isRussian = getLocale().getLanguage().equals("ru");
        String name = isRussian ? value.nameRu() : value.nameEn();
        return value.kind() == RegionKind.COUNTRY ? name : name + ", " + country(value);
    }

    private String country(WorldArea value) {
        return Locale.of("", value.countryCode()).getDisplayCountry(getLocale());
    }

    private void showFound(@Nullable WorldArea chosen, boolean byEditor) {
        found.removeAll();
        if (chosen == null) {
            return;
        }
        if (byEditor) {
            english.setValue(chosen.nameEn());
            russian.setValue(chosen.nameRu());
        }
        Optional<Region> taken = services.regions().findByUnits(chosen.unitCodes());
        if (taken.isPresent()) {
            found.add(duplicate(taken.get()));
            return;
        }
        found.add(new Paragraph(
                chosen.kind() == RegionKind.COUNTRY
                        ? getTranslation(
                                "entry.region.foundCountry", chosen.unitCodes().size())
                        : getTranslation("entry.region.foundProvince", country(chosen))));
    }

    private Paragraph duplicate(Region region) {
        Paragraph words = new Paragraph(new Span(getTranslation("entry.region.exists") + " "));
        words.addClassName("entry-doubt");
        words.add(new Anchor("region/" + region.slug(), region.names().preferred(getLocale())));
        return words;
    }

    @Override
    Optional<Region> submit(FormProblems problems) {
        WorldArea chosen = area.getValue();
        if (chosen == null) {
            problems.add("units", Problem.of("units", "region.area.missing"));
        }
        Optional<LocalNames> names = problems.attempt("", this::names);
        Optional<QuoteInput> quote = words.readQuote(problems);
        if (chosen == null || !problems.isEmpty()) {
            return Optional.empty();
        }
        return problems.attempt("", () -> data(chosen, names.orElseThrow()))
                .flatMap(data -> deliver(
                        problems,
                        new Entry.NewRegion(data, quote.orElseThrow()),
                        () -> services.entries().addRegion(data, quote.orElseThrow())));
    }

    private LocalNames names() {
        List<LocalName> names = new ArrayList<>();
        add(names, "en", english);
        add(names, "ru", russian);
        try {
            return new LocalNames(names);
        } catch (InvalidInputException e) {
            throw Keys.moved(e, "name", "name.en");
        }
    }

    private static void add(List<LocalName> names, String language, TextField field) {
        String name = InputText.line("name." + language, field.getValue(), LocalName.MAX_LENGTH_UTF16);
        if (name != null) {
            names.add(new LocalName(language, name, NameRole.PREFERRED));
        }
    }

    private RegionData data(WorldArea chosen, LocalNames names) {
        String slug = RegionSlug.of(
                names.preferred("en"),
                chosen.code(),
                taken -> services.regions().findBySlug(taken).isPresent());
        return RegionData.of(chosen, slug, names);
    }
}
