package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rareearthatlas.language.Languages;
import org.rareearthatlas.map.MapView;
import org.rareearthatlas.uikit.Formats;

/// Passes on what the map shows: a link to exactly this view, a citation, a frame for other sites, and the map as a
/// picture.
class ShareDialog extends Dialog {

    private static final List<String> FORMATS = List.of("png", "svg", "pdf");

    private final transient SharedMap shared;
    private final TextField link = new TextField();
    private final TextArea citation = new TextArea();
    private final TextArea snippet = new TextArea();
    private final Checkbox wholePlace = new Checkbox();
    private final Select<String> height = new Select<>();
    private final Select<String> language = new Select<>();
    private final Div pictures = new Div();

    /// @param subject what is open; shown as the title
    /// @param place permanent path of what is selected; empty for none
    /// @param address of the page as the reader sees it, without a fragment
    ShareDialog(String subject, String place, String address, String root, MapView view) {
        this.shared = new SharedMap(place, address, root, view);
        setHeaderTitle(getTranslation("share.title"));
        addClassName("share-dialog");
        setWidth("min(560px, 96vw)");
        link.setValue(shared.link());
        citation.setValue(
                getTranslation("share.citation.text", subject, getTranslation("app.title"), shared.link(), today()));
        prepareOptions(place);
        add(
                copied(link, "share.link"),
                copied(citation, "share.citation"),
                heading("share.embed"),
                options(),
                copied(snippet, "share.embed.code"),
                heading("share.picture"),
                new Paragraph(getTranslation("share.picture.what")),
                pictures);
        Button close = new Button(getTranslation("workspace.close"), click -> close());
        getFooter().add(close);
        update();
    }

    private String today() {
        return Formats.of(getLocale()).date(LocalDate.now());
    }

    private void prepareOptions(String place) {
        wholePlace.setLabel(getTranslation("share.wholePlace"));
        wholePlace.setValue(!place.isEmpty());
        wholePlace.setVisible(!place.isEmpty());
        height.setLabel(getTranslation("share.height"));
        height.setItems("320", "480", "640");
        height.setValue("480");
        language.setLabel(getTranslation("workspace.language"));
        language.setItems(Languages.provided().stream().map(Locale::getLanguage).toList());
        language.setItemLabelGenerator(tag -> Formats.of(getLocale()).language(tag));
        language.setValue(getLocale().getLanguage());
        wholePlace.addValueChangeListener(event -> update());
        height.addValueChangeListener(event -> update());
        language.addValueChangeListener(event -> update());
    }

    private Component options() {
        Div row = new Div(wholePlace, height, language);
        row.addClassName("share-options");
        return row;
    }

    private H3 heading(String key) {
        H3 title = new H3(getTranslation(key));
        title.addClassName("section-title");
        return title;
    }

    private Component copied(TextFieldBase<?, String> field, String key) {
        field.setLabel(getTranslation(key));
        field.setReadOnly(true);
        field.setWidthFull();
        Button copy = new Button(getTranslation("share.copy"));
        copy.setAriaLabel(getTranslation("share.copy.of", getTranslation(key)));
        copy.addClickListener(click -> copy.getElement()
                .executeJs(
                        "const button = this; const field = $0;"
                                + "(navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject())"
                                + ".then(() => { button.textContent = $1; }, () => field.inputElement.select());",
                        field.getElement(),
                        getTranslation("workspace.copied")));
        Div row = new Div(field, copy);
        row.addClassName("copy-row");
        return row;
    }

    private void update() {
        boolean whole = wholePlace.getValue();
        snippet.setValue(
                shared.snippet(whole, height.getValue(), language.getValue(), getTranslation("pages.embed.map")));
        pictures.removeAll();
        pictures.addClassName("button-row");
        for (String format : FORMATS) {
            Anchor download = new Anchor(
                    shared.picture(format, whole, language.getValue()), getTranslation("share.picture." + format));
            download.setRouterIgnore(true);
            download.getElement().setAttribute("download", true);
            download.addClassNames("atlas-button", "quiet-button");
            pictures.add(download);
        }
    }
}
