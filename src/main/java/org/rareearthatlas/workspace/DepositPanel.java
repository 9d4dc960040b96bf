package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.ui.StatementWords;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.ui.DepositHeading;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.uikit.Badge;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Section;

/// What the atlas knows of a deposit. Every value can be asked who says so.
class DepositPanel extends Div {

    private final Section<DepositSheet> heading = new Section<>(this::heading);
    private final Section<ClaimedValue.Model> elements = new Section<>(DepositPanel::block);
    private final Section<ClaimedValue.Model> resource = new Section<>(DepositPanel::block);
    private final Section<ClaimedValue.Model> status = new Section<>(DepositPanel::block);
    private final Section<ClaimedValue.Model> type = new Section<>(DepositPanel::block);
    private final Section<ClaimedValue.Model> place = new Section<>(DepositPanel::block);
    private final Section<DepositSheet> rest = new Section<>(this::rest);

    DepositPanel() {
        addClassName("panel-body");
        add(heading, elements, resource, status, type, place, rest);
    }

    void show(DepositSheet sheet) {
        heading.show(sheet);
        elements.show(model("elements", sheet, Statement.ContainsElements.class));
        resource.show(model("resource", sheet, Statement.HasResource.class));
        status.show(model("status", sheet, Statement.HasStatus.class));
        type.show(model("type", sheet, Statement.HasDepositType.class));
        place.show(model("place", sheet, Statement.LiesAt.class));
        rest.show(sheet);
    }

    private ClaimedValue.Model model(String field, DepositSheet sheet, Class<? extends Statement> type) {
        List<Claim> claims = sheet.claimsOf(type);
        return new ClaimedValue.Model(
                field, value(field, sheet, claims), sheet.deposit().data().elements(), claims);
    }

    private String value(String field, DepositSheet sheet, List<Claim> claims) {
        DepositData data = sheet.deposit().data();
        DepositWords words = new DepositWords(getLocale());
        return switch (field) {
            case "elements" -> DepositWords.symbols(data.elements());
            case "resource" -> resource(data, claims);
            case "status" -> data.status() == null ? "" : words.status(data.status());
            case "type" -> data.type() == null ? "" : words.type(data.type());
            default -> place(data, words);
        };
    }

    /// The accepted claims tell which part of the deposit their figures hold for; the deposit has only figures for the
    /// whole of it.
    private String resource(DepositData data, List<Claim> claims) {
        StatementWords words = new StatementWords(getLocale());
        String accepted = claims.stream()
                .filter(claim -> claim.data().accepted())
                .map(claim -> words.value(claim.data().statement()))
                .distinct()
                .collect(Collectors.joining("; "));
        return accepted.isEmpty() ? new DepositWords(getLocale()).resource(data.resource()) : accepted;
    }

    private static String place(DepositData data, DepositWords words) {
        var location = data.location();
        String precision = words.precision(location.precision(), location.radiusM());
        return Optional.ofNullable(location.point())
                .map(point -> words.coordinates(point) + " · " + precision)
                .orElse(precision);
    }

    private Component[] heading(DepositSheet sheet) {
        DepositHeading top = new DepositHeading(sheet.deposit());
        if (sheet.isUnsourced()) {
            top.add(new Badge(getTranslation("claim.unsourced"), "unsourced"));
        }
        return new Component[] {top, whereabouts(sheet)};
    }

    private Component whereabouts(DepositSheet sheet) {
        Locale locale = getLocale();
        Paragraph line = new Paragraph();
        line.addClassName("whereabouts");
        if (sheet.province() != null) {
            boolean russian = locale.getLanguage().equals("ru");
            line.add(new Span(getTranslation("deposit.field.province") + ": "
                    + (russian ? sheet.province().nameRu() : sheet.province().nameEn()) + ", "
                    + Formats.of(locale).country(sheet.province().countryCode())));
        } else if (sheet.deposit().data().location().point() != null) {
            line.add(new Span(getTranslation("deposit.field.province") + ": " + getTranslation("deposit.field.atSea")));
        }
        if (sheet.statedRegion() != null) {
            if (line.getChildren().findAny().isPresent()) {
                line.add(new Span(" · "));
            }
            line.add(
                    new Span(getTranslation("deposit.field.statedRegion") + ": "),
                    new InnerLink(
                            RegionWords.path(sheet.statedRegion().slug()),
                            new RegionWords(locale).name(sheet.statedRegion())));
        }
        return line;
    }

    private static Component[] block(ClaimedValue.Model model) {
        return new Component[] {new ClaimedValue(model)};
    }

    private Component[] rest(DepositSheet sheet) {
        String notes = sheet.deposit().data().notes();
        List<Claim> others = sheet.claims().stream()
                .filter(claim -> claim.data().statement() instanceof Statement.FreeText
                        || claim.data().statement() instanceof Statement.IsOwnedBy
                        || claim.data().statement() instanceof Statement.NamedAsRareEarthPlace)
                .toList();
        return RestOfDeposit.parts(notes, others, this);
    }
}
